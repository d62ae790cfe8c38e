// Another reading of a kept text -> the rows of its notice, with the corrections over it as before: they stay what
// editors said, and only what they were made of is noted anew.
import "server-only";
import type { CorrectionPath } from "../../ledger/correction-path.ts";
import type { Ledger } from "../../ledger/schema.ts";
import { type ChangeRefusal, type NoticeVersion, readNoticeToChange } from "../change-notice.ts";
import { toMutation } from "../guard.ts";
import { toLedgerHash, toTextHash } from "../keeping/notice-hash.ts";
import { writeReading } from "../write-corrections.ts";

export type RereadOutcome =
  | {
      ok: true;
      /** Corrections of items that this reading does not have; they are kept and wait. */
      unplaced: CorrectionPath[];
    }
  | ChangeRefusal
  /** Another notice of the database has these very words: the file carries it twice. */
  | { ok: false; reason: "same-words"; noticeId: number };

/** Writes a ledger that was read from the kept text of this notice. One notice, one transaction. */
export const rereadNotice = toMutation(
  "notice.reread",
  async (
    { tx, actor, record },
    input: NoticeVersion & { ledger: Ledger; grammarVersion: string },
  ): Promise<RereadOutcome> => {
    const found = await readNoticeToChange({ tx, actor }, input);
    if (!found.ok) return found;
    const { notice } = found;
    const { corrections, text, grammarVersion: before } = notice.detail;
    const { ledger: read, grammarVersion } = input;
    const textHash = toTextHash(text.slice(read.span.start, read.span.end));
    const same = await tx.notice.findFirst({ where: { textHash, id: { not: notice.id } }, select: { id: true } });
    if (same !== null) return { ok: false, reason: "same-words", noticeId: same.id };
    const more = { textHash, ledgerHash: toLedgerHash(read, text), grammarVersion };
    const { unplaced } = await writeReading(tx, notice, read, corrections, more);
    await record({
      targetKind: "notice",
      targetId: notice.id,
      details: { from: before, to: grammarVersion, corrections: corrections.length, unplaced },
    });
    return { ok: true, unplaced };
  },
  { timeout: 120_000 },
);
