import fc from "fast-check";
import { expect, test } from "vitest";
import { sortByRegion } from "./regions.ts";

const sort = (regions: string[]) => sortByRegion(regions, (region) => region);

test("places stand in the order of their codes, each before what lies in it, those without a code last in theirs", () => {
  const inOrder = [
    "北京市",
    "内蒙古自治区",
    "吉林省",
    "河南省",
    "河南省/郑州市",
    "河南省/郑州市/金水区",
    "河南省/郑州市/惠济区",
    "河南省/郑州市/郑州航空港经济综合实验区",
    "河南省/洛阳市",
    "云南省",
    "某省",
    "某省/某市",
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (regions) => {
      expect(sort(regions)).toEqual(inOrder);
    }),
  );
});
