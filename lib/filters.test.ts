import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Filters } from "./filters.ts";
import {
  changeFilters,
  clearFilters,
  listActive,
  listFields,
  noFilters,
  parseFilters,
  parseFind,
  removeFilter,
  toHref,
  toQueryString,
} from "./filters.ts";

const knownKeys = [...listFields, "q", "subject", "mode", "sort", "order", "group", "page", "size"];
const key = fc.oneof(fc.constantFrom(...knownKeys), fc.string());
const value = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "河南省",
    "河南省/郑州市",
    "provincial",
    "巡视",
    "2023",
    "measure",
    "unknown",
    "rate",
    "desc",
    "30",
    "2",
    "task",
    "sum-differs",
    "",
    " ",
  ),
);
const params = fc.dictionary(key, fc.oneof(value, fc.array(value), fc.constant(undefined)), { noNullPrototype: false });

const parsed = params.map(parseFilters);

describe("reading filters", () => {
  it("survives anything, and spells a selection in one way only", () => {
    fc.assert(
      fc.property(params, (given) => {
        const filters = parseFilters(given);
        const query = toQueryString(filters);
        expect(parseFilters(new URLSearchParams(query))).toEqual(filters);
        expect(toQueryString(parseFilters(new URLSearchParams(query)))).toBe(query);
      }),
    );
  });

  it("does not depend on the order of a link or on repeats", () => {
    expect(toQueryString(parseFilters(new URLSearchParams("year=2024&unit=乙&year=2023&unit=甲&unit=乙")))).toBe(
      toQueryString(parseFilters(new URLSearchParams("unit=甲&unit=乙&year=2023&year=2024"))),
    );
  });

  it("drops nonsense and keeps the rest", () => {
    const filters = parseFilters({
      page: "-1",
      size: "31",
      sort: "'; DROP TABLE",
      level: ["provincial", "galactic"],
      year: ["2023", "unknown", "23", "9999"],
      publishedYear: ["unknown", "", "none"],
      unit: ["", "甲\0区", "惠济区"],
      region: ["河南省/郑州市", "a/b/c/d", "/", "河南省//"],
      status: "done",
      code: "nothing",
      severity: ["error", "fatal"],
      q: "  整改\n 到位 ",
      constructor: "x",
    });
    expect(filters).toEqual({
      ...noFilters,
      level: ["provincial"],
      year: [2023, "unknown"],
      publishedYear: ["unknown"],
      unit: ["惠济区"],
      region: ["河南省/郑州市"],
      status: ["done"],
      severity: ["error"],
      q: "整改 到位",
    });
  });

  it("takes the smaller of two places that lie in each other, so that a city narrows its province", () => {
    const regionsOf = (query: string) => parseFilters(new URLSearchParams(query)).region;
    expect(regionsOf("region=河南省&region=河南省/郑州市")).toEqual(["河南省/郑州市"]);
    expect(regionsOf("region=河南省/郑州市/惠济区&region=河南省/郑州市&region=浙江省")).toEqual([
      "河南省/郑州市/惠济区",
      "浙江省",
    ]);
    expect(regionsOf("region=河南&region=河南省")).toEqual(["河南", "河南省"]);
  });

  it("takes the code of a place for its names, and keeps a code that no place has", () => {
    const regionsOf = (query: string) => parseFilters(new URLSearchParams(query)).region;
    expect(regionsOf("region=410100&region=330000&region=河南省/郑州市")).toEqual(["河南省/郑州市", "浙江省"]);
    expect(regionsOf("region=410000&region=410108")).toEqual(["河南省/郑州市/惠济区"]);
    expect(regionsOf("region=110101&region=999999")).toEqual(["999999", "北京市/东城区"]);
  });

  it("takes the first words that a form with several boxes of one name sends", () => {
    expect(parseFind(new URLSearchParams("find=&find=%20惠济&find=x"))).toBe("惠济");
    expect(parseFind({})).toBe("");
  });

  it("is the default where a link says nothing", () => {
    expect(parseFilters({})).toEqual(noFilters);
    expect(toQueryString(noFilters)).toBe("");
    expect(toHref("/units", noFilters)).toBe("/units");
    expect(toHref("/units", { ...noFilters, year: [2023] })).toBe("/units?year=2023");
  });

  it("never cuts a keyword through a character", () => {
    const { q } = parseFilters({ q: `${"整".repeat(99)}㳇𠀀` });
    expect(q).toBe(`${"整".repeat(99)}㳇`);
  });
});

describe("changing filters", () => {
  it("takes back what was added, back on the first page", () => {
    fc.assert(
      fc.property(parsed, (filters) => {
        fc.pre(filters.unit.length < 50);
        const more = changeFilters(filters, { unit: [...filters.unit, "新增单位"] });
        expect(more.page).toBe(1);
        expect(more.unit).toContain("新增单位");
        if (!filters.unit.includes("新增单位"))
          expect(removeFilter(more, "unit", "新增单位")).toEqual({ ...filters, page: 1 });
      }),
    );
  });

  it("lists every active value once, and each can be removed until none is left", () => {
    fc.assert(
      fc.property(parsed, (filters) => {
        let left: Filters = filters;
        for (const { field, value } of listActive(filters)) {
          const fewer = removeFilter(left, field, value);
          expect(listActive(fewer)).toHaveLength(listActive(left).length - 1);
          left = fewer;
        }
        // Where nothing was active, nothing was changed, and the page stays.
        expect({ ...left, page: 1 }).toEqual({ ...clearFilters(filters), page: 1 });
      }),
    );
  });

  it("goes to the last page where one beyond it is asked for, and to the first where it is no page", () => {
    const pageOf = (page: string) => parseFilters({ page }).page;
    expect(["1001", "9999", "999999"].map(pageOf)).toEqual([1000, 1000, 1000]);
    expect(["0", "-1", "x", "1234567"].map(pageOf)).toEqual([1, 1, 1, 1]);
  });

  it("goes to a page when asked, and to the first one when anything else changes", () => {
    const third = changeFilters(noFilters, { page: 3 });
    expect(third.page).toBe(3);
    expect(changeFilters(third, { sort: "name" })).toMatchObject({ sort: "name", page: 1 });
  });
});
