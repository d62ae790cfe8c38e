import fc from "fast-check";
import { expect, test } from "vitest";
import { openParameter, parseTreeState, toTreeValue, withTreeValue } from "./tree-state.ts";

const states = fc.array(fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.boolean()), { maxLength: 60 });

test("what an address says of a tree is read back from it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), states, (tree, pairs) => {
      const state = new Map(pairs.filter(([position]) => position > 0));
      expect(parseTreeState(toTreeValue(tree, state), tree)).toEqual(state);
      expect(parseTreeState(toTreeValue(tree, state), tree + 1).size).toBe(0);
    }),
  );
});

test("nonsense in the address opens nothing", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.array(fc.string())), (value) => {
      for (const position of parseTreeState(value, 7).keys()) expect(position).toBeGreaterThanOrEqual(0);
    }),
  );
  expect(parseTreeState(["7.x.1e3.--2.", "8.1"], 7).size).toBe(0);
});

test("trees of one page keep their own states, and the rest of the address stays", () => {
  const query = withTreeValue("unit=甲&open=8.2", 7, "7.1.-3");
  expect(new URLSearchParams(query).getAll(openParameter)).toEqual(["8.2", "7.1.-3"]);
  expect(new URLSearchParams(query).get("unit")).toBe("甲");
  expect(new URLSearchParams(withTreeValue(query, 8, "")).getAll(openParameter)).toEqual(["7.1.-3"]);
});
