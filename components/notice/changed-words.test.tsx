import fc from "fast-check";
import { expect, test } from "vitest";
import { diffWords } from "./changed-words.tsx";

test("the stretches give back both wordings, whatever they are", () => {
  const texts = fc.array(fc.constantFrom("整改", "到位", "台账", "36", "个", "，", "\u{20BB7}"), { maxLength: 30 });
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const [earlier, later] = [one.join(""), other.join("")];
      const stretches = diffWords(earlier, later);
      const join = (without: string) =>
        stretches
          .filter(({ kind }) => kind !== without)
          .map(({ words }) => words)
          .join("");
      expect(join("added")).toBe(earlier);
      expect(join("removed")).toBe(later);
    }),
  );
});

test("a figure changes as a whole", () => {
  expect(diffWords("已完成12项", "已完成30项").filter(({ kind }) => kind !== "same")).toEqual([
    { kind: "removed", words: "12" },
    { kind: "added", words: "30" },
  ]);
});
