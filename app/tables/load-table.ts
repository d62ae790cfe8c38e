// A table's name and the filters -> all its rows, in the columns and the order of the page.
import "server-only";
import { toRankOrder } from "@/lib/charts/list-ranks.ts";
import type { View } from "@/lib/db/asking/facts.ts";
import { listDiagnostics } from "@/lib/db/queries/list-diagnostics.ts";
import { listLedgerRows } from "@/lib/db/queries/list-ledger-rows.ts";
import { listNotices } from "@/lib/db/queries/list-notices.ts";
import { listRounds } from "@/lib/db/queries/list-rounds.ts";
import { listUnitProgress } from "@/lib/db/queries/list-unit-progress.ts";
import { type ExportTable, withWholeAddresses } from "@/lib/export/table.ts";
import type { Filters } from "@/lib/filters.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { type Locale, localizePath } from "@/lib/messages/locale.ts";
import { loadCompared } from "../compare/load-compared.ts";
import { transposeTable } from "./compare-rows.ts";
import { toDiagnosticsTable } from "./diagnostic-rows.ts";
import { toLedgerTable } from "./ledger-rows.ts";
import { toNoticesTable, toRegionsTable, toRoundsTable, toUnitsTable } from "./list-rows.ts";
import { readOngoing, toOngoingTable } from "./ongoing-rows.ts";
import { toRankingTable } from "./ranking-rows.ts";
import { type ListQuery, readAll, type TooMany } from "./read-all.ts";

export const tableNames = [
  "ledger",
  "ongoing",
  "units",
  "rounds",
  "notices",
  "diagnostics",
  "ranking",
  "compare-units",
  "compare-rounds",
  "compare-regions",
] as const;
export type TableName = (typeof tableNames)[number];

/** The notices that a table speaks of: those that count, or every one that is published. */
export function toTableView(name: TableName): View {
  return name === "notices" || name === "diagnostics" ? "notices" : "current";
}

export type LoadedTable = { ok: true; table: ExportTable } | TooMany;

/**
 * Loads every row that the filters leave, page by page, whatever page the reader is on.
 * @param site the origin that addresses begin with
 */
export async function loadTable(name: TableName, filters: Filters, locale: Locale, site: string): Promise<LoadedTable> {
  const messages = getMessages(locale);
  const whole = (table: ExportTable) => withWholeAddresses(table, (path) => site + localizePath(locale, path));
  switch (name) {
    case "ledger":
      return readTable(filters, listLedgerRows, (rows) => whole(toLedgerTable(rows, messages)));
    case "ongoing": {
      const read = await readOngoing(filters);
      return read.ok ? { ok: true, table: whole(toOngoingTable(read.notices, read.marked, messages)) } : read;
    }
    case "units":
      return readTable(filters, listUnitProgress, (rows) => whole(toUnitsTable(rows, messages)));
    case "rounds":
      return readTable(filters, listRounds, (rows) => whole(toRoundsTable(rows, messages, filters)));
    case "notices":
      return readTable(filters, listNotices, (rows) => whole(toNoticesTable(rows, messages)));
    case "diagnostics":
      return readTable(filters, listDiagnostics, (rows) => whole(toDiagnosticsTable(rows, messages)));
    case "compare-units":
    case "compare-rounds":
    case "compare-regions": {
      const { units, rounds, regions } = await loadCompared(filters);
      const table = {
        "compare-units": () => toUnitsTable(units, messages),
        "compare-rounds": () => toRoundsTable(rounds, messages),
        "compare-regions": () => toRegionsTable(regions, messages),
      }[name]();
      return { ok: true, table: transposeTable(whole(table), messages.comparing.measure) };
    }
    case "ranking":
      return readTable(filters, listUnitProgress, (rows) =>
        whole(toRankingTable(rows, filters.subject, messages, toRankOrder(filters))),
      );
  }
}

async function readTable<Row>(
  filters: Filters,
  list: ListQuery<Row>,
  toTable: (rows: Row[]) => ExportTable,
): Promise<LoadedTable> {
  const read = await readAll(list, filters);
  return read.ok ? { ok: true, table: toTable(read.page.rows) } : read;
}
