// What is looked for only where it can stand is found as its pattern alone would find it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LabelPattern } from "./label-pattern.ts";
import { Suffix } from "./suffix.ts";
import { WordList } from "./word-list.ts";

const words = fc.string({ unit: fc.constantFrom(..."的方面存在问题整改情况委, 3个不够差无"), maxLength: 10 });

describe("the end of words", () => {
  const PATTERNS = [
    /(?:的|方面)*问题$/,
    /(?:(?<=委)存在)?的?问题$|(?<=问题)整改$/,
    /整改(?:的?(?:情况|问题))$/,
    /,\s?\d[^,]{0,2}[个题]$/,
  ];

  it("is as long as its pattern says", () => {
    fc.assert(
      fc.property(words, fc.constantFrom(...PATTERNS), (text, pattern) => {
        expect(new Suffix(pattern).lengthIn(text)).toBe(pattern.exec(text)?.[0].length ?? 0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a label at an offset", () => {
  const LABELS = [
    /\[?(?:整改|问题)*情况(?:\]|\s*:|(?<=改情况)。)\s*/y,
    /(?:问题\s*(?:(\d)[:.]|:)|\[\s*问题(\d)?\])/y,
    /的*:/y,
  ];
  const text = fc.string({ unit: fc.constantFrom(..."整改问题情况的:]。[ 3."), maxLength: 60 });

  it("is found where its pattern finds it, and ends there", () => {
    fc.assert(
      fc.property(text, fc.nat(10), fc.constantFrom(...LABELS), (folded, at, pattern) => {
        const label = new LabelPattern(pattern);
        pattern.lastIndex = at;
        const match = pattern.exec(folded);
        expect(label.endAt(folded, at)).toBe(match ? at + match[0].length : -1);
        expect(label.matchAt(folded, at)).toEqual(match);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a list of words", () => {
  const LISTS = [/不够|不|(?<=[^方])差$|无[^的]/, /问题.*(?:情况)?$|整改/, /整改情况?|差距|存在(?!的)|不?够|[的,]问/];

  it("finds one of them where its pattern does", () => {
    fc.assert(
      fc.property(words, fc.constantFrom(...LISTS), (text, pattern) => {
        const list = new WordList(pattern);
        expect(list.test(text)).toBe(pattern.test(text));
        expect(list.count(text)).toBe(text.match(new RegExp(pattern, "g"))?.length ?? 0);
      }),
      { numRuns: 2000 },
    );
  });

  it("is cut out where its pattern is", () => {
    fc.assert(
      fc.property(words, fc.constantFrom(...LISTS), (text, pattern) => {
        expect(new WordList(pattern).cut(text)).toBe(text.replace(new RegExp(pattern, "g"), ""));
      }),
      { numRuns: 2000 },
    );
  });
});
