import { expect, it } from "vitest";
import type { FacetCounts } from "@/lib/ledger/detail.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { toRegionCode } from "@/lib/regions.ts";
import { toRegionOptions, toRoundOptions, toUnitOptions } from "./compare-options.ts";
import { toSlugNames } from "./filter-options.ts";

const messages = getMessages("zh-CN");
const unit = (value: string, region: string[]) => ({ value, label: value, count: 1, active: false, region });
const facets = (units: FacetCounts["unit"]): FacetCounts => {
  const none = {
    round: [],
    region: [],
    level: [],
    kind: [],
    year: [],
    publishedYear: [],
    body: [],
    stated: [],
    code: [],
  };
  return { ...none, unit: units };
};

it("offers units by place with what is compared before them, each with its place and count", () => {
  const units = [unit("乙局", ["河南省", "郑州市"]), unit("甲局", ["安徽省"]), unit("丙局", [])];
  const options = toUnitOptions(facets(units), [{ value: "丁局", label: "丁局", note: "江苏省" }], messages);
  expect(options.map(({ label, note, active }) => [label, note, active])).toEqual([
    ["丁局", "江苏省", true],
    ["丙局", undefined, false],
    ["甲局", "安徽省", false],
    ["乙局", "河南省 郑州市", false],
  ]);
  expect(options[2]?.count).toBe("1\u202f次");
});

it("tells apart rounds and units that are called the same", () => {
  const round = (slug: string, authority: string[]) => ({
    ...{ value: slug, label: null, count: 1, active: false },
    round: {
      ...{ slug, name: "八届区委第二轮巡察", derived: false, authority, level: "county" as const },
      ...{ kind: "巡察" as const, month: null, owner: authority.length === 0 ? "区档案馆" : null },
    },
  });
  const rounds = [round("a", ["北京市", "朝阳区"]), round("b", ["吉林省", "长春市", "朝阳区"]), round("c", [])];
  const units = [unit("鼓楼区", ["江苏省", "南京市"]), { ...unit("x", ["河南省", "开封市"]), label: "鼓楼区" }];
  const all = { ...facets([...units, unit("甲局", ["安徽省"])]), round: rounds };
  expect([...toSlugNames(all, messages).values()]).toEqual([
    "鼓楼区（江苏省 南京市）",
    "鼓楼区（河南省 开封市）",
    "甲局",
    "朝阳区 八届区委第二轮巡察（北京市 朝阳区）",
    "朝阳区 八届区委第二轮巡察（吉林省 长春市 朝阳区）",
    "八届区委第二轮巡察（区档案馆）",
  ]);
  expect(toRoundOptions(all, [], messages).map(({ note }) => note)).toEqual([
    "县级 北京市",
    "县级 吉林省 长春市",
    "县级",
  ]);
});

const regions = ["江苏省", "江苏省/南京市", "河北省", "河北省/石家庄市", "河北省/石家庄市/长安区"].map((region) => ({
  region,
  units: 2,
}));
const offer = (chosen: string[], find = "") =>
  toRegionOptions(regions, chosen, find, (region) => toRegionCode(region.split("/")), messages).map(
    ({ value, depth, active, note }) => [value, depth, active, note],
  );

it("offers provinces in the order of their codes", () => {
  expect(offer([])).toEqual([
    ["河北省", 0, false, undefined],
    ["江苏省", 0, false, undefined],
  ]);
});

it("has the provinces of what is compared, with their cities, before the others", () => {
  expect(offer(["江苏省/南京市"])).toEqual([
    ["江苏省", 0, false, undefined],
    ["江苏省/南京市", 1, true, undefined],
    ["河北省", 0, false, undefined],
  ]);
});

it("finds any place by its name, and says where it lies", () => {
  expect(offer([], "长安")).toEqual([["河北省/石家庄市/长安区", 0, false, "河北省 石家庄市"]]);
});
