// Reading the value that stands at a path of a ledger, and putting another in its place. The rest of the ledger stays as
// it was read, and so does the text.
import { correctTree } from "./correct-tree.ts";
import {
  type CorrectionPath,
  type EntryTarget,
  entryTargetOf,
  type FigureList,
  targetOf,
  toKindName,
} from "./correction-path.ts";
import {
  checkPathValue,
  type ItemStatus,
  type ItemTitle,
  inspectionKey,
  type PathValue,
  placeOf,
  withoutMarks,
} from "./path-value.ts";
import type { Ledger, LedgerItem, Measure } from "./schema.ts";
import type { SourceSpan } from "./span.ts";

/** A correction as it is kept: what was read, what stands there instead, and when that was said. */
export interface KeptCorrection {
  path: CorrectionPath;
  readValue: PathValue;
  correctedValue: PathValue;
  /** The reading has nothing that it fits: it changes nothing until it does. */
  waits: boolean;
  /** ISO time. */
  at: string;
}

/** The id of the item or measure whose words begin there: where they began before they were cut anew. */
export function toEntryId(
  corrections: readonly Pick<KeptCorrection, "path" | "correctedValue" | "waits">[],
  kind: EntryTarget["kind"],
  start: number,
): number {
  const cut = corrections.find(({ path, correctedValue, waits }) => {
    const target = waits ? null : entryTargetOf(path);
    const isWords = target?.kind === kind && (target.part === "title" || target.part === "text");
    return isWords && placeOf(correctedValue)?.start === start;
  });
  return cut === undefined ? start : (entryTargetOf(cut.path) as EntryTarget).id;
}

type Found = { above: LedgerItem | null } & ({ item: LedgerItem; measure: null } | { item: null; measure: Measure });

function* listEntries(items: readonly LedgerItem[], above: LedgerItem | null = null): Generator<Found> {
  for (const item of items) {
    yield { item, measure: null, above };
    for (const measure of item.measures) yield { item: null, measure, above: item };
    yield* listEntries(item.children, item);
  }
}

type Standing = Pick<Ledger, "meta" | "items"> & { corrections?: readonly KeptCorrection[] };

/** What begins where in a tree; trees are never changed in place, and a form asks one thousands of times. */
const indexes = new WeakMap<readonly LedgerItem[], Map<string, Found>>();

function toIndex(items: readonly LedgerItem[]): Map<string, Found> {
  const known = indexes.get(items);
  if (known !== undefined) return known;
  const index = new Map<string, Found>();
  for (const found of listEntries(items)) {
    const name = found.item === null ? `measure.${found.measure.span.start}` : `item.${found.item.titleSpan.start}`;
    if (!index.has(name)) index.set(name, found);
  }
  indexes.set(items, index);
  return index;
}

function findEntry({ items, corrections = [] }: Omit<Standing, "meta">, { kind, id }: EntryTarget): Found | null {
  const path = kind === "item" ? `items.${id}.title` : `measures.${id}.text`;
  const cut = corrections.find((one) => one.path === path && !one.waits);
  const start = (cut === undefined ? null : placeOf(cut.correctedValue)?.start) ?? id;
  const found = toIndex(items).get(`${kind}.${start}`);
  return found !== undefined && toEntryId(corrections, kind, start) === id ? found : null;
}

/** A part of an item or a measure; `undefined` where there is none, `null` where only its place is asked for. */
function readEntry(standing: Standing, target: EntryTarget): PathValue | undefined {
  const found = findEntry(standing, target);
  if (target.part === "place") {
    if (found === null) return null;
    const { above, item } = found;
    const id = above === null ? 0 : toEntryId(standing.corrections ?? [], "item", above.titleSpan.start);
    return {
      kind: item?.kind ?? "measure",
      under: above === null ? null : { id, title: above.title },
      words: null,
    };
  }
  if (found === null) return undefined;
  if (found.measure !== null) return { text: found.measure.text, span: found.measure.span };
  const { status, statusSpan, title, titleSpan } = found.item;
  return target.part === "title" ? { title, titleSpan } : { status, statusSpan };
}

/** What stands at a path; `undefined` where the ledger has no such item. */
export function readPath(standing: Standing, path: CorrectionPath): PathValue | undefined {
  const { meta } = standing;
  const target = targetOf(path);
  switch (target.kind) {
    case "item":
    case "measure":
      return readEntry(standing, target);
    case "total":
      return withoutMarks(meta.totals.find((total) => total.subject === target.subject));
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
 * The ledger with another value at a path, but for what changes the tree (`correctTree`). A notice without items that names no unit speaks for a whole round, and one
 * that names a unit does not: `scope` follows the unit, as in the grammar.
 * @throws if the value cannot stand there, or the ledger has no such item
 */
export function writePath(ledger: Ledger, path: CorrectionPath, value: PathValue): Ledger {
  const checked = checkPathValue(path, value);
  if (!checked.success) throw checked.error;
  const { meta, items } = ledger;
  const target = targetOf(path);
  switch (target.kind) {
    case "item":
    case "measure": {
      const found = findEntry(ledger, target);
      if (!found?.item || target.part === "place") throw new Error(`${path} is not written by itself`);
      return { ...ledger, items: withItem(items, found.item, value as ItemStatus | ItemTitle) };
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

/**
 * A ledger as it was read, with the corrections over it.
 * @param text the kept text, in which items end where the next begin
 */
export function applyCorrections(
  ledger: Ledger,
  corrections: readonly Pick<KeptCorrection, "path" | "correctedValue">[],
  text: string,
): Applied {
  const { items, read, unplaced } = correctTree(ledger.items, corrections, text);
  const applied: Applied = { ledger: { ...ledger, items }, read, unplaced };
  for (const { path, correctedValue } of corrections) {
    if (entryTargetOf(path) !== null) continue;
    read.set(path, readPath(applied.ledger, path) ?? null);
    applied.ledger = writePath(applied.ledger, path, correctedValue);
  }
  return applied;
}

/** Whether a correction may change the tree in more than a status: then the tree as it was read is kept beside it. */
export function changesTree({ path }: Pick<KeptCorrection, "path">): boolean {
  const target = entryTargetOf(path);
  return target !== null && target.part !== "status";
}

/**
 * A corrected ledger as it was read: the way back from `applyCorrections`.
 * @param readItems the tree as it was read, where it was kept
 */
export function removeCorrections(
  ledger: Ledger,
  corrections: readonly Pick<KeptCorrection, "path" | "readValue">[],
  readItems: LedgerItem[] | null,
): Ledger {
  const start = readItems === null ? ledger : { ...ledger, items: readItems };
  const others = readItems === null ? corrections : corrections.filter(({ path }) => entryTargetOf(path) === null);
  return others.reduce(
    (kept, { path, readValue }) => (readPath(kept, path) === undefined ? kept : writePath(kept, path, readValue)),
    start,
  );
}
