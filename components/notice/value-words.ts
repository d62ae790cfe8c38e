// A value of the ledger in the reader's words: for corrections, where what was read stands beside what stands there now.
import { formatDate, formatNumber, formatWan, punctuation } from "@/lib/format.ts";
import { toEntryId } from "@/lib/ledger/correction.ts";
import { type CorrectionPath, type EntryTarget, entryTargetOf } from "@/lib/ledger/correction-path.ts";
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import type { EntryPlace, PathValue } from "@/lib/ledger/path-value.ts";
import { cutWords } from "@/lib/ledger/quotation.ts";
import type { SourceSpan } from "@/lib/ledger/span.ts";
import type { InspectionLevel } from "@/lib/ledger/status.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { listItems } from "./notice-marks.ts";

/** `2023年7月7日`, `总数 40，已完成 36`, `未说明`. */
export function toValueWords(path: CorrectionPath, value: PathValue, locale: Locale, messages: Messages): string {
  const { words, site, review } = messages;
  if (value === null) return path.endsWith(".place") ? review.corrected.notThere : site.notStated;
  if ("under" in value) return toPlaceWords(value, messages);
  if ("text" in value) return value.text;
  if ("status" in value) return words.status[value.status];
  if ("title" in value) return value.title;
  if ("count" in value) return words.outcomeCount(value.count, value.unit);
  if ("wan" in value) return formatWan(value.wan, locale);
  if ("value" in value) {
    const said = value.value;
    if (Array.isArray(said)) return said.join(" ");
    if (typeof said === "number") return formatNumber(said, locale);
    return path === "inspection.level" ? words.level[said as InspectionLevel] : formatDate(said, locale);
  }
  const parts = (["total", "done", "ongoing"] as const).flatMap((part) => {
    const stated = value[part];
    return stated === null ? [] : [`${words.partOf(value.subject, part)} ${formatNumber(stated.value, locale)}`];
  });
  return parts.join(punctuation[locale].comma);
}

/** `问题，在“…”之下`. */
function toPlaceWords({ kind, under }: EntryPlace, { words, review }: Messages): string {
  const name = words.itemKind[kind];
  return under === null ? review.corrected.atTop(name) : review.corrected.underItem(name, under.title);
}

type Named = Pick<NoticeDetail, "items" | "corrections">;

/** What a path is called: what belongs to an item or a measure, by its title or the first of its words. */
export function toPathName(path: CorrectionPath, notice: Named, messages: Messages): string {
  const { fields, corrected } = messages.review;
  const target = entryTargetOf(path);
  if (target === null || target.part === "title" || target.part === "text") return fields(path);
  const words = findWords(target, path, notice);
  if (words === null) return fields(path);
  return target.part === "status" ? corrected.item(words) : corrected.placeOf(words);
}

/** In UTF-16 code units: enough of a measure to know it by. */
const shortest = 16;

/** As they stand; of what does not stand there, as they were read or put in. */
function findWords(target: EntryTarget, path: CorrectionPath, { items, corrections }: Named): string | null {
  const { kind, id } = target;
  const all = listItems([...items]);
  const isIt = (span: SourceSpan) => toEntryId(corrections, kind, span.start) === id;
  const found =
    kind === "item"
      ? all.find(({ titleSpan }) => isIt(titleSpan))?.title
      : all.flatMap(({ measures }) => measures).find(({ span }) => isIt(span))?.text;
  const said = corrections.find((one) => one.path === path);
  const kept = [said?.correctedValue, said?.readValue].find((value) => value && "under" in value && value.words);
  const words = found ?? (kept && "under" in kept ? kept.words?.text : undefined);
  if (words === undefined) return null;
  return kind === "measure" ? cutWords(words, shortest) : words;
}
