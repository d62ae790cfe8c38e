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
  names: ["惠济区"],
  owner: "惠济区",
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

  it("is that of the city that a name says, and without any its owner's alone", () => {
    const city = { name: "十二届市委第四轮巡察", level: "municipal" as const, region: [], body: "市委第三巡察组" };
    const placeOf = (more: Partial<RoundFacts>) => toRoundIdentity({ ...facts, ...city, ...more })?.authority;
    expect(placeOf({ names: ["江陵市交通运输局"] })).toEqual(["江陵市"]);
    expect(placeOf({ names: ["市交通运输局", "中共江陵市交通运输局党组"] })).toEqual(["江陵市"]);
    expect(placeOf({ name: "十二届江陵市委第四轮巡察" })).toEqual(["江陵市"]);
    expect(placeOf({ region: ["湖北省"], names: ["江陵市交通运输局"] })).toEqual(["湖北省", "江陵市"]);
    for (const name of ["市交通运输局", "文化市场执法支队", "全市统计系统", "城市管理局", "东山区财政局"])
      expect(placeOf({ names: [name] }), name).toEqual([]);
    expect(placeOf({ level: "county", names: ["江陵市东山区财政局"] })).toEqual(["江陵市东山区"]);
    expect(keyOf({ ...city, owner: "东山镇" })).not.toBe(keyOf({ ...city, owner: "西山镇" }));
    expect(keyOf({ ...city, owner: null })).toBeUndefined();
    expect(keyOf({ ...city, region: ["重庆市"] })).toBe(keyOf({ ...city, region: ["重庆市"], owner: "西山镇" }));
    expect(keyOf({ ...city, name: null, region: ["湖北省"] })).toBeUndefined();
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

  it("of a company or university that nothing names is its owner's alone", () => {
    const some = { level: "other" as const, region: ["吉林省", "松原市"], names: ["前郭农场", "中共前郭农场委员会"] };
    for (const body of ["集团党委第二巡察组", "公司党委第一巡察组", "校党委第三巡察组", "省公司党委巡察组", null]) {
      expect(toRoundIdentity({ ...facts, ...some, body }), String(body)).toBeNull();
      const stated = { ...some, body, name: "第三轮巡察" };
      expect(keyOf({ ...stated, owner: "前郭农场" })).not.toBe(keyOf({ ...stated, owner: "长山电厂" }));
    }
    const college = { ...some, name: "第六轮校内巡察", body: "校党委第二巡察组" };
    const keys = ["江陵大学文学院", "江陵大学理学院", "东江大学文学院"].map((unit) =>
      keyOf({ ...college, names: [unit], owner: unit }),
    );
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).not.toBe(keys[2]);
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
