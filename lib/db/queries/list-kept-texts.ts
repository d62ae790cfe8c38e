// Kept texts with the notices read from them, one after the other, for reading them again.
import "server-only";
import type { Ledger } from "../../ledger/schema.ts";
import { toGuardedQuery } from "../guard.ts";
import type { SourceFile } from "../keeping/insert-rows.ts";
import { readKeptTrees, toReadLedger } from "../write-corrections.ts";
import { readNotices } from "./get-notice.ts";

export interface KeptReading {
  noticeId: number;
  version: number;
  part: number;
  isSample: boolean;
  title: string | null;
  grammarVersion: string;
  /** As it was read: without the corrections. */
  ledger: Ledger;
  corrections: number;
}

export interface KeptText extends SourceFile {
  id: number;
  /** ISO time. */
  importedAt: string;
  readings: KeptReading[];
}

/** The first kept text whose id is greater than `after`, or `null` where there is none; a text is as large as a file. */
export const getNextText = toGuardedQuery(
  "notice.reread",
  async (db, { after }: { after: number }): Promise<KeptText | null> => {
    const source = await db.source.findFirst({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      include: { notices: { orderBy: { part: "asc" }, select: { id: true, version: true, part: true } } },
    });
    if (source === null) return null;
    const { notices, importedAt, ...kept } = source;
    const ids = notices.map(({ id }) => id);
    const [details, trees] = await Promise.all([readNotices(ids, db, "editor"), readKeptTrees(db, ids)]);
    const readings = notices.flatMap(({ id, version, part }): KeptReading[] => {
      const detail = details.find((one) => one.id === id);
      if (detail === undefined) return [];
      const { title, isSample, grammarVersion, corrections } = detail;
      const ledger = toReadLedger(detail, trees.get(id) ?? null);
      return [
        { noticeId: id, version, part, isSample, title, grammarVersion, ledger, corrections: corrections.length },
      ];
    });
    return { ...kept, importedAt: importedAt.toISOString(), readings };
  },
);
