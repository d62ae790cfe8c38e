// What an editor typed -> a value of the ledger with its place: where the text has these words, else where the value that
// it takes the place of was read, else nowhere.
import "server-only";
import { type CorrectionPath, type PathTarget, targetOf } from "../../ledger/correction-path.ts";
import { checkPathValue, type ItemStatus, type ItemTitle, type PathValue } from "../../ledger/path-value.ts";
import type { Amount, DeclaredTotal, LedgerItem, Outcome } from "../../ledger/schema.ts";
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import type { RectificationStatus } from "../../ledger/status.ts";
import { isRegion } from "../../regions.ts";
import { findAmount, findOutcome, findPlace, findTotal, toPrintedForms } from "./find-place.ts";

/** The figures of a declared total. */
export type EditedTotal = Record<"total" | "done" | "ongoing", number | null>;

/** A value as a form gives it: without places. `null` is "not stated". */
export type EditedValue =
  | string
  | number
  | string[]
  | EditedTotal
  | RectificationStatus
  | Pick<Outcome, "kind" | "count" | "unit">
  | Pick<Amount, "kind" | "wan">
  | null;

/** What is kept of a text is short: a name, a date, a title. In UTF-16 code units. */
const longest = 300;

function isDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value;
}

export interface Around {
  text: string;
  /** The part of the text that the notice takes up. */
  span: SourceSpan;
  /** What stands at the path now. */
  current: PathValue;
}

/** The beginning of the notice: an empty place, which stands for none. */
const nowhere = ({ span }: Around): SourceSpan => ({ start: span.start, end: span.start });

function toTotal(subject: DeclaredTotal["subject"], edited: EditedTotal, around: Around): PathValue {
  const { text, span, current } = around;
  const figures = [edited.total, edited.done, edited.ongoing].filter((value) => value !== null);
  if (figures.length === 0) return null;
  const kept = current as DeclaredTotal | null;
  const clause = kept?.span ?? findTotal(text, span, subject, figures) ?? nowhere(around);
  const part = (name: "total" | "done" | "ongoing"): Stated<number> | null => {
    const value = edited[name];
    return value === null ? null : { value, span: kept?.[name]?.span ?? clause };
  };
  return { subject, total: part("total"), done: part("done"), ongoing: part("ongoing"), span: clause };
}

function toFigure(edited: Pick<Outcome, "kind" | "count" | "unit"> | Pick<Amount, "kind" | "wan">, around: Around) {
  const { text, span, current } = around;
  const kept = current as Outcome | Amount | null;
  const find = () => ("wan" in edited ? findAmount(text, span, edited) : findOutcome(text, span, edited));
  // A kind is known by its words without white space; those that were read stay as they are printed.
  return { ...edited, kind: kept?.kind ?? edited.kind, span: kept?.span ?? find() ?? nowhere(around) };
}

const withoutBreaks = (words: string) => words.replace(/\s+/gu, " ").trim();

/** The title keeps its beginning; it ends where its words do, if the text goes on with them there. */
function toTitle(typed: string, { text, span, current }: Around): ItemTitle {
  const kept = current as ItemTitle;
  const title = withoutBreaks(typed);
  if (title === withoutBreaks(kept.title)) return kept;
  const { start } = kept.titleSpan;
  const found = findPlace(text, { start, end: Math.min(span.end, start + 2 * longest) }, [title]);
  return { title, titleSpan: found?.start === start ? found : kept.titleSpan };
}

function toStated(path: CorrectionPath, edited: string | number | string[], around: Around): PathValue {
  const kept = around.current as Stated<unknown> | null;
  // A level is a word of ours, and a region is derived: neither is looked for.
  const isPrinted = typeof edited === "string" && path !== "inspection.level";
  const found = isPrinted ? findPlace(around.text, around.span, toPrintedForms(path, edited)) : null;
  return { value: edited, span: found ?? kept?.span ?? nowhere(around) };
}

function isKeepable(path: CorrectionPath, edited: EditedValue): boolean {
  if (path === "region") return edited === null || (Array.isArray(edited) && isRegion(edited));
  if (typeof edited !== "string") return true;
  if (edited.trim() === "" || edited.length > longest || /[\p{Cc}\p{Cs}]/u.test(edited)) return false;
  return !/^\d{4}-\d{2}-\d{2}$/.test(edited) || isDay(edited);
}

function toItemValue(part: "status" | "title", edited: EditedValue, around: Around): PathValue {
  if (part === "title") return typeof edited === "string" ? toTitle(edited, around) : null;
  const status = edited as LedgerItem["status"];
  return { status, statusSpan: status === "unknown" ? null : (around.current as ItemStatus).statusSpan };
}

function toValue(target: PathTarget, path: CorrectionPath, edited: EditedValue, around: Around): PathValue {
  if (target.kind === "item") return toItemValue(target.part, edited, around);
  if (edited === null) return null;
  if (target.kind === "total") return toTotal(target.subject, edited as EditedTotal, around);
  if (target.kind === "figure") return toFigure(edited as Parameters<typeof toFigure>[0], around);
  return toStated(path, edited as string | number | string[], around);
}

/** The value with its place, or `null` in place of a result where it cannot stand at this path. */
export function toPathValue(path: CorrectionPath, edited: EditedValue, around: Around): { value: PathValue } | null {
  if (!isKeepable(path, edited)) return null;
  const value = toValue(targetOf(path), path, edited, around);
  return checkPathValue(path, value).success ? { value } : null;
}
