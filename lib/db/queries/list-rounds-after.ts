// Rounds in the order in which they came, from a place on: what the read API walks through. A place is the last round's id.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { RoundProgress } from "../../ledger/progress.ts";
import { ask } from "../asking/ask.ts";
import { allOf, fromView, whereNotices } from "../asking/ledger-where.ts";
import { readRows } from "../asking/one-moment.ts";
import { isAfter, type Slice, toDirection } from "../asking/paging.ts";
import { isCurrentOfRound } from "../asking/round-days.ts";
import { Prisma } from "../generated/client.ts";
import { listRounds } from "./list-rounds.ts";

const roundId = Prisma.sql`r.id`;

export type RoundOfWalk = RoundProgress & { id: number };

/** At most `limit` rounds (100 at the most) after the place `after`; `filters.order` gives the direction. */
export async function listRoundsAfter(
  filters: Filters,
  after: number | null,
  limit: number,
): Promise<Slice<RoundOfWalk>> {
  const where = allOf([whereNotices(filters, "notices"), isCurrentOfRound]);
  const [counted, keys] = await Promise.all([
    ask<{ total: number }[]>`
      SELECT count(DISTINCT r.id)::int AS total FROM ${fromView("notices")} WHERE ${where}`,
    readRows<{ id: number; slug: string }[]>(Prisma.sql`
      SELECT DISTINCT r.id, r.slug FROM ${fromView("notices")}
      WHERE ${allOf([where, isAfter([roundId], after === null ? null : [after], filters.order)])}
      ORDER BY r.id ${toDirection(filters.order)} LIMIT ${limit + 1}`),
  ]);
  const shown = keys.slice(0, limit);
  const narrowed: Filters = { ...filters, round: shown.map((row) => row.slug), page: 1, size: 100 };
  const page = shown.length === 0 ? null : await listRounds(narrowed);
  const bySlug = new Map(page?.rows.map((row) => [row.round.slug, row]));
  const rows = shown.flatMap(({ id, slug }): RoundOfWalk[] => {
    const row = bySlug.get(slug);
    return row === undefined ? [] : [{ id, ...row }];
  });
  return { rows, total: counted[0]?.total ?? 0, capped: false, more: keys.length > limit };
}
