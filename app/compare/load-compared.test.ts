import { beforeAll, expect, it } from "vitest";
import { editor } from "@/lib/auth/actors-in-tests.ts";
import { systemActor } from "@/lib/auth/system-actor.ts";
import { useTestDatabase } from "@/lib/db/database-in-tests.ts";
import { type TestNotice, writeNotice } from "@/lib/db/ledger-in-tests.ts";
import { mergeRounds } from "@/lib/db/mutations/merge-rounds.ts";
import { mergeUnits } from "@/lib/db/mutations/merge-units.ts";
import { saveNotice } from "@/lib/db/mutations/save-notice.ts";
import { noFilters, toHref } from "@/lib/filters.ts";
import { loadSeeing } from "../charts/load-seeing.ts";
import { loadTable } from "../tables/load-table.ts";
import { loadCompared } from "./load-compared.ts";

useTestDatabase();

const notice = (unit: string, start: string, done: number): TestNotice => ({
  kind: "巡视",
  level: "provincial",
  unit,
  region: ["某省"],
  start,
  published: `${Number(start.slice(0, 4)) + 1}-05-06`,
  totals: [{ subject: "problem", total: 20, done }],
});

beforeAll(async () => {
  for (const one of [
    notice("甲区", "2019-03-01", 5),
    notice("甲区", "2023-03-01", 15),
    notice("乙区", "2023-03-02", 20),
  ])
    expect(await saveNotice(systemActor("test"), writeNotice(one))).toMatchObject({ ok: true });
});

const unit = ["甲区", "乙区"];

it("takes the newest inspection of a unit, unless the address names another", async () => {
  const { units } = await loadCompared({ ...noFilters, unit });
  expect(units.map((row) => [row.unit.name, row.inspection.start, row.inspections.length])).toEqual([
    ["甲区", "2023-03-01", 2],
    ["乙区", "2023-03-02", 1],
  ]);
  const earlier = units[0]?.inspections[1]?.id ?? 0;
  const chosen = await loadCompared({ ...noFilters, unit, inspection: [earlier, 999_999] });
  expect(chosen.units.map((row) => row.inspection.start)).toEqual(["2019-03-01", "2023-03-02"]);
});

it("is taken away in the columns of the page, with numbers as numbers", async () => {
  const { units } = await loadCompared({ ...noFilters, unit });
  const inspection = units[0]?.inspections.slice(1).map(({ id }) => id) ?? [];
  const loaded = await loadTable(
    "compare-units",
    { ...noFilters, unit, inspection },
    "zh-CN",
    "https://taizhang.example.cn",
  );
  if (!loaded.ok) throw new Error("not loaded");
  expect(loaded.table.columns.map((column) => column.label)).toEqual(["项目", "甲区", "乙区"]);
  expect(loaded.table.rows).toContainEqual(["问题 已完成", 5, 20]);
  expect(loaded.table.rows).toContainEqual(["问题 完成率 (%)", 25, 100]);
  expect(loaded.table.rows).toContainEqual(["整改措施 总数", null, null]);
});

const place = (name: string, city: string, totals: TestNotice["totals"] = []): TestNotice => ({
  ...notice(name, "2022-05-04", 0),
  region: ["河南省", city],
  totals,
});

it("compares regions by the sums of those that state both figures, each with all that lies in it", async () => {
  for (const one of [
    place("丙局", "郑州市", [{ subject: "problem", total: 10, done: 4 }]),
    place("丁局", "郑州市", [{ subject: "problem", total: 30 }]),
    place("戊局", "洛阳市"),
  ])
    expect(await saveNotice(systemActor("test"), writeNotice(one))).toMatchObject({ ok: true });
  const region = ["河南省/洛阳市", "河南省/郑州市", "海南省"];
  const { regions, unknown, sources } = await loadCompared({ ...noFilters, region });
  const source = expect.stringMatching(/^\/notices\/\d+\?at=/);
  expect(regions.map((row) => [row.region, row.units, row.rounds, row.sums.problem])).toEqual([
    ["河南省/洛阳市", 1, 1, { numerator: null, denominator: null, ongoing: null, stating: 0, of: 1 }],
    ["河南省/郑州市", 2, 1, { numerator: 4, denominator: 10, ongoing: null, stating: 1, of: 2, source }],
  ]);
  expect(unknown).toEqual(["海南省"]);
  expect(sources.region?.total).toBe(3);
  const whole = await loadCompared({ ...noFilters, region: ["河南省"] });
  expect(whole.regions[0]?.sums.problem).toMatchObject({ numerator: 4, denominator: 10, stating: 1, of: 3 });
});

it("is taken away by regions too, never a rate without its parts, and drawn as a chart", async () => {
  const filters = { ...noFilters, region: ["某省", "河南省"] };
  const loaded = await loadTable("compare-regions", filters, "zh-CN", "https://taizhang.example.cn");
  if (!loaded.ok) throw new Error("not loaded");
  expect(loaded.table.columns.map((column) => column.label)).toEqual(["项目", "某省", "河南省"]);
  expect(loaded.table.rows).toContainEqual(["单位数", 2, 3]);
  expect(loaded.table.rows).toContainEqual(["问题 说明的单位", 2, 1]);
  expect(loaded.table.rows).toContainEqual(["问题 总数", 60, 10]);
  expect(loaded.table.rows).toContainEqual(["问题 完成率 (%)", 66.7, 40]);
  expect(loaded.table.rows).toContainEqual(["整改措施 完成率 (%)", null, null]);
  const chart = await loadSeeing("subjects-by-region", filters, "zh-CN", new Map());
  if (chart.shape !== "panels") throw new Error("no panels");
  expect(
    chart.panels[0]?.bars.map(({ label, description }) => [label, description.replaceAll(/[\u2009\u202f]/g, " ")]),
  ).toEqual([
    ["河南省", "河南省：4 / 10 个问题 · 40 %（3 个单位中 1 个说明）"],
    ["某省", "某省：40 / 60 个问题 · 66.7 %（2 个单位中 2 个说明）"],
  ]);
  expect(chart.table.columns.map(({ key }) => key).slice(-3)).toEqual(["unitsStating", "units", "address"]);
  const source = expect.stringMatching(/^\/notices\/\d+\?at=/);
  expect(chart.table.rows[0]).toEqual(["河南省", "问题", 10, 4, null, 40, 1, 3, source]);
  const other = chart.table.rows.find(([region, subject]) => region === "某省" && subject === "问题");
  expect(other?.at(-1)).toBe(toHref("/units", { ...noFilters, region: ["某省"] }));
  expect(loaded.table.rows.find(([label]) => label === "问题 原文")?.slice(1)).toEqual([
    expect.stringMatching(/^https:\/\/taizhang\.example\.cn\/units\?region=/),
    expect.stringMatching(/^https:\/\/taizhang\.example\.cn\/notices\/\d+\?at=/),
  ]);
  // Without a region: the provinces that the filters leave.
  const all = await loadSeeing("subjects-by-region", { ...noFilters, year: [2022] }, "zh-CN", new Map());
  expect(all.table.rows.map(([region]) => region)).toEqual(["河南省"]);
});

it("follows what was merged away, unit and round, to what it was merged into", async () => {
  for (const one of [
    { ...notice("庚区旧名", "2021-03-01", 4), round: "九届省委第一轮巡视" },
    { ...notice("庚区", "2022-03-01", 8), round: "九届省委第二轮巡视" },
  ])
    expect(await saveNotice(systemActor("test"), writeNotice(one))).toMatchObject({ ok: true });
  const [from, into] = ["某省-九届省委第一轮巡视", "某省-九届省委第二轮巡视"];
  expect(await mergeUnits(editor, { from: "庚区旧名", into: "庚区" })).toMatchObject({ ok: true });
  expect(await mergeRounds(editor, { from, into })).toMatchObject({ ok: true });
  const compared = await loadCompared({ ...noFilters, unit: ["庚区旧名", "乙区", "庚区"], round: [from, "无此轮"] });
  expect(compared.units.map((row) => row.unit.name)).toEqual(["庚区", "乙区"]);
  expect(compared.rounds.map((row) => row.round.slug)).toEqual([into]);
  expect(compared.unknown).toEqual(["无此轮"]);
  expect([compared.asked.unit, compared.asked.round]).toEqual([
    ["庚区", "乙区"],
    [into, "无此轮"],
  ]);
});
