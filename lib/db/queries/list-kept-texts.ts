// Kept texts with the notices read from them, one after the other, for reading them again. That there is a text is asked
// apart from what it holds, so that one whose notices cannot be read does not keep from the next.
import "server-only";
import type { Ledger } from "../../ledger/schema.ts";
import { atMomentOf } from "../asking/one-moment.ts";
import type { Tx } from "../client.ts";
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

/** What a text is called, and the notices that were read from it. */
export interface TextHeading {
  id: number;
  fileName: string;
  notices: { noticeId: number; title: string | null }[];
}

/** The first kept text whose id is greater than `after`, or `null` where there is none: not yet the text itself. */
export const findNextText = toGuardedQuery(
  "notice.reread",
  async (db, { after }: { after: number }): Promise<TextHeading | null> => {
    const source = await db.source.findFirst({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      select: { id: true, fileName: true, notices: { orderBy: { part: "asc" }, select: { id: true, title: true } } },
    });
    if (source === null) return null;
    return { ...source, notices: source.notices.map(({ id: noticeId, title }) => ({ noticeId, title })) };
  },
);

/** A kept text, which is as large as a file; `null` where it is gone. */
export const getText = toGuardedQuery(
  "notice.reread",
  (client, { id }: { id: number }): Promise<KeptText | null> => atMomentOf(client, (db) => readText(db, id)),
);

async function readText(db: Tx, sourceId: number): Promise<KeptText | null> {
  const source = await db.source.findUnique({
    where: { id: sourceId },
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
    return [{ noticeId: id, version, part, isSample, title, grammarVersion, ledger, corrections: corrections.length }];
  });
  return { ...kept, importedAt: importedAt.toISOString(), readings };
}
