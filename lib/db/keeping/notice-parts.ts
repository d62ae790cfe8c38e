// What hangs on a notice -> its tables: written whole with it, and whole again where the ledger has changed.
import "server-only";
import type { Ledger } from "../../ledger/schema.ts";
import type { Tx } from "../client.ts";
import { insertParts, type RowsOfParts } from "./insert-rows.ts";
import { toDeclaredRows, toItemRows, toListedTotals, toPartRows } from "./notice-rows.ts";

/** What hangs on a notice, as rows; where the notice is inserted with them, its id is not known and not looked at. */
export function toParts(noticeId: number, ledger: Ledger): RowsOfParts {
  const items = toItemRows(noticeId, ledger.items);
  return {
    Item: items,
    ListedTotal: toListedTotals(noticeId, items),
    DeclaredTotal: toDeclaredRows(noticeId, ledger.meta.totals),
    ...toPartRows(noticeId, ledger),
  };
}

/** Writes the parts of a notice in place of those that it has. */
export async function rewriteParts(tx: Tx, noticeId: number, ledger: Ledger): Promise<void> {
  const where = { where: { noticeId } };
  await tx.item.deleteMany(where);
  await tx.listedTotal.deleteMany(where);
  await tx.declaredTotal.deleteMany(where);
  await tx.outcome.deleteMany(where);
  await tx.amount.deleteMany(where);
  await tx.unfinishedItem.deleteMany(where);
  await tx.longTermItem.deleteMany(where);
  await tx.contact.deleteMany(where);
  await tx.diagnostic.deleteMany(where);
  await insertParts(tx, toParts(noticeId, ledger));
}
