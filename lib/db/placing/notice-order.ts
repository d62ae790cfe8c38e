// Which notice of a place stands first: a real one before a sample, then the newer day, then the later import. The same
// order for Prisma, for SQL and for what is in memory.
import "server-only";
import { undated } from "../../ledger/effective-day.ts";
import type { NoticeRef } from "../../ledger/refs.ts";
import { Prisma } from "../generated/client.ts";

export const byRank = [{ isSample: "asc" }, { effectiveOn: "desc" }, { id: "desc" }] as const;

/** The order of notices h, for ORDER BY. */
export const rankOfHistory = Prisma.sql`h."isSample", h."effectiveOn" DESC, h.id DESC`;

export function standsBefore(a: NoticeRef, b: NoticeRef): boolean {
  if (a.isSample !== b.isSample) return b.isSample;
  const [day, other] = [a.effectiveOn ?? undated, b.effectiveOn ?? undated];
  return day === other ? a.id > b.id : day > other;
}
