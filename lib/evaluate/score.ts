// Entries found against entries expected → precision, recall and F1 per field and over all, and whole notices right.
import type { ContractItem, ContractMeta } from "../notice/contract.ts";
import { type Entry, toEntries } from "./fields.ts";

export interface Counts {
  /** Found and expected. */
  right: number;
  found: number;
  expected: number;
}

export interface Miss {
  file: string;
  field: string;
  side: "missing" | "extra";
  shown: string;
}

export interface Label {
  refused?: string;
  meta?: ContractMeta;
  ledger?: ContractItem[];
}

export interface Reading {
  file: string;
  /** `null` where the text was refused. */
  result: { meta: ContractMeta; ledger: ContractItem[] } | null;
  refused: string | null;
  label: Label;
}

export interface Evaluation {
  notices: number;
  /** Notices without a single miss. */
  whole: number;
  refusals: { expected: number; right: number; sameReason: number };
  /** True notices that were refused. */
  wronglyRefused: number;
  fields: Map<string, Counts>;
  micro: Counts;
  misses: Miss[];
}

export const precision = ({ right, found }: Counts) => (found === 0 ? 1 : right / found);
export const recall = ({ right, expected }: Counts) => (expected === 0 ? 1 : right / expected);

/** The harmonic mean of precision and recall; 1 where nothing was expected and nothing found. */
export function f1(counts: Counts): number {
  return counts.found + counts.expected === 0 ? 1 : (2 * counts.right) / (counts.found + counts.expected);
}

/** Fields added up, such as all headings. */
export function sumCounts(all: Iterable<Counts>): Counts {
  const sum: Counts = { right: 0, found: 0, expected: 0 };
  for (const counts of all) {
    sum.right += counts.right;
    sum.found += counts.found;
    sum.expected += counts.expected;
  }
  return sum;
}

function compare(file: string, found: Entry[], expected: Entry[], fields: Map<string, Counts>): Miss[] {
  const open = new Map<string, Entry[]>();
  const idOf = (entry: Entry) => `${entry.field}\n${entry.key}`;
  const countsOf = (field: string) => {
    const known = fields.get(field) ?? { right: 0, found: 0, expected: 0 };
    fields.set(field, known);
    return known;
  };
  for (const entry of expected) {
    countsOf(entry.field).expected++;
    open.set(idOf(entry), [...(open.get(idOf(entry)) ?? []), entry]);
  }
  const misses: Miss[] = [];
  for (const entry of found) {
    const counts = countsOf(entry.field);
    counts.found++;
    if (open.get(idOf(entry))?.pop()) counts.right++;
    else misses.push({ file, field: entry.field, side: "extra", shown: entry.shown });
  }
  for (const rest of open.values())
    for (const entry of rest) misses.push({ file, field: entry.field, side: "missing", shown: entry.shown });
  return misses;
}

/** Scores readings against their labels. */
export function scoreReadings(readings: Reading[]): Evaluation {
  const evaluation: Evaluation = {
    notices: 0,
    whole: 0,
    refusals: { expected: 0, right: 0, sameReason: 0 },
    wronglyRefused: 0,
    fields: new Map(),
    micro: { right: 0, found: 0, expected: 0 },
    misses: [],
  };
  for (const { file, result, refused, label } of readings) {
    if (label.refused !== undefined) {
      evaluation.refusals.expected++;
      if (result === null) evaluation.refusals.right++;
      else evaluation.misses.push({ file, field: "refusal", side: "missing", shown: label.refused });
      if (refused === label.refused) evaluation.refusals.sameReason++;
      continue;
    }
    evaluation.notices++;
    if (result === null) {
      evaluation.wronglyRefused++;
      evaluation.misses.push({ file, field: "refusal", side: "extra", shown: refused ?? "" });
    }
    const expected = toEntries({ meta: label.meta!, ledger: label.ledger ?? [] });
    const misses = compare(file, result ? toEntries(result) : [], expected, evaluation.fields);
    if (misses.length === 0 && result !== null) evaluation.whole++;
    evaluation.misses.push(...misses);
  }
  evaluation.micro = sumCounts(evaluation.fields.values());
  return evaluation;
}
