import { describe, expect, it } from "vitest";
import type { RoundFacts } from "./round-identity.ts";
import { toRoundIdentity, toSlug, toUnitSlugs } from "./round-identity.ts";

const facts: RoundFacts = {
  name: null,
  level: "provincial",
  kind: "巡视",
  start: "2023-07-07",
  region: ["河南省", "郑州市", "惠济区"],
  body: "省委第四巡视组",
};
const keyOf = (more: Partial<RoundFacts>) => toRoundIdentity({ ...facts, ...more })?.key;

describe("a round", () => {
  it("belongs to its authority: the province of a 省委, the city of a 市委, the county of a 区委", () => {
    const authorities = (["central", "provincial", "municipal", "county"] as const).map(
      (level) => toRoundIdentity({ ...facts, level })?.authority,
    );
    expect(authorities).toEqual([[], ["河南省"], ["河南省", "郑州市"], ["河南省", "郑州市", "惠济区"]]);
  });

  it("is the same however its name is printed", () => {
    const key = keyOf({ name: "十届省委第九轮巡视" });
    expect(keyOf({ name: " 十屆省委第九輪巡視 ", start: "2023-08-01" })).toBe(key);
    expect(keyOf({ name: "中共河南省第十届委员会第九轮巡视" })).toBe(key);
    expect(keyOf({ name: "十届省委第九轮巡视", region: ["湖北省"] })).not.toBe(key);
  });

  it("is derived from authority, kind and month where it is not stated", () => {
    expect(keyOf({ start: "2023-07-31", body: "省委第一巡视组" })).toBe(keyOf({}));
    expect(keyOf({ start: "2023-08-01" })).not.toBe(keyOf({}));
    expect(keyOf({ kind: "巡察" })).not.toBe(keyOf({}));
    expect(keyOf({ region: ["湖北省"] })).not.toBe(keyOf({}));
    expect(toRoundIdentity(facts)).toMatchObject({
      derived: true,
      name: null,
      month: "2023-07-01",
      slugs: ["河南省-2023-07-巡视", expect.any(String)],
    });
  });

  it("is not guessed where neither name nor month, or no authority, is stated", () => {
    expect(toRoundIdentity({ ...facts, start: null })).toBeNull();
    expect(toRoundIdentity({ ...facts, level: null })).toBeNull();
    expect(toRoundIdentity({ ...facts, region: [] })).toBeNull();
  });

  it("of a company is that of the company, not of its city; its groups belong together", () => {
    const other = { level: "other" as const };
    expect(keyOf({ ...other, body: "城投集团党委第一巡察组" })).toBe(
      keyOf({ ...other, body: "城投集团党委第二巡察组" }),
    );
    expect(keyOf({ ...other, body: "城投集团党委第一巡察组" })).not.toBe(
      keyOf({ ...other, body: "水务集团党委第一巡察组" }),
    );
  });
});

describe("slugs", () => {
  it("are readable and safe in a path", () => {
    expect(toSlug("XX公司/（集团）?第一 分部#")).toBe("XX公司-集团-第一-分部");
    expect(toSlug("///")).toBe("-");
  });

  it("name the place where the name alone is taken", () => {
    expect(toUnitSlugs("鼓楼区", ["福建省", "福州市", "鼓楼区"])).toEqual([
      "鼓楼区",
      "鼓楼区-福州市",
      "鼓楼区-福建省-福州市-鼓楼区",
    ]);
    expect(toUnitSlugs("民政厅", [])).toEqual(["民政厅"]);
  });
});
