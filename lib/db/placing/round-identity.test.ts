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

describe("a 市委 where a county-level city lies in a prefecture", () => {
  const ofCity = { name: "十三届市委第三轮巡察", level: "municipal" as const, body: "市委第二巡察组", owner: "某单位" };
  const kunshan = ["江苏省", "苏州市", "昆山市"];
  const identityOf = (unit: string, region: string[], more: Partial<RoundFacts> = {}) =>
    toRoundIdentity({ ...facts, ...ofCity, region, names: [unit], owner: unit, ...more });

  it("is that of the county-level city for its towns and for units that bear its name", () => {
    for (const unit of ["昆山市张浦镇", "张浦镇", "花桥街道党工委", "中共张浦镇委员会", "昆山市水务局"])
      expect(identityOf(unit, kunshan)?.authority, unit).toEqual(kunshan);
    expect(identityOf("昆山市张浦镇", kunshan)?.key).not.toBe(identityOf("苏州市水务局", kunshan.slice(0, 2))?.key);
    expect(identityOf("恩施市舞阳坝街道", ["湖北省", "恩施土家族苗族自治州", "恩施市"])?.authority).toEqual([
      "湖北省",
      "恩施土家族苗族自治州",
      "恩施市",
    ]);
    expect(identityOf("张浦镇", kunshan, { name: null, start: "2023-03-06" })?.authority).toEqual(kunshan);
  });

  it("is the one that round or body name, the city or the prefecture", () => {
    const elsewhere = "实验中学";
    expect(identityOf(elsewhere, kunshan, { body: "昆山市委第二巡察组" })?.authority).toEqual(kunshan);
    expect(identityOf(elsewhere, kunshan, { body: "苏州市委第二巡察组" })?.authority).toEqual(kunshan.slice(0, 2));
    expect(identityOf("张浦镇", kunshan, { name: "苏州市委十三届第三轮巡察" })?.authority).toEqual(kunshan.slice(0, 2));
    expect(identityOf("市水务局", kunshan.slice(0, 2), { body: "昆山市委第二巡察组" })?.authority).toEqual(kunshan);
    expect(identityOf(elsewhere, kunshan, { body: "昆山市委第二巡察组" })?.key).toBe(
      identityOf("张浦镇", kunshan)?.key,
    );
    const dali = ["云南省", "大理白族自治州", "大理市"];
    expect(identityOf("实验中学", dali, { body: "州委第二巡察组", name: "九届州委第四轮巡察" })?.authority).toEqual(
      dali.slice(0, 2),
    );
    expect(
      identityOf("喀什市人民医院", ["新疆维吾尔自治区", "喀什地区", "喀什市"], { body: "地委巡察组" })?.authority,
    ).toEqual(["新疆维吾尔自治区", "喀什地区"]);
  });

  it("is nobody's for certain where nothing tells: its owner's alone, and no round where none is stated", () => {
    const one = identityOf("实验中学", kunshan);
    expect(one?.key).not.toBe(identityOf("人民医院", kunshan)?.key);
    expect(identityOf("苏州市昆山生态环境局", kunshan)?.key).toContain("苏州市昆山生态环境局");
    expect(identityOf("实验中学", kunshan, { name: null, start: "2023-03-06" })).toBeNull();
    const enshi = ["湖北省", "恩施土家族苗族自治州"];
    expect(identityOf("市直机关工委", enshi, { name: null, start: "2023-03-06" })).toBeNull();
    expect(identityOf("州水务局", enshi, { body: "州委第一巡察组" })?.authority).toEqual(enshi);
  });

  it("is the prefecture's for its districts and counties, and that of a city that no prefecture is over", () => {
    expect(identityOf("实验中学", ["江苏省", "苏州市", "吴中区"])?.authority).toEqual(["江苏省", "苏州市"]);
    expect(identityOf("实验中学", ["湖北省", "仙桃市"])?.authority).toEqual(["湖北省", "仙桃市"]);
    expect(
      identityOf("祥云县水务局", ["云南省", "大理白族自治州", "祥云县"], { body: "州委巡察组" })?.authority,
    ).toEqual(["云南省", "大理白族自治州"]);
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
