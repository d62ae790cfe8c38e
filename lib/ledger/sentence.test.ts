import fc from "fast-check";
import { expect, test } from "vitest";
import { findSentence } from "./sentence.ts";
import { isInside, sliceSpan } from "./span.ts";

const whole = (text: string) => ({ start: 0, end: text.length });
function around(text: string, words: string): string {
  const start = text.indexOf(words);
  return sliceSpan(text, findSentence(text, { start, end: start + words.length }, whole(text)));
}

test("a figure's sentence runs from full stop to full stop, and never over a line", () => {
  const text = "反馈了35项任务。截至目前,已完成30项,正在整改5项。下一步继续抓好。\n　　其余 8 项见附件";
  expect(around(text, "30")).toBe("截至目前,已完成30项,正在整改5项。");
  expect(around(text, "35")).toBe("反馈了35项任务。");
  expect(around(text, "8")).toBe("其余 8 项见附件");
});

test("a bracket or quotation mark that closes behind a full stop still belongs to it", () => {
  const text = "他说“已办结7件。”另有3件正在办理。";
  expect(around(text, "7")).toBe("他说“已办结7件。”");
  expect(around(text, "3")).toBe("另有3件正在办理。");
});

test("whatever the text and the place, the sentence holds the place, lies within, and is of bounded length", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("一", "5", "。", "”", "）", "\n", " ", "!", "😀"), maxLength: 900 }),
      fc.nat(900),
      fc.nat(20),
      (text, from, length) => {
        const start = Math.min(from, text.length);
        const place = { start, end: Math.min(text.length, start + length) };
        const sentence = findSentence(text, place, whole(text));
        expect(isInside(place, sentence)).toBe(true);
        expect(isInside(sentence, whole(text))).toBe(true);
        expect(sentence.end - sentence.start).toBeLessThanOrEqual(620);
      },
    ),
  );
});
