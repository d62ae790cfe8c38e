import { beforeAll, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/db/database-in-tests.ts";
import { saveOne } from "@/lib/db/mutations/editing-in-tests.ts";
import { saveWorld } from "@/lib/db/world-in-tests.ts";
import { noFilters } from "@/lib/filters.ts";
import { loadUnitsReport } from "./load-units-report.ts";

useTestDatabase();
beforeAll(async () => {
  await saveWorld();
  await saveOne("戊区", {
    region: ["浙江省"],
    totals: [{ subject: "problem", total: 9, done: 6, ongoing: 3 }],
    unfinished: ["老旧管网没有更换"],
    diagnostics: [
      { code: "number-gap", severity: "warning", spans: [], values: {} },
      {
        code: "sum-agrees",
        severity: "confirmed",
        spans: [],
        values: { subject: "problem", done: 6, ongoing: 3, total: 9 },
      },
    ],
  });
});

const load = (region: string) => loadUnitsReport({ ...noFilters, region: [region] }, "zh-CN", region);

it("adds up what the units of the region state, and ranks those that state both figures alone", async () => {
  const { headline, ranking, units, sources } = await load("浙江省");
  expect([headline.units, units.total, sources.total]).toEqual([3, 3, 3]);
  expect(headline.sums.problem).toEqual({
    numerator: 26,
    denominator: 29,
    ongoing: 3,
    ongoingStating: 1,
    stating: 2,
    of: 3,
  });
  expect(headline.sums.measure).toMatchObject({ numerator: null, denominator: null, stating: 0 });
  expect(ranking.ranked.rows.map(([name, rank]) => [name, rank])).toEqual([
    ["丁局", 1],
    ["戊区", 2],
  ]);
  expect(ranking.unranked.rows.map(([name]) => name)).toEqual(["丙县"]);
});

it("says of a region what is unfinished and what does not add up, of notices that count", async () => {
  const { ongoing, diagnostics } = await load("浙江省");
  expect(ongoing.sums).toMatchObject({ problem: 3, named: 1, notices: 1 });
  expect(diagnostics.rows.map((row) => [row.unit?.name, row.severity])).toEqual([
    ["丙县", "warning"],
    ["戊区", "warning"],
  ]);
  expect([diagnostics.total, diagnostics.confirmed]).toEqual([2, 1]);
});

it("names the region in its charts, and gives the sentence of all its units", async () => {
  const { charts } = await load("河南省");
  expect(charts.map(({ title }) => title.startsWith("河南省："))).toEqual([true, true]);
  expect(charts[0]?.sentence).toContain("36 / 40");
  expect(charts[0]?.sentence).toContain("30 / 35");
});

it("is cut into what lies directly in the region, or into the regions asked for", async () => {
  await saveOne("己局", { region: ["浙江省", "杭州市"], totals: [{ subject: "problem", total: 5 }] });
  const { regions, headline } = await load("浙江省");
  expect(regions.map((row) => [row.region, row.units, row.sums.problem.stating])).toEqual([
    ["浙江省/杭州市", 1, 0],
    ["浙江省/绍兴市", 1, 0],
  ]);
  // 丁局 and 戊区 state no city.
  expect(headline.units).toBe(4);
  const both = await loadUnitsReport({ ...noFilters, region: ["河南省", "浙江省"] }, "zh-CN", null);
  expect(both.regions.map((row) => [row.region, row.sums.problem.numerator])).toEqual([
    ["浙江省", 26],
    ["河南省", 36],
  ]);
  // All units of 河南省 lie in one city: a table of one row says nothing.
  expect((await load("河南省")).regions).toEqual([]);
});

it("is empty where nothing is left", async () => {
  const { headline, charts } = await load("江苏省");
  expect(headline.notices).toBe(0);
  expect(charts.every(({ empty }) => empty)).toBe(true);
});
