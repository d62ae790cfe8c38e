// Of several units that state how many are done, few may state how many are going on: a sum of these says of how many it is.
import { expect, test } from "vitest";
import { toRegionPanels, toRoundPanels } from "@/app/charts/subject-panels.ts";
import { noFilters } from "../filters.ts";
import { isOngoingInPart, type TallySum } from "../ledger/tally.ts";
import { toProgressByRoundModel } from "./progress-by-round.ts";
import { makeRoundRef } from "./progress-in-tests.ts";

const nothing: TallySum = { numerator: null, denominator: null, ongoing: null, stating: 0, of: 3 };
const inPart: TallySum = { numerator: 366, denominator: 388, ongoing: 17, ongoingStating: 1, stating: 3, of: 3 };
const sumsOf = (sum: TallySum) => ({ problem: sum, task: nothing, measure: nothing, clue: nothing, petition: nothing });
const facts = { subject: "problem", mode: "count", filters: null, notices: 3, samples: 0, asOf: null } as const;
const plain = (text: string) => text.replaceAll(/[\u202f\u2009\u00a0]/g, " ");
const roundOf = (sum: TallySum) => {
  const round = {
    round: makeRoundRef("第一轮"),
    units: 3,
    notices: 3,
    start: null,
    end: null,
    sums: sumsOf(sum),
    roundNotice: null,
  };
  return toProgressByRoundModel([round], "zh-CN", { ...facts, sort: null, order: null });
};

test("is told from what all of them state, and from what none does", () => {
  expect(isOngoingInPart(inPart)).toBe(true);
  expect(isOngoingInPart({ ...inPart, ongoingStating: 3 })).toBe(false);
  expect(isOngoingInPart({ ...inPart, ongoing: null, ongoingStating: undefined })).toBe(false);
});

test("at the bar of a round and in its table, where it is not of all that state the rest", () => {
  const { bars, table } = roundOf(inPart);
  expect(plain(bars[0]?.description ?? "")).toContain("其中 1 个单位说明正在整改");
  const at = table.columns.findIndex(({ key }) => key === "ongoingStating");
  expect(table.columns[at - 1]?.key).toBe("ongoing");
  expect(table.rows.map((row) => row[at])).toEqual([1]);
  for (const whole of [
    { ...inPart, ongoingStating: 3 },
    { ...inPart, ongoing: null, ongoingStating: undefined },
  ]) {
    const model = roundOf(whole);
    expect(model.bars[0]?.description).not.toContain("说明正在整改");
    expect(model.table.columns.map(({ key }) => key)).not.toContain("ongoingStating");
  }
});

test("at the bars of what rounds and regions declare, and in their tables", () => {
  const sums = sumsOf(inPart);
  const words = { filters: null, notices: 3, samples: 0, asOf: null };
  const round = {
    round: makeRoundRef("第一轮"),
    units: 3,
    notices: 3,
    start: null,
    end: null,
    sums,
    roundNotice: null,
  };
  const region = {
    region: "某省",
    units: 3,
    inspections: 3,
    rounds: 1,
    start: null,
    end: null,
    sums,
    roundNotice: null,
  };
  const filters = { ...noFilters, mode: "count" as const };
  for (const model of [
    toRoundPanels([round], filters, "zh-CN", words),
    toRegionPanels([region], filters, "zh-CN", words),
  ]) {
    expect(plain(model.panels[0]?.bars[0]?.description ?? ""), model.question).toContain("其中 1 个单位说明正在整改");
    const at = model.table.columns.findIndex(({ key }) => key === "ongoingStating");
    expect(model.table.rows[0]?.[at], model.question).toBe(1);
  }
});
