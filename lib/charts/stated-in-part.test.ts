// Charts of sums do not say of units that state a total without how far it is that they state nothing.
import { expect, test } from "vitest";
import type { ProvinceSums } from "../ledger/distribution.ts";
import type { SubjectSums } from "../ledger/progress.ts";
import { subjectSchema } from "../ledger/status.ts";
import type { TallySum } from "../ledger/tally.ts";
import type { Locale } from "../messages/locale.ts";
import { toNoticesByProvinceModel } from "./notices-by-province.ts";

const nothing = { numerator: null, denominator: null, ongoing: null, stating: 0 };

function makeProvince(problem: TallySum): ProvinceSums {
  const { of } = problem;
  const sums = Object.fromEntries(subjectSchema.options.map((subject) => [subject, { ...nothing, of }])) as SubjectSums;
  return { province: "浙江省", units: of, inspections: of, sums: { ...sums, problem } };
}

function say(problem: TallySum, locale: Locale): { tile: string | undefined; cells: unknown[] | undefined } {
  const options = { subject: "problem", mode: "count", filters: null, notices: 1, samples: 0, asOf: null } as const;
  const { tiles, table } = toNoticesByProvinceModel([makeProvince(problem)], locale, options);
  const tile = tiles.find(({ id }) => id === "浙江省")?.description.replaceAll(/[\u2009\u202f]/g, " ");
  const at = table.columns.findIndex(({ key }) => key === "total");
  return { tile, cells: table.rows[0]?.slice(at, at + 3) };
}

const alone = { total: 10, done: null, ongoing: null, unknown: null };

test("the only unit of a province is shown with what its notice states", () => {
  const sum = { ...nothing, of: 1, inPart: 1, alone };
  expect(say(sum, "zh-CN")).toEqual({ tile: "浙江省：1 个单位，10 个问题，进度未说明", cells: [10, null, null] });
  expect(say(sum, "en").tile).toContain("10 problems");
});

test("several units that leave out how far they are have no sum, and are not silent", () => {
  const sum = { ...nothing, of: 3, inPart: 2 };
  expect(say(sum, "zh-CN").tile).toContain("3 个单位都没有同时说明总数与完成数");
  expect(say(sum, "zh-CN").cells).toEqual(["", "", null]);
  expect(say(sum, "en").tile).not.toContain("not stated");
});

test("where nobody states anything, that is said", () => {
  expect(say({ ...nothing, of: 3 }, "zh-CN").tile).toBe("浙江省：3 个单位，问题未说明");
});
