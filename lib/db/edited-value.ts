// What an editor typed -> a value of the ledger with its place: where the text has these words, else where the value that
// it takes the place of was read, else nowhere.
import "server-only";
import { type CorrectionPath, checkPathValue, type PathValue, subjectOf } from "../ledger/correction.ts";
import type { DeclaredTotal } from "../ledger/schema.ts";
import type { SourceSpan, Stated } from "../ledger/span.ts";
import type { RectificationStatus } from "../ledger/status.ts";
import type { Tally } from "../ledger/tally.ts";
import { isRegion } from "../regions.ts";
import { findHighlights, toSearchText } from "./search-text.ts";

/** A value as a form gives it: without places. `null` is "not stated". */
export type EditedValue = string | number | string[] | Tally | RectificationStatus | null;

/** What is kept of a text is short: a name, a date, a title. In UTF-16 code units. */
const longest = 300;

function isDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value;
}

/** The forms in which a day is printed. */
function toPrintedForms(path: CorrectionPath, value: string): string[] {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (date === null || path === "title") return [value];
  const [, year, month, day] = date;
  const [m, d] = [Number(month), Number(day)];
  return [`${year}年${m}月${d}日`, `${year}年${month}月${day}日`, value, `${year}/${m}/${d}`, `${year}.${m}.${d}`];
}

/** Where the text has these words first; `null` where it has not. */
function findPlace(text: string, within: SourceSpan, forms: readonly string[]): SourceSpan | null {
  const part = text.slice(within.start, within.end);
  for (const form of forms) {
    const term = toSearchText(form);
    const [found] = term === "" ? [] : findHighlights(part, [term]);
    if (found !== undefined) return { start: found.start + within.start, end: found.end + within.start };
  }
  return null;
}

interface Around {
  text: string;
  /** The part of the text that the notice takes up. */
  span: SourceSpan;
  /** What stands at the path now. */
  current: PathValue;
}

function toTotal(path: CorrectionPath, edited: Tally, { span, current }: Around): PathValue {
  const subject = subjectOf(path) as DeclaredTotal["subject"];
  if (edited.total === null && edited.done === null && edited.ongoing === null) return null;
  const kept = current as DeclaredTotal | null;
  const clause = kept?.span ?? { start: span.start, end: span.start };
  const part = (name: "total" | "done" | "ongoing"): Stated<number> | null => {
    const value = edited[name];
    return value === null ? null : { value, span: kept?.[name]?.span ?? clause };
  };
  return { subject, total: part("total"), done: part("done"), ongoing: part("ongoing"), span: clause };
}

function toStated(
  path: CorrectionPath,
  edited: string | number | string[],
  { text, span, current }: Around,
): PathValue {
  const kept = current as Stated<unknown> | null;
  // A level is a word of ours, and a region is derived: neither is looked for.
  const isPrinted = typeof edited === "string" && path !== "inspection.level";
  const found = isPrinted ? findPlace(text, span, toPrintedForms(path, edited)) : null;
  return { value: edited, span: found ?? kept?.span ?? { start: span.start, end: span.start } };
}

function isKeepable(path: CorrectionPath, edited: EditedValue): boolean {
  if (path === "region") return edited === null || (Array.isArray(edited) && isRegion(edited));
  if (typeof edited !== "string") return true;
  if (edited.trim() === "" || edited.length > longest || /[\p{Cc}\p{Cs}]/u.test(edited)) return false;
  return !/^\d{4}-\d{2}-\d{2}$/.test(edited) || isDay(edited);
}

/** The value with its place, or `null` in place of a result where it cannot stand at this path. */
export function toPathValue(path: CorrectionPath, edited: EditedValue, around: Around): { value: PathValue } | null {
  if (!isKeepable(path, edited)) return null;
  let value: PathValue;
  if (path.startsWith("items.")) {
    const kept = around.current as { statusSpan: SourceSpan | null };
    value = { status: edited as RectificationStatus, statusSpan: edited === "unknown" ? null : kept.statusSpan };
  } else if (edited === null) value = null;
  else if (subjectOf(path) !== null) value = toTotal(path, edited as Tally, around);
  else value = toStated(path, edited as string | number | string[], around);
  return checkPathValue(path, value).success ? { value } : null;
}
