// One notice in any state, with what an editor needs to judge it: text, ledger, corrections, and what publishing would do.
import "server-only";
import type { SignedIn, System } from "../../auth/actor.ts";
import type { CorrectionPath } from "../../ledger/correction-path.ts";
import type { ReviewDetail } from "../../ledger/review.ts";
import { sliceSpan } from "../../ledger/span.ts";
import { isRowNumber } from "../../ledger/whole-number.ts";
import { readActorNames } from "../asking/actor-names.ts";
import { atMomentOf } from "../asking/one-moment.ts";
import { siblingsShape } from "../asking/review-where.ts";
import type { Tx } from "../client.ts";
import { toGuardedQuery } from "../guard.ts";
import { toSuccession } from "../succession.ts";
import { readNotices } from "./get-notice.ts";
import { findNamedUnits, readPlaceDoubt } from "./read-place-doubt.ts";

/** In UTF-16 code units: a notice that names its unit at all does so near its beginning. */
const mostSearched = 20_000;

/** The notice `id`, or `null` where there is none. */
export const getReview = toGuardedQuery(
  "notice.read-draft",
  async (client, { noticeId }: { noticeId: number }, asker): Promise<ReviewDetail | null> => {
    if (!isRowNumber(noticeId)) return null;
    // What an editor is shown has the version that their answer will be held against.
    return atMomentOf(client, (db) => readReview(db, noticeId, asker));
  },
);

async function readReview(db: Tx, noticeId: number, asker: SignedIn | System): Promise<ReviewDetail | null> {
  const [[row], [notice], corrections, imported] = await Promise.all([
    db.$queryRaw<Pick<ReviewDetail, "version" | "status" | "siblings" | "namesakes">[]>`
      SELECT n.version, n.status, ${siblingsShape} AS siblings, (
        SELECT count(*)::int FROM "Inspection" i JOIN "Unit" u ON u.id = i."unitId" AND u."regionPath" = ''
          JOIN "Unit" o ON o.name = u.name AND o."regionPath" = '' AND o.id <> u.id AND o."mergedIntoId" IS NULL
        WHERE i.id = n."inspectionId") AS namesakes
      FROM "Notice" n WHERE n.id = ${noticeId}`,
    readNotices([noticeId], db, "editor"),
    db.correction.findMany({ where: { noticeId }, select: { path: true, byName: true } }),
    db.auditEntry.findFirst({
      where: { targetKind: "notice", targetId: String(noticeId), action: "notice.import" },
      select: { actorName: true },
    }),
  ]);
  if (row === undefined || notice === undefined) return null;
  const isNameless = notice.scope === "unit" && notice.meta.unit === null;
  const importer = imported?.actorName ?? null;
  const named = [...corrections.map(({ byName }) => byName), ...(importer === null ? [] : [importer])];
  const [place, namedUnits, toShown] = await Promise.all([
    readPlaceDoubt(db, noticeId),
    isNameless ? findNamedUnits(db, sliceSpan(notice.text, notice.span).slice(0, mostSearched)) : [],
    readActorNames(db, named, asker),
  ]);
  return {
    place,
    namedUnits,
    ...row,
    notice,
    succession: toSuccession(notice, notice.history),
    correctedBy: Object.fromEntries(corrections.map(({ path, byName }) => [path as CorrectionPath, toShown(byName)])),
    importedBy: importer === null ? null : toShown(importer),
  };
}
