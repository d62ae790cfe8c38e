// Full text over the problems, measures and notices that count, grouped by unit or by round, the best group first.
// How what is found is ordered stands in lib/db/asking/search-hits.ts.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { FoundHits, Hit, HitGroup } from "../../ledger/found.ts";
import type { RoundRef, UnitRef } from "../../ledger/refs.ts";
import { ask } from "../asking/ask.ts";
import { fromView } from "../asking/ledger-where.ts";
import { toWindow } from "../asking/paging.ts";
import { areHitsCapped, toHits } from "../asking/search-hits.ts";
import { roundShape, unitShape } from "../asking/shapes.ts";
import { Prisma } from "../generated/client.ts";
import { readLedgerRows } from "./list-ledger-rows.ts";
import { readNoticeRows } from "./list-notices.ts";

/** Groups of a page, and places shown of each. */
const groupsPerPage = 10;
const hitsPerGroup = 5;
/** Where the filters leave one group alone, it is shown in full, as far as a page goes. */
const hitsOfOneGroup = 100;

interface GroupRow {
  unit: UnitRef | null;
  round: RoundRef | null;
  total: number;
  hits: { id: number; position: number | null }[];
}

interface PageOfGroups {
  /** `null` where the page asked for has none. */
  rows: GroupRow[] | null;
  total: number;
  groups: number;
  /** How many of these groups are no unit, or no round. */
  unnamed: number;
  /** Whether rows or notices were found up to their limit. */
  capped: boolean;
}

/** The hits, each place with its number in the order of all. */
function toRanked(filters: Filters): Prisma.Sql {
  const byRound = filters.group === "round";
  // A notice of a whole round belongs to no unit: it stands by its round, in a group of its own.
  const key = byRound
    ? Prisma.sql`coalesce(r.id, 0)`
    : Prisma.sql`coalesce(u.id, CASE WHEN r.id IS NULL THEN 0 ELSE -r.id END)`;
  return Prisma.sql`
    SELECT h.id, h.position, h.place, ${key} AS key, row_number() OVER (
      ORDER BY h.place, h.fit, n."effectiveOn" DESC, h.id DESC, h.position NULLS FIRST) AS at
    FROM ${fromView("notices")} JOIN hits h ON h.id = n.id`;
}

/** The groups from `offset` on, and how many there are: in one question, since finding costs more than counting. */
async function readPage(filters: Filters, hits: Prisma.Sql, offset: number): Promise<PageOfGroups> {
  const isOne = filters.group === "unit" ? filters.unit.length === 1 : filters.round.length === 1;
  const most = isOne ? hitsOfOneGroup : hitsPerGroup;
  const byRound = filters.group === "round";
  const [page] = await ask<PageOfGroups[]>`
    WITH hits AS MATERIALIZED (${hits}), ranked AS MATERIALIZED (${toRanked(filters)}),
    numbered AS (SELECT *, row_number() OVER (PARTITION BY key ORDER BY at) AS nth FROM ranked),
    page AS (
      SELECT key, count(*)::int AS total, min(at) AS best,
        json_agg(json_build_object('id', id, 'position', position) ORDER BY at) FILTER (WHERE nth <= ${most}) AS hits
      FROM numbered GROUP BY key ORDER BY min(at) LIMIT ${groupsPerPage} OFFSET ${offset}
    )
    SELECT (SELECT json_agg(json_build_object('unit', ${unitShape}, 'round', ${roundShape}, 'total', page.total, 'hits', page.hits)
        ORDER BY page.best) FROM page
        LEFT JOIN "Unit" u ON ${Prisma.raw(byRound ? "FALSE" : "u.id = page.key")}
        LEFT JOIN "InspectionRound" r ON r.id = ${Prisma.raw(byRound ? "page.key" : "-page.key")}) AS rows,
      (SELECT count(*)::int FROM ranked) AS total, (SELECT count(DISTINCT key)::int FROM ranked) AS groups,
      (SELECT count(DISTINCT key)::int FROM ranked WHERE key <= 0) AS unnamed,
      (SELECT ${areHitsCapped} FROM hits) AS capped`;
  return page ?? { rows: null, total: 0, groups: 0, unnamed: 0, capped: false };
}

/** One page of what the keyword finds; nothing where it is missing or too short. */
export async function searchLedger(filters: Filters): Promise<FoundHits> {
  const hits = toHits(filters, true);
  const nothing = {
    groups: [],
    totalGroups: 0,
    unnamedGroups: 0,
    total: 0,
    capped: false,
    page: 1,
    size: groupsPerPage,
  };
  if (hits === null) return nothing;
  let found = await readPage(filters, hits, (filters.page - 1) * groupsPerPage);
  if (found.total === 0) return nothing;
  const { page, offset } = toWindow(found.groups, filters.page, groupsPerPage);
  // Beyond the last page the last one is shown.
  if (found.rows === null) found = await readPage(filters, hits, offset);
  const groups = await readGroups(found.rows ?? [], filters.q);
  return {
    groups,
    totalGroups: found.groups,
    unnamedGroups: found.unnamed,
    total: found.total,
    capped: found.capped,
    page,
    size: groupsPerPage,
  };
}

/** The groups with their places in full, in the order found. */
async function readGroups(groups: readonly GroupRow[], q: string): Promise<HitGroup[]> {
  const found = groups.flatMap((group) => group.hits);
  const ofRows = found.flatMap(({ id, position }) =>
    position === null ? [] : [Prisma.sql`(${id}::int, ${position}::int)`],
  );
  const ofNotices = found.filter((hit) => hit.position === null).map((hit) => hit.id);
  const [rows, notices] = await Promise.all([
    ofRows.length === 0
      ? []
      : readLedgerRows(Prisma.sql`(n.id, t.position) IN (${Prisma.join(ofRows)})`, Prisma.sql`n.id`, q, ofRows.length),
    ofNotices.length === 0
      ? []
      : readNoticeRows(Prisma.sql`n.id = ANY(${ofNotices}::int[])`, Prisma.sql`n.id`, q, ofNotices.length),
  ]);
  const byPlace = new Map<string, Hit>([
    ...rows.map((row): [string, Hit] => [`${row.noticeId}-${row.position}`, { type: "row", row }]),
    ...notices.map((notice): [string, Hit] => [`${notice.id}-null`, { type: "notice", notice }]),
  ]);
  return groups.map(({ unit, round, total, hits }) => ({
    unit,
    round,
    total,
    hits: hits.flatMap(({ id, position }) => byPlace.get(`${id}-${position}`) ?? []),
  }));
}
