import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findHighlights, isTooShort, toBigrams, toSearchText, toTerms } from "./search-text.ts";

const words = fc.string({
  unit: fc.constantFrom("整", "改", "“", "”", " ", "，", "Ａ", "a", "１", "㳇", "𠀀", "風", "\n"),
});

describe("the searched form", () => {
  it("is the same for full-width, half-width and traditional characters, with or without quotation marks", () => {
    expect(toSearchText("“四風”問題，３０ 項ＡＢ")).toBe(toSearchText("四风问题,30项ab"));
  });

  it("gives a part of the words for a part of the words, and so do its bigrams", () => {
    fc.assert(
      fc.property(words, fc.nat(20), fc.nat(20), (text, from, length) => {
        const whole = toSearchText(text);
        const part = whole.slice(from, from + length);
        const bigrams = new Set(toBigrams(whole));
        expect(toBigrams(part).every((bigram) => bigrams.has(bigram))).toBe(true);
      }),
    );
  });

  it("keeps bigrams within a 32-bit integer, and different ones apart", () => {
    expect(toBigrams("整改整改")).toHaveLength(2);
    for (const bigram of toBigrams("\uffff\uffffa整")) expect(bigram).toBe(bigram | 0);
  });
});

describe("a keyword", () => {
  it("is looked for from two characters on", () => {
    expect(["整改", "a1", "整 改革"].map(isTooShort)).toEqual([false, false, false]);
    expect(["整", "整 改", "", "“”", "“整”"].map(isTooShort)).toEqual([true, true, true, true, true]);
  });

  it("is cut at spaces, of any width", () => {
    expect(toTerms(" 整改　到位 整改 ")).toEqual(["整改", "到位"]);
  });
});

describe("highlights", () => {
  it("stand where the words stand, across what the search ignores", () => {
    const text = "聚焦“四 風”问题，整改整改";
    const shown = (q: string) => findHighlights(text, toTerms(q)).map(({ start, end }) => text.slice(start, end));
    expect(shown("四风问题")).toEqual(["四 風”问题"]);
    expect(shown("整改")).toEqual(["整改整改"]);
    expect(shown("问题,整 聚焦")).toEqual(["聚焦", "问题，整"]);
  });

  it("lie within the words, in order and apart, and hold a term", () => {
    fc.assert(
      fc.property(words, words, (text, q) => {
        const terms = toTerms(q);
        let before = -1;
        for (const { start, end } of findHighlights(text, terms)) {
          expect(start).toBeGreaterThan(before);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(terms.some((term) => toSearchText(text.slice(start, end)).includes(term))).toBe(true);
          before = end;
        }
      }),
    );
  });
});
