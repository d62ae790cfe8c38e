// What status a row of the ledger table shows.
import type { LedgerRow } from "@/lib/ledger/detail.ts";

/** A measure has the status of the problem that it belongs to. */
export function statusOf(row: LedgerRow): LedgerRow["status"] {
  return row.kind === "measure" ? (row.path.at(-1)?.status ?? row.status) : row.status;
}
