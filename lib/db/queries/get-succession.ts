// What publishing a notice would do to the one that counts now, for whoever has just sent it in.
import "server-only";
import type { NoticeRef } from "../../ledger/refs.ts";
import type { Succession } from "../../ledger/review.ts";
import { noticeShape } from "../asking/shapes.ts";
import { toGuardedQuery } from "../guard.ts";
import { toSuccession } from "../succession.ts";
import { besideShape } from "./list-review.ts";

/** `null` where its inspection has no published notice, or where there is no such notice. */
export const getSuccession = toGuardedQuery(
  "notice.read-draft",
  async (db, { noticeId }: { noticeId: number }): Promise<Succession | null> => {
    const [row] = await db.$queryRaw<{ notice: NoticeRef; beside: NoticeRef[] }[]>`
      SELECT ${noticeShape} AS notice, ${besideShape} AS beside FROM "Notice" n WHERE n.id = ${noticeId}`;
    return row === undefined ? null : toSuccession(row.notice, row.beside);
  },
);
