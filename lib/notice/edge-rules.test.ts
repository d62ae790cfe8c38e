// A rule asked by one character answers as its pattern does.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atEnd, atStart } from "./edge-rules.ts";

const RULES = [
  atStart(/^(?:的)?(?:问题|任务)(?:共)?/),
  atStart(/^\s?(?:等)?\d+[个项]/),
  atEnd(/(?:剩余|[只仅]余)(?:的)?$/),
  atEnd(/^(?:已|均)?完成$/),
];

describe("rules at an edge", () => {
  it("answer as their patterns do", () => {
    const words = fc.string({ unit: fc.constantFrom(..."的问题任务共 等12个项剩余只仅已均完成"), maxLength: 8 });
    fc.assert(
      fc.property(words, fc.constantFrom(...RULES), (text, rule) => {
        expect(rule.test(text)).toBe(rule.pattern.test(text));
        expect(rule.exec(text)?.[0]).toBe(rule.pattern.exec(text)?.[0]);
        expect(rule.cut(text)).toBe(text.replace(rule.pattern, ""));
      }),
      { numRuns: 2000 },
    );
  });

  it("keep their bits apart where there are more than a table holds", () => {
    const many = Array.from({ length: 40 }, (_, at) => atEnd(new RegExp(`${String.fromCharCode(0x4e00 + at)}$`)));
    for (const [at, rule] of many.entries())
      expect(many.filter((one) => one.test(String.fromCharCode(0x4e00 + at)))).toEqual([rule]);
  });

  it("refuse a pattern of which no one character says anything", () => {
    expect(() => atStart(/问题/)).toThrow();
    expect(() => atEnd(/(?:问题)?$/)).toThrow();
    expect(() => atEnd(/[^问]$/)).toThrow();
  });
});
