import fc from "fast-check";
import { expect, test } from "vitest";
import { cutText, type TextMark } from "./cut-text.ts";

const mark = fc.record({
  start: fc.nat(60),
  end: fc.nat(60),
  className: fc.constantFrom("in-title", "says", "selected"),
  href: fc.option(fc.constantFrom("#a", "#b"), { nil: undefined }),
});

test("the pieces together are the text, whatever the marks", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(mark, { maxLength: 12 }), (text, marks) => {
      const pieces = cutText(text, { start: 0, end: text.length }, marks as TextMark[]);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      for (const piece of pieces) {
        const over = marks.filter((one) => one.start <= piece.start && piece.end <= one.end);
        expect(new Set(piece.classNames)).toEqual(new Set(over.map((one) => one.className)));
      }
    }),
  );
});

test("the closest mark decides where a piece leads", () => {
  const pieces = cutText("一二三四五六", { start: 0, end: 6 }, [
    { start: 0, end: 6, className: "says", href: "#wide" },
    { start: 2, end: 4, className: "in-title", href: "#close" },
  ]);
  expect(pieces.map(({ text, href }) => [text, href])).toEqual([
    ["一二", "#wide"],
    ["三四", "#close"],
    ["五六", "#wide"],
  ]);
});
