// A sum in which figures are disputed says so wherever it stands: beside it, in its chart, in the table of the chart.
import { expect, test } from "vitest";
import type { DeclaredTotal } from "../ledger/schema.ts";
import { type TallySum, toMarkedSumTally, toSumTally } from "../ledger/tally.ts";
import { getMessages } from "../messages/get-messages.ts";
import { toCompletionByUnitModel } from "./completion-by-unit.ts";
import { toScopeWords } from "./figure-in-words.ts";
import { toNoticesByProvinceModel } from "./notices-by-province.ts";
import { toProgressByRoundModel } from "./progress-by-round.ts";
import { makeRoundRef, makeUnit } from "./progress-in-tests.ts";
import { toRoundRates, toSpreadByRoundModel } from "./spread-by-round.ts";

const sum: TallySum = { numerator: 25, denominator: 33, ongoing: null, stating: 2, of: 3, disputed: 1 };
const nothing: TallySum = { numerator: null, denominator: null, ongoing: null, stating: 0, of: 3 };
const sums = { problem: sum, task: nothing, measure: nothing, clue: nothing, petition: nothing };
const facts = { subject: "problem", mode: "count", filters: null, notices: 3, samples: 0, asOf: null } as const;
const plain = (text: string) => text.replaceAll(/[\u202f\u2009\u00a0]/g, " ");

test("beside it, by how many units", () => {
  expect(plain(toScopeWords(sum, getMessages("zh-CN")))).toBe("3 个单位中 2 个说明，其中 1 个单位的数字存疑");
  expect(toScopeWords(sum, getMessages("en"))).toBe("stated by 2 of 3 units, 1 unit with figures to be checked");
  expect(plain(toScopeWords({ ...sum, disputed: undefined }, getMessages("zh-CN")))).toBe("3 个单位中 2 个说明");
});

test("as the figures of its unit do, where there is but one; in part, or whole", () => {
  expect(toSumTally({ ...sum, stating: 1, of: 1 })).toMatchObject({ disputed: true });
  expect(toSumTally(sum)).not.toHaveProperty("disputed");
  expect(toMarkedSumTally(sum)).toMatchObject({ disputed: "partly" });
  expect(toMarkedSumTally({ ...sum, disputed: 2 })).toMatchObject({ disputed: true });
  expect(toMarkedSumTally({ ...sum, disputed: undefined })).not.toHaveProperty("disputed");
});

test("at the bar of a round, in the sentence and in the table", () => {
  const round = {
    round: makeRoundRef("第一轮"),
    units: 3,
    notices: 3,
    start: null,
    end: null,
    sums,
    roundNotice: null,
  };
  const model = toProgressByRoundModel([round], "zh-CN", { ...facts, sort: null, order: null });
  expect(model.bars.map(({ value }) => plain(value))).toEqual(["25 / 33 · 75.8 %（含存疑）"]);
  expect(plain(model.bars[0]?.description ?? "")).toContain("其中 1 个单位的数字存疑");
  expect(plain(model.sentence)).toBe("1 轮中 1 轮有单位说明问题的完成数；有 1 轮的合计含存疑的数字。");
  const at = model.table.columns.findIndex(({ key }) => key === "disputed");
  expect(model.table.rows.map((row) => row[at])).toEqual([1]);
});

test("at the dot of a unit whose rate it is, at its round, and in the table", () => {
  const rate = { subject: "problem", done: 6, total: 10, units: 1, name: "甲县", disputed: 0 } as const;
  const several = { ...rate, done: 9, units: 2, disputed: 1 };
  const rounds = [{ round: makeRoundRef("第一轮"), units: 4, rates: [{ ...rate, disputed: 1 }, several] }];
  const { strips, table } = toSpreadByRoundModel(rounds, "zh-CN", { ...facts, total: 1 });
  expect(strips[0]?.dots.map(({ says }) => plain(says))).toEqual([
    "甲县：6 / 10 个问题 · 60 %（存疑）",
    "甲县等 2 个单位：9 / 10 个问题 · 90 %（含存疑）",
  ]);
  expect(plain(strips[0]?.detail ?? "")).toBe("3 / 4 个单位，其中 2 个单位的数字存疑");
  expect(plain(strips[0]?.description ?? "")).toContain("4 个单位中 3 个说明，其中 2 个单位的数字存疑");
  expect(table.columns.at(-1)).toMatchObject({ key: "disputed" });
  expect(table.rows.map((row) => row.at(-1))).toEqual([2]);
  const undisputed = [{ round: makeRoundRef("第一轮"), units: 4, rates: [rate] }];
  const keys = toSpreadByRoundModel(undisputed, "zh-CN", { ...facts, total: 1 }).table.columns.map(({ key }) => key);
  expect(keys).not.toContain("disputed");
});

test("among the rates of a round that are loaded already", () => {
  const span = { start: 1, end: 2 };
  const declare = (disputed: boolean): DeclaredTotal => ({
    subject: "problem",
    total: { value: 10, span },
    done: { value: 6, span },
    ongoing: null,
    span,
    ...(disputed ? { disputed: true } : {}),
  });
  const rows = [true, false].map((disputed, at) => ({
    ...makeUnit(`${at}县`, null),
    declared: [declare(disputed)],
  }));
  expect(toRoundRates(makeRoundRef("第一轮"), rows).rates).toMatchObject([{ units: 2, disputed: 1 }]);
});

test("at the tile of a province and in its table", () => {
  const province = { province: "河南省", units: 3, inspections: 3, sums };
  const { tiles, table } = toNoticesByProvinceModel([province], "zh-CN", facts);
  expect(plain(tiles.find(({ id }) => id === "河南省")?.description ?? "")).toContain("其中 1 个单位的数字存疑");
  expect(table.columns.at(-1)).toMatchObject({ key: "disputed" });
  expect(table.rows.map((row) => row.at(-1))).toEqual([1]);
});

test("in the sentence of units, on one page of them and over all", () => {
  const rows = [makeUnit("甲县", { total: 23, done: 20, disputed: true }), makeUnit("乙县", { total: 10, done: 5 })];
  const options = { ...facts, sort: null, order: null };
  const said = "2 个单位中 2 个说明了问题的完成数，25 / 33，其中 1 个单位的数字存疑。";
  expect(plain(toCompletionByUnitModel(rows, "zh-CN", options).sentence)).toBe(said);
  const none = { units: 0, disputed: 0, numerator: 0, denominator: 0 };
  const others = { tasks: none, totalOnly: none, ongoingOnly: none, listedOnly: none, over: none };
  const standings = { ...others, own: { units: 2, disputed: 1, numerator: 25, denominator: 33 } };
  const whole = { rows: 9, units: 3, standings, samples: 0, asOf: null, largest: 23 };
  expect(plain(toCompletionByUnitModel(rows, "zh-CN", { ...options, whole }).sentence)).toBe(
    said.replace("2", "3").replace("。", "；1 个没有说明总数。"),
  );
});
