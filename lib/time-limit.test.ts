import { describe, expect, it } from "vitest";
import { runWithin, TimeLimitError } from "./time-limit.ts";

describe("work with a limit", () => {
  it("gives what it makes, of this realm, and throws what it throws", () => {
    expect(runWithin(10_000, () => [1, { two: 2 }])).toEqual([1, { two: 2 }]);
    expect(runWithin(10_000, () => [])).toBeInstanceOf(Array);
    expect(() =>
      runWithin(10_000, () => {
        throw new RangeError("of its own");
      }),
    ).toThrow(RangeError);
    expect(runWithin(10_000, () => runWithin(5_000, () => 1) + 1)).toBe(2);
  });

  it("is stopped where it does not end, also within a pattern, and the next work is done", () => {
    const endless = () => {
      for (;;);
    };
    expect(() => runWithin(20, endless)).toThrow(TimeLimitError);
    // Reads its words in as many ways as there are partitions of sixty.
    expect(() => runWithin(20, () => /^(?:甲|甲甲)*$/.test(`${"甲".repeat(60)}乙`))).toThrow(TimeLimitError);
    expect(runWithin(10_000, () => 3)).toBe(3);
  });
});
