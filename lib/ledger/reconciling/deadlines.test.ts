// Deadlines that have passed by the notice's own day, in the forms in which notices set them.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findings, type Parts } from "../reconcile-in-tests.ts";
import { findDeadlines, foldWords } from "./deadline-words.ts";

const passed = (parts: Parts) => findings(parts).filter(({ code }) => code === "deadline-passed");
const ledger = (words: string) =>
  `一、关于“管网老旧”问题\n一是分批改造。${words}\n二、关于“水价不清”问题\n一是公示水价。`;
const below = (words: string) =>
  passed({ ledger: ledger(words) }).map(({ values, words: said }) => [values.deadline, said[0]]);

describe("a deadline that has passed", () => {
  it.each([
    ["二是预计2023年9月底前完成。", "2023-09-30", "2023年9月底"],
    ["二是力争在2023年8月15日之前全部公布到位。", "2023-08-15", "2023年8月15日"],
    ["二是计划于2023年第三季度完成公示。", "2023-09-30", "2023年第三季度"],
    ["二是预计今年10月底前完成。", "2023-10-31", "今年10月底"],
    ["二是2023年9月底前完成公示，目前仍在推进。", "2023-09-30", "2023年9月底"],
    ["整改时限：2023年9月30日前。", "2023-09-30", "2023年9月30日"],
    ["\n完成时限：2023年9月。", "2023-09-30", "2023年9月"],
    ["\n整改时限：２０２３年９月底。", "2023-09-30", "２０２３年９月底"],
    ["\n整改期限：2023年9月中旬。完成情况：正在整改。", "2023-09-20", "2023年9月中旬"],
    ["\n整改時限：2023-09-15。", "2023-09-15", "2023-09-15"],
  ])("is seen in %s", (words, day, said) => {
    expect(below(words)).toEqual([[day, said]]);
  });

  it.each([
    "二是预计2024年6月底前完成。",
    "二是预计2023年9月底前完成，现已全部完工。",
    "二是2023年9月底前完成了公示。",
    "二是原计划2023年7月底前完成的管线图已补齐。",
    "二是计划9月底前完成。",
    "\n整改时限：2023年9月30日前。\n完成情况：已完成。",
    "\n整改时限：立行立改。",
    "\n整改时限：2023年13月。",
  ])("is none in %s", (words) => {
    expect(below(words)).toEqual([]);
  });

  it("is no deadline of the rectification where it lies before what was fed back", () => {
    expect(below("二是补办计划2022年6月底前完成的验收。")).toEqual([]);
  });

  it("is seen where the sentence on what is left sets it, and nowhere else outside of the list", () => {
    const figures = "反馈的2个问题，已完成整改1个，正在整改1个，即“管网老旧”问题，计划于2023年10月底前完成整改。";
    expect(passed({ figures })).toMatchObject([
      { severity: "info", values: { deadline: "2023-10-31", day: "2023-12-08", of: "signed" } },
    ]);
    expect(passed({ figures: "局党组制定方案，确保2023年10月底前完成集中整改。" })).toEqual([]);
  });

  it("is held against the publication or the day of the figures where nobody signed, never against the clock", () => {
    const words = ledger("整改时限：2023年9月30日前。");
    expect(passed({ ledger: words, signed: "", head: "发布时间：2023-11-02\n" })).toMatchObject([
      { values: { of: "published", day: "2023-11-02" } },
    ]);
    expect(
      passed({ ledger: words, signed: "", figures: "截至2023年10月底，反馈的2个问题，已完成整改1个。" }),
    ).toMatchObject([{ values: { of: "as-of", day: "2023-10-31" } }]);
    expect(passed({ ledger: words, signed: "" })).toEqual([]);
  });

  it("is not that of a problem which, by the figures, must be done", () => {
    const two =
      "一、关于“管网老旧”问题\n一是改造。\n整改时限：2023年9月。\n二、关于“水价不清”问题\n一是公示。\n整改时限：";
    const figures = "反馈的2个问题，已完成整改1个，正在整改1个。";
    expect(passed({ figures: "反馈的2个问题已全部完成整改。", ledger: `${two}2023年10月。` })).toEqual([]);
    expect(passed({ figures, ledger: `${two}2024年6月。` })).toEqual([]);
    // One of the two is not done, and the notice does not say which.
    expect(passed({ figures, ledger: `${two}2023年10月。` })).toMatchObject([{ values: { count: 2, left: 1 } }]);
  });
});

describe("the words of a deadline", () => {
  it("keep their length when they are folded, whatever they are", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("時", "Ａ", "　", "a", "㳇", "𠀀", "\ud800") }),
        (words) => foldWords(words).length === words.length,
      ),
    );
  });

  it("give a day of the calendar or none", () => {
    const part = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), part, part, (year, month, date) => {
        for (const { day } of findDeadlines(`整改时限：${year}年${month}月${date}日`, "labelled", 2023))
          expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }),
    );
  });
});
