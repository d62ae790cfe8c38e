// Spread, time, place, durations and history over the small world of tests.
import { beforeAll, describe, expect, it } from "vitest";
import { systemActor } from "../../auth/system-actor.ts";
import { noFilters } from "../../filters.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { writeNotice } from "../ledger-in-tests.ts";
import { saveNotice } from "../mutations/save-notice.ts";
import { saveWorld } from "../world-in-tests.ts";
import { countByProvince } from "./count-by-province.ts";
import { countDurations } from "./count-durations.ts";
import { countHeadline } from "./count-headline.ts";
import { countRoundDays } from "./count-round-days.ts";
import { findWidestRound } from "./find-widest-round.ts";
import { listDeclaredHistory } from "./list-declared-history.ts";
import { listRoundDates } from "./list-round-dates.ts";
import { listRoundRates } from "./list-round-rates.ts";
import { listRounds } from "./list-rounds.ts";
import { countRoundSources } from "./list-sources.ts";

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

  it("have the days of the notice of the whole round where it is all there is, and come in the order of their list", async () => {
    const before = await countRoundSources(noFilters);
    const whole = writeNotice({
      scope: "round",
      unit: null,
      kind: "巡察",
      level: "county",
      region: ["安徽省", "某市", "某县"],
      round: "二届县委第三轮巡察",
      // The day on which another round began: of these the one told of last comes first.
      start: "2023-07-07",
      end: "2023-08-01",
      feedback: "2023-09-01",
      published: "2024-02-03",
    });
    expect(await saveNotice(systemActor("test"), whole)).toMatchObject({ ok: true });
    const { rows } = await listRoundDates(noFilters);
    expect(rows.find(({ round }) => round.name === "二届县委第三轮巡察")).toMatchObject({
      inspections: 0,
      stay: { start: "2023-07-07", end: "2023-08-01" },
      feedback: { first: "2023-09-01", last: "2023-09-01", stating: 1 },
      published: { first: "2024-02-03", last: "2024-02-03", stating: 1 },
    });
    // That of a round which has its inspections tells none of its days, and is no source of them.
    expect((await countRoundSources(noFilters)).total).toBe(before.total + 1);
    for (const order of ["asc", "desc"] as const) {
      const listed = (await listRounds({ ...noFilters, order })).rows;
      expect((await listRoundDates({ ...noFilters, order })).rows.map(({ round }) => round.slug)).toEqual(
        listed.map(({ round }) => round.slug),
      );
      expect(listed.filter(({ start }) => start === "2023-07-07").map(({ round }) => round.authority[0])).toEqual([
        "河南省",
        "安徽省",
      ]);
    }
    expect(await countRoundDays(noFilters)).toEqual({ of: 4, dated: 4, first: "2023-01-01", last: "2024-12-01" });
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

describe("the widest round", () => {
  it("is the one whose units are the furthest apart, by tasks where nobody states problems, and none where nobody compares", async () => {
    expect(await findWidestRound(noFilters)).toBeNull();
    const states = async (round: string, unit: string, subject: "problem" | "task", done: number) => {
      const facts = { kind: "巡察", level: "municipal", published: "2024-12-01" } as const;
      const totals = [{ subject, total: 10, done }];
      const notice = writeNotice({ ...facts, problems: [], unit, region: ["某省", "某市"], round, totals });
      expect(await saveNotice(systemActor("test"), notice)).toMatchObject({ ok: true });
    };
    await states("一届市委第一轮巡察", "子局", "problem", 9);
    await states("一届市委第一轮巡察", "丑局", "problem", 7);
    await states("一届市委第一轮巡察", "寅局", "task", 1);
    expect((await findWidestRound(noFilters))?.round.name).toBe("一届市委第一轮巡察");
    await states("一届市委第二轮巡察", "卯局", "task", 9);
    await states("一届市委第二轮巡察", "辰局", "task", 2);
    const widest = await findWidestRound(noFilters);
    expect(widest?.round.name).toBe("一届市委第二轮巡察");
    expect(widest?.rates.map(({ done, total }) => [done, total])).toEqual([
      [2, 10],
      [9, 10],
    ]);
    expect((await findWidestRound({ ...noFilters, subject: "measure" }))?.round.name).toBeUndefined();
    const first = await findWidestRound({ ...noFilters, unit: ["子局", "丑局", "寅局"] });
    expect(first?.round.name).toBe("一届市委第一轮巡察");
  });
});
