// Reading the value that stands at a path of a ledger, and putting another in its place. The rest of the ledger stays as
// it was read, and so does the text.
import { type CorrectionPath, type FigureList, targetOf, toKindName } from "./correction-path.ts";
import { checkPathValue, type ItemStatus, type ItemTitle, inspectionKey, type PathValue } from "./path-value.ts";
import type { Ledger, LedgerItem } from "./schema.ts";
import type { SourceSpan } from "./span.ts";

/** A correction as it is kept: what was read, what stands there instead, and when that was said. */
export interface KeptCorrection {
  path: CorrectionPath;
  readValue: PathValue;
  correctedValue: PathValue;
  /** ISO time. */
  at: string;
}

function findItem(items: readonly LedgerItem[], start: number): LedgerItem | null {
  for (const item of items) {
    if (item.titleSpan.start === start) return item;
    const below = findItem(item.children, start);
    if (below !== null) return below;
  }
  return null;
}

/** What stands at a path; `undefined` where the ledger has no such item. */
export function readPath({ meta, items }: Pick<Ledger, "meta" | "items">, path: CorrectionPath): PathValue | undefined {
  const target = targetOf(path);
  switch (target.kind) {
    case "item": {
      const item = findItem(items, target.start);
      if (item === null) return undefined;
      const { status, statusSpan, title, titleSpan } = item;
      return target.part === "title" ? { title, titleSpan } : { status, statusSpan };
    }
    case "total":
      return meta.totals.find((total) => total.subject === target.subject) ?? null;
    case "figure":
      return meta[target.list].find((one) => toKindName(one.kind) === target.name) ?? null;
    case "stated": {
      const key = inspectionKey(target.path);
      return key !== null ? meta.inspection[key] : meta[target.path as "unit" | "region" | "completionRate"];
    }
  }
}

function withItem(items: readonly LedgerItem[], target: LedgerItem, value: ItemStatus | ItemTitle): LedgerItem[] {
  return items.map((item) =>
    item === target ? { ...item, ...value } : { ...item, children: withItem(item.children, target, value) },
  );
}

/** A list in the order of the text with one more in it. */
function insert<Placed extends { span: SourceSpan }>(list: readonly Placed[], added: Placed): Placed[] {
  const later = list.findIndex((one) => one.span.start > added.span.start);
  return list.toSpliced(later === -1 ? list.length : later, 0, added);
}

/** Totals keep the order of the text. */
function withTotal(totals: Ledger["meta"]["totals"], subject: string, value: PathValue): Ledger["meta"]["totals"] {
  if (value === null) return totals.filter((total) => total.subject !== subject);
  const total = value as Ledger["meta"]["totals"][number];
  if (totals.some((one) => one.subject === subject))
    return totals.map((one) => (one.subject === subject ? total : one));
  return insert(totals, total);
}

/** Outcomes and amounts keep the order of the text, one of a kind. */
function withFigure(meta: Ledger["meta"], list: FigureList, name: string, value: PathValue): Ledger["meta"] {
  type Figure = Ledger["meta"][FigureList][number];
  const others = (meta[list] as readonly Figure[]).filter((one) => toKindName(one.kind) !== name);
  return { ...meta, [list]: value === null ? others : insert(others, value as Figure) };
}

/**
 * The ledger with another value at a path. A notice without items that names no unit speaks for a whole round, and one
 * that names a unit does not: `scope` follows the unit, as in the grammar.
 * @throws if the value cannot stand there, or the ledger has no such item
 */
export function writePath(ledger: Ledger, path: CorrectionPath, value: PathValue): Ledger {
  const checked = checkPathValue(path, value);
  if (!checked.success) throw checked.error;
  const { meta, items } = ledger;
  const target = targetOf(path);
  switch (target.kind) {
    case "item": {
      const item = findItem(items, target.start);
      if (item === null) throw new Error(`the ledger has no ${path}`);
      return { ...ledger, items: withItem(items, item, value as ItemStatus | ItemTitle) };
    }
    case "total":
      return { ...ledger, meta: { ...meta, totals: withTotal(meta.totals, target.subject, value) } };
    case "figure":
      return { ...ledger, meta: withFigure(meta, target.list, target.name, value) };
    case "stated": {
      const key = inspectionKey(target.path);
      if (key !== null) return { ...ledger, meta: { ...meta, inspection: { ...meta.inspection, [key]: value } } };
      const scope = path !== "unit" ? ledger.scope : value === null && items.length === 0 ? "round" : "unit";
      return { ...ledger, scope, meta: { ...meta, [target.path]: value } };
    }
  }
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
