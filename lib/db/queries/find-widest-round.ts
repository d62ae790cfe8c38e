// The round whose units are the furthest apart: what a chart of one page of rounds says of all of them.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { RoundRates } from "../../ledger/distribution.ts";
import { ask } from "../asking/ask.ts";
import { fromView, whereNotices } from "../asking/ledger-where.ts";
import { Prisma } from "../generated/client.ts";
import { hasRate } from "./count-sums.ts";
import { listRoundRates } from "./list-round-rates.ts";

/**
 * Among the rounds that `listRoundRates` pages through, with its rates; `null` where in none of them two units state one.
 * A round stands with its tasks where nobody in it states problems.
 */
export async function findWidestRound(filters: Filters): Promise<RoundRates | null> {
  const own = Prisma.sql`d.subject = ${filters.subject}::"Subject"`;
  const subjects = filters.subject === "problem" ? ["problem", "task"] : [filters.subject];
  const rate = Prisma.sql`d.done::float8 / d.total`;
  const [widest] = await ask<{ slug: string }[]>`
    SELECT slug FROM (
      SELECT r.slug, ${own} AS own, bool_or(${own}) OVER (PARTITION BY r.slug) AS "hasOwn",
        count(DISTINCT i."unitId") AS units, max(${rate}) - min(${rate}) AS width
      FROM ${fromView("current")} JOIN "DeclaredTotal" d ON d."noticeId" = n.id
      WHERE ${whereNotices(filters, "current")} AND ${hasRate} AND r.id IS NOT NULL
        AND d.subject = ANY(${subjects}::"Subject"[])
      GROUP BY r.slug, d.subject
    ) rounds
    WHERE own = "hasOwn" AND units > 1 ORDER BY width DESC, slug LIMIT 1`;
  if (widest === undefined) return null;
  const { rows } = await listRoundRates({ ...filters, round: [widest.slug], page: 1 });
  return rows[0] ?? null;
}
