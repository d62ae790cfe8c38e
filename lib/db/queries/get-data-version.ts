// What is published, in one short word: it changes whenever anything that the open data show has changed.
import "server-only";
import { getDb, type Reader } from "../client.ts";

/** A word of 32 hexadecimal digits, over every published notice with its unit, inspection and round. */
export async function getDataVersion(db: Reader = getDb()): Promise<string> {
  const [row] = await db.$queryRaw<{ version: string }[]>`
    SELECT md5(concat_ws(';',
      (SELECT string_agg(ROW(n.id, n.version, n."textHash", n."ledgerHash", n."grammarVersion", n."isSample", n."inspectionId",
          n."roundId", n."effectiveOn")::text, '|' ORDER BY n.id) FROM "Notice" n WHERE n.status = 'published'),
      (SELECT string_agg(ROW(i.id, i.version, i."unitId", i."roundId", i."currentNoticeId")::text, '|' ORDER BY i.id) FROM "Inspection" i),
      (SELECT string_agg(ROW(u.id, u.version, u.slug)::text, '|' ORDER BY u.id) FROM "Unit" u),
      (SELECT string_agg(ROW(r.id, r.version, r.slug, r."currentNoticeId")::text, '|' ORDER BY r.id) FROM "InspectionRound" r),
      (SELECT string_agg(ROW(n.id, n.status)::text, '|' ORDER BY n.id) FROM "Notice" n WHERE n.status <> 'published')
    )) AS version`;
  if (row === undefined) throw new Error("an aggregate gave no row");
  return row.version;
}
