// Every word of the ledger's stretch has its place: in a title, a mark, a measure, a status, a label or an attribute;
// what has none is said to be unplaced, with where it stands.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ledger, LedgerItem } from "../ledger/schema.ts";
import type { SourceSpan } from "../ledger/span.ts";
import { getMessages } from "../messages/get-messages.ts";
import { fold } from "./fold.ts";
import { parseNotice } from "./parse-in-tests.ts";

const HEAD = `中共青岚市水务局党组关于巡察整改进展情况的通报
2023年3月6日至5月12日，市委第二巡察组对青岚市水务局党组进行了巡察，6月20日反馈了巡察意见。现将整改情况通报如下。
一、反馈问题整改落实情况
`;
const FOOT = `
二、下一步打算
局党组将继续抓好后续整改。
欢迎监督。联系电话：0371-12345678。
中共青岚市水务局党组
2023年12月8日`;

function readLedger(text: string): Ledger {
  const outcome = parseNotice(text);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.ledger;
}

/** The words that a code speaks of in a ledger with these lines. */
function told(code: "unplaced-text" | "nothing-told", ...lines: string[]): string[] {
  const text = `${HEAD}${lines.join("\n")}${FOOT}`;
  return readLedger(text)
    .diagnostics.filter((diagnostic) => diagnostic.code === code)
    .map(({ spans: [span] }) => text.slice(span!.start, span!.end));
}

const ASPECTS = ["（一）聚焦党的领导方面", "1.关于“理论学习走形式”问题。", "一是排定计划。二是检查笔记。"];

describe("unplaced-text", () => {
  it("tells a paragraph between an aspect and its first problem", () => {
    const lead = "本方面共反馈问题1个，局党组专题会商三次。";
    const lines = ["（二）聚焦队伍建设方面", lead, "1.关于“培训不足”问题。", "一是办班两期。"];
    expect(told("unplaced-text", ...ASPECTS, ...lines)).toEqual([lead]);
    const say = (locale: "zh-CN" | "en") => getMessages(locale).diagnostics.sentences["unplaced-text"]({ text: lead });
    expect(say("zh-CN")).toBe(`有一段文字没有归入任何问题或措施：“${lead}”`);
    expect(say("en")).toBe(`A passage belongs to no problem or measure: “${lead}”`);
  });

  it("tells what stands behind a heading on its line, and between it and its marked measures", () => {
    expect(
      told("unplaced-text", "1.关于“理论学习走形式”问题。学习记录多为抄写。", "近两年均有此情况。", "一是排定计划。"),
    ).toEqual(["学习记录多为抄写。\n近两年均有此情况。"]);
  });

  it("is silent on labels, statuses, attributes, wrappers of headings and marks of punctuation", () => {
    expect(
      told(
        "unplaced-text",
        "（一）在聚焦党的领导方面存在的问题整改情况",
        "1.关于“理论学习走形式”问题的整改落实情况：",
        "整改措施：一是排定计划；二是检查笔记。",
        "责任单位：机关党委",
        "完成情况：已完成。",
        "2.关于账目不清的问题（已完成）。整改情况：聘请第三方审计。",
        "3.关于台账不全的问题。采取以下措施进行整改：",
        "一是补齐台账。",
      ),
    ).toEqual([]);
  });
});

describe("nothing-told", () => {
  it("stands for a problem below which nothing is told; that is no unplaced text", () => {
    const lines = ["2.关于“河道采砂监管缺位”问题。", "3.关于“账目不清”问题。", "一是审计。"];
    expect(told("nothing-told", ...ASPECTS, ...lines)).toEqual(["河道采砂监管缺位"]);
    expect(told("unplaced-text", ...ASPECTS, ...lines)).toEqual([]);
    const say = (locale: "zh-CN" | "en") =>
      getMessages(locale).diagnostics.sentences["nothing-told"]({ text: "河道采砂监管缺位" });
    expect(say("zh-CN")).toBe("“河道采砂监管缺位”下面没有写整改措施。");
    expect(say("en")).toBe("No measure is told below “河道采砂监管缺位”.");
  });
});

/** Words of the ledger's stretch that neither the ledger nor a diagnostic speaks of, run by run. */
function leftOver(text: string, ledger: Ledger): string[] {
  const spans: SourceSpan[] = ledger.diagnostics.flatMap(({ code, spans }) => (code === "unplaced-text" ? spans : []));
  const collect = (item: LedgerItem): void => {
    spans.push(item.titleSpan, ...item.measures.map(({ span }) => span));
    if (item.statusSpan) spans.push(item.statusSpan);
    item.children.forEach(collect);
  };
  ledger.items.forEach(collect);
  const covered = new Uint8Array(text.length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return ledger.items.flatMap(({ span }) => {
    let runs = "";
    for (let at = span.start; at < span.end; at++) runs += covered[at] === 1 ? "\t" : text[at];
    return fold(runs)
      .split(/[\t\n]+/)
      .filter((run) => run.trim() !== "");
  });
}

/** What of a run is neither a mark, a label, an attribute nor the wrapper of a heading. */
const withoutFrames = (run: string) =>
  run
    .replace(/^\s*[[(]?(?:责任|牵头|配合|分管|整改|完成)(?:单位|领导|部门|人|时限|期限|时间|情况)[^。]{0,40}。?$/, "")
    .replace(/^\s*\[?(?:备注|(?:具体|主要)?表现(?:为|形式)?)[:\]].*$/, "")
    .replace(
      /(?:反馈|具体|存在|指出|突出|主要)*(?:的)*问题(?:\d+|[一二三四五六七八九十]+)?|整改任务\d*|关于|针对|对于|等?方面|反馈的?|存在的?/g,
      "",
    )
    .replace(/(?:的)?(?:整改|落实|完成|进展|工作|情况|措施|成效|状态|目前|举措|及|和|如下|进行)+/g, "")
    .replace(/[(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[①-⑳])[)]?[.、是]?/g, "")
    .replace(/首先|其次|第\s*,?|[在的等是]|[^\p{L}\p{N}]/gu, "");

describe("all of the ledger", () => {
  const folders = ["../../prisma/samples/", "../../../shared/corpus/"].flatMap((path) => {
    const folder = new URL(path, import.meta.url);
    try {
      const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
      return names.map((name) => [`${path.split("/").at(-2)}/${name}`, new URL(name, folder)] as const);
    } catch {
      return [];
    }
  });
  it.each(folders)("has its place: %s", (_, file) => {
    const text = readFileSync(file, "utf8");
    expect(leftOver(text, readLedger(text)).map(withoutFrames).join("")).toBe("");
  });

  const sentence = fc.constantFrom(
    "子丑会商三次。",
    "寅卯反复出现，群众有意见。",
    "整改措施：",
    "整改情况：辰巳高度重视，逐条研究。",
    "责任单位：午未科",
    "完成情况：已完成。",
    "完成情况：正在整改，申酉已过半。",
    "具体表现：戌亥未入账。",
    "备注：甲乙另行通报。",
    "一是排定计划。二是检查笔记。",
    "三是回头看。",
    "（1）子丑不细。一是核账。",
    "① 寅卯清退。",
    "首先，辰巳补课。其次，午未补考。",
  );
  const heading = fc.constantFrom(
    "1.关于“理论学习走形式”问题。",
    "1.关于“理论学习走形式”问题。申酉多为抄写。",
    "2.针对账目不清的问题，戌亥逐笔核对。",
    "2.账目不清（已完成）。",
    "（一）聚焦党的领导方面",
    "（二）聚焦党的领导方面。甲乙牵头。",
    "问题3：台账不全。",
    "反馈问题：台账不全。整改情况：子丑补齐。",
  );
  const lines = fc.array(fc.tuple(heading, fc.array(sentence, { maxLength: 4 })), { minLength: 2, maxLength: 8 });

  it("has its place in any order of headings, labels and paragraphs", () => {
    fc.assert(
      fc.property(lines, (parts) => {
        const text = `${HEAD}${parts.flatMap(([title, below]) => [title, ...below]).join("\n")}${FOOT}`;
        const outcome = parseNotice(text);
        fc.pre(outcome.ok);
        if (outcome.ok) expect(leftOver(text, outcome.ledger).map(withoutFrames).join("")).toBe("");
      }),
      { numRuns: 300 },
    );
  });
});
