// The columns with which tables of inspections and of their rows begin: whose it is, where, in which round.
import type { TableCell, TableColumn } from "@/lib/export/table.ts";
import type { RoundRef, UnitRef } from "@/lib/ledger/refs.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

export function toPlaceColumns({ words }: Messages): TableColumn[] {
  return [
    { key: "unit", label: words.unitShort, kind: "text" },
    { key: "region", label: words.region, kind: "text" },
    { key: "round", label: words.round, kind: "text" },
  ];
}

/** The cells of these columns; empty where something is not stated. */
export function toPlaceCells(
  { unit, round }: { unit: UnitRef | null; round: RoundRef | null },
  { words }: Messages,
): TableCell[] {
  return [unit?.name ?? null, unit?.region.join(" ") || null, round ? words.roundName(round) : null];
}
