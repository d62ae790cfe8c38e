// What an editor may put right in a ledger, by path: reading the value that stands there, and putting another in its
// place. The rest of the ledger stays as it was read, and so does the text.
import { z } from "zod";
import { declaredTotalSchema, inspectionSchema, type Ledger, type LedgerItem, noticeMetaSchema } from "./schema.ts";
import { type SourceSpan, type Stated, sourceSpanSchema } from "./span.ts";
import { rectificationStatusSchema, type Subject, subjectSchema } from "./status.ts";

/** The values that a notice states once, in the order in which a form shows them. */
export const statedPaths = [
  "unit",
  "region",
  "inspection.kind",
  "inspection.level",
  "inspection.round",
  "inspection.body",
  "inspection.start",
  "inspection.end",
  "inspection.feedback",
  "published",
  "signed",
  "title",
  "issuer",
  "completionRate",
  "systems",
] as const;
export type StatedPath = (typeof statedPaths)[number];

/** An item is addressed by where its title begins in the text: that stays, however the text is read. */
export type ItemPath = `items.${number}.status`;
export type CorrectionPath = StatedPath | `totals.${Subject}` | ItemPath;

const itemStatusSchema = z.object({ status: rectificationStatusSchema, statusSpan: sourceSpanSchema.nullable() });
export type ItemStatus = z.infer<typeof itemStatusSchema>;

/** What can stand at a path: a stated value, a declared total, or the status of an item; `null` is "not stated". */
export type PathValue = Stated<string | number | string[]> | z.infer<typeof declaredTotalSchema> | ItemStatus | null;

/** A correction as it is kept: what was read, what stands there instead, and when that was said. */
export interface KeptCorrection {
  path: CorrectionPath;
  readValue: PathValue;
  correctedValue: PathValue;
  /** ISO time. */
  at: string;
}

/** The path that a word names, or `null` where nothing can be corrected by that name. */
export function parseCorrectionPath(word: string): CorrectionPath | null {
  if ((statedPaths as readonly string[]).includes(word)) return word as StatedPath;
  const subject = /^totals\.(\w+)$/.exec(word)?.[1];
  if (subject !== undefined) return subjectSchema.safeParse(subject).success ? (word as CorrectionPath) : null;
  return /^items\.(?:0|[1-9]\d{0,8})\.status$/.test(word) ? (word as ItemPath) : null;
}

export function toItemPath(item: Pick<LedgerItem, "titleSpan">): ItemPath {
  return `items.${item.titleSpan.start}.status`;
}

export function isItemPath(path: CorrectionPath): path is ItemPath {
  return path.startsWith("items.");
}

function isTotalPath(path: CorrectionPath): path is `totals.${Subject}` {
  return path.startsWith("totals.");
}

/** The subject of a total's path. */
export function subjectOf(path: CorrectionPath): Subject | null {
  return isTotalPath(path) ? (path.slice("totals.".length) as Subject) : null;
}

function inspectionKey(path: StatedPath): keyof typeof inspectionSchema.shape | null {
  return path.startsWith("inspection.")
    ? (path.slice("inspection.".length) as keyof typeof inspectionSchema.shape)
    : null;
}

/** What a value at this path must look like. */
function schemaOf(path: CorrectionPath): z.ZodType<PathValue> {
  if (isItemPath(path)) return itemStatusSchema;
  if (isTotalPath(path)) return declaredTotalSchema.nullable();
  const key = inspectionKey(path);
  if (key !== null) return inspectionSchema.shape[key];
  return noticeMetaSchema.shape[path as "unit" | "region" | "completionRate"];
}

/** The value if it can stand at this path, else `null` in a result that says why not. */
export function checkPathValue(path: CorrectionPath, value: unknown) {
  return schemaOf(path).safeParse(value);
}

function findItem(items: readonly LedgerItem[], path: ItemPath): LedgerItem | null {
  const start = Number(path.split(".")[1]);
  for (const item of items) {
    if (item.titleSpan.start === start) return item;
    const below = findItem(item.children, path);
    if (below !== null) return below;
  }
  return null;
}

/** What stands at a path; `undefined` where the ledger has no such item. */
export function readPath({ meta, items }: Pick<Ledger, "meta" | "items">, path: CorrectionPath): PathValue | undefined {
  if (isItemPath(path)) {
    const item = findItem(items, path);
    return item === null ? undefined : { status: item.status, statusSpan: item.statusSpan };
  }
  const subject = subjectOf(path);
  if (subject !== null) return meta.totals.find((total) => total.subject === subject) ?? null;
  const key = inspectionKey(path as StatedPath);
  return key !== null ? meta.inspection[key] : meta[path as "unit" | "region" | "completionRate"];
}

function withStatus(items: readonly LedgerItem[], target: LedgerItem, value: ItemStatus): LedgerItem[] {
  return items.map((item) =>
    item === target ? { ...item, ...value } : { ...item, children: withStatus(item.children, target, value) },
  );
}

/** Totals keep the order of the text. */
function withTotal(totals: Ledger["meta"]["totals"], subject: Subject, value: PathValue): Ledger["meta"]["totals"] {
  if (value === null) return totals.filter((total) => total.subject !== subject);
  const total = value as Ledger["meta"]["totals"][number];
  if (totals.some((one) => one.subject === subject))
    return totals.map((one) => (one.subject === subject ? total : one));
  const later = totals.findIndex((one) => one.span.start > total.span.start);
  return later === -1 ? [...totals, total] : totals.toSpliced(later, 0, total);
}

/**
 * The ledger with another value at a path. A notice without items that names no unit speaks for a whole round, and one
 * that names a unit does not: `scope` follows the unit, as in the grammar.
 * @throws if the value cannot stand there, or the ledger has no such item
 */
export function writePath(ledger: Ledger, path: CorrectionPath, value: PathValue): Ledger {
  schemaOf(path).parse(value);
  const { meta, items } = ledger;
  if (isItemPath(path)) {
    const item = findItem(items, path);
    if (item === null) throw new Error(`the ledger has no ${path}`);
    return { ...ledger, items: withStatus(items, item, value as ItemStatus) };
  }
  const subject = subjectOf(path);
  if (subject !== null) return { ...ledger, meta: { ...meta, totals: withTotal(meta.totals, subject, value) } };
  const key = inspectionKey(path as StatedPath);
  if (key !== null) return { ...ledger, meta: { ...meta, inspection: { ...meta.inspection, [key]: value } } };
  const scope = path !== "unit" ? ledger.scope : value === null && items.length === 0 ? "round" : "unit";
  return { ...ledger, scope, meta: { ...meta, [path]: value } };
}

/** A value without its places: what makes two of them the same. */
export function toBareValue(value: PathValue): string {
  if (value === null) return "null";
  if ("status" in value) return value.status;
  if ("value" in value) return JSON.stringify(value.value);
  const { total, done, ongoing } = value;
  return JSON.stringify([total?.value ?? null, done?.value ?? null, ongoing?.value ?? null]);
}

/** Whether two values say the same, wherever they stand. */
export function isSameValue(a: PathValue, b: PathValue): boolean {
  return toBareValue(a) === toBareValue(b);
}

/** Where a value stands in the text; `null` where the text does not have it. */
export function placeOf(value: PathValue): SourceSpan | null {
  const span = value === null ? null : "status" in value ? value.statusSpan : value.span;
  return span === null || span.start === span.end ? null : span;
}

export interface Applied {
  ledger: Ledger;
  /** What was read where each correction now stands. */
  read: Map<CorrectionPath, PathValue>;
  /** Corrections of items that this reading does not have; they wait, and change nothing. */
  unplaced: CorrectionPath[];
}

/** A ledger as it was read, with the corrections over it. */
export function applyCorrections(
  ledger: Ledger,
  corrections: readonly Pick<KeptCorrection, "path" | "correctedValue">[],
): Applied {
  const applied: Applied = { ledger, read: new Map(), unplaced: [] };
  for (const { path, correctedValue } of corrections) {
    const read = readPath(applied.ledger, path);
    if (read === undefined) {
      applied.unplaced.push(path);
      continue;
    }
    applied.read.set(path, read);
    applied.ledger = writePath(applied.ledger, path, correctedValue);
  }
  return applied;
}

/** A corrected ledger as it was read: the way back from `applyCorrections`. */
export function removeCorrections(
  ledger: Ledger,
  corrections: readonly Pick<KeptCorrection, "path" | "readValue">[],
): Ledger {
  return corrections.reduce(
    (kept, { path, readValue }) => (readPath(kept, path) === undefined ? kept : writePath(kept, path, readValue)),
    ledger,
  );
}
