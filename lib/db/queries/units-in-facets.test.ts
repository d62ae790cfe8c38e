// Where a page counts units, its filters do so too: a unit that was inspected twice is one.
import { beforeAll, expect, it } from "vitest";
import { systemActor } from "../../auth/system-actor.ts";
import { noFilters } from "../../filters.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { writeNotice } from "../ledger-in-tests.ts";
import { saveNotice } from "../mutations/save-notice.ts";
import { countFacets } from "./count-facets.ts";
import { countHeadline } from "./count-headline.ts";

useTestDatabase();

const region = ["安徽省", "芜湖市", "鸠江区"];

beforeAll(async () => {
  for (const [unit, round, published] of [
    ["鸠江区住房局", "五届区委第一轮巡察", "2021-09-10"],
    ["鸠江区住房局", "五届区委第八轮巡察", "2024-09-10"],
    ["鸠江区水务局", "五届区委第八轮巡察", "2024-09-11"],
  ] as const) {
    const totals = [{ subject: "problem" as const, total: 20, done: 19 }];
    const notice = writeNotice({ kind: "巡察", level: "county", unit, round, region, published, totals });
    expect(await saveNotice(systemActor("test"), notice)).toMatchObject({ ok: true });
  }
});

const countsOf = async (counted: "units" | "inspections", more = {}) => {
  const { unit, region: places, level, publishedYear, stated } = await countFacets({ ...noFilters, ...more }, counted);
  return [unit, places, level, publishedYear, stated].map((values) =>
    Object.fromEntries(values.map(({ value, count }) => [value, count])),
  );
};

it("each value has as many as choosing it leaves, in units or in inspections", async () => {
  expect(await countsOf("inspections")).toEqual([
    { 鸠江区住房局: 2, 鸠江区水务局: 1 },
    { 安徽省: 3 },
    { county: 3 },
    { 2021: 1, 2024: 2 },
    { problem: 3 },
  ]);
  expect(await countsOf("units")).toEqual([
    { 鸠江区住房局: 1, 鸠江区水务局: 1 },
    { 安徽省: 2 },
    { county: 2 },
    { 2021: 1, 2024: 2 },
    { problem: 2 },
  ]);
  expect((await countHeadline({ ...noFilters, region: ["安徽省"] })).units).toBe(2);
  expect((await countsOf("units", { publishedYear: [2021] }))[1]).toEqual({ 安徽省: 1 });
});
