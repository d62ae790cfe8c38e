// A notice beside those that its inspection (or its round) already has for readers: what publishing it would do.
import "server-only";
import type { NoticeRef } from "../ledger/refs.ts";
import type { Succession } from "../ledger/review.ts";
import { standsBefore } from "./placing/notice-order.ts";

/** @param published the published notices of the same place; this one may be among them */
export function toSuccession(notice: NoticeRef, published: readonly NoticeRef[]): Succession | null {
  const others = published.filter((one) => one.id !== notice.id);
  const first = others.find((one) => others.every((other) => other === one || standsBefore(one, other)));
  if (first === undefined) return null;
  if (!standsBefore(notice, first)) return { relation: "older", notice: first };
  return { relation: first.isSample ? "replaces-sample" : "newer", notice: first };
}
