// Which rows of a list a page shows. A page beyond the last shows the last: a link never leads to nothing.
import "server-only";
import type { Order } from "../../filter-choices.ts";
import type { Filters } from "../../filters.ts";
import type { Page } from "../../ledger/refs.ts";
import { Prisma } from "../generated/client.ts";

/** Rows of the ledger are counted no further than this; beyond it one filters. */
export const mostCounted = 10_000;

/** Rows found by a search are counted less far: all of them are put in order before the first is shown. */
export const mostHits = 5_000;

/** Notices found by a keyword are counted less far: each has to be read in its whole length. */
export const mostFound = 1_000;

export interface Window {
  page: number;
  size: number;
  offset: number;
}

/** The window of page `page` in a list of `total` rows. */
export function toWindow(total: number, page: number, size: number): Window {
  const shown = Math.max(1, Math.min(page, Math.ceil(total / size)));
  return { page: shown, size, offset: (shown - 1) * size };
}

export function toPage<Row>(rows: Row[], total: number, window: Window, capped = false): Page<Row> {
  return { rows, total, capped, page: window.page, size: window.size };
}

/** A row that knows how many there are in all, whatever the window: `count(*) OVER ()`. */
export type CountedRow<Row> = Row & { total: number };

/** One page of a list whose rows are counted as they are read; a page beyond the last costs two questions more. */
export async function readPage<Row extends object>(
  { page, size }: Pick<Filters, "page" | "size">,
  read: (window: Window) => Promise<readonly CountedRow<Row>[]>,
): Promise<Page<Omit<CountedRow<Row>, "total">>> {
  let window: Window = { page, size, offset: (page - 1) * size };
  let rows = await read(window);
  if (rows.length === 0 && page > 1) {
    const [first] = await read({ page: 1, size: 1, offset: 0 });
    window = toWindow(first?.total ?? 0, page, size);
    if (first !== undefined) rows = await read(window);
  }
  return toPage(
    rows.map(({ total: _, ...row }) => row),
    rows[0]?.total ?? 0,
    window,
  );
}

/** A stretch of a list that is walked by keys: rows that come or go elsewhere neither shift nor repeat it. */
export interface Slice<Row> {
  rows: Row[];
  /** How many there are in all, whatever the place; where `capped`, at least so many. */
  total: number;
  capped: boolean;
  /** Whether rows follow. */
  more: boolean;
}

/** A slice from one row more than asked for. */
export function toSlice<Row>(rows: Row[], limit: number, total: number, capped = false): Slice<Row> {
  return { rows: rows.slice(0, limit), total, capped, more: rows.length > limit };
}

/** The direction of a walk; upwards unless asked otherwise, so that what comes later is met. */
export function toDirection(order: Order | null): Prisma.Sql {
  return Prisma.raw(order === "desc" ? "DESC" : "ASC");
}

/** The condition that a row's key lies beyond a place; `null` from the start. */
export function isAfter(
  key: readonly Prisma.Sql[],
  place: readonly number[] | null,
  order: Order | null,
): Prisma.Sql | null {
  if (place === null) return null;
  return Prisma.sql`(${Prisma.join([...key])}) ${Prisma.raw(order === "desc" ? "<" : ">")} (${Prisma.join(place.map((part) => Prisma.sql`${part}::int`))})`;
}
