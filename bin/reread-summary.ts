// What reading again came to -> lines for the terminal: each notice that changes, field by field, then the counts.

import type { ItemCounts } from "../lib/ledger/compare-ledgers.ts";
import { toBareValue } from "../lib/ledger/path-value.ts";
import { getMessages } from "../lib/messages/get-messages.ts";
import type { Locale } from "../lib/messages/locale.ts";
import type { Reread } from "../lib/reread-notices.ts";

function toItems({ aspect, problem, task, measure }: ItemCounts): string {
  return [aspect, problem, task, measure].join("/");
}

/** The lines of one notice; none where it stays as it is. */
export function toRereadLines({ fileName, noticeId, title, outcome }: Reread, locale: Locale): string[] {
  const { reread: words, fields } = getMessages(locale).review;
  const name = `${noticeId === null ? "+" : `#${noticeId}`} ${title ?? fileName}`;
  if (outcome.kind === "same") return [];
  if (outcome.kind === "found") return [`${name}: ${words.found}`];
  if (outcome.kind === "left") return [`${name}: ${words.left} (${outcome.reason})`];
  if (outcome.kind === "refused") {
    const why = outcome.refusal === null ? "" : ` (${getMessages(locale).diagnostics.refusals[outcome.refusal]})`;
    return [`${name}: ${words.refused}${why}`];
  }
  const { values, items, changedItems, parts } = outcome.change;
  const lines = values.map(({ path, from, to }) => {
    const [before, after] = [toBareValue(from), toBareValue(to)];
    return `  ${fields(path)}: ${before === after ? words.placeOnly : `${before} → ${after}`}`;
  });
  if (changedItems > 0) {
    const [from, to] = [toItems(items.from), toItems(items.to)];
    lines.push(`  ${words.items}: ${from === to ? from : `${from} → ${to}`}, ${words.changedItems(changedItems)}`);
  }
  if (parts.length > 0) lines.push(`  ${words.parts}: ${parts.join(", ")}`);
  if (outcome.corrections > 0) lines.push(`  ${words.corrections(outcome.corrections, outcome.unplaced.length)}`);
  return [name, ...lines];
}

export function toRereadSummary(
  counts: Record<Reread["outcome"]["kind"], number>,
  dryRun: boolean,
  locale: Locale,
): string {
  const { reread: words } = getMessages(locale).review;
  const kinds = ["same", "changed", "found", "refused", "left"] as const;
  const table = kinds.map((kind) => `  ${String(counts[kind]).padStart(5)}  ${words.kinds[kind]}`);
  return [dryRun ? words.dryRun : words.done, ...table].join("\n");
}
