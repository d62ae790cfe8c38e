// Laws of the grammar: whatever the text, it ends with an outcome; whatever the outcome, its places hold.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkLedger } from "../ledger/invariants.ts";
import { ledgerSchema } from "../ledger/schema.ts";
import { toContract } from "./contract.ts";
import { fold } from "./fold.ts";
import { parseNotices } from "./parse-notice.ts";
import { toFullWidth, toHalfWidth, toHardWrapped, toIndented, toOneLine, toPages } from "./variants-in-tests.ts";

const FRAGMENTS = [
  "中共青岚市水务局党组关于巡察整改进展情况的通报\n",
  "根据市委统一部署，2023年3月6日至5月12日，市委第二巡察组对青岚市水务局党组进行了巡察，6月20日反馈了巡察意见。现将整改情况予以公布。\n",
  "一、",
  "二、",
  "三、",
  "（一）",
  "（二）",
  "1.",
  "2．",
  "3关于",
  "（1）",
  "①",
  "一是",
  "二是",
  "三是",
  "第一，",
  "问题1：",
  "整改任务2：",
  "反馈问题：",
  "整改情况：",
  "完成情况：已完成\n",
  "关于“供水保障不够有力”问题",
  "管党治党方面",
  "加强日常监管。",
  "建立台账；",
  "“",
  "”",
  "‘",
  "’",
  "（",
  "）",
  "《",
  "》",
  "\n",
  "\r\n",
  "　　",
  " ",
  "。",
  "，",
  "：",
  "已完成整改30项，正在整改5项，整改率85.7%。",
  "反馈的12个问题，细化为35项任务。",
  "下一步，局党组将持续抓好整改。\n",
  "联系电话：0371-12345678；邮编：450043。\n",
  "2023年12月8日\n",
  "202131日至430日",
  "𣲗",
  "\u0000",
  "\ufeff",
];
const jumble = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 120 }).map((parts) => parts.join(""));
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  jumble,
  jumble.map((text) => FRAGMENTS[0] + FRAGMENTS[1]! + text),
);

describe("any text", () => {
  it("is survived, and gives the same outcome each time, whose laws hold", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const outcomes = parseNotices(text);
        expect(outcomes.length).toBeGreaterThan(0);
        expect(parseNotices(text)).toEqual(outcomes);
        for (const outcome of outcomes) {
          if (!outcome.ok) continue;
          expect(checkLedger(outcome.ledger, text)).toEqual([]);
          expect(ledgerSchema.safeParse(outcome.ledger).error).toBeUndefined();
        }
      }),
      { numRuns: 400 },
    );
  });

  it("folds without moving anything, and only once", () => {
    expect(fold("\ufa40戒")).toBe("惩戒");
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).toHaveLength(text.length);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

const words = fc.constantFrom(
  "学习贯彻",
  "河道管护",
  "供水保障",
  "工程招标",
  "干部培养",
  "窗口服务",
  "资产盘点",
  "党费收缴",
);
const lack = fc.constantFrom("不够深入", "流于形式", "存在短板", "监管缺位", "不够规范", "有差距");
const measure = fc.constantFrom(
  "组织专题学习4次，逐条对照查摆",
  "修订管理办法，明确审批权限",
  "建立通报制度，约谈进度慢的科室",
  "清理闲置房产3处",
);
const problem = fc.tuple(words, lack, fc.array(measure, { minLength: 1, maxLength: 4 }));
const notice = fc
  .tuple(
    fc.array(fc.array(problem, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 3 }),
    fc.integer({ min: 1, max: 80 }),
  )
  .map(([aspects, count]) => {
    const number = "一二三四五六七八九十";
    let running = 0;
    const ledger = aspects.map((problems, at) => [
      `（${number[at]}）关于重点工作${number[at]}方面`,
      ...problems.flatMap(([what, lacking, measures]) => {
        running++;
        return [
          `${running}.关于“${what}${lacking}”问题`,
          ...measures.map((done, index) => `${number[index]}是${done}。`),
        ];
      }),
    ]);
    return [
      FRAGMENTS[0]!.trim(),
      FRAGMENTS[1]!.trim(),
      "一、履行整改主体责任情况",
      `（一）压实责任。针对反馈的${count}个问题，已完成整改${count}个。`,
      "二、反馈问题整改落实情况",
      ...ledger.flat(),
      "三、下一步工作打算",
      "（一）持续抓好整改。巩固成果。",
      "欢迎监督。联系电话：0371-12345678。",
      "中共青岚市水务局党组",
      "2023年12月8日",
    ].join("\n");
  });

/** A reading without its places, in folded words. */
function plain(text: string): string {
  return JSON.stringify(
    parseNotices(text).map((outcome) => (outcome.ok ? toContract(outcome.ledger) : outcome.reason)),
    (_, value) => (typeof value === "string" ? fold(value).replace(/\s+/g, "") : value),
  );
}

describe("one notice in many printings", () => {
  const variants = { toFullWidth, toHalfWidth, toIndented, toOneLine, toHardWrapped, toPages };
  for (const [name, change] of Object.entries(variants)) {
    it(`gives the same ledger: ${name}`, () => {
      fc.assert(
        fc.property(notice, (text) => {
          const changed = change(text);
          expect(plain(changed)).toBe(plain(text));
          for (const outcome of parseNotices(changed))
            if (outcome.ok) expect(checkLedger(outcome.ledger, changed)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    });
  }

  it("lists what it was made of", () => {
    fc.assert(
      fc.property(notice, (text) => {
        const [outcome] = parseNotices(text);
        if (!outcome?.ok) throw new Error("refused");
        const measures = outcome.ledger.items.flatMap((item) => item.children.flatMap((child) => child.measures));
        expect(measures).toHaveLength((text.match(/^[一二三四]是/gm) ?? []).length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("hostile texts of a megabyte", () => {
  const start = FRAGMENTS[0]! + FRAGMENTS[1]!;
  const unit = (piece: string) => piece.repeat(Math.floor(1_000_000 / piece.length));
  const texts: Record<string, string> = {
    一是: unit("一是"),
    "一是 with stops": unit("一是做好。"),
    "numbered 一是": unit("一是甲。二是乙。"),
    "headings of columns": unit("序号 "),
    brackets: unit("（"),
    "closed brackets": unit("（）"),
    quotes: unit("“"),
    "nested quotes": unit("“‘’”"),
    digits: unit("7"),
    "digits and units": unit("7个"),
    "counts of problems": unit("约7个问题，"),
    dates: unit("2023年3月6日至"),
    "one line": unit("加强监管"),
    "marks on lines": unit("1.\n"),
    "bullets on lines": unit("—— 甲\n"),
    chapters: unit("一、问题\n"),
    spaces: unit(" "),
    "spaced marks": unit(" 一、甲"),
    newlines: unit("\n"),
    labels: unit("整改情况："),
    problems: unit("问题1："),
    commas: unit("，"),
    "full stops": unit("。"),
    titles: unit("关于巡察整改情况的通报\n"),
    中共: unit("中共"),
    委员会: unit("委员会"),
    money: unit("挽回"),
    "listed money": unit("挽回、"),
    verbs: unit("制定、"),
    制度: unit("制度"),
    letters: unit("a@a."),
    第: unit("第一"),
    巡察组: unit("第一巡察组"),
    对: unit("对"),
    分别为: unit("2个分别为"),
    "problems with a status": unit("问题1：甲\n整改状态：已完成\n"),
    "what is put off": unit("3个暂缓整改，"),
    "what is under way": unit("正在办理1条"),
    "rows of a table on its side": unit("整改状态\t已完成\n"),
    "figures all done": unit("移交信访9件件件回复，"),
    "sentences that may be counted apart": unit("5。关于“值守松散”问题。另行建账。"),
    "what is to be recovered": unit("将追缴4万元，"),
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`${name}: ends, alone, beside figures and inside a notice`, () => {
      expect(parseNotices(text).length).toBeGreaterThan(0);
      // Figures let every rule be tried that asks for one first.
      expect(parseNotices(`${start}${text}3个问题，追缴3万元，诫勉3人，制度3项。`).length).toBeGreaterThan(0);
      expect(parseNotices(`${start}一、关于“供水不足”问题\n一是改造。\n二是维护。\n${text}`).length).toBeGreaterThan(0);
    });
  }
});
