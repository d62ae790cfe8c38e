// What the charts read from a unit's progress: which figures stand for it. Units come in the order of their rows.
import { toOwnDay } from "../ledger/effective-day.ts";
import type { Basis, UnitProgress } from "../ledger/progress.ts";
import type { Subject } from "../ledger/status.ts";
import { type Tally, toCompletionRate, toTallyParts } from "../ledger/tally.ts";

/** One bar's worth. */
export interface Reading {
  row: UnitProgress;
  /** The unit's name, with the year where a unit stands twice. */
  name: string;
  /** What is counted: tasks, where a notice gives its progress by tasks only. */
  subject: Subject;
  basis: Basis;
  tally: Tally;
  /** As a count of tasks in a chart of problems. */
  asTask: boolean;
}

/** Readings of the rows whose notice states or lists something of the subject; the others are `silent`. */
export function readRows(rows: UnitProgress[], subject: Subject): { readings: Reading[]; silent: UnitProgress[] } {
  const readings: Reading[] = [];
  const silent: UnitProgress[] = [];
  const toName = toRowNames(rows);
  for (const row of rows) {
    const { shown } = row;
    if (shown === null || (shown.total === null && shown.done === null && shown.ongoing === null)) {
      silent.push(row);
      continue;
    }
    const { total, done, ongoing, unknown, corrected, disputed } = shown;
    readings.push({
      row,
      name: toName(row),
      subject: shown.subject,
      basis: shown.basis,
      tally: { total, done, ongoing, unknown, corrected, disputed },
      asTask: subject === "problem" && shown.subject === "task",
    });
  }
  return { readings, silent };
}

/** What each of the rows is called: by its unit's name, with the year where a unit stands twice. */
export function toRowNames(rows: readonly UnitProgress[]): (row: UnitProgress) => string {
  const counts = new Map<string, number>();
  for (const { unit } of rows) counts.set(unit.slug, (counts.get(unit.slug) ?? 0) + 1);
  return (row) => {
    const { slug, name } = row.unit;
    const year = (counts.get(slug) ?? 0) > 1 ? (row.inspection.start ?? dateOf(row))?.slice(0, 4) : undefined;
    return year === undefined ? name : `${name} ${year}`;
  };
}

/** The day that the notice itself gives: published, else signed. The day of import says nothing of its figures. */
export function dateOf(row: UnitProgress): string | null {
  return toOwnDay(row.notice);
}

/** Sums over the readings that state both total and done. What we counted in a list is never added to what is declared. */
export function sumReadings(readings: Reading[]): { numerator: number; denominator: number; stating: number } {
  let [numerator, denominator, stating] = [0, 0, 0];
  for (const reading of readings) {
    const rate = reading.basis === "declared" ? toCompletionRate(reading.tally) : null;
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
