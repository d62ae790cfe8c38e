// How the completion rates of a round's units are spread. Units with the same figures are counted together in SQL.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { RateGroup, RoundRates } from "../../ledger/distribution.ts";
import type { Page } from "../../ledger/refs.ts";
import { ask } from "../asking/ask.ts";
import { fromView, whereNotices } from "../asking/ledger-where.ts";
import { hasRate, isDeclaredDisputed } from "./count-sums.ts";
import { listRounds } from "./list-rounds.ts";

/** One page of rounds, as `listRounds` gives them, with the rates of `filters.subject`; of tasks beside those of problems. */
export async function listRoundRates(filters: Filters): Promise<Page<RoundRates>> {
  const page = await listRounds(filters);
  const slugs = page.rows.map((row) => row.round.slug);
  const subjects = filters.subject === "problem" ? ["problem", "task"] : [filters.subject];
  const groups =
    slugs.length === 0
      ? []
      : await ask<(RateGroup & { slug: string })[]>`
          SELECT r.slug, d.subject::text AS subject, d.done, d.total, count(DISTINCT i."unitId")::int AS units, min(u.name) AS name,
            count(DISTINCT i."unitId") FILTER (WHERE ${isDeclaredDisputed})::int AS disputed
          FROM ${fromView("current")} JOIN "DeclaredTotal" d ON d."noticeId" = n.id
          WHERE ${whereNotices(filters, "current")} AND ${hasRate} AND r.slug = ANY(${slugs})
            AND d.subject = ANY(${subjects}::"Subject"[])
          GROUP BY r.slug, d.subject, d.done, d.total
          ORDER BY r.slug, d.done::float8 / d.total, d.total`;
  const byRound = new Map<string, RateGroup[]>();
  for (const { slug, ...group } of groups) byRound.set(slug, [...(byRound.get(slug) ?? []), group]);
  return {
    ...page,
    rows: page.rows.map(({ round, units }) => ({ round, units, rates: byRound.get(round.slug) ?? [] })),
  };
}
