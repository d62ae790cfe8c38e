// Every row of a list that comes in pages: what files hold, whatever page the reader is on.
import "server-only";
import type { Filters } from "@/lib/filters.ts";
import type { Page } from "@/lib/ledger/refs.ts";

/** Rows that are read at once: each step looks for its first row from the beginning, and its texts are in memory. */
const step = 1_000;

/** The most rows of one file: more is no longer a table to look at. */
export const mostRows = 20_000;

/** More rows than `most`. */
export interface TooMany {
  ok: false;
  most: number;
}

/** A question that answers by the page. */
export type ListQuery<Row> = (filters: Filters) => Promise<Page<Row>>;

/**
 * All rows as one page; where they are too many for a file, how many they are more than: all that a file holds, or all that
 * the list counts.
 */
export async function readAll<Row>(
  list: ListQuery<Row>,
  filters: Filters,
): Promise<{ ok: true; page: Page<Row> } | TooMany> {
  const first = await list({ ...filters, page: 1, size: step });
  if (first.capped) return { ok: false, most: first.total };
  if (first.total > mostRows) return { ok: false, most: mostRows };
  const rows = [...first.rows];
  for (let page = 2; (page - 1) * step < first.total; page += 1)
    rows.push(...(await list({ ...filters, page, size: step })).rows);
  return { ok: true, page: { ...first, rows } };
}
