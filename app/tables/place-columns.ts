// The columns with which tables of inspections and of their rows begin: whose it is, where, in which round, and whether its
// notice is a sample.
import { markSample } from "@/lib/charts/completion-table.ts";
import type { TableCell, TableColumn } from "@/lib/export/table.ts";
import type { NoticeRef, RoundRef, UnitRef } from "@/lib/ledger/refs.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

export function toPlaceColumns({ words, site }: Messages): TableColumn[] {
  return [
    { key: "unit", label: words.unitShort, kind: "text" },
    { key: "region", label: words.region, kind: "text" },
    { key: "round", label: words.round, kind: "text" },
    { key: "sample", label: site.sample, kind: "text" },
  ];
}

/** The cells of these columns; empty where something is not stated. */
export function toPlaceCells(
  { unit, round, notice }: { unit: UnitRef | null; round: RoundRef | null; notice: NoticeRef },
  messages: Messages,
): TableCell[] {
  const place = unit?.region.join(" ") || null;
  const name = round ? messages.words.roundName(round) : null;
  return [unit?.name ?? null, place, name, markSample({ notice }, messages)];
}
