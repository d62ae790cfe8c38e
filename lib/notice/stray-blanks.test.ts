// A scan's reader puts blanks inside words; without them the notice reads as it was printed. Blanks of a layout stay.
import { describe, expect, it } from "vitest";
import { checkLedger } from "../ledger/invariants.ts";
import { toContract } from "./contract.ts";
import { toNoticeText } from "./notice-text.ts";
import { parseNotice } from "./parse-in-tests.ts";
import { dropStrayBlanks } from "./stray-blanks.ts";

const SCANNED = `中共青岚市水务局党 组关于巡察整改进展情况的通报
发布日期：2023-12-08 来源：市水务局
根据市委统一部署，2023年3月6日至5月1 2日，市委第二 巡察组对青岚市水务局党组进行了巡 察，6月20日反馈了巡察意见。现将整改情 况通报如下。
反馈的28个问题，已完 成整改26个，正在整 改2个，追缴违规资金1 2.6万元。
一、关于“河道管护 不到位”问题的整 改情况
一是清理乱占乱建2 3处，恢 复河道行洪能力。
二是建立巡查 制度，聘请管护员46名。
二、关于“供水保障有短板”问 题的整改情况
一是改造管 网38公里，新建泵站2座。
二是加强水质检 测，每月公开结果。
欢迎广大干部群众监 督。联系电话：0371-12345678
中共青岚市水务局党组
2023年12月8日`;

describe("blanks inside words", () => {
  it("are dropped where no layout explains them, and every place still holds its words", () => {
    const outcome = parseNotice(SCANNED);
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(checkLedger(outcome.ledger, SCANNED)).toEqual([]);
    const { meta, ledger } = toContract(outcome.ledger);
    expect(meta.title).toBe("中共青岚市水务局党组关于巡察整改进展情况的通报");
    expect(meta.inspection).toMatchObject({ start: "2023-03-06", end: "2023-05-12", feedback: "2023-06-20" });
    expect(meta).toMatchObject({ published: "2023-12-08", amounts: [{ kind: "追缴违规资金", wan: 12.6 }] });
    expect(meta.totals).toEqual([{ subject: "problem", total: 28, done: 26, ongoing: 2 }]);
    expect(ledger.map(({ title, measures }) => [title, measures?.length])).toEqual([
      ["河道管护不到位", 2],
      ["供水保障有短板", 2],
    ]);
    expect(ledger[0]?.measures?.[0]).toBe("一是清理乱占乱建23处，恢复河道行洪能力。");
  });

  it("stay where they part cells, labels or paragraphs", () => {
    const row = "河道管护不到位 清理乱占乱建23处。 已完成 河道科";
    for (const page of [
      Array.from({ length: 14 }, () => row).join("\n"),
      Array.from({ length: 14 }, (_, index) => `${index + 1} 关于河道管护不到位的问题 整改情况 清理乱占。`).join("\n"),
      SCANNED.replaceAll(/(?<=[\u4e00-\u9fff\d]) (?=[\u4e00-\u9fff\d])/g, "").replaceAll("\n", " "),
    ])
      expect(dropStrayBlanks(toNoticeText(page))).toBeNull();
  });
});

const COPIED = `中共青岚市水务局党组关于巡察整改进展情况的通报
根据市委统一部署，2023年3月6日至5月1 2日，市委第二巡察组对青岚市水务局党组进行了巡察，6月20日反馈了巡察意见。
反馈的 2 8个问题细化为11 8项任务，已完成任务10 6项，挽回经济损失1 120万元，追缴资金3.6 4万元。巡察移交问题线索
1 7件，已办结。
1.关于“河道管护不到位”的问题。清理乱占乱建12处，发放宣传册1 860余份。
2 .关于“供水保障有短板”的问题。改造管网38公里。
欢迎广大干部群众监督。联系电话：0371 1234 5678；邮政编码：45 00 43
中共青岚市水务局党组
2023年12月8日`;

describe("blanks inside figures", () => {
  it("are dropped in the middle of a sentence, and behind a line that was broken where others are torn", () => {
    const outcome = parseNotice(COPIED);
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(checkLedger(outcome.ledger, COPIED)).toEqual([]);
    const { meta, ledger } = toContract(outcome.ledger);
    expect(meta.inspection).toMatchObject({ start: "2023-03-06", end: "2023-05-12" });
    expect(meta.totals).toEqual([
      { subject: "problem", total: 28, done: null, ongoing: null },
      { subject: "task", total: 118, done: 106, ongoing: null },
    ]);
    expect(dropStrayBlanks(toNoticeText(COPIED))?.printed).toContain("问题线索\n17件，已办结。");
    expect(meta.contact.postcode).toBe("450043");
    expect(meta.amounts).toEqual([
      { kind: "挽回经济损失", wan: 1120 },
      { kind: "追缴资金", wan: 3.64 },
    ]);
    expect(ledger.map(({ title }) => title)).toEqual(["河道管护不到位", "供水保障有短板"]);
    expect(ledger[0]?.measures).toEqual(["清理乱占乱建12处，发放宣传册1860余份。"]);
  });

  it("stay between a number of a list and what it counts, in numbers to call and in rows", () => {
    for (const words of [
      "1 12个问题已完成整改",
      "电话：0371 1234 5678",
      "合计 12 8 4",
      "第2 号 3 件",
      "已完成12\t8个",
      "。12 8项",
    ])
      expect(dropStrayBlanks(toNoticeText(words))).toBeNull();
  });
});
