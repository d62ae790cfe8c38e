// For tests: a notice with a lead and a statement, and what a code says of it.
import type { DiagnosticCode } from "../ledger/diagnostic.ts";
import { getMessages } from "../messages/get-messages.ts";
import { parseNotice } from "./parse-in-tests.ts";

export const LEAD = "2023年3月6日至5月12日，市委第二巡察组对青岚市水务局党组进行了巡察，6月20日反馈了巡察意见。";
export const notice = (lead: string, statement: string) => `中共青岚市水务局党组关于巡察整改进展情况的通报
${lead}现将整改情况通报如下。
${statement}
一、关于“河道管护不到位”问题
一是开展清理。
二是建立台账。
二、关于“供水保障存在短板”问题
一是改造管网。
中共青岚市水务局党组
2023年12月8日`;

/** The ledger of a text, with what of it a code speaks of. */
export function read(code: DiagnosticCode, lead: string, statement = "") {
  const text = notice(lead, statement);
  const outcome = parseNotice(text);
  if (!outcome.ok) throw new Error(outcome.reason);
  const found = outcome.ledger.diagnostics.filter((diagnostic) => diagnostic.code === code);
  return {
    meta: outcome.ledger.meta,
    found,
    places: found.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end))),
    sentences: found.flatMap((diagnostic) =>
      (["zh-CN", "en"] as const).map((locale) => getMessages(locale).diagnostics.sentences[code](diagnostic.values)),
    ),
  };
}
