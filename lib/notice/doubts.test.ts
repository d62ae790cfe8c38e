// What cannot be had with certainty is not there, and says why: figures that cannot be, two totals, two rounds.
import { describe, expect, it } from "vitest";
import { getMessages } from "../messages/get-messages.ts";
import { LEAD, notice, read } from "./doubts-in-tests.ts";
import { parseNotice } from "./parse-in-tests.ts";

describe("total-stated-twice", () => {
  it("gives both values and both places; the first one counts", () => {
    const { meta, found, places, sentences } = read(
      "total-stated-twice",
      LEAD,
      "反馈的28个问题，已完成整改26个。\n对照巡察反馈的3大类30个问题，继续跟踪问效。",
    );
    expect(meta.totals[0]?.total?.value).toBe(28);
    expect(found[0]?.values).toMatchObject({ subject: "problem", first: 28, second: 30 });
    expect(places).toEqual([["28", "30"]]);
    expect(sentences[0]).toContain("28 与 30");
    expect(sentences[1]).toContain("28 and as 30");
  });

  it("is silent on the same total, on a part of it, on one aspect's and on an earlier round's", () => {
    for (const statement of [
      "反馈的28个问题，已完成整改26个。\n针对反馈的28个问题，制定措施90条。",
      "反馈的28个问题，已完成整改26个。\n反馈问题中包括反馈的5个共性问题。",
      "反馈的28个问题，已完成整改26个。\n党的建设方面12个问题全部整改到位。",
      "反馈的28个问题，已完成整改26个。\n上一轮巡察反馈的16个问题继续巩固。",
    ])
      expect(read("total-stated-twice", LEAD, statement).found).toEqual([]);
  });
});

describe("a second statement", () => {
  const of = (statement: string) => {
    const { meta, found } = read("figure-stated-twice", LEAD, statement);
    const [total] = meta.totals;
    return {
      figures: [total?.total?.value, total?.done?.value, total?.ongoing?.value],
      values: found.map((one) => one.values),
    };
  };

  it("does not put what is done and under way over the total of the first", () => {
    const { figures } = of("巡察反馈问题4个。截至目前，反馈的5个问题已完成整改3个，正在整改2个。");
    expect(figures).toEqual([4, undefined, undefined]);
    expect(read("total-stated-twice", LEAD, "巡察反馈问题4个。\n反馈的5个问题已完成整改3个。").places).toEqual([
      ["4", "5"],
    ]);
  });

  it("is told where what is done or under way differs; the first one counts", () => {
    const first = "反馈的8个问题，已完成整改6个，正在整改2个。";
    const { figures, values } = of(`${first}\n目前，反馈的8个问题已完成整改5个，正在整改3个。`);
    expect(figures).toEqual([8, 6, 2]);
    expect(values).toEqual([
      { subject: "problem", part: "done", first: 6, second: 5 },
      { subject: "problem", part: "ongoing", first: 2, second: 3 },
    ]);
    expect(of(`${first}\n反馈的8个问题，已完成整改问题5个。`).values).toMatchObject([{ part: "done", second: 5 }]);
    expect(of(`${first}\n反馈的8个问题全部完成整改。`).values).toMatchObject([{ part: "done", first: 6, second: 8 }]);
    const sentence = getMessages("zh-CN").diagnostics.sentences["figure-stated-twice"](values[0]!);
    expect(sentence).toBe("问题的已完成数有两种说法：6 与 5。");
  });

  it("is none where it says the same, speaks of another day or of a part", () => {
    const first = "反馈的8个问题，已完成整改6个，正在整改2个。";
    for (const statement of [
      `${first}\n反馈的8个问题已完成整改6个，正在整改2个。`,
      `${first}\n截至6月底，反馈的8个问题已完成整改3个。`,
      `集中整改期间，${first}\n目前，反馈的8个问题已完成整改7个。`,
      `${first}\n反馈的8个问题，其中立行立改已完成3个。`,
    ])
      expect(of(statement).values).toEqual([]);
  });
});

describe("more done than there are", () => {
  it.each([
    ["细化为6项整改任务，已完成8项，正在推进1项。", "task", 6, 8],
    ["移交问题线索10件，已办结12件。", "clue", 10, 12],
    ["移交问题线索10件。信访件6件，办结7件。", "petition", 6, 7],
    ["受理信访件6件，已办结7件。", "petition", 6, 7],
    ["制定整改措施20条，已完成25条。", "measure", 20, 25],
    ["制定整改措施20条。目前，已完成整改措施25条。", "measure", 20, 25],
    ["移交信访件6件，其中办结7件。", "petition", 6, 7],
  ])("is left to be seen: %s", (statement, subject, total, done) => {
    const { meta } = read("implausible-figure", LEAD, `反馈的4个问题，已完成整改3个，正在整改1个。\n${statement}`);
    const declared = meta.totals.find((one) => one.subject === subject);
    expect([declared?.total?.value, declared?.done?.value]).toEqual([total, done]);
    expect(meta.totals.find((one) => one.subject === "clue")?.done?.value).not.toBe(7);
  });
});

describe("round-stated-twice", () => {
  const TITLE = "中共青岚市水务局党组关于";
  const rounds = (ofTitle: string, ofLead: string) => {
    const text = notice(`根据${ofLead}统一安排，${LEAD}`, "").replace(`${TITLE}巡察`, `${TITLE}${ofTitle}`);
    const outcome = parseNotice(text);
    if (!outcome.ok) throw new Error(outcome.reason);
    const found = outcome.ledger.diagnostics.filter(({ code }) => code === "round-stated-twice");
    return { round: outcome.ledger.meta.inspection.round?.value, values: found.map(({ values }) => values) };
  };

  it("stands for a round in the title that is not that of the lead; the title's counts", () => {
    expect(rounds("十二届市委第六轮巡察", "十二届市委第五轮巡察")).toEqual({
      round: "十二届市委第六轮巡察",
      values: [{ first: "十二届市委第六轮巡察", second: "十二届市委第五轮巡察" }],
    });
    expect(rounds("十一届市委第六轮巡察", "十二届市委第六轮巡察").values).toHaveLength(1);
  });

  it("is silent where the lead says the same, less, or speaks of another authority's", () => {
    for (const ofLead of [
      "十二届市委第六轮巡察",
      "市委第六轮巡察",
      "十二届市委第6轮巡察",
      "十五届省委第二轮巡察",
      "市委巡察工作",
    ])
      expect(rounds("十二届市委第六轮巡察", ofLead).values).toEqual([]);
  });
});

describe("figure-stated-twice", () => {
  it("gives both figures of what was recovered or done to people; the first one counts", () => {
    const { meta, found, places, sentences } = read(
      "figure-stated-twice",
      LEAD,
      "追缴违规资金12.6万元，立案5件。\n整改期间，追缴违规资金16.2万元，立案7件。",
    );
    expect(meta.amounts.map(({ wan }) => wan)).toEqual([12.6]);
    expect(meta.outcomes.map(({ count }) => count)).toEqual([5]);
    expect(found.map(({ values }) => values)).toEqual([
      { text: "追缴违规资金", first: 12.6, second: 16.2 },
      { text: "立案", first: 5, second: 7 },
    ]);
    expect(places[0]).toEqual(["追缴违规资金12.6万元", "追缴违规资金16.2万元"]);
    expect(sentences[0]).toContain("12.6 与 16.2");
    expect(sentences[1]).toContain("12.6 and as 16.2");
  });

  it("is silent on the same figure, and on a part of it", () => {
    for (const statement of [
      "追缴违规资金12.6万元。\n整改期间，追缴违规资金12.6万元。",
      "追缴违规资金12.6万元，其中追缴违规资金3.1万元上缴财政。",
      "立案5件，其中立案2件移交。",
    ])
      expect(read("figure-stated-twice", LEAD, statement).found).toEqual([]);
  });
});

describe("several-rates", () => {
  const of = (statement: string) => {
    const { meta, found, places, sentences } = read("several-rates", LEAD, statement);
    return {
      rate: meta.completionRate?.value ?? null,
      severities: found.map(({ severity }) => severity),
      places,
      sentences,
    };
  };

  it("stands where nothing says whose each is, and none is there", () => {
    const { rate, severities, places, sentences } = of("反馈问题40个、整改任务60项，完成率分别为85%、95%。");
    expect([rate, severities, places]).toEqual([null, ["warning"], [["完成率分别为85%、95%"]]]);
    expect(sentences[0]).toBe("写了几个完成率（“完成率分别为85%、95%”），不能确定各是哪一类的，没有采用。");
    expect(sentences[1]).toContain("none was used");
    expect(of("整改完成率达到百分之八十五和百分之九十五。")).toMatchObject({ rate: null, severities: ["warning"] });
  });

  it("tells of the others where one is sure to be that of the problems, or of the tasks", () => {
    const both = "反馈问题40个，已完成34个；整改任务60项，已完成57项，完成率分别为85%、95%。";
    const { rate, severities, sentences } = of(both);
    expect([rate, severities]).toEqual([85, ["info"]]);
    expect(sentences[0]).toBe("写了几个完成率（“完成率分别为85%、95%”），采用 85 %。");
    expect(of(both.replace("85%、95%", "95%、85%")).rate).toBe(85);
    expect(of("整改任务60项，已完成57项，制定措施80条，完成率分别为95%和70%。").rate).toBe(95);
    expect(of("反馈问题40个，问题整改率85%，措施完成率70%。")).toMatchObject({ rate: 85, severities: ["info"] });
  });

  it("tells of a second one that differs, and which of them was used", () => {
    expect(of("反馈问题40个，销号率82.5%，整改完成率90%。")).toMatchObject({
      rate: 82.5,
      severities: ["info"],
      places: [["销号率82.5%，整改完成率90%"]],
    });
    expect(of("反馈问题40个，已完成36个，销号率82.5%，整改完成率90%。")).toMatchObject({
      rate: 90,
      severities: ["info"],
    });
  });

  it("is silent on one rate, on the same one of all, and on what is no completion", () => {
    for (const [statement, value] of [
      ["截至6月底，整改完成率82.5%；截至9月底，整改完成率90%。", 90],
      ["反馈问题40个，整改完成率90%，其中土地征收整改率82.5%。", 90],
      ["反馈问题40个，已完成34个，整改完成率85%。", 85],
      ["反馈问题40个、整改任务60项，完成率分别为100%、100%。", 100],
      ["反馈问题40个，问题整改率85%，群众满意率95%、知晓率90%。", 85],
      ["反馈问题40个，问题整改率85%，问题整改完成率85%。", 85],
    ] as const)
      expect(of(statement)).toMatchObject({ rate: value, severities: [] });
  });
});

describe("approximate-figure", () => {
  it("stands for a rate of about so much, which is read; and for none that is exact", () => {
    for (const words of ["整改完成率达90%以上", "整改完成率超过90%", "整改率约90%"]) {
      const { meta, places } = read("approximate-figure", LEAD, `反馈问题40个，${words}。`);
      expect([meta.completionRate?.value, places]).toEqual([90, [[words]]]);
    }
    expect(read("approximate-figure", LEAD, "反馈问题40个，整改完成率达90%，群众满意率95%以上。").found).toEqual([]);
  });
});

describe("implausible-figure", () => {
  it("stands for a rate above 100 %, and the rate is not there", () => {
    const { meta, places, sentences } = read("implausible-figure", LEAD, "反馈的28个问题，整改率120%。");
    expect(meta.completionRate).toBeNull();
    expect(places).toEqual([["整改率120%"]]);
    expect(sentences[0]).toContain("整改率120%");
    expect(sentences[1]).toContain("整改率120%");
  });

  it("stands for more under way than there are, and for sums that no office recovers", () => {
    const ongoing = read("implausible-figure", LEAD, "反馈的28个问题，已完成整改26个，正在整改40个。");
    expect(ongoing.places).toEqual([["40"]]);
    expect(ongoing.sentences[0]).toBe("正在整改的问题有“40”，大于总数 28，没有采用。");
    expect(ongoing.meta.totals[0]).toMatchObject({ total: { value: 28 }, done: { value: 26 }, ongoing: null });
    const money = read("implausible-figure", LEAD, "追缴资金99999999亿元。");
    expect(money.meta.amounts).toEqual([]);
    expect(money.found).toHaveLength(1);
  });

  it("does not stand for a date after the notice's own day: it is stated, and held against that day", () => {
    const { meta, found } = read("implausible-figure", LEAD.replace("6月20日", "2033年6月20日"));
    expect(meta.inspection.feedback?.value).toBe("2033-06-20");
    expect(found).toEqual([]);
  });

  it("leaves more done than there are to be seen, since both are stated", () => {
    const { meta, found } = read("implausible-figure", LEAD, "反馈的28个问题，已完成整改30个。");
    expect(found).toEqual([]);
    expect(meta.totals[0]).toMatchObject({ total: { value: 28 }, done: { value: 30 } });
  });
});
