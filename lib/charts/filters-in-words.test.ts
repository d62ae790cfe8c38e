import { expect, it } from "vitest";
import { parseFilters } from "../filters.ts";
import { toFiltersInWords } from "./filters-in-words.ts";

const say = (query: string, locale: "zh-CN" | "en" = "zh-CN") =>
  toFiltersInWords(parseFilters(new URLSearchParams(query)), locale);

it("names a place that was asked for by its code", () => {
  expect(say("region=410100")).toBe(say("region=河南省/郑州市"));
  expect(say("region=410100")).toContain("河南省 郑州市");
});

it("says a year that is not stated, and the two years apart", () => {
  expect(say("year=2023&year=unknown&publishedYear=unknown")).toBe("筛选：进驻年份 2023、未说明；发布年份 未说明");
  expect(say("publishedYear=2024&publishedYear=unknown", "en")).toContain("Year published 2024");
});

it("says the place of a body's authority, or that it is not stated", () => {
  expect(say("body=江苏省/南京市/鼓楼区/区委第一巡察组")).toContain("南京市鼓楼区 区委第一巡察组");
  expect(say("body=/县委巡察组")).toContain("县委巡察组（派出地区未说明）");
  expect(say("body=区委第一巡察组")).toContain("巡视巡察组 区委第一巡察组");
});
