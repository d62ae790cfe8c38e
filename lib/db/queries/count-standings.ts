// How the notices of all units say how far they are: what a chart of one page of units says of all of them.
import "server-only";
import type { Filters } from "../../filters.ts";
import { type Standing, type Standings, standings, type UnitsStanding } from "../../ledger/progress.ts";
import { ask } from "../asking/ask.ts";
import { fromView, whereNotices } from "../asking/ledger-where.ts";
import { isDisputed, joinShown } from "../asking/shapes.ts";
import { Prisma } from "../generated/client.ts";

/** `standingOf` in lib/charts/completion-sentence.ts, said in SQL because the rows never leave the database. */
function standingIn(filters: Filters): Prisma.Sql {
  const hasRate = Prisma.sql`s.basis = 'declared' AND s.total > 0 AND s.done <= s.total`;
  const exceeds = Prisma.sql`coalesce(s.done, 0) + coalesce(s.ongoing, 0) > s.total`;
  return Prisma.sql`CASE WHEN ${hasRate} AND s.subject = ${filters.subject} THEN 'own' WHEN ${hasRate} THEN 'tasks'
    WHEN s.total IS NULL THEN NULL WHEN ${exceeds} THEN 'over' WHEN s.basis = 'listed' THEN 'listedOnly'
    WHEN s.ongoing IS NULL THEN 'totalOnly' ELSE 'ongoingOnly' END`;
}

/** Over all units that `listUnitProgress` pages through: each unit once, by the fullest of its inspections. */
export async function countStandings(filters: Filters): Promise<Standings> {
  const order = Prisma.join(
    standings.map((standing, at) => Prisma.sql`WHEN ${standing} THEN ${at}::int`),
    " ",
  );
  const rows = await ask<(UnitsStanding & { at: number })[]>`
    SELECT at, count(DISTINCT "unitId")::int AS units, coalesce(sum(done), 0)::float8 AS numerator,
      coalesce(sum(total), 0)::float8 AS denominator, count(DISTINCT "unitId") FILTER (WHERE disputed)::int AS disputed
    FROM (
      SELECT *, min(at) OVER (PARTITION BY "unitId") AS fullest FROM (
        SELECT i."unitId", CASE ${standingIn(filters)} ${order} END AS at, s.done, s.total,
          ${isDisputed(Prisma.sql`n.id`, Prisma.sql`s.subject`)} AS disputed
        FROM ${fromView("current")} ${joinShown(filters.subject)} WHERE ${whereNotices(filters, "current")}
      ) inspections
    ) units
    WHERE at = fullest GROUP BY at`;
  const countOf = (standing: Standing): UnitsStanding => {
    const row = rows.find(({ at }) => at === standings.indexOf(standing));
    const { units = 0, numerator = 0, denominator = 0, disputed = 0 } = row ?? {};
    return { units, numerator, denominator, disputed };
  };
  return Object.fromEntries(standings.map((standing) => [standing, countOf(standing)])) as Standings;
}
