import { describe, expect, test } from "vitest";
import type { Subject } from "../ledger/status.ts";
import type { Tally } from "../ledger/tally.ts";
import { toFigureWords, toStatedRateWords } from "./figure-in-words.ts";

const nothing: Tally = { total: null, done: null, ongoing: null, unknown: null };
const say = (subject: Subject, tally: Partial<Tally>, locale: "zh-CN" | "en" = "zh-CN", listed = false) =>
  toFigureWords(subject, { ...nothing, ...tally }, listed, locale)?.full.replaceAll(/[\u2009\u202f]/g, " ");
const both = (subject: Subject, tally: Partial<Tally>, listed = false) => [
  say(subject, tally, "zh-CN", listed),
  say(subject, tally, "en", listed),
];

describe("figures in words", () => {
  test("give numerator, denominator, noun and rate where total and done are stated", () => {
    expect(both("problem", { total: 40, done: 36, ongoing: 4 })).toEqual([
      "36 / 40 个问题 · 90 %",
      "36 / 40 problems · 90%",
    ]);
    expect(toFigureWords("problem", { ...nothing, total: 40, done: 36 }, false, "en")?.brief).toBe("36 / 40 · 90%");
  });

  test("say that they are corrected, wherever they go", () => {
    const tally = { total: 12, done: 6, corrected: true };
    expect(both("problem", tally)).toEqual(["6 / 12 个问题 · 50 %（更正）", "6 / 12 problems · 50% (corrected)"]);
    expect(toFigureWords("problem", { ...nothing, ...tally }, false, "en")?.brief).toBe("6 / 12 · 50% (corrected)");
    expect(say("problem", { done: 6, corrected: true })).toBe("已完成 6 个问题（更正），总数未说明");
  });

  test("say that the notice contradicts them, behind what an editor put right", () => {
    expect(both("problem", { total: 12, done: 6, disputed: true })).toEqual([
      "6 / 12 个问题 · 50 %（存疑）",
      "6 / 12 problems · 50% (to be checked)",
    ]);
    expect(say("problem", { total: 12, done: 6, corrected: true, disputed: true })).toBe(
      "6 / 12 个问题 · 50 %（更正）（存疑）",
    );
  });

  test("are none where nothing is stated, and have no rate of nothing", () => {
    expect(say("problem", {})).toBeUndefined();
    expect(both("petition", { total: 0, done: 0 })).toEqual(["0 件信访件", "0 petitions"]);
  });

  test("never invent a 0 for what is not stated", () => {
    expect(both("problem", { ongoing: 5 })).toEqual([
      "正在整改 5 个问题，总数和完成数未说明",
      "5 problems ongoing, total and number done not stated",
    ]);
    expect(both("clue", { ongoing: 2 })).toEqual([
      "正在办理 2 件问题线索，总数和办结数未说明",
      "2 clues in progress, total and number closed not stated",
    ]);
    expect(both("problem", { done: 30 })).toEqual([
      "已完成 30 个问题，总数未说明",
      "30 problems done, total not stated",
    ]);
    expect(both("task", { done: 30, ongoing: 5 })).toEqual([
      "已完成 30 项整改任务，正在整改 5 项，总数未说明",
      "30 tasks done, 5 ongoing, total not stated",
    ]);
  });

  test("say that progress is not stated only where neither done nor ongoing is", () => {
    expect(both("problem", { total: 10 })).toEqual(["10 个问题，进度未说明", "10 problems, progress not stated"]);
    expect(both("problem", { total: 35, ongoing: 5 })).toEqual([
      "35 个问题，正在整改 5 个，完成数未说明",
      "35 problems, 5 ongoing, number done not stated",
    ]);
  });

  test("say what contradicts itself instead", () => {
    expect(both("clue", { total: 10, done: 12 })).toEqual([
      "自述已办结 12 件问题线索，多于总数 10 件",
      "12 clues said to be closed, more than the total of 10",
    ]);
    expect(both("problem", { total: 4, ongoing: 5 })).toEqual([
      "自述正在整改 5 个问题，多于总数 4 个",
      "5 problems said to be ongoing, more than the total of 4",
    ]);
    expect(both("problem", { total: 40, done: 36, ongoing: 5 })).toEqual([
      "36 / 40 个问题 · 90 %，加上正在整改的 5 个多于总数",
      "36 / 40 problems · 90%, with the 5 ongoing more than the total",
    ]);
  });

  test("say of a list how many items state what, and what is left", () => {
    expect(both("problem", { total: 4, done: 3, ongoing: 1, unknown: 0 }, true)).toEqual([
      "3 / 4 个问题 · 75 %（按列出的计）",
      "3 / 4 problems · 75% (as listed)",
    ]);
    expect(both("problem", { total: 10, done: 3, unknown: 7 }, true)).toEqual([
      "列出 10 个问题：已完成 3 个，7 个未说明",
      "10 problems listed: 3 done, 7 not stated",
    ]);
    expect(both("problem", { total: 10, done: 3, ongoing: 1, unknown: 6 }, true)).toEqual([
      "列出 10 个问题：已完成 3 个，正在整改 1 个，6 个未说明",
      "10 problems listed: 3 done, 1 ongoing, 6 not stated",
    ]);
    expect(both("problem", { total: 10, ongoing: 1, unknown: 9 }, true)).toEqual([
      "列出 10 个问题：正在整改 1 个，9 个未说明",
      "10 problems listed: 1 ongoing, 9 not stated",
    ]);
    expect(both("measure", { total: 32, unknown: 32 }, true)).toEqual([
      "列出 32 条整改措施，进度未说明",
      "32 measures listed, progress not stated",
    ]);
  });
});

test("a rate that a notice states never stands alone", () => {
  const place = { start: 0, end: 2 };
  const totals = [
    {
      subject: "task" as const,
      total: { value: 35, span: place },
      done: { value: 30, span: place },
      ongoing: null,
      span: place,
    },
  ];
  const sayRate = (rate: number, of: typeof totals) =>
    (["zh-CN", "en"] as const).map((locale) => toStatedRateWords(rate, of, locale).replaceAll(/[\u2009\u202f]/g, " "));
  expect(sayRate(85.7, totals)).toEqual([
    "通报自述完成率：30 / 35 项整改任务 · 85.7 %",
    "Rate stated by the notice: 30 / 35 tasks · 85.7%",
  ]);
  expect(sayRate(90, totals)).toEqual([
    "通报自述完成率 90 %，按所述数字应为 30 / 35 项整改任务 · 85.7 %",
    "The notice states a rate of 90%; its figures give 30 / 35 tasks · 85.7%",
  ]);
  // As it is stated, not to one decimal; what our own quotient is, to as many.
  expect(sayRate(85.71, totals)[0]).toBe("通报自述完成率：30 / 35 项整改任务 · 85.71 %");
  expect(sayRate(85.78, totals)[1]).toBe("The notice states a rate of 85.78%; its figures give 30 / 35 tasks · 85.71%");
  expect(sayRate(99.97, [])[0]).toBe("通报自述完成率 99.97 %，没有说明由哪些数字得出");
  expect(sayRate(90, [])).toEqual([
    "通报自述完成率 90 %，没有说明由哪些数字得出",
    "The notice states a rate of 90%, but not of which figures",
  ]);
});
