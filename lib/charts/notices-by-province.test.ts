import { expect, test } from "vitest";
import type { ProvinceSums } from "../ledger/distribution.ts";
import type { SubjectSums } from "../ledger/progress.ts";
import { subjectSchema } from "../ledger/status.ts";
import { toNoticesByProvinceModel } from "./notices-by-province.ts";
import { facts } from "./progress-in-tests.ts";

function makeProvince(province: string | null, units: number): ProvinceSums {
  const none = { numerator: null, denominator: null, ongoing: null, stating: 0, of: units };
  const sums = Object.fromEntries(subjectSchema.options.map((subject) => [subject, none])) as SubjectSums;
  return { province, units, inspections: units, sums };
}

function say(rows: ProvinceSums[], locale: "zh-CN" | "en", mode: "count" | "share" = "count") {
  const { sentence, silent } = toNoticesByProvinceModel(rows, locale, { ...facts, subject: "problem", mode });
  return [sentence, silent];
}

const sayNowhere = (units: number, locale: "zh-CN" | "en", mode: "count" | "share") =>
  say([makeProvince(null, units)], locale, mode);

const names = ["安徽省", "河南省", "山东省", "四川省", "云南省"];
const sayMost = (locale: "zh-CN" | "en", ...units: number[]) =>
  say(
    units.map((count, at) => makeProvince(names[at] ?? null, count)),
    locale,
  )[0]?.replaceAll("\u202f", "");

test("names the provinces with the most units, and none of those that have as many as one left out", () => {
  expect(sayMost("zh-CN", 5, 5, 4, 4)).toBe("4个省份的 18个单位有通报，最多的是安徽省 5个、河南省 5个。");
  expect(sayMost("en", 5, 5, 4, 4)).toBe("18 units in 4 provinces have notices, the most in Anhui (5), Henan (5).");
  expect(sayMost("zh-CN", 5, 4, 3, 2)).toBe("4个省份的 14个单位有通报，最多的是安徽省 5个、河南省 4个、山东省 3个。");
  expect(sayMost("zh-CN", 2, 2, 2, 2, 1)).toBe("5个省份的 9个单位有通报，最多的有 4个省份，各 2个。");
  expect(sayMost("en", 2, 2, 2, 2, 1)).toBe("9 units in 5 provinces have notices, the most in 4 provinces, 2 in each.");
  expect(sayMost("zh-CN", 1, 1, 1, 1)).toBe("4个省份的 4个单位有通报，各 1个。");
  expect(sayMost("en", 1, 1, 1, 1)).toBe("4 units in 4 provinces have notices, 1 in each.");
});

test("names all provinces where they are few, and calls none of them the most", () => {
  expect(sayMost("zh-CN", 5)).toBe("1个省份的 5个单位有通报：安徽省 5个。");
  expect(sayMost("en", 3, 1)).toBe("4 units in 2 provinces have notices: Anhui (3), Henan (1).");
});

test.each(["count", "share"] as const)("has a sentence of its own where no unit has a province (%s)", (mode) => {
  expect(sayNowhere(1, "zh-CN", mode)).toEqual(["这个单位有通报，但省份未说明，图中没有它。", null]);
  expect(sayNowhere(4, "zh-CN", mode)).toEqual(["4\u202f个单位有通报，省份都未说明，图中没有它们。", null]);
  expect(sayNowhere(1, "en", mode)[0]).toContain("its province is not stated");
  expect(sayNowhere(4, "en", mode)[0]).toBe(
    "4 units have notices, but the province of none is stated: they are not on the map.",
  );
});
