// Facts by which notices are filtered: bodies of one name in different places, and the years of notices.
import { beforeAll, describe, expect, it } from "vitest";
import { type Filters, noFilters, parseFilters } from "../../filters.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import type { TestNotice } from "../ledger-in-tests.ts";
import { saveOne } from "../mutations/editing-in-tests.ts";
import { countFacets } from "./count-facets.ts";
import { listNotices } from "./list-notices.ts";
import { listUnitProgress } from "./list-unit-progress.ts";

const byCounty = { kind: "巡察", level: "county", body: "区委第一巡察组" } as const;
const nanjing = ["江苏省", "南京市", "鼓楼区"];
const fuzhou = ["福建省", "福州市", "鼓楼区"];
/** Without any day but those given. */
const days = (given: Pick<TestNotice, "start" | "published" | "signed">): TestNotice =>
  ({
    ...{ start: undefined, end: undefined, feedback: undefined, published: undefined, signed: undefined },
    ...given,
  }) as TestNotice;

useTestDatabase();
beforeAll(async () => {
  await saveOne("甲街道", {
    ...byCounty,
    region: nanjing,
    ...days({ start: "2022-03-01", published: "2023-01-01", signed: "2022-12-30" }),
  });
  await saveOne("乙街道", { ...byCounty, region: nanjing, ...days({ start: "2022-03-01", signed: "2024-02-01" }) });
  await saveOne("丙街道", { ...byCounty, region: fuzhou, ...days({ start: "2022-03-01", published: "2024-05-01" }) });
  await saveOne("丁局", { ...byCounty, region: [], ...days({}) });
  await saveOne("戊部", { kind: "巡视", level: "central", body: "中央第一巡视组", region: ["北京市"], ...days({}) });
});

const ask = (more: Partial<Filters>): Filters => ({ ...noFilters, ...more });
const unitsOf = async (more: Partial<Filters>) =>
  (await listUnitProgress(ask({ ...more, sort: "name" }))).rows.map((row) => row.unit.name).sort();
const pairsOf = async (field: "body" | "year" | "publishedYear", more: Partial<Filters> = {}) =>
  (await countFacets(ask(more)))[field].map(({ value, count }) => [value, count]);

describe("bodies", () => {
  it("of one name in different places are different ones", async () => {
    expect(await pairsOf("body")).toEqual([
      ["江苏省/南京市/鼓楼区/区委第一巡察组", 2],
      ["/区委第一巡察组", 1],
      ["中央/中央第一巡视组", 1],
      ["福建省/福州市/鼓楼区/区委第一巡察组", 1],
    ]);
    expect(await unitsOf({ body: ["江苏省/南京市/鼓楼区/区委第一巡察组"] })).toEqual(["乙街道", "甲街道"].sort());
    expect(await unitsOf({ body: ["/区委第一巡察组"] })).toEqual(["丁局"]);
  });

  it("are all meant by a name alone, which links had before there were places", async () => {
    expect(await unitsOf({ body: ["区委第一巡察组"] })).toHaveLength(4);
    expect(await pairsOf("body", { body: ["区委第一巡察组"] })).toContainEqual(["区委第一巡察组", 4]);
  });

  it("are found by their place as well as by their name", async () => {
    const { body } = await countFacets(noFilters, "inspections", "南京");
    expect(body.map(({ value }) => value)).toEqual(["江苏省/南京市/鼓楼区/区委第一巡察组"]);
  });
});

describe("the year of publication", () => {
  it("is that of the signature where no publication is stated, and not stated where neither is", async () => {
    expect(await pairsOf("publishedYear")).toEqual([
      ["2024", 2],
      ["2023", 1],
      ["unknown", 2],
    ]);
    expect(await unitsOf({ publishedYear: [2024] })).toEqual(["丙街道", "乙街道"].sort());
    // Published in 2023, though signed in 2022.
    expect(await unitsOf({ publishedYear: [2022] })).toEqual([]);
    expect(await unitsOf({ publishedYear: [2023, "unknown"] })).toEqual(["丁局", "戊部", "甲街道"].sort());
  });

  it("stands beside that of the inspection, each with its own gaps, for notices as for inspections", async () => {
    expect(await pairsOf("year", { publishedYear: ["unknown"] })).toEqual([["unknown", 2]]);
    expect(await unitsOf({ year: [2022], publishedYear: [2024] })).toHaveLength(2);
    const { total } = await listNotices(parseFilters(new URLSearchParams("year=unknown")));
    expect(total).toBe(2);
  });
});
