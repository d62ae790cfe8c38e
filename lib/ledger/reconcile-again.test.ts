import { expect, it } from "vitest";
import { getMessages } from "../messages/get-messages.ts";
import { parseNotice } from "../notice/parse-in-tests.ts";
import type { CorrectionPath } from "./correction-path.ts";
import { reconcileAgain } from "./reconcile-again.ts";
import type { Ledger } from "./schema.ts";

const text = `中共青岚市水务局党组关于巡察整改情况的通报
根据市委统一部署，2024年3月11日至5月10日，市委第二巡察组对青岚市水务局党组进行了巡察，6月20日反馈了巡察意见。巡察反馈2个问题，已完成整改0个。现将整改情况予以公布。
一、关于“河道管护不到位”问题
一是开展清理。
二、关于“供水保障存在短板”问题
一是改造管网。
欢迎监督。联系电话：0371-12345678。
中共青岚市水务局党组
2024年12月8日`;

function read(): Ledger {
  const outcome = parseNotice(text);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.ledger;
}

function say(ledger: Ledger, corrected: CorrectionPath[], locale: "zh-CN" | "en" = "zh-CN"): string[] {
  const { sentences } = getMessages(locale).diagnostics;
  return reconcileAgain(ledger, text, corrected).diagnostics.map(({ code, values }) => sentences[code](values));
}

it("a corrected date is said itself, as corrected, and not in the words that it takes the place of", () => {
  const ledger = read();
  const { inspection } = ledger.meta;
  const place = inspection.start?.span ?? { start: 0, end: 0 };
  for (const span of [{ start: 0, end: 0 }, place]) {
    const start = { value: "9999-12-31", span };
    const corrected = { ...ledger, meta: { ...ledger.meta, inspection: { ...inspection, start } } };
    expect(say(corrected, ["inspection.start"])).toContain(
      "进驻日期9999年12月31日（更正）在巡视巡察结束日期“5月10日”（2024年5月10日）之后。",
    );
    expect(say(corrected, ["inspection.start"], "en")).toContain(
      "The beginning of the inspection (31 Dec 9999, corrected) is dated after the end of the inspection (“5月10日”, 10 May 2024).",
    );
  }
});

it("what is said of a corrected figure says so, and of others nothing", () => {
  const ledger = read();
  const totals = ledger.meta.totals.map((one) => ({ ...one, done: { value: 777, span: { start: 0, end: 0 } } }));
  const corrected = { ...ledger, meta: { ...ledger.meta, totals } };
  const agree = "自述与列出的问题都是 2 个";
  expect(say(ledger, [])).toContain(`${agree}。`);
  expect(say(corrected, ["totals.problem"])).toEqual(
    expect.arrayContaining([`${agree}（按更正后的内容）。`, "问题：已完成 777 大于总数 2（按更正后的内容）。"]),
  );
  expect(say(corrected, ["totals.measure", "unit"])).toContain(`${agree}。`);
});
