// Two notices of one inspection -> what the later one says otherwise: declared figures, and items matched by their titles.
import type { KeptItem, NoticeDetail } from "./detail.ts";
import type { DeclaredTotal } from "./schema.ts";
import { type Subject, subjectSchema } from "./status.ts";

export interface ItemPair {
  earlier: KeptItem;
  later: KeptItem;
}

export interface FigurePair {
  subject: Subject;
  earlier: DeclaredTotal | null;
  later: DeclaredTotal | null;
}

export interface NoticeDiff {
  /** Subjects that at least one of the two declares. */
  figures: FigurePair[];
  /** Items whose status is another. */
  status: ItemPair[];
  /** Items with the same status and another number of measures. */
  measures: ItemPair[];
  /** Listed only in the later notice, in its order. */
  added: KeptItem[];
  /** Listed only in the earlier notice, in its order. */
  removed: KeptItem[];
  /** How many items have the same title, status and number of measures. */
  same: number;
}

/** A title by which items are matched: its words, without punctuation, spaces and widths. */
export function foldTitle(title: string): string {
  return title.normalize("NFKC").replace(/[\p{P}\p{S}\p{Z}\s]/gu, "");
}

interface Placed {
  item: KeptItem;
  key: string;
  above: string;
}

function listPlaced(items: readonly KeptItem[], above = ""): Placed[] {
  return items.flatMap((item) => {
    const key = `${item.kind} ${foldTitle(item.title)}`;
    return [{ item, key, above }, ...listPlaced(item.children, key)];
  });
}

/** Every item of either notice is in exactly one of the lists, or counted as the same. */
export function diffNotices(
  earlier: Pick<NoticeDetail, "items" | "meta">,
  later: Pick<NoticeDetail, "items" | "meta">,
): NoticeDiff {
  const before = listPlaced(earlier.items);
  const after = listPlaced(later.items);
  const waiting = new Map<string, Placed[]>();
  for (const one of before) waiting.set(one.key, [...(waiting.get(one.key) ?? []), one]);
  const pairs = new Map<KeptItem, KeptItem>();
  const match = (sameAbove: boolean) => {
    for (const { item, key, above } of after) {
      if (pairs.has(item)) continue;
      const candidates = waiting.get(key) ?? [];
      // A title may stand under several aspects: the one under the same aspect goes first.
      const found = candidates.find((one) => !sameAbove || one.above === above);
      if (!found) continue;
      pairs.set(item, found.item);
      waiting.set(
        key,
        candidates.filter((one) => one !== found),
      );
    }
  };
  match(true);
  match(false);
  const matched = new Set(pairs.values());
  const pairsInOrder = after.flatMap(({ item }): ItemPair[] => {
    const other = pairs.get(item);
    return other ? [{ earlier: other, later: item }] : [];
  });
  const status = pairsInOrder.filter((pair) => pair.earlier.status !== pair.later.status);
  const measures = pairsInOrder.filter(
    (pair) => !status.includes(pair) && pair.earlier.measures.length !== pair.later.measures.length,
  );
  const figureOf = (notice: Pick<NoticeDetail, "meta">, subject: Subject) =>
    notice.meta.totals.find((one) => one.subject === subject) ?? null;
  return {
    figures: subjectSchema.options
      .map((subject) => ({ subject, earlier: figureOf(earlier, subject), later: figureOf(later, subject) }))
      .filter((pair) => pair.earlier !== null || pair.later !== null),
    status,
    measures,
    added: after.filter(({ item }) => !pairs.has(item)).map(({ item }) => item),
    removed: before.filter(({ item }) => !matched.has(item)).map(({ item }) => item),
    same: pairsInOrder.length - status.length - measures.length,
  };
}
