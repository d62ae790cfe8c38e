// No repeat of a pattern reads the same words in two ways: words that do, a few dozen times in a row, would hang the reading.
import { describe, expect, it } from "vitest";
import { findTwoWays } from "./ambiguity-in-tests.ts";
import { collectPatterns } from "./patterns-in-tests.ts";

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

  it("is read in one way by each pattern that reads the words of a text", async () => {
    const patterns = await collectPatterns();
    expect(patterns.length).toBeGreaterThan(400);
    const faults = patterns.flatMap(({ pattern, where }) => {
      const words = findTwoWays(pattern);
      return words === null ? [] : [`${where} reads ${words} in two ways: ${pattern}`];
    });
    expect(faults).toEqual([]);
  });
});
