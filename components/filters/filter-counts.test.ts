import { expect, it } from "vitest";
import type { Counted, FacetCounts } from "@/lib/ledger/detail.ts";
import { en } from "@/lib/messages/en.ts";
import { zhCN } from "@/lib/messages/zh-CN.ts";
import { toOptions } from "./filter-options.ts";

const none = { round: [], level: [], kind: [], year: [], publishedYear: [], body: [], stated: [], code: [] };
const facets: FacetCounts = {
  ...none,
  unit: [{ value: "a", label: "鸠江区住房局", count: 1, active: false, region: [] }],
  region: [
    { value: "安徽省", label: null, count: 1207, active: false },
    { value: "安徽省/芜湖市", label: null, count: 1, active: false },
  ],
};
const countsOf = (field: "unit" | "region", counted: Counted, locale: "zh-CN" | "en") =>
  toOptions(field, facets, counted, locale, locale === "en" ? en : zhCN).map(({ count }) => count);

it("a number beside a filter's value says what it counts", () => {
  expect(countsOf("region", "units", "zh-CN")).toEqual(["1,207\u202f个单位", "1\u202f个单位"]);
  expect(countsOf("region", "inspections", "zh-CN")).toEqual(["1,207\u202f次", "1\u202f次"]);
  expect(countsOf("region", "inspections", "en")).toEqual(["1,207 inspections", "1 inspection"]);
});

it("a unit is one unit, and may be several inspections", () => {
  expect(countsOf("unit", "units", "zh-CN")).toEqual([""]);
  expect(countsOf("unit", "inspections", "zh-CN")).toEqual(["1\u202f次"]);
});

it("what was not counted has no number, and is not none", () => {
  const uncounted = { ...facets, region: facets.region.map((value) => ({ ...value, count: null })) };
  expect(toOptions("region", uncounted, "hits", "zh-CN", zhCN).map(({ count }) => count)).toEqual(["", ""]);
});
