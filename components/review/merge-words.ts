// What is merged, in words: a round as it is called everywhere, a unit with its region.
import { formatList } from "@/lib/format.ts";
import type { MergeCandidate, MergeName } from "@/lib/ledger/review.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

export function toMergeWords(name: MergeName, { words }: Messages): string {
  return typeof name === "string" ? name : words.roundName(name);
}

/** What was merged away, and what is kept. */
export function toMergedNames(merge: { from: MergeName; into: MergeName }, messages: Messages): [string, string] {
  return [toMergeWords(merge.from, messages), toMergeWords(merge.into, messages)];
}

/** Of a round, what its name leaves open: its level, whether it is 巡视 or 巡察, and its unit where it has one only. */
export function toRoundFacts({ name, unit }: MergeCandidate, locale: Locale, messages: Messages): string | null {
  if (typeof name === "string") return null;
  const { words, review } = messages;
  const level = name.level === null ? review.merge.noLevel : words.level[name.level];
  const kind = name.kind === null ? review.merge.noKind : words.kind[name.kind];
  return formatList([level, kind, ...(unit === null ? [] : [unit])], locale);
}
