// What the charts count: the declared tallies of one unit's current notice.
import type { Subject } from "../ledger/status.ts";
import { type Tally, toCompletionRate, toTallyParts } from "../ledger/tally.ts";

/** The declared figures of one unit, from the current notice of one inspection. */
export interface ProgressRow {
  slug: string;
  name: string;
  /** ISO date of the notice: published, else signed; `null` where neither is stated. */
  date: string | null;
  isSample: boolean;
  tallies: Partial<Record<Subject, Tally>>;
}

/** One bar's worth: which subject stands for the unit, and its tally. */
export interface Reading {
  row: ProgressRow;
  subject: Subject;
  tally: Tally;
  /** As a task count in a chart of problems. */
  asTask: boolean;
}

const statesAnything = (tally: Tally | undefined): tally is Tally =>
  tally !== undefined && (tally.total !== null || tally.done !== null || tally.ongoing !== null);

/**
 * Reads one row for a subject. A unit that states how many tasks are done, but not how many problems, stands in a
 * chart of problems with its tasks, named as such. `null` where the notice states nothing of it.
 */
export function readProgress(row: ProgressRow, subject: Subject): Reading | null {
  const own = row.tallies[subject];
  if (subject !== "problem") return statesAnything(own) ? { row, subject, tally: own, asTask: false } : null;
  const task = row.tallies.task;
  if (own && toCompletionRate(own)) return { row, subject, tally: own, asTask: false };
  if (task && toCompletionRate(task)) return { row, subject: "task", tally: task, asTask: true };
  if (statesAnything(own)) return { row, subject, tally: own, asTask: false };
  if (statesAnything(task)) return { row, subject: "task", tally: task, asTask: true };
  return null;
}

export type ProgressSort = "rate" | "size" | "date" | "name";

/** Orders readings; those without the sorted value come last in either direction, ties go by name. */
export function sortReadings(readings: Reading[], sort: ProgressSort, order: "asc" | "desc"): Reading[] {
  const collator = new Intl.Collator("zh-CN");
  const sign = order === "asc" ? 1 : -1;
  const byName = (a: Reading, b: Reading) => collator.compare(a.row.name, b.row.name) || (a.row.slug < b.row.slug ? -1 : 1);
  const keyOf = (reading: Reading): number | string | null => {
    if (sort === "rate") return toCompletionRate(reading.tally)?.percent ?? null;
    if (sort === "size") return reading.tally.total;
    return reading.row.date;
  };
  return [...readings].sort((a, b) => {
    if (sort === "name") return sign * byName(a, b);
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === null || right === null) {
      if (left === right) return (b.tally.total ?? 0) - (a.tally.total ?? 0) || byName(a, b);
      return left === null ? 1 : -1;
    }
    if (left === right) return (b.tally.total ?? 0) - (a.tally.total ?? 0) || byName(a, b);
    return left < right ? -sign : sign;
  });
}

/** The default direction of a sort: names from A, figures from the largest. */
export function defaultOrder(sort: ProgressSort): "asc" | "desc" {
  return sort === "name" ? "asc" : "desc";
}

/** Sums over the readings that state both total and done. */
export function sumReadings(readings: Reading[]): { numerator: number; denominator: number; stating: number } {
  let [numerator, denominator, stating] = [0, 0, 0];
  for (const reading of readings) {
    const rate = toCompletionRate(reading.tally);
    if (!rate) continue;
    numerator += rate.numerator;
    denominator += rate.denominator;
    stating += 1;
  }
  return { numerator, denominator, stating };
}

/** Whether the stated parts exceed the stated total: a discrepancy, not a bar. */
export function exceedsTotal(tally: Tally): boolean {
  return tally.total !== null && toTallyParts(tally) === null;
}
