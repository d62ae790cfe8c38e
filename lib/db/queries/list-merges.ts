// Merges, and what could be merged: for editors.
import "server-only";
import type { Page, RoundRef } from "../../ledger/refs.ts";
import type { MergeCandidate, MergeRow } from "../../ledger/review.ts";
import { readActorNames } from "../asking/actor-names.ts";
import { containsTerms } from "../asking/ledger-where.ts";
import { type CountedRow, readPage, toPage, toWindow, type Window } from "../asking/paging.ts";
import { roundShape } from "../asking/shapes.ts";
import type { Db } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { toGuardedQuery } from "../guard.ts";
import { toTerms } from "../search-text.ts";

const size = 30;
/** As many are offered; the others are found by a name. */
const mostCandidates = 60;

function readRounds(db: Db, ids: readonly number[]): Promise<{ id: number; round: RoundRef }[]> {
  return db.$queryRaw`SELECT r.id, ${roundShape} AS round FROM "InspectionRound" r WHERE r.id = ANY(${[...ids]}::int[])`;
}

type Asker = Parameters<typeof readActorNames>[2];

async function listMerges(db: Db, kind: "unit" | "round", page: number, asker: Asker): Promise<Page<MergeRow>> {
  const total = await db.merge.count({ where: { kind } });
  const window = toWindow(total, page, size);
  const merges = await db.merge.findMany({ where: { kind }, orderBy: { id: "desc" }, take: size, skip: window.offset });
  const ids = merges.flatMap(({ fromId, intoId }) => [fromId, intoId]);
  const rounds = new Map(kind === "round" ? (await readRounds(db, ids)).map(({ id, round }) => [id, round]) : []);
  const names = merges.map(({ byName }) => byName);
  const toShown = await readActorNames(db, names, asker);
  const rows = merges.map(
    ({ id, fromId, fromName, intoName, intoId, byName, at, undoneAt }): MergeRow => ({
      id,
      kind,
      // A round is called as everywhere; what is left of one that is gone is what it was called then.
      from: rounds.get(fromId) ?? fromName,
      into: rounds.get(intoId) ?? intoName,
      by: toShown(byName),
      at: at.toISOString(),
      undoneAt: undoneAt?.toISOString() ?? null,
    }),
  );
  return toPage(rows, total, window);
}

function readCandidates(
  read: (window: Window) => Promise<CountedRow<MergeCandidate>[]>,
): Promise<Page<MergeCandidate>> {
  return readPage({ page: 1, size: mostCandidates }, read);
}

/** Units of the name, behind those that are chosen; without one, those whose name others have as well. */
function listUnits(db: Db, terms: readonly string[], chosen: readonly string[]): Promise<Page<MergeCandidate>> {
  const column = Prisma.sql`u."searchText"`;
  const isChosen = Prisma.sql`u.slug = ANY(${[...chosen]}::text[])`;
  const wanted =
    terms.length > 0
      ? containsTerms(terms, column)
      : Prisma.sql`EXISTS (SELECT FROM "Unit" o WHERE o.name = u.name AND o.id <> u.id AND o."mergedIntoId" IS NULL)`;
  return readCandidates(
    ({ size }) => db.$queryRaw`
    SELECT count(*) OVER ()::int AS total, u.slug, u.name, NULL AS unit, array_remove(ARRAY[u.province, u.city, u.county], NULL) AS place,
      (SELECT count(*)::int FROM "Inspection" i WHERE i."unitId" = u.id) AS inspections
    FROM "Unit" u WHERE u."mergedIntoId" IS NULL AND (${isChosen} OR ${wanted}) ORDER BY ${isChosen} DESC, u.name, u.slug LIMIT ${size}`,
  );
}

/** Rounds of the name, behind those that are chosen; without one, those of an authority that has several. */
function listRounds(db: Db, terms: readonly string[], chosen: readonly string[]): Promise<Page<MergeCandidate>> {
  const column = Prisma.sql`r."searchText"`;
  const isChosen = Prisma.sql`r.slug = ANY(${[...chosen]}::text[])`;
  const wanted =
    terms.length > 0
      ? containsTerms(terms, column)
      : Prisma.sql`EXISTS (SELECT FROM "InspectionRound" o WHERE o."authorityRegion" = r."authorityRegion" AND o.level = r.level
          AND o.id <> r.id AND o."mergedIntoId" IS NULL)`;
  return readCandidates(
    ({ size }) => db.$queryRaw`
    SELECT count(*) OVER ()::int AS total, r.slug, ${roundShape} AS name,
      (SELECT CASE WHEN count(DISTINCT u.id) = 1 THEN min(u.name) END FROM "Inspection" i JOIN "Unit" u ON u.id = i."unitId"
        WHERE i."roundId" = r.id) AS unit,
      array_remove(string_to_array(r."authorityRegion", '/'), '') AS place,
      (SELECT count(*)::int FROM "Inspection" i WHERE i."roundId" = r.id) AS inspections
    FROM "InspectionRound" r WHERE r."mergedIntoId" IS NULL AND (${isChosen} OR ${wanted})
    ORDER BY ${isChosen} DESC, r."authorityRegion", r.slug LIMIT ${size}`,
  );
}

interface MergeQuestion {
  /** Words of a name. */
  q: string;
  page: number;
  /** Slugs of what was chosen already: it stands first, whatever is looked for. */
  chosen?: readonly string[];
}

export interface MergeView {
  merges: Page<MergeRow>;
  /** The first of them, and how many there are. */
  candidates: Page<MergeCandidate>;
}

export const listUnitMerges = toGuardedQuery(
  "unit.merge",
  async (db, { q, page, chosen = [] }: MergeQuestion, asker): Promise<MergeView> => ({
    merges: await listMerges(db, "unit", page, asker),
    candidates: await listUnits(db, toTerms(q), chosen),
  }),
);

export const listRoundMerges = toGuardedQuery(
  "round.merge",
  async (db, { q, page, chosen = [] }: MergeQuestion, asker): Promise<MergeView> => ({
    merges: await listMerges(db, "round", page, asker),
    candidates: await listRounds(db, toTerms(q), chosen),
  }),
);
