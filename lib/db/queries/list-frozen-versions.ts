// The frozen versions there are, for whoever looks after them.
import "server-only";
import { toGuardedQuery } from "../guard.ts";

export interface FrozenRow {
  id: string;
  question: string;
  query: string;
  byteSize: number;
  frozenAt: Date;
}

/** At most `limit` versions, the newest first, without their figures. */
export const listFrozenVersions = toGuardedQuery(
  "chart.withdraw",
  async (db, { limit }: { limit: number }): Promise<FrozenRow[]> =>
    db.frozenVersion.findMany({
      select: { id: true, question: true, query: true, byteSize: true, frozenAt: true },
      orderBy: [{ frozenAt: "desc" }, { id: "asc" }],
      take: limit,
    }),
);
