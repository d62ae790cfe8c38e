// What is planned is left out and said to be; what is given as about so much is read, and said to be so.
import { describe, expect, it } from "vitest";
import { LEAD, notice, read } from "./doubts-in-tests.ts";
import { parseNotice } from "./parse-in-tests.ts";

describe("planned-figure", () => {
  it("names the plan and its place, and makes the value doubtful that it is not", () => {
    const { meta, found, places, sentences } = read(
      "planned-figure",
      LEAD,
      "反馈问题18个，力争到2025年底，完成整改18个；制定措施44条，计划年内完成41条。",
    );
    expect(meta.totals.map(({ total, done }) => [total?.value, done])).toEqual([
      [18, null],
      [44, null],
    ]);
    expect(found.map(({ severity, values }) => [severity, values.subject])).toEqual([
      ["warning", "problem"],
      ["warning", "measure"],
    ]);
    expect(places).toEqual([["力争到2025年底，完成整改18个"], ["计划年内完成41条"]]);
    expect(sentences[0]).toBe("“力争到2025年底，完成整改18个”说的是打算做的，不是已经做的，没有采用。");
    expect(sentences[1]).toContain("meant to be done");
  });

  it("is said of all that is to be done, of outcomes, money, 制度 and a rate", () => {
    const { found, places } = read(
      "planned-figure",
      LEAD,
      "反馈问题18个，拟于年底前全部完成整改，力争整改完成率达到100%。\n拟给予党纪处分3人，拟追缴资金12万元，计划制定制度9项。",
    );
    expect(places.flat().sort()).toEqual(
      [
        "拟于年底前全部完成整改",
        "力争整改完成率达到100%",
        "拟给予党纪处分3人",
        "拟追缴资金12万元",
        "计划制定制度9项",
      ].sort(),
    );
    expect(found.map(({ values }) => values.subject ?? values.path)).toContain("completionRate");
  });

  it("is said of money that is still to be recovered, and not of what was", () => {
    const { meta, places } = read("planned-figure", LEAD, "反馈问题18个。应收缴罚款15万元，已收缴11万元。");
    expect(meta.amounts.map(({ kind, wan }) => [kind, wan])).toEqual([["收缴", 11]]);
    expect(places).toEqual([["收缴罚款15万元"]]);
  });

  it("is said of what is demanded", () => {
    expect(read("planned-figure", LEAD, "反馈问题18个，要求年底前完成16个。").places).toEqual([["要求年底前完成16个"]]);
    expect(read("planned-figure", LEAD, "反馈问题18个，应完成16个，实际完成15个。").found).toEqual([]);
  });

  it("is not said where it is said what was done", () => {
    for (const statement of [
      "反馈问题18个，计划年底前完成18个，已完成13个。",
      "反馈问题18个，按期完成13个，其余5个计划年底前完成。",
      "反馈问题18个，按计划完成整改17个。",
    ])
      expect(read("planned-figure", LEAD, statement).found).toEqual([]);
  });
});

describe("approximate-figure", () => {
  it("gives the number that is used, with the words that make it approximate", () => {
    for (const words of ["约13", "近13", "超过13", "13余"]) {
      const { meta, found, places, sentences } = read("approximate-figure", LEAD, `反馈问题18个，已完成${words}个。`);
      expect(meta.totals[0]?.done?.value).toBe(13);
      expect(found.map(({ severity, values }) => [severity, values.value])).toEqual([["info", 13]]);
      expect(places).toEqual([[words]]);
      expect(sentences[0]).toBe(`“${words}”是约数，按 13 采用。`);
      expect(sentences[1]).toContain("used as 13");
    }
  });

  it("is said of a number with its unit, too", () => {
    const { meta, places } = read("approximate-figure", LEAD, "反馈问题近18个，已完成13个左右。");
    expect(meta.totals.map(({ total, done }) => [total?.value, done?.value])).toEqual([[18, 13]]);
    expect(places).toEqual([["近18"], ["13个左右"]]);
  });

  it("is said of money and outcomes, and of no exact figure", () => {
    const { places } = read("approximate-figure", LEAD, "反馈问题18个。诫勉谈话10余人，清退资金约12万元。");
    expect(places).toEqual([["诫勉谈话10余人"], ["清退资金约12万元"]]);
    expect(read("approximate-figure", LEAD, "反馈问题18个，最近13个已销号，约谈5人。").found).toEqual([]);
  });

  it("says that no figure was used where the words leave open how much it is", () => {
    const { meta, found, places, sentences } = read("approximate-figure", LEAD, "反馈问题18个。追回工程款数千万元。");
    expect(meta.amounts).toEqual([]);
    expect(found.map(({ severity, values }) => [severity, values.path])).toEqual([["warning", "amounts"]]);
    expect(places).toEqual([["追回工程款数千万元"]]);
    expect(sentences).toEqual([
      "“追回工程款数千万元”没有说明确切数，没有采用。",
      "The words “追回工程款数千万元” leave open how much it is; no figure was used.",
    ]);
  });
});

describe("a rest that is done", () => {
  it("leaves what is done unsaid where the two do not make the total, and tells where", () => {
    const { meta, found, places } = read("implausible-figure", LEAD, "反馈问题19个，已完成13个，其余5个全部办结。");
    expect(meta.totals.map(({ total, done }) => [total?.value, done])).toEqual([[19, null]]);
    expect(found.map(({ values }) => values.subject)).toEqual(["problem"]);
    expect(places).toEqual([["已完成13个，其余5个全部办结"]]);
  });
});

describe("a day later than the notice", () => {
  it("makes a plan of what is said to be done on it, and tells where", () => {
    const { meta, places } = read("planned-figure", LEAD, "反馈问题18个，2024年3月完成整改17个。");
    expect(meta.totals.map(({ done }) => done)).toEqual([null]);
    expect(places).toEqual([["2024年3月完成整改17个"]]);
  });

  it("is none where the notice has no date", () => {
    const page = notice(LEAD, "反馈问题18个，2024年3月完成整改17个。").replace(/\n2023年12月8日$/, "");
    const outcome = parseNotice(page);
    expect(outcome.ok && outcome.ledger.meta.totals[0]?.done?.value).toBe(17);
  });
});
