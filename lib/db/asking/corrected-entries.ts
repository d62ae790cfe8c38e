// SQL that says whether editors put items and measures right, and what was counted of them. A path knows an entry by where
// its words began when it was read; where they were cut anew, the correction of the words says where they begin now.
import "server-only";
import { Prisma } from "../generated/client.ts";

/** `items`, `1204`, `status`: a part of the path of a correction c. */
const partOf = (place: 1 | 2 | 3): Prisma.Sql => Prisma.sql`split_part(c.path, '.', ${Prisma.raw(String(place))})`;

/** Where the words of the entry begin now that a correction c speaks of, in figures. */
const startNow = Prisma.sql`coalesce((
  SELECT coalesce(w."correctedValue"->'titleSpan', w."correctedValue"->'span')->>'start' FROM "Correction" w
  WHERE w."noticeId" = c."noticeId" AND NOT w.waits
    AND w.path = ${partOf(1)} || '.' || ${partOf(2)} || CASE ${partOf(1)} WHEN 'items' THEN '.title' ELSE '.text' END
), ${partOf(2)})`;

/** Whether a correction c speaks of the row of "Item" with this alias. */
function speaksOf(alias: string): Prisma.Sql {
  const t = Prisma.raw(alias);
  return Prisma.sql`${partOf(1)} = CASE WHEN ${t}.kind = 'measure' THEN 'measures' ELSE 'items' END
    AND ${startNow} = coalesce(${t}."titleStart", ${t}."start")::text`;
}

/** Whether an editor put the row of "Item" with this alias right: its words, its status, what it is and lies under. */
export function isEntryCorrected(alias: string): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM "Correction" c
    WHERE c."noticeId" = ${Prisma.raw(alias)}."noticeId" AND NOT c.waits AND ${speaksOf(alias)})`;
}

/**
 * What editors changed of the entries of a kind of a notice: how many there are (`total`: one was put in, taken out, or is
 * something else now), only how far they are (`status`), or nothing (NULL).
 */
export function listedCorrection(noticeId: Prisma.Sql, kind: Prisma.Sql): Prisma.Sql {
  const stands = Prisma.sql`c."noticeId" = ${noticeId} AND NOT c.waits`;
  return Prisma.sql`CASE WHEN EXISTS (SELECT FROM "Correction" c
      WHERE ${stands} AND ${partOf(1)} IN ('items', 'measures') AND ${partOf(3)} = 'place'
        AND c."readValue"->>'kind' IS DISTINCT FROM c."correctedValue"->>'kind'
        AND ${kind}::text IN (c."readValue"->>'kind', c."correctedValue"->>'kind')) THEN 'total'
    WHEN EXISTS (SELECT FROM "Correction" c JOIN "Item" e ON e."noticeId" = c."noticeId"
      WHERE ${stands} AND ${partOf(3)} = 'status' AND e.kind::text = ${kind}::text AND ${speaksOf("e")}) THEN 'status' END`;
}
