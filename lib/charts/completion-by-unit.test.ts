import { describe, expect, test } from "vitest";
import type { UnitProgress } from "../ledger/progress.ts";
import { toCompletionByUnitModel } from "./completion-by-unit.ts";
import { makeUnit } from "./progress-in-tests.ts";

const options = { subject: "problem", mode: "count", sort: null, order: null, filters: null } as const;
const airport = makeUnit("甲区", { total: 40, done: 36, ongoing: 4 });
const byTasks = makeUnit("乙区", { subject: "task", total: 35, done: 30, ongoing: 5 });
const totalOnly = makeUnit("丙区", { total: 10 });
const listed = makeUnit("丁区", { total: 13, basis: "listed" });
const silent = makeUnit("戊区", null, null);
const over = makeUnit("己区", { total: 5, done: 9 });
const ongoingOnly = makeUnit("庚区", { ongoing: 5 });
const partly = makeUnit("辛区", { total: 35, ongoing: 5 });
const counted = makeUnit("壬区", { total: 10, done: 3, unknown: 7, basis: "listed" });

describe("the chart of progress by unit", () => {
  const model = toCompletionByUnitModel([silent, totalOnly, over, byTasks, listed, airport], "zh-CN", options);
  const barOf = (name: string) => model.bars.find((bar) => bar.label.startsWith(name));

  test("never adds problems and tasks up", () => {
    expect(model.sentence).toContain(
      "6\u202f个单位中 1\u202f个说明了问题的完成数，36 / 40；另有 1\u202f个按整改任务说明，30 / 35",
    );
    expect(JSON.stringify(model)).not.toContain("66");
    expect(JSON.stringify(model)).not.toContain("75");
  });

  test("counts a unit once, whatever its inspections say, so that those counted are never more than the units", () => {
    const again = makeUnit("甲区", { total: 20, done: 15 });
    const bare = makeUnit("甲区", { total: 8 });
    const { sentence } = toCompletionByUnitModel([airport, again, bare, totalOnly, counted], "zh-CN", options);
    expect(sentence).toBe(
      "3\u202f个单位中 1\u202f个说明了问题的完成数，51 / 60；1\u202f个只说明总数；1\u202f个只逐条列出。",
    );
  });

  test("adds up what is declared also where the parts together exceed the total, as the headline does", () => {
    const together = makeUnit("癸区", { total: 23, done: 20, ongoing: 5 });
    expect(toCompletionByUnitModel([airport, together], "zh-CN", options).sentence).toBe(
      "2\u202f个单位中 2\u202f个说明了问题的完成数，56 / 63。",
    );
  });

  test("names both on the axis where some bars count tasks, and problems alone where none does", () => {
    expect(model.axis.label).toBe("问题数 / 任务数");
    expect(toCompletionByUnitModel([airport], "zh-CN", options).axis.label).toBe("问题数");
    expect(toCompletionByUnitModel([byTasks], "zh-CN", { ...options, mode: "share" }).axis.label).toBe("占比（%）");
  });

  test("names a count of tasks as such", () => {
    expect(barOf("乙区")?.label).toBe("乙区（任务）");
    expect(barOf("乙区")?.description).toContain("30 / 35\u202f项整改任务");
  });

  test("hatches what is not stated, and says so", () => {
    expect(barOf("丙区")).toMatchObject({
      parts: { done: 0, ongoing: 0, notStated: 10 },
      value: "10\u202f个问题，进度未说明",
    });
    expect(barOf("丁区")?.value).toBe("列出 13\u202f个问题，进度未说明");
  });

  test("names who states nothing instead of drawing an empty bar", () => {
    expect(barOf("戊区")).toBeUndefined();
    expect(model.silent).toContain("戊区");
    expect(model.table.rows.find((row) => row[0] === "戊区")).toEqual([
      "戊区",
      "问题",
      ...Array(7).fill(null),
      expect.stringMatching(/^\/notices\/\d+$/),
    ]);
  });

  test("says of the table's rows which are corrected or samples, and of none where none is", () => {
    const keysOf = (rows: UnitProgress[]) =>
      toCompletionByUnitModel(rows, "zh-CN", options).table.columns.map(({ key }) => key);
    expect(keysOf([airport, silent])).not.toEqual(expect.arrayContaining(["corrected"]));
    expect(keysOf([airport, silent])).not.toEqual(expect.arrayContaining(["sample"]));
    const corrected = makeUnit("癸区", { total: 4, done: 4, corrected: true });
    const sample = { ...silent, notice: { ...silent.notice, isSample: true } };
    const { columns, rows } = toCompletionByUnitModel([airport, corrected, sample], "zh-CN", options).table;
    const cellsOf = (key: string) => rows.map((row) => [row[0], row[columns.findIndex((one) => one.key === key)]]);
    expect(new Map(cellsOf("corrected") as [string, string][])).toEqual(
      new Map([
        ["甲区", ""],
        ["癸区", "更正"],
        ["戊区", ""],
      ]),
    );
    expect(cellsOf("sample").filter(([, said]) => said !== "")).toEqual([["戊区", "样例"]]);
  });

  test("leads from the bar and from the row to every part of the figure, wherever the text says it", () => {
    const stated = (value: number, start: number, end: number) => ({ value, span: { start, end } });
    const row = makeUnit("己区", { subject: "task", total: 35, done: 30, ongoing: 5 });
    const task = { subject: "task", total: stated(35, 60, 62), done: stated(30, 90, 92), ongoing: stated(5, 99, 100) };
    const listed = makeUnit("庚区", { basis: "listed", total: 13 });
    const declared = [{ ...task, span: { start: 50, end: 70 } }] as UnitProgress["declared"];
    const { bars, table } = toCompletionByUnitModel([{ ...row, declared }, listed], "zh-CN", {
      subject: "problem",
      mode: "count",
      sort: null,
      order: null,
      filters: null,
    });
    const places = [`/notices/${row.notice.id}?at=60-62,90-92,99-100#at`, `/notices/${listed.notice.id}#listed`];
    expect(bars.map((bar) => bar.source)).toEqual(places);
    expect(table.columns.at(-1)?.kind).toBe("address");
    expect(table.rows.map((cells) => cells.at(-1))).toEqual(places);
  });

  test("draws no bar that contradicts itself", () => {
    expect(barOf("己区")).toBeUndefined();
    expect(model.silent).toContain("己区（自述已完成 9\u202f个问题，多于总数 5\u202f个）");
  });

  test("never makes up what is not stated, and has no rate of a list that leaves some open", () => {
    const rows = [ongoingOnly, partly, counted, airport];
    const some = toCompletionByUnitModel(rows, "zh-CN", options);
    expect(Object.fromEntries(some.bars.map((bar) => [bar.label, bar.value]))).toEqual({
      甲区: "36 / 40\u202f·\u200990\u202f%",
      庚区: "正在整改 5\u202f个问题，总数和完成数未说明",
      辛区: "35\u202f个问题，正在整改 5\u202f个，完成数未说明",
      壬区: "列出 10\u202f个问题：已完成 3\u202f个，7\u202f个未说明",
    });
    expect(some.bars.find((bar) => bar.label === "壬区")?.counts).toEqual({ done: 3, ongoing: 0, notStated: 7 });
    const cells = (name: string) => some.table.rows.find((row) => row[0] === name)?.slice(3, 8);
    expect(cells("壬区")).toEqual([10, 3, null, 7, null]);
    expect(cells("庚区")).toEqual([null, null, 5, null, null]);
    expect(some.sentence).toContain("1\u202f个说明了总数和正在整改的，没有说明完成数；1\u202f个只逐条列出");
    expect(toCompletionByUnitModel([ongoingOnly], "zh-CN", options).sentence).toBe(
      "这个单位的通报没有同时说明总数和完成数。",
    );
  });

  test("has the order of its rows", () => {
    expect(model.bars.map((bar) => bar.label)).toEqual(["丙区", "乙区（任务）", "丁区", "甲区"]);
    expect(model.table.rows.map(([unit]) => unit)).toEqual(["丙区", "己区", "乙区", "丁区", "甲区", "戊区"]);
  });

  test("shows shares of each unit's own total", () => {
    const shares = toCompletionByUnitModel([airport, totalOnly], "zh-CN", { ...options, mode: "share" });
    expect(shares.axis.max).toBe(100);
    expect(shares.bars[0]?.parts).toEqual({ done: 90, ongoing: 10, notStated: 0 });
    expect(shares.bars[0]?.counts).toEqual({ done: 36, ongoing: 4, notStated: 0 });
    expect(shares.bars[1]?.parts).toEqual({ done: 0, ongoing: 0, notStated: 100 });
  });

  test("dates itself by the notices, not by the day of import", () => {
    expect(model.asOf).toBe("截至 2024年5月6日");
    expect(toCompletionByUnitModel([silent], "zh-CN", options).asOf).toBe("发布日期未说明");
  });

  test("speaks English", () => {
    const english = toCompletionByUnitModel([airport, byTasks, totalOnly], "en", options);
    expect(english.sentence).toBe(
      "1 of 3 units states how many problems are done: 36 / 40; 1 more states it for tasks: 30 / 35; 1 states only the total.",
    );
    expect(english.bars[2]?.value).toBe("10 problems, progress not stated");
  });

  test("speaks of all units where only a page of them is drawn, tasks and all", () => {
    const none = { units: 0, disputed: 0, numerator: 0, denominator: 0 };
    const own = { ...none, units: 2, numerator: 72, denominator: 80 };
    const tasks = { ...none, units: 1, numerator: 30, denominator: 35 };
    const some = { totalOnly: none, ongoingOnly: none, listedOnly: { ...none, units: 4 }, over: { ...none, units: 2 } };
    const standings = { own, tasks, ...some };
    const whole = { rows: 90, units: 90, standings, samples: 0, asOf: "2024-05-06", largest: 65 };
    const sentenceOf = (changes: Partial<typeof standings>) =>
      toCompletionByUnitModel([airport], "en", {
        ...options,
        whole: { ...whole, standings: { ...standings, ...changes } },
      }).sentence;
    const others = "4 only list them; 2 state more than the total";
    expect(sentenceOf({})).toBe(
      `2 of 90 units state how many problems are done: 72 / 80; 1 more states it for tasks: 30 / 35; ${others}; 81 state no total.`,
    );
    const { axis } = toCompletionByUnitModel([airport], "en", { ...options, whole });
    expect(axis.max).toBeGreaterThanOrEqual(65);
    expect(sentenceOf({ tasks: none, listedOnly: none, over: none })).toBe(
      "2 of 90 units state how many problems are done: 72 / 80; 88 state no total.",
    );
    expect(sentenceOf({ own: none })).toBe(
      `1 of 90 units states how many tasks are done: 30 / 35; ${others}; 83 state no total.`,
    );
  });

  test("accounts for every unit", () => {
    const all = [silent, over, ongoingOnly, totalOnly, byTasks, airport];
    expect(toCompletionByUnitModel(all, "zh-CN", options).sentence).toBe(
      "6\u202f个单位中 1\u202f个说明了问题的完成数，36 / 40；另有 1\u202f个按整改任务说明，30 / 35；1\u202f个只说明总数；1\u202f个所述数字多于总数；2\u202f个没有说明总数。",
    );
  });

  test("says that there is nothing where there is nothing", () => {
    const empty = toCompletionByUnitModel([], "zh-CN", options);
    expect(empty).toMatchObject({ empty: true, bars: [], sentence: "没有符合条件的通报。" });
  });
});
