// What a notice declares against what it lists and against itself, read from texts.
import { describe, expect, it } from "vitest";
import { parseNotice } from "../notice/parse-in-tests.ts";
import { reconcile } from "./reconcile.ts";

interface Parts {
  lead?: string;
  figures?: string;
  ledger?: string;
}
const LEAD =
  "根据市委统一部署，2023年3月6日至5月12日，市委第二巡察组对青岚市水务局党组进行了巡察，6月20日反馈了巡察意见。";
const LEDGER =
  "一、关于“河道管护不到位”问题\n一是开展清理。\n二是建立台账。\n二、关于“供水保障存在短板”问题\n一是改造管网。";

function findings({ lead = LEAD, figures = "", ledger = LEDGER }: Parts) {
  const text = `中共青岚市水务局党组关于巡察整改情况的通报\n${lead}现将整改情况予以公布。\n${figures}\n${ledger}\n欢迎监督。联系电话：0371-12345678。\n中共青岚市水务局党组\n2023年12月8日`;
  const outcome = parseNotice(text);
  if (!outcome.ok) throw new Error(outcome.reason);
  return reconcile(outcome.ledger, text).map((found) => ({
    ...found,
    words: found.spans.map((span) => text.slice(span.start, span.end)),
  }));
}
const codes = (parts: Parts) => findings(parts).map(({ code }) => code);

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

  it("says nothing where nothing is stated", () => {
    expect(codes({})).toEqual([]);
  });
});

describe("dates, names and deadlines", () => {
  it("finds dates out of order", () => {
    expect(
      codes({
        lead: "2023年7月6日至2023年5月12日，市委第二巡察组对青岚市水务局党组进行了巡察，2023年9月20日反馈了意见。",
      }),
    ).toContain("dates-out-of-order");
    expect(
      codes({ lead: "2023年3月6日至5月12日，市委第二巡察组对青岚市水务局党组进行了巡察，2023年4月20日反馈了意见。" }),
    ).toContain("feedback-before-end");
    expect(codes({})).not.toContain("feedback-before-end");
  });

  it("counts the names of what is not finished", () => {
    const figures = (named: string) => `反馈的10个问题，已完成整改8个，正在整改2个，分别为${named}。`;
    expect(codes({ figures: figures("“管网老旧”“水价改革慢”") })).toContain("unfinished-agree");
    expect(codes({ figures: figures("“管网老旧”") })).toContain("unfinished-fewer");
    expect(codes({ figures: figures("“管网老旧”“水价改革慢”“人员不足”") })).toContain("unfinished-more");
  });

  it("sees a deadline that lies before the notice's own day, unless the item is done", () => {
    const ledger = (status: string) =>
      `一、关于“管网老旧”问题\n一是分批改造，预计2023年6月底前完成。\n完成情况：${status}\n二、关于“水价不清”问题\n一是公示水价，计划2024年6月底前完成。`;
    expect(findings({ ledger: ledger("正在推进") }).filter(({ code }) => code === "deadline-passed")).toMatchObject([
      { values: { deadline: "2023-06-30", day: "2023-12-08" } },
    ]);
    expect(codes({ ledger: ledger("已完成") })).not.toContain("deadline-passed");
  });
});
