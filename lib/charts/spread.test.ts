import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listRanks, toRankOrder } from "./list-ranks.ts";
import { countReads, makeUnit } from "./progress-in-tests.ts";
import { readRows } from "./progress-row.ts";
import { toSpread } from "./spread.ts";

describe("the spread of values", () => {
  test("counts a value as often as it occurs", () => {
    expect(
      toSpread([
        { value: 90, count: 1 },
        { value: 100, count: 3 },
      ]),
    ).toEqual({ min: 90, median: 100, max: 100 });
    expect(
      toSpread([
        { value: 10, count: 1 },
        { value: 20, count: 1 },
      ]),
    ).toEqual({ min: 10, median: 15, max: 20 });
    expect(toSpread([])).toBeNull();
  });

  test("is that of the values written out, in any order", () => {
    const values = fc.array(
      fc.record({ value: fc.integer({ min: 0, max: 500 }), count: fc.integer({ min: 1, max: 5 }) }),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(values, (list) => {
        const written = list.flatMap(({ value, count }) => Array<number>(count).fill(value)).sort((a, b) => a - b);
        const middle = written.length / 2;
        const median =
          written.length % 2 === 1
            ? written[Math.floor(middle)]
            : ((written[middle - 1] ?? 0) + (written[middle] ?? 0)) / 2;
        const expected = { min: written[0], median, max: written.at(-1) };
        expect(toSpread(list)).toEqual(expected);
        expect(toSpread([...list].reverse())).toEqual(expected);
      }),
    );
  });
});

describe("the ranking of a round", () => {
  const rank = (...units: ReturnType<typeof makeUnit>[]) => listRanks(readRows(units, "problem").readings);

  test("lets equal rates share a rank and skips the next", () => {
    const { ranked } = rank(
      makeUnit("甲区", { total: 3, done: 1 }),
      makeUnit("乙区", { total: 6, done: 2 }),
      makeUnit("丙区", { total: 4, done: 4 }),
      makeUnit("丁区", { total: 10, done: 1 }),
    );
    expect(ranked.map(({ reading, rank: place, tied }) => [reading.name, place, tied])).toEqual([
      ["丙区", 1, false],
      ["乙区", 2, true],
      ["甲区", 2, true],
      ["丁区", 4, false],
    ]);
  });

  test("turned round, lists who lags behind first and leaves each its rank", () => {
    const { readings } = readRows(
      [
        makeUnit("甲区", { total: 3, done: 1 }),
        makeUnit("乙区", { total: 6, done: 2 }),
        makeUnit("丙区", { total: 4, done: 4 }),
        makeUnit("丁区", { total: 9 }),
      ],
      "problem",
    );
    const { ranked, unranked } = listRanks(readings, "asc");
    expect(ranked.map(({ reading, rank: place }) => [reading.name, place])).toEqual([
      ["乙区", 2],
      ["甲区", 2],
      ["丙区", 1],
    ]);
    expect(unranked.map((reading) => reading.name)).toEqual(["丁区"]);
  });

  test("follows the direction of the sort by rate and of no other", () => {
    expect(toRankOrder({ sort: null, order: "asc" })).toBe("asc");
    expect(toRankOrder({ sort: "rate", order: "asc" })).toBe("asc");
    expect(toRankOrder({ sort: "name", order: "asc" })).toBe("desc");
    expect(toRankOrder({ sort: null, order: null })).toBe("desc");
  });

  test("gives no rank to who does not state how many are done, not even the last", () => {
    const { ranked, unranked } = rank(makeUnit("甲区", { total: 3, done: 0 }), makeUnit("乙区", { total: 6 }));
    expect(ranked.map(({ reading }) => reading.name)).toEqual(["甲区"]);
    expect(unranked.map((reading) => reading.name)).toEqual(["乙区"]);
  });

  test("reads thousands of units few times each, however many of them are equal", () => {
    const { readings } = readRows(
      Array.from({ length: 3000 }, (_, at) => makeUnit(`第${at}区`, { total: 12, done: at % 10 })),
      "problem",
    );
    const { counted, reads } = countReads(readings, "tally");
    const { ranked } = listRanks(counted);
    expect([ranked[0]?.rank, ranked[299]?.rank, ranked[300]?.rank, ranked.at(-1)?.rank]).toEqual([1, 1, 301, 2701]);
    expect(reads()).toBeLessThan(200 * readings.length);
  });
});
