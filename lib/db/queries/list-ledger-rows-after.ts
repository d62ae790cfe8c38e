// Rows of the ledger in the order of notice and text, from a place on: what the read API walks through.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { LedgerRow } from "../../ledger/detail.ts";
import { allOf, whereRows } from "../asking/ledger-where.ts";
import { isAfter, type Slice, toDirection, toSlice } from "../asking/paging.ts";
import { Prisma } from "../generated/client.ts";
import { countLedgerRows, readLedgerRows } from "./list-ledger-rows.ts";

const key = [Prisma.sql`n.id`, Prisma.sql`t.position`];

/** At most `limit` rows after the row `after`, [notice, position]; `filters.order` gives the direction of both. */
export async function listLedgerRowsAfter(
  filters: Filters,
  after: readonly [number, number] | null,
  limit: number,
): Promise<Slice<LedgerRow>> {
  const where = whereRows(filters);
  const direction = toDirection(filters.order);
  const order = Prisma.sql`n.id ${direction}, t.position ${direction}`;
  const [{ total, capped }, rows] = await Promise.all([
    countLedgerRows(where),
    readLedgerRows(allOf([where, isAfter(key, after, filters.order)]), order, filters.q, limit + 1),
  ]);
  return toSlice(rows, limit, total, capped);
}
