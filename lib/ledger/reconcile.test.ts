// What a notice declares against what it lists and against itself, read from texts.
import { describe, expect, it } from "vitest";
import { getMessages } from "../messages/get-messages.ts";
import { codes, findings, type Parts } from "./reconcile-in-tests.ts";

describe("declared against listed", () => {
  it("notes fewer listed, warns of more, confirms equality", () => {
    expect(findings({ figures: "反馈问题10个。" })).toMatchObject([
      {
        code: "declared-listed-differ",
        severity: "info",
        values: { subject: "problem", declared: 10, listed: 2 },
        words: ["10"],
      },
    ]);
    expect(findings({ figures: "反馈问题1个。" })).toMatchObject([
      { code: "declared-listed-differ", severity: "warning" },
    ]);
    expect(findings({ figures: "反馈问题2个，制定整改措施3条。" })).toMatchObject([
      { code: "declared-listed-agree", severity: "confirmed" },
      { code: "declared-listed-agree", values: { subject: "measure" } },
    ]);
  });

  it("says nothing of what a ledger does not list", () => {
    expect(codes({ figures: "移交的信访件46件，已办结40件。" })).toEqual([]);
  });
});

describe("aspects against the list", () => {
  const ledger =
    "一、党的领导方面\n1.关于“学习不深入”问题\n一是开展研讨。\n二、组织建设方面\n1.关于“换届滞后”问题\n一是完成换届。";
  const ofAspects = (figures: string, listed = ledger) =>
    findings({ figures, ledger: listed }).filter(({ values }) => values.subject === "aspect");

  it("confirms as many, notes others", () => {
    expect(ofAspects("反馈的两个方面2个问题已全部完成整改。")).toMatchObject([
      { code: "declared-listed-agree", severity: "confirmed", values: { declared: 2, listed: 2 }, words: ["两"] },
    ]);
    expect(ofAspects("巡察反馈３个方面的２个问题。")).toMatchObject([
      { code: "declared-listed-differ", severity: "info", values: { declared: 3, listed: 2 }, words: ["３"] },
    ]);
  });

  it("says nothing of aspects without problems, nor where none is listed", () => {
    expect(ofAspects("从3个方面提出整改意见，反馈的2个问题正在整改。")).toEqual([]);
    expect(ofAspects("反馈的3个方面2个问题。", "一、关于“河道管护不到位”问题\n一是开展清理。")).toEqual([]);
    expect(ofAspects("反馈的2大类9方面2个问题。")).toEqual([]);
  });
});

describe("figures against each other", () => {
  it("adds done and ongoing up", () => {
    expect(
      findings({ figures: "反馈的40个问题，已完成整改36个，正在整改4个。" }).find(({ code }) => code === "sum-agrees"),
    ).toMatchObject({ severity: "confirmed", words: ["40", "36", "4"] });
    expect(
      findings({ figures: "反馈的40个问题，已完成整改36个，正在整改3个。" }).find(({ code }) => code === "sum-differs"),
    ).toMatchObject({ severity: "error", values: { done: 36, ongoing: 3, total: 40 } });
  });

  it("holds a rate against done and total, rounded or cut to its own decimals", () => {
    const tasks = "反馈的12个问题细化为35项整改任务，已完成整改30项，正在整改5项，整改率";
    expect(findings({ figures: `${tasks}85.7%。` }).find(({ code }) => code === "rate-agrees")).toMatchObject({
      values: { subject: "task", stated: 85.7, done: 30, total: 35 },
    });
    expect(codes({ figures: `${tasks}85.71%。` })).toContain("rate-agrees");
    expect(codes({ figures: `${tasks}86%。` })).toContain("rate-agrees");
    expect(findings({ figures: `${tasks}90%。` }).find(({ code }) => code === "rate-differs")).toMatchObject({
      severity: "error",
      values: { computed: 85.7 },
    });
  });

  it("takes no rate for a quotient that it is not as it is printed", () => {
    const rate = (words: string) => codes({ figures: `反馈的4个问题，已完成整改3个，整改率${words}。` });
    expect(rate("75%")).toContain("rate-agrees");
    expect(rate("75.0%")).toContain("rate-agrees");
    expect(rate("75.1%")).toContain("rate-differs");
    expect(rate("74.9%")).toContain("rate-differs");
    const ofEighteen = (words: string) => codes({ figures: `反馈的18个问题，已完成整改17个，整改率${words}。` });
    expect(ofEighteen("94.4%")).toContain("rate-agrees");
    expect(ofEighteen("94.0%")).toContain("rate-differs");
    expect(ofEighteen("95%")).toContain("rate-differs");
  });

  it("takes a bound for one, and names the figures of every subject that a false rate is not that of", () => {
    expect(codes({ figures: "反馈的20个问题，已完成整改19个，整改率达到90%以上。" })).not.toContain("rate-differs");
    expect(codes({ figures: "反馈的20个问题，已完成整改15个，整改率达到90%以上。" })).toContain("rate-differs");
    expect(codes({ figures: "反馈的20个问题，已完成整改19个，整改率超过90%。" })).not.toContain("rate-differs");
    expect(codes({ figures: "反馈的20个问题，已完成整改15个，整改率超过90%。" })).toContain("rate-differs");
    expect(codes({ figures: "反馈的18个问题，已完成整改17个，整改率约95%。" })).not.toContain("rate-differs");
    expect(codes({ figures: "反馈的18个问题，已完成整改17个，整改率约90%。" })).toContain("rate-differs");
    const both = "反馈的4个问题，已完成整改3个，制定整改措施20条，已完成18条，整改率80%。";
    expect(findings({ figures: both }).find(({ code }) => code === "rate-differs")?.values).toMatchObject({
      computed: 75,
      also: "18 / 20 = 90 %",
    });
  });

  it("says nothing where nothing is stated", () => {
    expect(codes({})).toEqual([]);
  });
});

describe("dates in their order", () => {
  const inspected = "市委第二巡察组对青岚市水务局党组进行了巡察";
  const values = (parts: Parts) => findings(parts).filter(({ code }) => /dates|feedback/.test(code));

  it("are told in twos, with the words as printed", () => {
    expect(values({ lead: `2023年7月6日至2023年5月12日，${inspected}，2023年9月20日反馈了意见。` })).toMatchObject([
      { code: "dates-out-of-order", severity: "error", values: { earlier: "start", later: "end" } },
    ]);
    expect(values({ lead: `2023年3月6日至5月12日，${inspected}，2023年4月20日反馈了意见。` })).toMatchObject([
      { code: "feedback-before-end", values: { earlierText: "5月12日", laterText: "2023年4月20日" } },
    ]);
    expect(
      values({ lead: `2023年3月6日，市委第二巡察组进驻青岚市水务局开展巡察，2023年2月9日反馈了意见。` }),
    ).toMatchObject([{ values: { earlier: "start", later: "feedback", laterDay: "2023-02-09" } }]);
  });

  it("are held against the signature and the publication", () => {
    const [found, ...others] = values({ signed: "2023年5月20日" });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "dates-out-of-order", words: ["6月20日", "2023年5月20日"] });
    const say = (locale: "zh-CN" | "en") =>
      getMessages(locale).diagnostics.sentences["dates-out-of-order"](found!.values);
    expect(say("zh-CN")).toBe("反馈日期“6月20日”（2023年6月20日）在落款日期“2023年5月20日”之后。");
    expect(say("en")).toBe("The feedback (“6月20日”, 20 Jun 2023) is dated after the signature (“2023年5月20日”).");
    expect(values({ head: "发布时间：2023-05-01\n" })).toMatchObject([
      { severity: "error", values: { earlier: "feedback", later: "published" } },
      { severity: "info", values: { earlier: "signed", later: "published" } },
    ]);
  });

  it("say nothing where they are in order", () => {
    expect(values({})).toEqual([]);
    expect(values({ head: "发布时间：2023-12-08\n" })).toEqual([]);
  });
});
