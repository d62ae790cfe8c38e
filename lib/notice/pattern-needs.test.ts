// What is read off a pattern holds for every match of it: a rule that is not asked could not have matched.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { needsOf, toFirstTable } from "./pattern-needs.ts";
import { RuleSet } from "./signals.ts";

const letters = (units: ReadonlySet<number> | null) =>
  units === null ? null : [...units].map((unit) => String.fromCharCode(unit)).sort();

const PATTERNS = [
  /(?:已|现)?(?:整改|完成)率\s?(\d+)%/,
  /^(?:关于|针对)?(?:问题|事项)/,
  /(?:问题|事项)(?:情况)?[。:]?$/,
  /(?:问题){0,2}$/,
  /甲*?乙{2,}丙?|丁(?=戊)/,
  /^甲|乙$/,
  /[^甲]乙/,
  /(?<!甲)[丁-乙]+\b/,
  /[\d〇-]+[.·]/,
  /(?:)/,
  /\[(?:甲\]|乙)/,
  /\u7532.{0,3}(?:乙|\n)/,
  /[一\d]\s?(?:个|项)/,
  /甲(?:乙|丙丁)?(?:戊|整改)+/,
  /(?<rate>整改|完成)率(?<!甲)/,
];

describe("what a pattern needs", () => {
  it("is read off its alternatives, classes, counts and ends", () => {
    const rate = needsOf(PATTERNS[0]!);
    expect(letters(rate.first)).toEqual(["完", "已", "整", "现"].sort());
    expect(rate.within.map(letters)).toEqual([["率"], ["%"], ["完", "整"].sort(), ["成", "改"].sort()]);
    expect(letters(rate.last)).toEqual(["%"]);
    expect(rate.pair?.map(letters)).toEqual([[..."0123456789"], ["%"]]);
    expect(needsOf(PATTERNS[1]!)).toMatchObject({ opens: true, closes: false });
    expect(letters(needsOf(PATTERNS[2]!).last)).toEqual([..."。:况题项"].sort());
    expect(needsOf(PATTERNS[2]!).closes).toBe(true);
    expect(needsOf(PATTERNS[3]!)).toMatchObject({ first: null, within: [] });
    expect(letters(needsOf(PATTERNS[4]!).first)).toEqual(["丁", "乙", "甲"].sort());
    expect(needsOf(PATTERNS[4]!).within.map(letters)).toEqual([["丁", "乙"].sort()]);
    expect(needsOf(PATTERNS[5]!)).toMatchObject({ opens: false, closes: false });
  });

  it("holds for every match", () => {
    const words = fc.string({ unit: fc.constantFrom(..."甲乙丙丁戊已现整改完成率 5%关于针对问题事项情况。:〇-.[]\n") });
    fc.assert(
      fc.property(words, fc.constantFrom(...PATTERNS), (text, pattern) => {
        const { first, last, within, pair } = needsOf(pattern);
        const match = pattern.exec(text);
        if (!match) return;
        const units = [...match[0]].map((letter) => letter.charCodeAt(0));
        if (first) expect(first.has(units[0]!)).toBe(true);
        if (last) expect(last.has(units.at(-1)!)).toBe(true);
        for (const set of within) expect(units.some((unit) => set.has(unit))).toBe(true);
        if (pair) expect(units.some((unit, at) => pair[0].has(unit) && pair[1].has(units[at + 1]!))).toBe(true);
        expect(toFirstTable(pattern)[units[0] ?? 0]).toBe(1);
      }),
      { numRuns: 2000 },
    );
  });

  it("makes a rule answer as its pattern does", () => {
    const set = new RuleSet();
    const rules = PATTERNS.map((pattern) => set.add(pattern));
    const words = fc.string({ unit: fc.constantFrom(..."甲乙丙丁戊整改率5%关于问题事项。:") });
    fc.assert(
      fc.property(words, (text) => {
        const signals = set.read(text, 0, text.length);
        for (const rule of rules) expect(rule.test(text, signals)).toBe(rule.pattern.test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("is not guessed where letters may change", () => {
    expect(() => needsOf(/a/i)).toThrow();
    expect(() => needsOf(/(甲)\1/)).toThrow();
  });
});
