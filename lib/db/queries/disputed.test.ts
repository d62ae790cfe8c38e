// Figures that their own notice contradicts say so wherever they are asked for.
import { beforeAll, expect, it } from "vitest";
import { systemActor } from "../../auth/system-actor.ts";
import { noFilters } from "../../filters.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { writeNotice } from "../ledger-in-tests.ts";
import { saveNotice } from "../mutations/save-notice.ts";
import { countHeadline } from "./count-headline.ts";
import { countRoundsStating } from "./count-rounds-stating.ts";
import { countTasksInstead } from "./count-tasks-instead.ts";
import { listRegionProgress } from "./list-region-progress.ts";
import { listRounds } from "./list-rounds.ts";
import { listUnitProgress } from "./list-unit-progress.ts";

useTestDatabase();
beforeAll(async () => {
  const written = writeNotice({
    kind: "巡察",
    level: "county",
    unit: "甲局",
    round: "一届县委第一轮巡察",
    region: ["河南省", "郑州市", "中牟县"],
    published: "2024-09-10",
    totals: [
      { subject: "problem", total: 23, done: 20, ongoing: 2 },
      { subject: "measure", total: 60, done: 50, ongoing: 10 },
    ],
    diagnostics: [
      {
        code: "sum-differs",
        severity: "error",
        spans: [{ start: 0, end: 2 }],
        values: { subject: "problem", done: 20, ongoing: 2, total: 23 },
      },
      {
        code: "sum-agrees",
        severity: "confirmed",
        spans: [{ start: 0, end: 2 }],
        values: { subject: "measure", done: 50, ongoing: 10, total: 60 },
      },
    ],
  });
  const sound = writeNotice({
    kind: "巡察",
    level: "county",
    unit: "乙局",
    round: "一届县委第一轮巡察",
    region: ["河南省", "郑州市", "中牟县"],
    published: "2024-09-12",
    totals: [{ subject: "problem", total: 10, done: 5, ongoing: 5 }],
  });
  const byTasks = writeNotice({
    kind: "巡察",
    level: "county",
    unit: "丙局",
    region: ["河南省", "郑州市", "中牟县"],
    published: "2024-09-13",
    totals: [{ subject: "task", total: 9, done: 8, ongoing: 2 }],
    diagnostics: [
      {
        code: "sum-differs",
        severity: "error",
        spans: [{ start: 0, end: 2 }],
        values: { subject: "task", done: 8, ongoing: 2, total: 9 },
      },
    ],
  });
  for (const notice of [written, sound, byTasks])
    expect(await saveNotice(systemActor("test"), notice)).toMatchObject({ ok: true });
});

it("are marked as disputed, the others of the notice are not", async () => {
  const { rows } = await listUnitProgress({ ...noFilters, unit: ["甲局"] });
  expect(rows.map(({ shown }) => shown)).toEqual([expect.objectContaining({ total: 23, done: 20, disputed: true })]);
  expect(rows[0]?.declared.map(({ subject, disputed }) => [subject, disputed])).toEqual([
    ["problem", true],
    ["measure", undefined],
  ]);
  const measures = await listUnitProgress({ ...noFilters, unit: ["甲局"], subject: "measure" });
  expect(measures.rows[0]?.shown).not.toHaveProperty("disputed");
});

it("are counted in every sum that they are part of, and those of others are not", async () => {
  const { sums } = await countHeadline(noFilters);
  expect(sums.problem).toMatchObject({ numerator: 25, denominator: 33, stating: 2, disputed: 1 });
  expect(sums.measure).not.toHaveProperty("disputed");
  const [[region], { rows }] = await Promise.all([
    listRegionProgress({ ...noFilters, region: ["河南省/郑州市"] }),
    listRounds(noFilters),
  ]);
  expect(region?.sums.problem).toMatchObject({ stating: 2, disputed: 1 });
  expect(rows.map(({ sums: { problem } }) => problem)).toEqual([expect.objectContaining({ stating: 2, disputed: 1 })]);
});

it("are counted in what is said of all pages", async () => {
  expect(await countTasksInstead(noFilters)).toEqual({ numerator: 8, denominator: 9, stating: 1, disputed: 1 });
  expect(await countRoundsStating(noFilters)).toMatchObject({ of: 1, stating: 1, tasks: 0, disputed: 1 });
});
