// The machine says of words what the patterns say that it was made of.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Automaton } from "./automaton.ts";
import { loosen } from "./loosened.ts";
import { toTree } from "./pattern-tree.ts";
import { RuleSet } from "./signals.ts";

const EXACT = [
  /甲乙|乙{2}丙?/,
  /^(?:甲|乙丙)+/,
  /(?:甲乙?|丙)*丁$/,
  /^$|丁{1,3}[^甲\s]$/,
  /[丁-甲]\d+[%.]/,
  /甲*?乙{2,3}丙??丁/,
];
const LOOSE = [/甲.{0,12}乙/, /甲(?=乙)/, /(?<!甲)乙丙/, /(?:甲|乙.*丙)丁/, /甲{5}乙/, /^甲[^乙]{2,}丙$/];
const words = fc.string({ unit: fc.constantFrom(..."甲乙丙丁戊 15%.\n"), maxLength: 30 });

describe("an automaton", () => {
  it("matches where the pattern does, and nowhere else", () => {
    const machine = new Automaton(EXACT.map((pattern, index) => ({ ...loosen(toTree(pattern)), bit: 1 << index })));
    fc.assert(
      fc.property(words, (text) => {
        const signals = machine.run(text, 0, text.length)!;
        EXACT.forEach((pattern, index) => {
          expect((signals >> index) & 1, pattern.source).toBe(pattern.test(text) ? 1 : 0);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it("matches at least where a pattern with gaps and looks does", () => {
    const loosened = LOOSE.map((pattern) => loosen(toTree(pattern)));
    expect(loosened.map(({ loose }) => loose)).toEqual(LOOSE.map(() => true));
    const machine = new Automaton(loosened.map(({ tree }, index) => ({ tree, bit: 1 << index })));
    fc.assert(
      fc.property(words, (text) => {
        const signals = machine.run(text, 0, text.length)!;
        LOOSE.forEach((pattern, index) => {
          if (pattern.test(text)) expect((signals >> index) & 1, pattern.source).toBe(1);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it("gives up on words that lead to ever new states, and the patterns are asked", () => {
    const hostile = new RuleSet();
    const rule = hostile.add(new RegExp(`甲${"(?:甲|乙)".repeat(14)}丙`));
    const text = Array.from({ length: 20_000 }, (_, index) =>
      ((index * index * 7919) % 65_537) % 2 === 0 ? "甲" : "乙",
    ).join("");
    expect(rule.may(hostile.read(text, 0, text.length))).toBe(false);
    const ended = `${text}丙`;
    expect(rule.test(ended, hostile.read(ended, 0, ended.length))).toBe(rule.pattern.test(ended));
  });
});
