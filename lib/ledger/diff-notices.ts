// Two notices of one inspection -> what the later one says otherwise: declared figures, what is stated for the whole, and
// items with their words, status and measures.
import type { KeptItem, KeptMeasure, NoticeDetail } from "./detail.ts";
import { diffNames, diffStated, type NamedPair, type StatedPair } from "./diff-stated.ts";
import { foldTitle, type Matchable, matchItems } from "./match-items.ts";
import type { DeclaredTotal } from "./schema.ts";
import { type Subject, subjectSchema } from "./status.ts";

export interface Pair<T> {
  earlier: T;
  later: T;
}

export interface FigurePair {
  subject: Subject;
  earlier: DeclaredTotal | null;
  later: DeclaredTotal | null;
}

/** What is other with an item that both notices list; at least one of the three is. */
export interface ItemChange extends Pair<KeptItem> {
  reworded: boolean;
  status: boolean;
  measures: { reworded: Pair<KeptMeasure>[]; added: KeptMeasure[]; removed: KeptMeasure[] };
}

export interface NoticeDiff {
  /** Subjects that at least one of the two declares. */
  figures: FigurePair[];
  /** What else at least one of the two states for the whole. */
  stated: StatedPair[];
  /** What at least one of the two names as not yet finished, and as taking long. */
  unfinished: NamedPair[];
  longTerm: NamedPair[];
  /** Items of both notices with something changed, in the order of the later. */
  changed: ItemChange[];
  /** Listed only in the later notice, in its order. */
  added: KeptItem[];
  /** Listed only in the earlier notice, in its order. */
  removed: KeptItem[];
  /** How many items have the same title, status and measures; punctuation, spaces and widths aside. */
  same: number;
}

function listPlaced(items: readonly KeptItem[], above = ""): Matchable<KeptItem>[] {
  return items.flatMap((item) => {
    const { kind, title, number } = item;
    return [{ item, kind, words: title, number, above }, ...listPlaced(item.children, `${kind} ${foldTitle(title)}`)];
  });
}

/** `一是`, `（二）`: the mark at the beginning of a measure, as its number. */
const mark = /^[（(]?[一二三四五六七八九十\d]{1,3}(?:是|[）)、.．])/u;

function listMeasures(measures: readonly KeptMeasure[]): Matchable<KeptMeasure>[] {
  return measures.map((item) => ({
    item,
    kind: "measure",
    words: item.text,
    number: mark.exec(item.text)?.[0] ?? null,
    above: "",
  }));
}

function diffMeasures(earlier: KeptItem, later: KeptItem): ItemChange["measures"] {
  const pairs = matchItems(listMeasures(earlier.measures), listMeasures(later.measures));
  const matched = new Set(pairs.values());
  return {
    reworded: [...pairs]
      .map(([now, then]) => ({ earlier: then, later: now }))
      .filter((pair) => foldTitle(pair.earlier.text) !== foldTitle(pair.later.text))
      .sort((a, b) => a.later.position - b.later.position),
    added: later.measures.filter((one) => !pairs.has(one)),
    removed: earlier.measures.filter((one) => !matched.has(one)),
  };
}

/** Every item of either notice is in exactly one of the lists, or counted as the same. */
export function diffNotices(
  earlier: Pick<NoticeDetail, "items" | "meta">,
  later: Pick<NoticeDetail, "items" | "meta">,
): NoticeDiff {
  const [before, after] = [listPlaced(earlier.items), listPlaced(later.items)];
  const pairs = matchItems(before, after);
  const matched = new Set(pairs.values());
  const changes = after.flatMap(({ item }): ItemChange[] => {
    const other = pairs.get(item);
    if (!other) return [];
    return [
      {
        earlier: other,
        later: item,
        reworded: foldTitle(other.title) !== foldTitle(item.title),
        status: other.status !== item.status,
        measures: diffMeasures(other, item),
      },
    ];
  });
  const changed = changes.filter(({ reworded, status, measures }) =>
    [reworded, status, measures.reworded.length, measures.added.length, measures.removed.length].some(Boolean),
  );
  const figureOf = (notice: Pick<NoticeDetail, "meta">, subject: Subject) =>
    notice.meta.totals.find((one) => one.subject === subject) ?? null;
  return {
    figures: subjectSchema.options
      .map((subject) => ({ subject, earlier: figureOf(earlier, subject), later: figureOf(later, subject) }))
      .filter((pair) => pair.earlier !== null || pair.later !== null),
    stated: diffStated(earlier.meta, later.meta),
    unfinished: diffNames(earlier.meta.unfinished, later.meta.unfinished),
    longTerm: diffNames(earlier.meta.longTerm, later.meta.longTerm),
    changed,
    added: after.filter(({ item }) => !pairs.has(item)).map(({ item }) => item),
    removed: before.filter(({ item }) => !matched.has(item)).map(({ item }) => item),
    same: changes.length - changed.length,
  };
}
