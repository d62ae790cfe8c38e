// Figures that are left out since something else was finished, or since it is not certain what they count: each is told.
import { describe, expect, it } from "vitest";
import { LEAD, read } from "./doubts-in-tests.ts";

describe("other-work-done", () => {
  it("tells what was finished that is not the rectification, and where", () => {
    const { meta, found, places, sentences } = read(
      "other-work-done",
      LEAD,
      "反馈问题19个，已完成原因分析13个；细化为40项任务，40项任务均已完成责任分解。",
    );
    expect(meta.totals.map(({ total, done }) => [total?.value, done])).toEqual([
      [19, null],
      [40, null],
    ]);
    expect(found.map(({ severity, values }) => [severity, values.subject])).toEqual([
      ["warning", "problem"],
      ["warning", "task"],
    ]);
    expect(places).toEqual([["已完成原因分析13个"], ["40项任务均已完成责任分解"]]);
    expect(sentences[0]).toBe("“已完成原因分析13个”说的不是整改完成，没有采用。");
    expect(sentences[1]).toContain("not the rectification");
  });

  it("is not told of what is put right", () => {
    expect(read("other-work-done", LEAD, "反馈问题19个，已完成会商销号13个。").found).toEqual([]);
  });
});

describe("unclear-figure", () => {
  it("tells of what was done period by period, where that may be what was done so far", () => {
    const { meta, found, places, sentences } = read(
      "unclear-figure",
      LEAD,
      "反馈问题19个，2021年完成8个，2022年完成9个。",
    );
    expect(meta.totals.map(({ total, done }) => [total?.value, done])).toEqual([[19, null]]);
    expect(found.map(({ severity, values }) => [severity, values.subject])).toEqual([["warning", "problem"]]);
    expect(places).toEqual([["2021年完成8个，2022年完成9个"]]);
    expect(sentences[0]).toBe("“2021年完成8个，2022年完成9个”里的数不能确定说的是什么，没有采用。");
    expect(sentences[1]).toContain("not certain what is counted");
  });
});

describe("a figure without a place", () => {
  const of = (statement: string) => {
    const { found, places, meta } = read("unclear-figure", LEAD, statement);
    return { places: places.flat(), subjects: found.map(({ values }) => values.subject), totals: meta.totals.length };
  };

  it("is told where nothing else is declared of its kind", () => {
    expect(of("整改台账所列者，已完成16项。")).toEqual({ places: ["已完成16项"], subjects: ["problem"], totals: 0 });
    expect(of("局党组逐条部署整改。截至年底，已整改到位16项。").places).toEqual(["已整改到位16项"]);
  });

  it("is not told beside what is done, nor of other things", () => {
    for (const statement of [
      "反馈问题19个，已完成整改16个。",
      "反馈问题19个，整改方案已经印发。",
      "巡察整改与惠民实事结合，10项实事已完成8项。",
      "整改期间，已完成3个泵站改造。",
    ])
      expect(of(statement).places).toEqual([]);
  });
});

describe("what is told once more", () => {
  it("names both figures where others judge otherwise, or fewer are told of a later day", () => {
    for (const [statement, first, second] of [
      ["反馈问题19个，自评完成16个，县委巡察办评估认定完成14个。", 16, 14],
      ["截至8月底，反馈的19个问题完成整改16个；截至11月底，完成整改11个。", 16, 11],
    ] as const) {
      const { meta, found, places } = read("figure-stated-twice", LEAD, statement);
      expect(meta.totals.map(({ total, done }) => [total?.value, done])).toEqual([[19, null]]);
      expect(found.map(({ values }) => values)).toEqual([{ subject: "problem", part: "done", first, second }]);
      expect(places).toEqual([[String(first), String(second)]]);
    }
  });

  it("leads to the sentence of the later day", () => {
    const statement = "截至8月底，反馈的19个问题完成整改11个；截至11月底，完成整改16个。";
    const { meta, found } = read("figure-stated-twice", LEAD, statement);
    expect(meta.totals[0]?.done?.value).toBe(16);
    expect(found).toEqual([]);
  });
});

describe("an unclear figure", () => {
  it.each([
    ["反馈问题19个，已完成整改14+2个。", "已完成整改14+2个"],
    ["反馈问题19个，已完成或基本完成16个。", "已完成或基本完成16个"],
    ["反馈问题19个，全部完成或基本完成整改。", "全部完成或基本完成整改"],
    ["反馈问题16+3个。", "反馈问题16+3个"],
    ["反馈的3个方面19个问题，已完成整改28条。", "已完成整改28条"],
    ["反馈问题19个，已完成整改13个，至2023年11月底完成16个。", "至2023年11月底完成16个"],
    ["反馈问题19个，已完成8个，本次新完成5个。", "已完成8个，本次新完成5个"],
    ["反馈3个方面19个问题47个具体表现，已完成整改16个。", "已完成整改16个"],
    [
      "反馈问题19个，党的领导方面6个已完成5个，党的建设方面8个已完成7个。",
      "党的领导方面6个已完成5个，党的建设方面8个已完成7个",
    ],
    ["反馈问题19个，党的领导方面完成7个，党的建设方面完成6个。", "党的领导方面完成7个，党的建设方面完成6个"],
  ])("is told with its place: %s", (statement, place) => {
    const { found, places } = read("unclear-figure", LEAD, statement);
    expect(places).toEqual([[place]]);
    expect(found.map(({ values }) => values.subject)).toEqual(["problem"]);
  });

  it("is one of money where a sum is not all that was recovered", () => {
    const { meta, found, places } = read("unclear-figure", LEAD, "违规资金12万元、多付工程款3万元已全部追回。");
    expect(meta.amounts).toEqual([]);
    expect(found.map(({ values }) => values.path)).toEqual(["amounts"]);
    expect(places).toEqual([["3万元已全部追回"]]);
  });

  it("is none where it is certain", () => {
    for (const statement of [
      "反馈问题19个，已完成整改并长期坚持16个，正在推进3个。",
      "反馈问题19个，上半年完成11个，下半年完成6个。",
      "反馈问题19个，整改完成16个，入户走访2至3个村。",
      "反馈问题19个，已完成整改16个。\n目前，已完成整改16个。",
      "反馈问题19个，制定措施40条，已完成28条。",
    ])
      expect(read("unclear-figure", LEAD, statement).found).toEqual([]);
  });
});
