// A checked ledger and its text -> the database: one notice, one transaction, all or nothing. The same notice twice
// changes nothing; a newer one of the same inspection becomes the current one, and the earlier ones its history.
import "server-only";
import type { Ledger } from "../../ledger/schema.ts";
import { toMutation } from "../guard.ts";
import { insertNotice, type SourceFile } from "../keeping/insert-rows.ts";
import { toLedgerHash, toTextHash } from "../keeping/notice-hash.ts";
import { toParts } from "../keeping/notice-parts.ts";
import { toNoticeColumns } from "../keeping/notice-rows.ts";
import { findKnown, type KnownNotice } from "../known-notice.ts";
import { lockNotices } from "../notice-lock.ts";
import { placeNotice, settlePlace } from "../placing/place-notice.ts";

export interface NoticeToSave {
  /** Checked by ledgerSchema and checkLedger. */
  ledger: Ledger;
  source: SourceFile;
  /** Place among the notices of its file, from 0. */
  part: number;
  grammarVersion: string;
  isSample: boolean;
  /** Whether readers see it at once; a draft otherwise. */
  publish: boolean;
  /** Saved also where it is a repost of another: whoever sends it says that it is none. */
  insist?: boolean;
}

export type SaveOutcome =
  | {
      ok: true;
      noticeId: number;
      status: "published" | "draft";
      /** The notice that counted until now and is history from now on; `null` where there was none. */
      supersedes: number | null;
      /** The newer notice that goes on counting, where this one is history from the start. */
      supersededBy: number | null;
      /** How many samples gave way. */
      replacedSamples: number;
      /** Slug of the unit; `null` where the notice names none: it then belongs to no inspection. */
      unit: string | null;
    }
  | ({ ok: false; reason: "already-imported" } & KnownNotice)
  | {
      ok: false;
      /** A sample never takes the place of a real notice. */
      reason: "real-notice-there";
      noticeId: number;
    };

/** Stands for ids that the database chooses. */
const unknownYet = 0;

/** A text of ten megabytes with its words cut into bigrams takes a while. */
const TIMEOUT = 120_000;

export const saveNotice = toMutation(
  "notice.import",
  async ({ tx, record }, input: NoticeToSave): Promise<SaveOutcome> => {
    const { ledger, source, part, grammarVersion, isSample, publish } = input;
    const textHash = toTextHash(source.text.slice(ledger.span.start, ledger.span.end));
    const ledgerHash = toLedgerHash(ledger, source.text);
    await lockNotices(tx);
    const known = await findKnown(tx, ledger, { hash: source.hash, part, textHash, ledgerHash });
    const isInsisted = input.insist === true && known?.by === "ledger";
    if (known !== null && !isInsisted) return { ok: false, reason: "already-imported", ...known };

    const {
      inspectionId,
      roundId,
      unit,
      currentNoticeId: before,
    } = await placeNotice(tx, ledger, {
      published: publish,
    });
    const siblings = inspectionId !== null ? { inspectionId } : roundId !== null ? { roundId } : null;
    if (isSample && siblings !== null) {
      const real = await tx.notice.findFirst({ where: { ...siblings, isSample: false }, select: { id: true } });
      if (real !== null) return { ok: false, reason: "real-notice-there", noticeId: real.id };
    }
    const status = publish ? "published" : "draft";
    const row = {
      ...toNoticeColumns(ledger, source.text),
      sourceId: unknownYet,
      part,
      textHash,
      ledgerHash,
      grammarVersion,
      isSample,
      status,
      inspectionId,
      roundId,
    } as const;
    const noticeId = await insertNotice(tx, source, row, toParts(unknownYet, ledger));
    const settled = await settlePlace(tx, { inspectionId, roundId });
    const current = settled?.currentNoticeId ?? null;
    const replacedSamples = settled?.removedSamples.length ?? 0;
    await record({
      targetKind: "notice",
      targetId: noticeId,
      details: {
        ...{ fileName: source.fileName, status, isSample, replacedSamples },
        ...(known === null ? {} : { despite: known.noticeId }),
      },
    });
    return {
      ok: true,
      noticeId,
      status,
      unit,
      replacedSamples,
      supersedes: current === noticeId && before !== noticeId ? before : null,
      supersededBy: publish && current !== noticeId ? current : null,
    };
  },
  { timeout: TIMEOUT },
);
