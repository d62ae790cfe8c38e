// The chart of how far apart the units of a round are: every rate with its parts.
import { describe, expect, test } from "vitest";
import type { RoundRates } from "../ledger/distribution.ts";
import type { Subject } from "../ledger/status.ts";
import { facts, makeRoundRef } from "./progress-in-tests.ts";
import { toSpreadByRoundModel } from "./spread-by-round.ts";

describe("the spread within rounds", () => {
  const rate = (subject: Subject, done: number, total: number, units = 1, name = "甲区") => ({
    subject,
    done,
    total,
    units,
    name,
    disputed: 0,
  });
  const options = { ...facts, subject: "problem" as const, total: 3 };
  const rounds: RoundRates[] = [
    {
      round: makeRoundRef("第一轮"),
      units: 5,
      rates: [rate("problem", 1, 2), rate("problem", 4, 4, 2), rate("task", 9, 9)],
    },
    { round: makeRoundRef("第二轮"), units: 2, rates: [rate("task", 30, 35)] },
    { round: makeRoundRef("第三轮"), units: 1, rates: [] },
  ];
  const model = toSpreadByRoundModel(rounds, "zh-CN", options);
  test("says over how many of how many units it runs", () => {
    expect(model.strips[0]?.description).toBe(
      "某省 第一轮：最低 1 / 2\u202f·\u200950\u202f%，中位 4 / 4\u202f·\u2009100\u202f%，最高 4 / 4\u202f·\u2009100\u202f%，5\u202f个单位中 3\u202f个说明",
    );
    expect(model.sentence).toContain(
      "差距最大的是某省 第一轮，最低 1 / 2\u202f·\u200950\u202f%，中位 4 / 4\u202f·\u2009100\u202f%，最高 4 / 4\u202f·\u2009100\u202f%",
    );
  });

  test("gives every rate with its numerator and denominator, a middle between two with both", () => {
    expect(model.strips[0]).toMatchObject({ value: "中位 4 / 4\u202f·\u2009100\u202f%", detail: "3 / 5 个单位" });
    expect(model.strips[1]).toMatchObject({ value: "30 / 35\u202f·\u200985.7\u202f%", detail: "1 / 2 个单位" });
    const two = [rate("problem", 1, 2), rate("problem", 3, 4)];
    const even = toSpreadByRoundModel([{ round: makeRoundRef("第四轮"), units: 2, rates: two }], "en", options);
    expect(even.strips[0]).toMatchObject({ value: "median 62.5%", detail: "between 1 / 2 and 3 / 4 (2 / 2 units)" });
    expect(even.strips[0]?.description).toContain(
      "lowest 1 / 2 · 50%, median 62.5% (between 1 / 2 and 3 / 4), highest 3 / 4 · 75%",
    );
    const keys = even.table.columns.map((column) => column.key);
    expect(Object.fromEntries(keys.map((key, at) => [key, even.table.rows[0]?.[at]]))).toMatchObject({
      minDone: 1,
      minTotal: 2,
      min: 50,
      medianOf: "1 / 2 problems, 3 / 4 problems",
      median: 62.5,
      maxDone: 3,
      maxTotal: 4,
      max: 75,
    });
  });

  test("speaks of all rounds where only a page of them is at hand, and of the widest of them all", () => {
    const widest = { round: makeRoundRef("第九轮"), units: 2, rates: [rate("problem", 1, 10), rate("problem", 9, 9)] };
    const whole = { of: 20, stating: 9, tasks: 4, disputed: 0, largest: 10, widest };
    const page = { ...options, total: 20, whole, by: { sort: "date", order: "desc" } as const };
    const { sentence, more, silent } = toSpreadByRoundModel(rounds, "zh-CN", page);
    expect(sentence).toContain("差距最大的是某省 第九轮，最低 1 / 10");
    expect(sentence).not.toContain("本页");
    expect(more).toBe("图中为第 1–3 个中的 2 个，共 20 个（按日期，新近在前）");
    expect(silent).toBe("这 3 轮中，没有单位说明问题完成数的轮次：某省 第三轮。");
    const single = toSpreadByRoundModel(rounds, "zh-CN", { ...page, whole: { ...whole, widest: null } });
    expect(single.sentence).toContain("每轮最多一个单位说明，看不出差距");
  });

  test("never mixes problems and tasks in a line", () => {
    expect(model.strips[0]?.dots.map((dot) => dot.count)).toEqual([1, 2]);
    expect(model.strips[1]?.label).toBe("某省 第二轮（任务）");
  });

  test("names rounds in which nobody states it, and draws no line for them", () => {
    expect(model.strips.map((strip) => strip.id)).not.toContain("某省 第三轮");
    expect(model.silent).toContain("某省 第三轮");
    expect(model.table.rows.at(-1)).toEqual(["某省 第三轮", "问题", 1, 0, ...Array(8).fill(null)]);
  });
});
