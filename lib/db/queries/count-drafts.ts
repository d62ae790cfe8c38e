// How many drafts wait for review: what the header tells whoever may read them.
import "server-only";
import { toGuardedQuery } from "../guard.ts";

export const countDrafts = toGuardedQuery(
  "notice.read-draft",
  (db, _input: Record<string, never>): Promise<number> => db.notice.count({ where: { status: "draft" } }),
);
