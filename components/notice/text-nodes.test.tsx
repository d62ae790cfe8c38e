import fc from "fast-check";
import { expect, test } from "vitest";
import { longestNode, toTextNodes } from "./text-nodes.ts";

test("a text that a node holds stays one, and none needs none", () => {
  expect(toTextNodes("整改通报")).toEqual(["整改通报"]);
  expect(toTextNodes("字".repeat(longestNode))).toHaveLength(1);
  expect(toTextNodes("")).toEqual([]);
});

test("the pieces together are the text, none too long, none of half a character", () => {
  const text = fc
    .array(fc.tuple(fc.constantFrom("字", "𠮷", "\ud842", "\udfb7", "a"), fc.nat(30_000)), { maxLength: 5 })
    .map((runs) => runs.map(([character, times]) => character.repeat(times)).join(""));
  fc.assert(
    fc.property(text, (words) => {
      const nodes = toTextNodes(words);
      expect(nodes.join("")).toBe(words);
      for (const [index, node] of nodes.entries()) {
        expect(node.length).toBeLessThanOrEqual(longestNode);
        expect(/[\ud800-\udbff]$/.test(node) && /^[\udc00-\udfff]/.test(nodes[index + 1] ?? "")).toBe(false);
      }
    }),
  );
});
