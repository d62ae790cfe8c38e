// The names of what an editor may put right in a ledger. A path names a value for as long as the kept text lives: what is
// stated once by its name, a total by its subject, an outcome or an amount by its kind, an item or a measure by where its
// words began when it was read (or put in).
import type { LedgerItem } from "./schema.ts";
import { type Subject, subjectSchema } from "./status.ts";

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

/** What of an item can be corrected; its place is its kind and what it lies under, or that it is there at all. */
export const itemParts = ["status", "title", "place"] as const;
export type ItemPart = (typeof itemParts)[number];

export const measureParts = ["text", "place"] as const;
export type MeasurePart = (typeof measureParts)[number];

/** Lists of figures of which a notice states one of each kind. */
export const figureLists = ["outcomes", "amounts"] as const;
export type FigureList = (typeof figureLists)[number];

export type ItemPath = `items.${number}.${ItemPart}`;
export type MeasurePath = `measures.${number}.${MeasurePart}`;
export type EntryPath = ItemPath | MeasurePath;
export type FigurePath = `${FigureList}.${string}`;
export type CorrectionPath = StatedPath | `totals.${Subject}` | EntryPath | FigurePath;

/** A path taken apart. */
export type PathTarget =
  | { kind: "stated"; path: StatedPath }
  | { kind: "total"; subject: Subject }
  | { kind: "figure"; list: FigureList; name: string }
  | EntryTarget;

/** `id`: where the words of the item or measure began. */
export type EntryTarget =
  | { kind: "item"; id: number; part: ItemPart }
  | { kind: "measure"; id: number; part: MeasurePart };

/** A kind of outcome or money as a path names it: without white space, which the text may have anywhere. */
export function toKindName(kind: string): string {
  return kind.replace(/\s+/gu, "");
}

function parseTarget(word: string): PathTarget | null {
  const stated = statedPaths.find((path) => path === word);
  if (stated !== undefined) return { kind: "stated", path: stated };
  const subject = /^totals\.(\w+)$/.exec(word)?.[1];
  if (subject !== undefined) {
    const known = subjectSchema.safeParse(subject);
    return known.success ? { kind: "total", subject: known.data } : null;
  }
  const figure = /^(outcomes|amounts)\.([^\s\p{Cc}\p{Cs}]{1,100})$/u.exec(word);
  if (figure !== null) return { kind: "figure", list: figure[1] as FigureList, name: figure[2] as string };
  const [, list, id, part] = /^(items|measures)\.(0|[1-9]\d{0,8})\.(\w+)$/.exec(word) ?? [];
  if (list === "items" && itemParts.some((one) => one === part))
    return { kind: "item", id: Number(id), part: part as ItemPart };
  if (list === "measures" && measureParts.some((one) => one === part))
    return { kind: "measure", id: Number(id), part: part as MeasurePart };
  return null;
}

/** The path that a word names, or `null` where nothing can be corrected by that name. */
export function parseCorrectionPath(word: string): CorrectionPath | null {
  return parseTarget(word) === null ? null : (word as CorrectionPath);
}

/**
 * What a path leads to.
 * @throws if it is none
 */
export function targetOf(path: CorrectionPath): PathTarget {
  const target = parseTarget(path);
  if (target === null) throw new Error(`${path} names nothing that can be corrected`);
  return target;
}

/** The path of a part of an item whose words began where they begin now; `toEntryId` knows of others. */
export function toItemPath(item: Pick<LedgerItem, "titleSpan">, part: ItemPart = "status"): ItemPath {
  return `items.${item.titleSpan.start}.${part}`;
}

/** The target of a path that names a part of an item or a measure. */
export function entryTargetOf(path: CorrectionPath): EntryTarget | null {
  const target = targetOf(path);
  return target.kind === "item" || target.kind === "measure" ? target : null;
}

export function toFigurePath(list: FigureList, kind: string): FigurePath {
  return `${list}.${toKindName(kind)}`;
}

/** The subject of a total's path. */
export function subjectOf(path: CorrectionPath): Subject | null {
  const target = targetOf(path);
  return target.kind === "total" ? target.subject : null;
}
