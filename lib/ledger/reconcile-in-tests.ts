// A notice in its parts -> what the reconciliation says of it, each place with its words.
import { parseNotice } from "../notice/parse-in-tests.ts";
import { reconcile } from "./reconcile.ts";

export interface Parts {
  lead?: string;
  figures?: string;
  ledger?: string;
  /** The day of the signature; "" where there is none. */
  signed?: string;
  head?: string;
}
const LEAD =
  "根据市委统一部署，2023年3月6日至5月12日，市委第二巡察组对青岚市水务局党组进行了巡察，6月20日反馈了巡察意见。";
const LEDGER =
  "一、关于“河道管护不到位”问题\n一是开展清理。\n二是建立台账。\n二、关于“供水保障存在短板”问题\n一是改造管网。";

export function findings({ lead = LEAD, figures = "", ledger = LEDGER, signed = "2023年12月8日", head = "" }: Parts) {
  const text = `${head}中共青岚市水务局党组关于巡察整改情况的通报\n${lead}现将整改情况予以公布。\n${figures}\n${ledger}\n欢迎监督。联系电话：0371-12345678。\n中共青岚市水务局党组\n${signed}`;
  const outcome = parseNotice(text);
  if (!outcome.ok) throw new Error(outcome.reason);
  return reconcile(outcome.ledger, text).map((found) => ({
    ...found,
    words: found.spans.map((span) => text.slice(span.start, span.end)),
  }));
}
export const codes = (parts: Parts) => findings(parts).map(({ code }) => code);
