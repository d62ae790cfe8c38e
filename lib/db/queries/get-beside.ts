// What stands beside a notice that has just been sent in: the one that counts now, and the other drafts.
import "server-only";
import type { NoticeRef } from "../../ledger/refs.ts";
import type { SiblingDrafts, Succession } from "../../ledger/review.ts";
import { isPossible, siblingsShape } from "../asking/review-where.ts";
import { noticeShape } from "../asking/shapes.ts";
import { toGuardedQuery } from "../guard.ts";
import { toSuccession } from "../succession.ts";
import { besideShape } from "./list-review.ts";

export interface Beside {
  /** Whether it speaks for a whole round. */
  isOfRound: boolean;
  /** What publishing it would do; `null` where its inspection has no published notice. */
  succession: Succession | null;
  siblings: SiblingDrafts;
  /** Whether it might speak of the same inspection as another notice, and nobody has said so or said not. */
  isPossible: boolean;
}

/** `null` where there is no such notice. */
export const getBeside = toGuardedQuery(
  "notice.read-draft",
  async (db, { noticeId }: { noticeId: number }): Promise<Beside | null> => {
    const [row] = await db.$queryRaw<(Omit<Beside, "succession"> & { notice: NoticeRef; beside: NoticeRef[] })[]>`
      SELECT ${noticeShape} AS notice, ${besideShape} AS beside, ${siblingsShape} AS siblings, n.scope = 'round' AS "isOfRound",
        ${isPossible} AS "isPossible"
      FROM "Notice" n LEFT JOIN "Inspection" i ON i.id = n."inspectionId" WHERE n.id = ${noticeId}`;
    if (row === undefined) return null;
    const { notice, beside, ...rest } = row;
    return { ...rest, succession: toSuccession(notice, beside) };
  },
);
