// What an editor typed -> a value of the ledger with its place: where the text has these words or this figure, else
// nowhere. What it takes the place of keeps its own place beside it, in the correction.
import "server-only";
import { type KeptCorrection, readPath } from "../../ledger/correction.ts";
import { type CorrectionPath, type EntryTarget, type PathTarget, targetOf } from "../../ledger/correction-path.ts";
import {
  checkPathValue,
  type EntryPlace,
  type ItemStatus,
  type ItemTitle,
  type PathValue,
  toBareValue,
} from "../../ledger/path-value.ts";
import type { Amount, DeclaredTotal, Ledger, Measure, Outcome } from "../../ledger/schema.ts";
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import type { RectificationStatus } from "../../ledger/status.ts";
import { isRegion } from "../../regions.ts";
import { findAmount, findFigure, findOutcome, findPlace, findRate, findTotal, toPrintedForms } from "./find-place.ts";
import { findSelected, joinLines, type SelectedWords } from "./find-words.ts";

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
  | SelectedWords
  | EditedPlace
  | null;

/** What an item or measure is, and the id of the item that it lies under. */
export interface EditedPlace {
  kind: EntryPlace["kind"];
  under: number | null;
}

/** What is kept of a text is short: a name, a date, a title. In UTF-16 code units. */
const longest = 300;

/** Signs that no one sees: of control, halves of characters, and those that turn the direction of what follows. */
const HIDDEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

function isDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value;
}

export interface Around extends Pick<Ledger, "meta" | "items"> {
  text: string;
  corrections: readonly KeptCorrection[];
  /** The part of the text that the notice takes up. */
  span: SourceSpan;
  /** What stands at the path now. */
  current: PathValue;
}

/** The beginning of the notice: an empty place, which stands for none. */
const nowhere = ({ span }: Around): SourceSpan => ({ start: span.start, end: span.start });

function toTotal(subject: DeclaredTotal["subject"], edited: EditedTotal, around: Around): PathValue {
  const { text, span, current, corrections } = around;
  const figures = [edited.total, edited.done, edited.ongoing].filter((value) => value !== null);
  if (figures.length === 0) return null;
  const kept = current as DeclaredTotal | null;
  const path: CorrectionPath = `totals.${subject}`;
  const read = (corrections.find((one) => one.path === path)?.readValue ?? null) as DeclaredTotal | null;
  const clause = kept?.span ?? findTotal(text, span, subject, figures) ?? nowhere(around);
  const find = (name: keyof EditedTotal, value: number): SourceSpan | null => {
    const sentence = findTotal(text, span, subject, [value]);
    return findFigure(text, clause, name, value) ?? (sentence && findFigure(text, sentence, name, value));
  };
  const part = (name: "total" | "done" | "ongoing"): Stated<number> | null => {
    const value = edited[name];
    if (value === null) return null;
    // What is put back to what was read stands where it was read.
    const standing = [kept, read].find((one) => one?.[name]?.value === value)?.[name];
    return standing ?? { value, span: find(name, value) ?? nowhere(around) };
  };
  return { subject, total: part("total"), done: part("done"), ongoing: part("ongoing"), span: clause };
}

function toFigure(edited: Pick<Outcome, "kind" | "count" | "unit"> | Pick<Amount, "kind" | "wan">, around: Around) {
  const { text, span, current } = around;
  const kept = current as Outcome | Amount | null;
  // A kind is known by its words without white space; those that were read stay as they are printed.
  const named = { ...edited, kind: kept?.kind ?? edited.kind };
  if (kept !== null && toBareValue(kept) === toBareValue({ ...named, span: kept.span } as PathValue)) return kept;
  const found = "wan" in named ? findAmount(text, span, named) : findOutcome(text, span, named);
  return { ...named, span: found ?? nowhere(around) };
}

const isWords = (edited: EditedValue): edited is SelectedWords =>
  edited !== null && typeof edited === "object" && "words" in edited;

/** A title ends where its words do, if the text has them there; what was only retyped stays in its place. */
function toTitle(edited: SelectedWords, { text, span, current }: Around): PathValue {
  const kept = current as ItemTitle;
  const title = joinLines(edited.words);
  if (title === "") return null;
  if (edited.at === null && title === joinLines(kept.title)) return kept;
  const [found] = findSelected(text, span, edited, kept.titleSpan);
  return { title, titleSpan: found ?? kept.titleSpan };
}

/** The words of a measure are words of the text: those that stand where it stands, else those that stand there once. */
function toMeasure(edited: SelectedWords, { text, span, current }: Around): Measure | null {
  const kept = current as Measure;
  if (edited.at === null && joinLines(edited.words) === joinLines(kept.text)) return kept;
  const near = findSelected(text, span, edited, kept.span);
  const [found, ...more] = near.length > 0 ? near.slice(0, 1) : findSelected(text, span, edited);
  return found === undefined || more.length > 0
    ? null
    : { text: joinLines(text.slice(found.start, found.end)), span: found };
}

/** `null` where the item that it should lie under is not there. What was put in keeps the words that it was put in with. */
function toPlace(path: CorrectionPath, { kind, under }: EditedPlace, around: Around): EntryPlace | null {
  const kept = around.corrections.find((one) => one.path === path)?.correctedValue;
  const words = kept && "under" in kept ? kept.words : null;
  if (under === null) return { kind, under, words };
  const above = readPath(around, `items.${under}.title`);
  return above && "title" in above ? { kind, under: { id: under, title: above.title }, words } : null;
}

function toStated(path: CorrectionPath, edited: string | number | string[], around: Around): PathValue {
  const kept = around.current as Stated<unknown> | null;
  if (typeof edited === "number") {
    const found = path === "completionRate" ? findRate(around.text, around.span, edited) : null;
    return { value: edited, span: kept?.value === edited ? kept.span : (found ?? nowhere(around)) };
  }
  // A level is a word of ours, and a region is derived: neither is looked for.
  if (typeof edited !== "string" || path === "inspection.level")
    return { value: edited, span: kept?.span ?? nowhere(around) };
  const found = findPlace(around.text, around.span, toPrintedForms(path, edited), listOtherDays(path, around));
  return { value: edited, span: found ?? nowhere(around) };
}

/** The places of the other days, where a day is put right: none of them states it. */
function listOtherDays(path: CorrectionPath, { meta }: Around): SourceSpan[] {
  const { start, end, feedback } = meta.inspection;
  const days = { "inspection.start": start, "inspection.end": end, "inspection.feedback": feedback };
  const all = { ...days, published: meta.published, signed: meta.signed };
  if (!(path in all)) return [];
  return Object.entries(all).flatMap(([of, day]) => (of === path || day === null ? [] : [day.span]));
}

/** Whether words that were typed hold signs that no one sees: for that they are refused. */
export function holdsHiddenSigns(edited: EditedValue): boolean {
  const words = isWords(edited) ? joinLines(edited.words) : edited;
  return typeof words === "string" && HIDDEN.test(words);
}

function isKeepable(path: CorrectionPath, edited: EditedValue): boolean {
  if (path === "region") return edited === null || (Array.isArray(edited) && isRegion(edited));
  // Of a measure only words of the text are kept, however many.
  const words = isWords(edited) && !path.startsWith("measures.") ? joinLines(edited.words) : edited;
  if (typeof words !== "string") return true;
  if (words.trim() === "" || words.length > longest || holdsHiddenSigns(words)) return false;
  return !/^\d{4}-\d{2}-\d{2}$/.test(words) || isDay(words);
}

function toEntryValue(
  { part }: EntryTarget,
  path: CorrectionPath,
  edited: EditedValue,
  around: Around,
): { value: PathValue } | null {
  if (part === "place") {
    if (edited === null) return { value: null };
    const place = typeof edited === "object" && "under" in edited ? toPlace(path, edited, around) : null;
    return place === null ? null : { value: place };
  }
  if (part === "status") {
    const status = edited as ItemStatus["status"];
    return { value: { status, statusSpan: status === "unknown" ? null : (around.current as ItemStatus).statusSpan } };
  }
  const words = typeof edited === "string" ? { words: edited, at: null } : edited;
  if (!isWords(words)) return null;
  const value = part === "title" ? toTitle(words, around) : toMeasure(words, around);
  return value === null ? null : { value };
}

function toValue(target: Exclude<PathTarget, EntryTarget>, path: CorrectionPath, edited: EditedValue, around: Around) {
  if (edited === null) return null;
  if (target.kind === "total") return toTotal(target.subject, edited as EditedTotal, around);
  if (target.kind === "figure") return toFigure(edited as Parameters<typeof toFigure>[0], around);
  return toStated(path, edited as string | number | string[], around);
}

/** The value with its place, or `null` in place of a result where it cannot stand at this path. */
export function toPathValue(path: CorrectionPath, edited: EditedValue, around: Around): { value: PathValue } | null {
  if (!isKeepable(path, edited)) return null;
  const target = targetOf(path);
  const found =
    target.kind === "item" || target.kind === "measure"
      ? toEntryValue(target, path, edited, around)
      : { value: toValue(target, path, edited, around) };
  return found !== null && checkPathValue(path, found.value).success ? found : null;
}
