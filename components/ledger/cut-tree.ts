// A ledger that a page can bear: a notice may list tens of thousands of items, and a browser stands a few thousand lines.
import type { KeptItem } from "@/lib/ledger/detail.ts";

/** Items and measures that a page lists; the longest notices known have some six hundred. */
export const mostListed = 1000;

/** An item with those of its measures and children that are listed, and how many measures it has. */
export interface CutItem extends KeptItem {
  measureCount: number;
  children: CutItem[];
}

export interface CutTree {
  items: CutItem[];
  /** Items and measures in `items`, and in all. */
  shown: number;
  total: number;
}

function count(items: readonly KeptItem[]): number {
  return items.reduce((sum, item) => sum + 1 + item.measures.length + count(item.children), 0);
}

/** The first items of a ledger in the order of the text, with the first of their measures: `most` of both at the most. */
export function cutTree(items: KeptItem[], most = mostListed): CutTree {
  const total = count(items);
  let left = most;
  const cut = (list: readonly KeptItem[]): CutItem[] => {
    const kept: CutItem[] = [];
    for (const item of list) {
      if (left === 0) break;
      left -= 1;
      const measures = item.measures.slice(0, left);
      left -= measures.length;
      kept.push({ ...item, measures, measureCount: item.measures.length, children: cut(item.children) });
    }
    return kept;
  };
  return { items: cut(items), shown: Math.min(most, total), total };
}
