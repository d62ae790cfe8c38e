// Which rows a chart is made of: the page that the reader is on, or all of them.
import type { Filters } from "@/lib/filters.ts";
import type { Page } from "@/lib/ledger/refs.ts";
import type { ListQuery } from "../tables/read-all.ts";

export type ReadRows = <Row>(list: ListQuery<Row>, filters: Filters) => Promise<Page<Row>>;

export const readOnePage: ReadRows = (list, filters) => list(filters);

/** How many rows a list has, and how many of them come before those of this page. */
export function toExtent({ page, size, rows, total }: Page<unknown>): { total: number; before: number } {
  return { total, before: rows.length === total ? 0 : (page - 1) * size };
}
