// A notice -> what recognises it again: its words in other bytes, and its ledger on another site.
import { createHash } from "node:crypto";
import type { Ledger, LedgerItem } from "../../ledger/schema.ts";
import { toSearchText } from "../search-text.ts";

function hash(words: string): string {
  return createHash("sha256").update(words).digest("hex");
}

/** SHA-256 of bytes, hex. */
export function toFileHash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * SHA-256 of the words of a notice, hex: the same for another encoding, full-width or half-width punctuation, traditional
 * characters, line ends and indents.
 */
export function toTextHash(words: string): string {
  return hash(toSearchText(words));
}

function listWords(items: readonly LedgerItem[]): string[] {
  return items.flatMap((item) => [
    item.kind,
    toSearchText(item.title),
    item.status,
    ...item.measures.map((measure) => toSearchText(measure.text)),
    ...listWords(item.children),
  ]);
}

/**
 * SHA-256 of inspection, declared totals, rate and items, hex: the same for a repost with other furniture around the
 * notice, and for those that `saysSame` then tells apart by what it leaves out. A notice without a single measure has too
 * few words of its own: its whole text counts. Where this changes, what is stored finds no repost until it is read again.
 */
export function toLedgerHash({ meta, items, span }: Ledger, text: string): string {
  const words = listWords(items);
  if (!items.some(hasMeasure)) return hash(`text|${toSearchText(text.slice(span.start, span.end))}`);
  const { kind, level, body, round, start, end, feedback } = meta.inspection;
  const facts = [meta.unit, kind, level, body, round, start, end, feedback].map((fact) =>
    toSearchText(fact?.value ?? ""),
  );
  const figures = meta.totals.map(({ subject, total, done, ongoing }) =>
    [subject, total?.value, done?.value, ongoing?.value].join(":"),
  );
  const finished = [meta.completionRate?.value, ...meta.unfinished.map((one) => toSearchText(one.value))];
  return hash(JSON.stringify([facts, meta.region?.value ?? [], figures, finished, words]));
}

function hasMeasure(item: LedgerItem): boolean {
  return item.measures.length > 0 || item.children.some(hasMeasure);
}
