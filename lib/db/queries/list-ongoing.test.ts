// What is not finished, by the notices' own account.
import { beforeAll, describe, expect, it } from "vitest";
import { systemActor } from "../../auth/system-actor.ts";
import { type Filters, noFilters } from "../../filters.ts";
import { asksForOngoing, toOngoingFigures, toOngoingParts } from "../../ledger/ongoing.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { type TestNotice, writeNotice } from "../ledger-in-tests.ts";
import { saveNotice } from "../mutations/save-notice.ts";
import { countFacets } from "./count-facets.ts";
import { countRowFacets } from "./count-row-facets.ts";
import { listOngoing } from "./list-ongoing.ts";

const later = "2024-05-06";
const notices: TestNotice[] = [
  // Superseded: what it declares counts no more.
  {
    unit: "一区",
    round: "第一轮",
    region: ["河南省"],
    published: "2023-05-06",
    totals: [{ subject: "problem", total: 9, ongoing: 9 }],
  },
  {
    unit: "一区",
    round: "第一轮",
    region: ["河南省"],
    published: later,
    totals: [{ subject: "problem", total: 9, done: 5, ongoing: 4 }],
    unfinished: ["管网老旧", "人员不足"],
    problems: [{ title: "管网老旧", status: "ongoing" }, { title: "会风不实" }],
  },
  {
    unit: "二区",
    region: ["河南省"],
    published: later,
    totals: [{ subject: "task", total: 35, done: 30, ongoing: 5 }],
  },
  { unit: "三区", region: ["浙江省"], published: later, unfinished: ["水价改革慢"] },
  // Not stated, and stated as 0: neither is going on.
  { unit: "四区", published: later, totals: [{ subject: "problem", total: 9, done: 5 }] },
  { unit: "五区", published: later, totals: [{ subject: "problem", total: 9, done: 9, ongoing: 0 }] },
  { unit: "六区", published: later, publish: false, totals: [{ subject: "problem", total: 9, ongoing: 9 }] },
];

useTestDatabase();
beforeAll(async () => {
  for (const notice of notices) {
    const saved = await saveNotice(systemActor("test"), writeNotice(notice));
    if (!saved.ok) throw new Error(saved.reason);
  }
});

const find = (changes: Partial<Filters> = {}, limit = 30) => listOngoing({ ...noFilters, ...changes }, limit);

describe("what is going on", () => {
  it("is added up over the current notices that declare it, problems apart from tasks", async () => {
    const { sums, rows } = await find();
    expect(sums).toEqual({ problem: 4, task: 5, named: 3, stating: 2, disputed: 0, notices: 3 });
    expect(rows.map((row) => row.unit.name)).toEqual(["二区", "一区", "三区"]);
  });

  it("is told unit by unit: what is named, what the list marks, and what is only counted", async () => {
    const { rows } = await find();
    const told = rows.map((row) => [
      row.named.map((one) => one.value),
      toOngoingFigures(row).map(({ subject, ongoing, marked, unnamed }) => [subject, ongoing.value, marked, unnamed]),
    ]);
    expect(told).toEqual([
      [[], [["task", 5, 0, 5]]],
      [["管网老旧", "人员不足"], [["problem", 4, 1, 2]]],
      [["水价改革慢"], []],
    ]);
    for (const { value, span } of rows.flatMap((row) => row.named)) expect(span.end - span.start).toBe(value.length);
  });

  it("stands by name, by number and by mark, apart", async () => {
    const { named, counted, marked } = toOngoingParts((await find()).rows);
    expect(named.map(({ row, figure }) => [row.unit.name, figure?.ongoing.value ?? null])).toEqual([
      ["一区", 4],
      ["三区", null],
    ]);
    expect(counted.map(({ row, figure }) => [row.unit.name, figure.subject, figure.unnamed])).toEqual([
      ["二区", "task", 5],
      ["一区", "problem", 2],
    ]);
    expect(marked.map(({ row, figure }) => [row.unit.name, figure.marked])).toEqual([["一区", 1]]);
  });

  it("has filters that count the notices in which something is going on", async () => {
    const filters: Filters = { ...noFilters, status: ["ongoing"] };
    const { unit, region } = await countFacets(filters, "ongoing");
    expect(unit.map(({ value, count }) => `${value} ${count}`).sort()).toEqual(["一区 1", "三区 1", "二区 1"].sort());
    expect(region.map(({ value, count }) => [value, count])).toContainEqual(["河南省", 2]);
  });

  it("is asked for in a reader's own words", () => {
    for (const words of ["哪些问题还没完成", "未完成", "没有整改完成的", "正在整改", "notfinished", "unfinished"])
      expect([words, asksForOngoing(words)]).toEqual([words, true]);
    for (const words of ["已完成", "招投标", "整改不到位", "完成率"])
      expect([words, asksForOngoing(words)]).toEqual([words, false]);
  });

  it("says of how many of the problems and tasks listed no status is stated", async () => {
    expect((await countRowFacets(noFilters)).unstated).toEqual({ count: 1, of: 2 });
    expect((await countRowFacets({ ...noFilters, itemKind: ["measure"] })).unstated).toEqual({ count: 0, of: 0 });
    expect((await countRowFacets({ ...noFilters, status: ["unknown"] })).unstated).toEqual({ count: 1, of: 1 });
  });

  it("follows the filters of notices, and counts all where it lists some", async () => {
    expect((await find({ region: ["浙江省"] })).sums).toEqual({
      problem: 0,
      task: 0,
      named: 1,
      stating: 0,
      disputed: 0,
      notices: 1,
    });
    expect(await find({ unit: ["四区"] })).toMatchObject({ sums: { problem: 0, notices: 0 }, rows: [] });
    const { sums, rows } = await find({}, 1);
    expect([rows.length, sums.notices, sums.problem]).toEqual([1, 3, 4]);
  });
});
