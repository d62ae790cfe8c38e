import { expect, test } from "vitest";
import type { ProvinceSums } from "../ledger/distribution.ts";
import type { SubjectSums } from "../ledger/progress.ts";
import { subjectSchema } from "../ledger/status.ts";
import { toNoticesByProvinceModel } from "./notices-by-province.ts";
import { facts } from "./progress-in-tests.ts";

function sayNowhere(units: number, locale: "zh-CN" | "en", mode: "count" | "share") {
  const none = { numerator: null, denominator: null, ongoing: null, stating: 0, of: units };
  const sums = Object.fromEntries(subjectSchema.options.map((subject) => [subject, none])) as SubjectSums;
  const row: ProvinceSums = { province: null, units, inspections: units, sums };
  const { sentence, silent } = toNoticesByProvinceModel([row], locale, { ...facts, subject: "problem", mode });
  return [sentence, silent];
}

test.each(["count", "share"] as const)("has a sentence of its own where no unit has a province (%s)", (mode) => {
  expect(sayNowhere(1, "zh-CN", mode)).toEqual(["这个单位有通报，但省份未说明，图中没有它。", null]);
  expect(sayNowhere(4, "zh-CN", mode)).toEqual(["4\u202f个单位有通报，省份都未说明，图中没有它们。", null]);
  expect(sayNowhere(1, "en", mode)[0]).toContain("its province is not stated");
  expect(sayNowhere(4, "en", mode)[0]).toBe(
    "4 units have notices, but the province of none is stated: they are not on the map.",
  );
});
