// Which rows of a list a picture shows, and by what they come first. The data of a chart have all of them, and its sentence
// speaks of all.
import { naturalOrder, type Order, type Sort } from "../filter-choices.ts";
import { getMessages } from "../messages/get-messages.ts";
import type { Locale } from "../messages/locale.ts";

/** By what a list is sorted, and which end of it comes first. */
export interface SortedBy {
  sort: Sort;
  order: Order;
}

interface ChosenSort {
  sort?: SortedBy["sort"] | null | undefined;
  order?: SortedBy["order"] | null | undefined;
}

/** What was chosen, or else what is usual there, in the order that is usual for it. */
export function toSortedBy({ sort: chosen, order }: ChosenSort, usual: Sort): SortedBy {
  const sort = chosen ?? usual;
  return { sort, order: order ?? naturalOrder[sort] };
}

export interface ShownRows {
  /** How many are drawn, of how many that this picture is made of. */
  drawn: number;
  rows: number;
  /** How many stand on earlier pages. */
  before?: number | undefined;
  total: number;
  /** None where they have an order of their own: of codes, of time. */
  by?: SortedBy | undefined;
}

/** `图中为前 30 个，共 53 个（按完成率，高者在前）`; `null` where it is made of all. */
export function toMore({ drawn, rows, before = 0, total, by }: ShownRows, locale: Locale): string | null {
  const { charts } = getMessages(locale);
  if (total <= rows) return null;
  const sorted = by === undefined ? "" : charts.sortedBy(charts.sorts[by.sort], charts.orders[by.sort][by.order]);
  return before === 0 && drawn === rows
    ? charts.more(drawn, total, sorted)
    : charts.morePage(before + 1, before + rows, drawn, total, sorted);
}
