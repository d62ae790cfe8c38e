// A keyword -> what it finds: rows of the ledger by their words, notices by their titles and the rest of their text.
// The order of what is found, decided here alone:
//   1. where the words stand: in a title (a problem's, a task's, a notice's), in a measure, elsewhere in a notice;
//   2. how they stand: the title itself, side by side as typed, each somewhere;
//   3. the newer notice first, and within it the order of the text.
import "server-only";
import { toShownKinds } from "../../filter-choices.ts";
import type { Filters } from "../../filters.ts";
import { Prisma } from "../generated/client.ts";
import { isTooShort, toSearchText, toTerms } from "../search-text.ts";
import type { View } from "./facts.ts";
import { allOf, containsTerms, fromView, isPublished, whereKeyword, whereNotices } from "./ledger-where.ts";
import { mostFound, mostHits } from "./paging.ts";
import { isCurrent } from "./shapes.ts";

/** Whether the keyword asks for anything: two characters side by side at least. */
export function canSearch(filters: Filters): boolean {
  return filters.q !== "" && !isTooShort(filters.q);
}

/** 0 the column itself, 1 the words side by side as typed, 2 each somewhere. `_` and `%` are themselves. */
function toFit(column: Prisma.Sql, words: string): Prisma.Sql {
  return Prisma.sql`CASE WHEN ${column} = ${words} THEN 0 WHEN strpos(${column}, ${words}) > 0 THEN 1 ELSE 2 END`;
}

/**
 * What the keyword finds under the filters of rows, and where `narrowed` under those of notices, as rows of (id of the notice, position or NULL for the notice itself,
 * place, fit); `null` where the keyword asks for nothing. A notice stands for itself only where its title is found, or
 * where the words stand in its text outside of all rows. Rows and notices are looked for up to the limits of the lists,
 * as they come: a word in half of all rows would cost them all.
 */
export function toHits(filters: Filters, narrowed: boolean): Prisma.Sql | null {
  const ofRows = whereKeyword(filters.q, "t");
  const ofNotices = whereKeyword(filters.q, "n");
  if (ofRows === null || ofNotices === null || !canSearch(filters)) return null;
  const terms = toTerms(filters.q);
  const words = toSearchText(filters.q);
  const kinds = toShownKinds(filters.itemKind);
  const statuses =
    filters.status.length > 0 ? Prisma.sql`t.status = ANY(${filters.status}::"RectificationStatus"[])` : null;
  // Before the limit: what the filters leave must not be crowded out by what they do not.
  const whereView = (view: View) => (narrowed ? whereNotices({ ...filters, q: "" }, view) : isPublished);
  const rows = Prisma.sql`
    SELECT t."noticeId" AS id, t.position, CASE t.kind WHEN 'measure' THEN 1 ELSE 0 END AS place, ${toFit(Prisma.sql`t."searchText"`, words)} AS fit
    FROM ${fromView("current")} JOIN "Item" t ON t."noticeId" = n.id
    WHERE ${allOf([whereView("current"), ofRows, statuses])} AND t.kind = ANY(${kinds}::"ItemKind"[])
    LIMIT ${mostHits + 1}`;
  const inTitle = containsTerms(terms, Prisma.sql`n."searchTitle"`);
  // A choice among rows leaves no notices, which have neither kind nor status.
  const rowsOnly = filters.itemKind.length > 0 || filters.status.length > 0;
  const notices = Prisma.sql`
    UNION ALL (SELECT n.id, NULL, CASE WHEN ${inTitle} THEN 0 ELSE 2 END,
        CASE WHEN ${inTitle} THEN ${toFit(Prisma.sql`n."searchTitle"`, words)} ELSE ${toFit(Prisma.sql`n."searchText"`, words)} END
      FROM ${fromView("notices")}
      WHERE ${whereView("notices")} AND ${isCurrent}
        AND (n.id NOT IN (SELECT id FROM rows) OR ${inTitle}) AND ${ofNotices}
      LIMIT ${mostFound + 1})`;
  return Prisma.sql`
    WITH rows AS MATERIALIZED (${rows})
    SELECT id, position, place, fit FROM rows ${rowsOnly ? Prisma.empty : notices}`;
}

/** Over all hits: whether rows or notices were found up to their limit, so that there may be more. */
export const areHitsCapped = Prisma.sql`(count(position) > ${mostHits} OR count(*) - count(position) > ${mostFound})`;
