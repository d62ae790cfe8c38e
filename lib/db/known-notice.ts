// A ledger -> the notice of the database that it is already: the same bytes, the same words in other bytes, or the same
// reading with another site's words around it. What only looks like one (a later notice with the same list) is none.
import "server-only";
import { saysSame } from "../ledger/says-same.ts";
import type { Ledger } from "../ledger/schema.ts";
import type { Tx } from "./client.ts";
import { readNotices } from "./queries/get-notice.ts";
import { readKeptTrees, toReadLedger } from "./write-corrections.ts";

export interface KnownNotice {
  noticeId: number;
  by: "bytes" | "text" | "ledger";
}

/** By which a notice is looked for. */
export interface NoticeMarks {
  /** Of its file, with its place in it. */
  hash: string;
  part: number;
  textHash: string;
  ledgerHash: string;
}

/**
 * Of the notices with this hash of a ledger, the one that agrees in what the hash leaves out. They are held against it as
 * they were read: what editors made of them stands on no other site.
 */
async function findRepost(tx: Tx, ledger: Ledger, ledgerHash: string): Promise<number | null> {
  const alike = await tx.notice.findMany({ where: { ledgerHash }, orderBy: { id: "asc" }, select: { id: true } });
  for (const { id } of alike) {
    const [[detail], trees] = [await readNotices([id], tx, "editor"), await readKeptTrees(tx, [id])];
    if (detail !== undefined && saysSame(toReadLedger(detail, trees.get(id) ?? null).meta, ledger.meta)) return id;
  }
  return null;
}

/** The notice that is this one; `null` where it is new. */
export async function findKnown(tx: Tx, ledger: Ledger, marks: NoticeMarks): Promise<KnownNotice | null> {
  const { hash, part, textHash, ledgerHash } = marks;
  const [found] = await tx.$queryRaw<{ id: number; bytes: boolean }[]>`
    SELECT n.id, f.hash = ${hash} AND n.part = ${part} AS bytes
    FROM "Notice" n JOIN "Source" f ON f.id = n."sourceId"
    WHERE n."sourceId" = (SELECT id FROM "Source" WHERE hash = ${hash}) AND n.part = ${part} OR n."textHash" = ${textHash}
    ORDER BY bytes DESC, n.id LIMIT 1`;
  if (found !== undefined) return { noticeId: found.id, by: found.bytes ? "bytes" : "text" };
  const repost = await findRepost(tx, ledger, ledgerHash);
  return repost === null ? null : { noticeId: repost, by: "ledger" };
}
