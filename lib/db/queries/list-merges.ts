// Merges, and what could be merged: for editors.
import "server-only";
import type { Page } from "../../ledger/refs.ts";
import type { MergeCandidate, MergeRow } from "../../ledger/review.ts";
import { containsTerms } from "../asking/ledger-where.ts";
import { toPage, toWindow } from "../asking/paging.ts";
import type { Db } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { toGuardedQuery } from "../guard.ts";
import { toTerms } from "../search-text.ts";

const size = 30;
/** More than this one narrows by a name. */
const mostCandidates = 60;

async function listMerges(db: Db, kind: "unit" | "round", page: number): Promise<Page<MergeRow>> {
  const total = await db.merge.count({ where: { kind } });
  const window = toWindow(total, page, size);
  const merges = await db.merge.findMany({ where: { kind }, orderBy: { id: "desc" }, take: size, skip: window.offset });
  const where = { id: { in: merges.map(({ intoId }) => intoId) } };
  const select = { id: true, slug: true };
  const kept =
    kind === "unit" ? await db.unit.findMany({ where, select }) : await db.inspectionRound.findMany({ where, select });
  const rows = merges.map(
    ({ id, fromName, intoName, intoId, byName, at, undoneAt }): MergeRow => ({
      id,
      kind,
      fromName,
      intoName,
      intoSlug: kept.find((one) => one.id === intoId)?.slug ?? null,
      by: byName,
      at: at.toISOString(),
      undoneAt: undoneAt?.toISOString() ?? null,
    }),
  );
  return toPage(rows, total, window);
}

/** Units of the name; without one, those whose name others have as well. */
function listUnits(db: Db, terms: readonly string[]): Promise<MergeCandidate[]> {
  const column = Prisma.sql`u."searchText"`;
  const wanted =
    terms.length > 0
      ? containsTerms(terms, column)
      : Prisma.sql`EXISTS (SELECT FROM "Unit" o WHERE o.name = u.name AND o.id <> u.id AND o."mergedIntoId" IS NULL)`;
  return db.$queryRaw<MergeCandidate[]>`
    SELECT u.slug, u.name, array_remove(ARRAY[u.province, u.city, u.county], NULL) AS place,
      (SELECT count(*)::int FROM "Inspection" i WHERE i."unitId" = u.id) AS inspections
    FROM "Unit" u WHERE u."mergedIntoId" IS NULL AND ${wanted} ORDER BY u.name, u.slug LIMIT ${mostCandidates}`;
}

/** Rounds of the name; without one, those of an authority that has several. */
function listRounds(db: Db, terms: readonly string[]): Promise<MergeCandidate[]> {
  const column = Prisma.sql`r."searchText"`;
  const wanted =
    terms.length > 0
      ? containsTerms(terms, column)
      : Prisma.sql`EXISTS (SELECT FROM "InspectionRound" o WHERE o."authorityRegion" = r."authorityRegion" AND o.level = r.level
          AND o.id <> r.id AND o."mergedIntoId" IS NULL)`;
  return db.$queryRaw<MergeCandidate[]>`
    SELECT r.slug, coalesce(r.name, r.slug) AS name,
      array_remove(string_to_array(r."authorityRegion", '/'), '') AS place,
      (SELECT count(*)::int FROM "Inspection" i WHERE i."roundId" = r.id) AS inspections
    FROM "InspectionRound" r WHERE r."mergedIntoId" IS NULL AND ${wanted} ORDER BY r."authorityRegion", r.slug LIMIT ${mostCandidates}`;
}

interface MergeQuestion {
  /** Words of a name. */
  q: string;
  page: number;
}

export interface MergeView {
  merges: Page<MergeRow>;
  candidates: MergeCandidate[];
}

export const listUnitMerges = toGuardedQuery(
  "unit.merge",
  async (db, { q, page }: MergeQuestion): Promise<MergeView> => ({
    merges: await listMerges(db, "unit", page),
    candidates: await listUnits(db, toTerms(q)),
  }),
);

export const listRoundMerges = toGuardedQuery(
  "round.merge",
  async (db, { q, page }: MergeQuestion): Promise<MergeView> => ({
    merges: await listMerges(db, "round", page),
    candidates: await listRounds(db, toTerms(q)),
  }),
);
