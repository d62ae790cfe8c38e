// Which notice of a place stands first, for Prisma, for its SQL and for what is in memory: the order of rank.ts.
import "server-only";
import { undated } from "../../ledger/effective-day.ts";
import type { NoticeRef } from "../../ledger/refs.ts";
import { Prisma } from "../generated/client.ts";
import { rankOf } from "./rank.ts";

export const byRank = [{ isSample: "asc" }, { effectiveOn: "desc" }, { id: "desc" }] as const;

/** The order of notices h, for ORDER BY. */
export const rankOfHistory = Prisma.raw(rankOf("h"));

export function standsBefore(a: NoticeRef, b: NoticeRef): boolean {
  if (a.isSample !== b.isSample) return b.isSample;
  const [day, other] = [a.effectiveOn ?? undated, b.effectiveOn ?? undated];
  return day === other ? a.id > b.id : day > other;
}
