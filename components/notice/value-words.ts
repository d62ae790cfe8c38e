// A value of the ledger in the reader's words: for corrections, where what was read stands beside what stands there now.
import { formatDate, formatNumber, formatWan, thinSpace } from "@/lib/format.ts";
import { type CorrectionPath, targetOf } from "@/lib/ledger/correction-path.ts";
import type { KeptItem } from "@/lib/ledger/detail.ts";
import type { PathValue } from "@/lib/ledger/path-value.ts";
import type { Outcome } from "@/lib/ledger/schema.ts";
import type { InspectionLevel } from "@/lib/ledger/status.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { listItems } from "./notice-marks.ts";

/** `2023年7月7日`, `总数 40，已完成 36`, `未说明`. */
export function toValueWords(path: CorrectionPath, value: PathValue, locale: Locale, messages: Messages): string {
  const { words, site } = messages;
  if (value === null) return site.notStated;
  if ("status" in value) return words.status[value.status];
  if ("title" in value) return value.title;
  if ("count" in value) return toCountWords(value, locale, messages);
  if ("wan" in value) return formatWan(value.wan, locale);
  if ("value" in value) {
    const said = value.value;
    if (Array.isArray(said)) return said.join(" ");
    if (typeof said === "number") return formatNumber(said, locale);
    return path === "inspection.level" ? words.level[said as InspectionLevel] : formatDate(said, locale);
  }
  const parts = (["total", "done", "ongoing"] as const).flatMap((part) => {
    const stated = value[part];
    return stated === null ? [] : [`${words[part]} ${formatNumber(stated.value, locale)}`];
  });
  return parts.join(locale === "en" ? ", " : "，");
}

/** `15 件`. */
export function toCountWords(
  { count, unit }: Pick<Outcome, "count" | "unit">,
  locale: Locale,
  messages: Messages,
): string {
  return `${formatNumber(count, locale)}${locale === "zh-CN" ? thinSpace : " "}${messages.words.outcomeUnit[unit]}`;
}

/** What a path is called; the status of an item by the item's title. */
export function toPathName(path: CorrectionPath, items: readonly KeptItem[], messages: Messages): string {
  const { fields, corrected } = messages.review;
  const target = targetOf(path);
  if (target.kind !== "item" || target.part === "title") return fields(path);
  const item = listItems([...items]).find((one) => one.titleSpan.start === target.start);
  return item === undefined ? fields(path) : corrected.item(item.title);
}
