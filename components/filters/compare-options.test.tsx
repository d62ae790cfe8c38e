import { expect, it } from "vitest";
import type { FacetCounts } from "@/lib/ledger/detail.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { toRegionCode } from "@/lib/regions.ts";
import { toRegionOptions, toUnitOptions } from "./compare-options.ts";

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
