// Spread, time, place, durations and history over the small world of tests.
import { beforeAll, describe, expect, it } from "vitest";
import { noFilters } from "../../filters.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { saveWorld } from "../world-in-tests.ts";
import { countByProvince } from "./count-by-province.ts";
import { countDurations } from "./count-durations.ts";
import { countHeadline } from "./count-headline.ts";
import { listDeclaredHistory } from "./list-declared-history.ts";
import { listRoundDates } from "./list-round-dates.ts";
import { listRoundRates } from "./list-round-rates.ts";

useTestDatabase();
beforeAll(async () => {
  await saveWorld();
});

describe("provinces", () => {
  it("count units of current notices, and their sums are those of the headline cut into parts", async () => {
    const rows = await countByProvince(noFilters);
    expect(rows.map(({ province, units, inspections }) => [province, units, inspections])).toEqual([
      ["河南省", 2, 2],
      ["浙江省", 2, 2],
    ]);
    const { sums } = await countHeadline(noFilters);
    for (const part of ["numerator", "denominator", "stating", "of"] as const)
      expect(rows.reduce((sum, row) => sum + (row.sums.problem[part] ?? 0), 0)).toBe(sums.problem[part]);
  });

  it("leave out what the filters leave out, drafts always", async () => {
    expect(await countByProvince({ ...noFilters, unit: ["草稿区"] })).toEqual([]);
    expect((await countByProvince({ ...noFilters, region: ["浙江省"] })).map((row) => row.province)).toEqual([
      "浙江省",
    ]);
  });
});

describe("durations", () => {
  it("count only where both days are stated, and the day of import for none", async () => {
    const { inspections, counts } = await countDurations(noFilters);
    expect(inspections).toBe(4);
    // Only 甲区 states the end of its inspection; nobody states the feedback.
    expect(counts).toEqual([{ step: "whole", days: 369, count: 1 }]);
  });
});

describe("rounds", () => {
  it("have the days that their inspections state", async () => {
    const { rows, total } = await listRoundDates(noFilters);
    expect(total).toBe(rows.length);
    const round = rows.find((row) => row.stay.end !== null);
    expect(round).toMatchObject({
      inspections: 2,
      stay: { start: "2023-07-07", end: "2023-09-07" },
      feedback: { first: null, last: null, stating: 0 },
      published: { first: "2024-09-10", last: "2024-10-01", stating: 2 },
    });
  });

  it("give the rates of their units, of problems and of tasks apart", async () => {
    const { rows } = await listRoundRates(noFilters);
    const rates = rows.flatMap((row) =>
      row.rates.map(({ subject, done, total, units }) => [subject, done, total, units]),
    );
    expect(rates).toEqual(
      expect.arrayContaining([
        ["problem", 36, 40, 1],
        ["task", 30, 35, 1],
        ["problem", 20, 20, 1],
      ]),
    );
    expect(rates).toHaveLength(3);
    const clues = await listRoundRates({ ...noFilters, subject: "clue" });
    expect(clues.rows.flatMap((row) => row.rates)).toEqual([]);
  });
});

describe("the notices of a unit", () => {
  it("come one after the other, those that no longer count among them", async () => {
    const asked = { ...noFilters, unit: ["丁局"] };
    const { rows } = await listDeclaredHistory(asked);
    expect(rows.map(({ notice, current, declared }) => [notice.published, current, declared[0]?.done?.value])).toEqual([
      ["2022-06-01", false, 5],
      ["2023-01-01", true, 20],
    ]);
    const beyond = await listDeclaredHistory({ ...asked, page: 7, size: 10 });
    expect(beyond).toMatchObject({ total: 2, page: 1, rows });
  });
});
