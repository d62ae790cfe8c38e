// No repeat of a pattern reads the same words in two ways: such words, a few dozen times in a row, would hang the reading.
// And no repeat hands on what it read to one behind it: such words, some ten thousand times in a row, would do the same.
import { beforeAll, describe, expect, it, vi } from "vitest";
import { findOverlap, findTwoWays } from "./ambiguity-in-tests.ts";
import { collectPatterns, type FoundPattern } from "./patterns-in-tests.ts";

describe("a repeat", () => {
  const TWO_WAYS: [RegExp, string][] = [
    [/(?:整改|落实|整改落实)*$/, "an alternative is a concatenation of others"],
    [/(?:的|存在的?)*$/, "an optional end is an alternative too"],
    [/(?:甲乙|丙|甲|乙丙)*。/, "甲乙丙 is 甲乙|丙 and 甲|乙丙"],
    [/(?:甲+)*。/, "a repeat of a repeat"],
    [/(?:甲?乙?)*。/, "a round may end before each word"],
    [/(?:(?:甲?|乙?)丙)*。/, "nothing is read in two ways before each 丙"],
    [/(?:[^。]|甲)*。/, "a class holds an alternative"],
    [/(?:甲{1,9}){2,}。/, "counted, but often"],
    [/甲(?!(?:乙|乙乙)*丙)/, "what is only looked at"],
  ];
  for (const [pattern, why] of TWO_WAYS)
    it(`can be read in two ways: ${pattern}, ${why}`, () => expect(findTwoWays(pattern)).not.toBeNull());

  const ONE_WAY = [
    /(?:整改|落实|整改进展)*(?:进展)?$/,
    /(?:的|存在)*$/,
    /(?:甲乙|丙|甲丙)*。/,
    /(?:甲+乙)*。/,
    /(?:甲乙?)*。/,
    /(?:[^。甲]|甲)*。/,
    /(?:甲|甲乙|乙){0,3}。/,
    /甲*甲*甲|乙/,
    /<!--(?:[^-]|-(?:[^-]|-+[^->]))*--+>/,
  ];
  for (const pattern of ONE_WAY)
    it(`can be read in one way: ${pattern}`, () => expect(findTwoWays(pattern)).toBeNull());
});

describe("repeats behind each other", () => {
  const HAND_ON = [
    /\s*:?\s*$/,
    /(?:整改|落实)+(?:落实|完成)*情况/,
    /^[^。]*方面[^。]*。/,
    /甲(?=\d+.*乙)/,
    /(?:甲乙)*甲(?:乙甲)*丙/,
  ];
  for (const pattern of HAND_ON)
    it(`can read the same words: ${pattern}`, () => expect(findOverlap(pattern)).not.toBeNull());

  const PART = [
    /\s*(?::\s*)?$/,
    /(?:整改|落实)+(?:完成(?:落实|完成)*)?情况/,
    /\s*:\s*$/,
    /(?:甲乙)*(?:乙甲)*丙/,
    /.{0,60}甲.{0,60}$/,
  ];
  for (const pattern of PART)
    it(`cannot read the same words: ${pattern}`, () => expect(findOverlap(pattern)).toBeNull());
});

describe("the patterns that read the words of a text", () => {
  let patterns: FoundPattern[];
  beforeAll(async () => {
    vi.resetModules();
    patterns = await collectPatterns();
  });

  const toFaults = (find: (pattern: RegExp) => string | null) =>
    patterns.flatMap(({ pattern, where }) => {
      const words = find(pattern);
      return words === null ? [] : [`${where}: ${JSON.stringify(words)} in ${pattern}`];
    });

  it("have no repeat that reads words in two ways", () => {
    expect(patterns.length).toBeGreaterThan(400);
    expect(toFaults(findTwoWays)).toEqual([]);
  });

  it("have no repeats behind each other that read the same words", () => expect(toFaults(findOverlap)).toEqual([]));
});
