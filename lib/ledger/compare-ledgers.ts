// Two readings of one text -> what is different: values by their paths, how many items of each kind, and whether only
// places moved. What is the same in words and places is no difference.

import { readPath } from "./correction.ts";
import { statedPaths } from "./correction-path.ts";
import { toKeptAmounts, toKeptRate } from "./kept-meta.ts";
import type { PathValue } from "./path-value.ts";
import type { Ledger, LedgerItem } from "./schema.ts";
import { subjectSchema } from "./status.ts";

export interface ValueChange {
  path: string;
  from: PathValue;
  to: PathValue;
}

export type ItemCounts = Record<"aspect" | "problem" | "task" | "measure", number>;

export interface LedgerChange {
  values: ValueChange[];
  items: { from: ItemCounts; to: ItemCounts };
  /** Items whose words, kind, status or place in the tree are others. */
  changedItems: number;
  /** Other parts that differ: outcomes, amounts, unfinished, longTerm, contact, disclosure, diagnostics, scope, span. */
  parts: string[];
}

/** JSON with its keys in order, so that equal values are equal words. */
function toWords(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

export function countItems(items: readonly LedgerItem[]): ItemCounts {
  const counts: ItemCounts = { aspect: 0, problem: 0, task: 0, measure: 0 };
  const add = (item: LedgerItem) => {
    counts[item.kind] += 1;
    counts.measure += item.measures.length;
    item.children.forEach(add);
  };
  items.forEach(add);
  return counts;
}

/** Every item and measure as words, with its place. */
function listLines(items: readonly LedgerItem[], depth = 0): string[] {
  return items.flatMap(({ children, measures, kind, number, title, titleSpan, span, status, statusSpan }) => [
    toWords([depth, kind, number, title, titleSpan, span, status, statusSpan]),
    ...measures.map(({ text, span: place }) => toWords([depth, text, place])),
    ...listLines(children, depth + 1),
  ]);
}

function countDifferent(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const line of a) left.set(line, (left.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of b) {
    const count = left.get(line) ?? 0;
    if (count > 0) {
      shared += 1;
      left.set(line, count - 1);
    }
  }
  return Math.max(a.length, b.length) - shared;
}

/** As it is kept: what is lost by keeping it is no difference. */
function toKept(ledger: Ledger) {
  const { outcomes, amounts, unfinished, longTerm, contact, disclosure } = ledger.meta;
  const { scope, span, diagnostics } = ledger;
  const money = toKeptAmounts(amounts);
  return { outcomes, amounts: money, unfinished, longTerm, contact, disclosure, diagnostics, scope, span };
}

function roundRate(value: PathValue | undefined, path: string): PathValue {
  if (path !== "completionRate" || value === null || value === undefined || !("value" in value)) return value ?? null;
  return { ...value, value: toKeptRate(value.value as number) };
}

/** What another reading changes, or `null` where it is the same in every word and place. */
export function compareLedgers(before: Ledger, after: Ledger): LedgerChange | null {
  const paths = [...statedPaths, ...subjectSchema.options.map((subject) => `totals.${subject}` as const)];
  const values = paths.flatMap((path): ValueChange[] => {
    const from = roundRate(readPath(before, path), path);
    const to = roundRate(readPath(after, path), path);
    return toWords(from) === toWords(to) ? [] : [{ path, from, to }];
  });
  const [keptBefore, keptAfter] = [toKept(before), toKept(after)];
  const parts = (Object.keys(keptBefore) as (keyof typeof keptBefore)[]).filter(
    (part) => toWords(keptBefore[part]) !== toWords(keptAfter[part]),
  );
  const changedItems = countDifferent(listLines(before.items), listLines(after.items));
  if (values.length === 0 && parts.length === 0 && changedItems === 0) return null;
  return { values, parts, changedItems, items: { from: countItems(before.items), to: countItems(after.items) } };
}
