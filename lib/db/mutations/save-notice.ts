// A checked ledger and its text -> the database: one notice, one transaction, all or nothing. The same notice twice
// changes nothing; a newer one of the same inspection becomes the current one, and the earlier ones its history.
import "server-only";
import type { Ledger } from "../../ledger/schema.ts";
import type { Tx } from "../client.ts";
import { toMutation } from "../guard.ts";
import { toLedgerHash, toTextHash } from "../notice-hash.ts";
import { toDay, toDeclaredRows, toItemRows, toListedTotals, toNoticeColumns, toPartRows } from "../notice-rows.ts";
import { placeInspection } from "../place-inspection.ts";
import { resolveRound } from "../resolve-round.ts";
import { toRoundIdentity } from "../round-identity.ts";
import { settleInspection, settleRound } from "../settle-inspection.ts";

/** The file that a notice comes from. */
export interface NoticeSource {
  /** SHA-256 of the bytes, hex. */
  hash: string;
  /** The kept text; the ledger's spans point into it. */
  text: string;
  format: string;
  charset: string | null;
  fileName: string;
  byteSize: number;
}

export interface NoticeToSave {
  /** Checked by ledgerSchema and checkLedger. */
  ledger: Ledger;
  source: NoticeSource;
  /** Place among the notices of its file, from 0. */
  part: number;
  grammarVersion: string;
  isSample: boolean;
  /** Whether readers see it at once; a draft otherwise. */
  publish: boolean;
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
  | {
      ok: false;
      reason: "already-imported";
      noticeId: number;
      /** Recognised by the same bytes, the same words in other bytes, or the same ledger with other words around it. */
      by: "bytes" | "text" | "ledger";
    }
  | {
      ok: false;
      /** A sample never takes the place of a real notice. */
      reason: "real-notice-there";
      noticeId: number;
    };

/** Held while a notice is saved, so that two imports at once make no unit, round or inspection twice. Any number. */
const SAVE_LOCK = 6_204_118_937;

/** A text of ten megabytes with its words cut into bigrams takes a while. */
const TIMEOUT = 120_000;

type Known = Extract<SaveOutcome, { reason: "already-imported" }>;

async function findKnown(tx: Tx, { source, part }: NoticeToSave, textHash: string, ledgerHash: string): Promise<Known | null> {
  const known = await tx.notice.findMany({
    where: { OR: [{ source: { hash: source.hash }, part }, { textHash }, { ledgerHash }] },
    select: { id: true, part: true, textHash: true, source: { select: { hash: true } } },
    orderBy: { id: "asc" },
  });
  const byBytes = known.find((one) => one.source.hash === source.hash && one.part === part);
  const byText = known.find((one) => one.textHash === textHash);
  const found = byBytes ?? byText ?? known[0];
  if (found === undefined) return null;
  return { ok: false, reason: "already-imported", noticeId: found.id, by: byBytes ? "bytes" : byText ? "text" : "ledger" };
}

async function resolveSource(tx: Tx, { hash, text, format, charset, fileName, byteSize }: NoticeSource): Promise<number> {
  const kept = await tx.source.findUnique({ where: { hash }, select: { id: true } });
  if (kept !== null) return kept.id;
  const made = await tx.source.create({ data: { hash, text, format, charset, fileName, byteSize }, select: { id: true } });
  return made.id;
}

async function saveParts(tx: Tx, noticeId: number, ledger: Ledger): Promise<void> {
  const items = toItemRows(noticeId, ledger.items);
  const parts = toPartRows(noticeId, ledger);
  await tx.item.createMany({ data: items });
  await tx.listedTotal.createMany({ data: toListedTotals(noticeId, items) });
  await tx.declaredTotal.createMany({ data: toDeclaredRows(noticeId, ledger.meta.totals) });
  await tx.outcome.createMany({ data: parts.outcomes });
  await tx.amount.createMany({ data: parts.amounts });
  await tx.unfinishedItem.createMany({ data: parts.unfinished });
  await tx.longTermItem.createMany({ data: parts.longTerm });
  await tx.contact.createMany({ data: parts.contacts });
  await tx.diagnostic.createMany({ data: parts.diagnostics });
}

/** Where a notice belongs: to an inspection of a unit, to a round as a whole, or, where it names neither, nowhere. */
async function placeNotice(tx: Tx, ledger: Ledger) {
  const { meta, scope } = ledger;
  if (scope === "unit") return { roundId: null, ...(await placeInspection(tx, meta)) };
  const { round, level, kind, start, body } = meta.inspection;
  const identity = toRoundIdentity({
    name: round?.value ?? null, level: level?.value ?? null, kind: kind?.value ?? null,
    start: start?.value ?? null, body: body?.value ?? null, region: meta.region?.value ?? [],
  });
  const roundId = identity === null ? null : (await resolveRound(tx, identity)).id;
  return { inspectionId: null, roundId, unit: null };
}

export const saveNotice = toMutation(
  "notice.import",
  async ({ tx, record }, input: NoticeToSave): Promise<SaveOutcome> => {
    const { ledger, source, part, grammarVersion, isSample, publish } = input;
    const textHash = toTextHash(source.text.slice(ledger.span.start, ledger.span.end));
    const ledgerHash = toLedgerHash(ledger, source.text);
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SAVE_LOCK}::bigint)`;
    const known = await findKnown(tx, input, textHash, ledgerHash);
    if (known !== null) return known;

    const { inspectionId, roundId, unit } = await placeNotice(tx, ledger);
    const siblings = inspectionId !== null ? { inspectionId } : roundId !== null ? { roundId } : null;
    if (isSample && siblings !== null) {
      const real = await tx.notice.findFirst({ where: { ...siblings, isSample: false }, select: { id: true } });
      if (real !== null) return { ok: false, reason: "real-notice-there", noticeId: real.id };
    }
    const before = await readCurrent(tx, inspectionId, roundId);
    const day = ledger.meta.published ?? ledger.meta.signed;
    const status = publish ? "published" : "draft";
    const { id: noticeId } = await tx.notice.create({
      data: {
        ...toNoticeColumns(ledger, source.text),
        sourceId: await resolveSource(tx, source),
        part, textHash, ledgerHash, grammarVersion, isSample, status, inspectionId, roundId,
        effectiveOn: toDay(day?.value ?? new Date().toISOString().slice(0, 10)),
      },
      select: { id: true },
    });
    await saveParts(tx, noticeId, ledger);
    const settled = inspectionId !== null ? await settleInspection(tx, inspectionId) : roundId !== null ? await settleRound(tx, roundId) : null;
    const current = settled?.currentNoticeId ?? null;
    const replacedSamples = settled?.removedSamples.length ?? 0;
    await record({ targetKind: "notice", targetId: noticeId, details: { fileName: source.fileName, status, isSample, replacedSamples } });
    return {
      ok: true, noticeId, status, unit, replacedSamples,
      supersedes: current === noticeId && before !== noticeId ? before : null,
      supersededBy: publish && current !== noticeId ? current : null,
    };
  },
  { timeout: TIMEOUT },
);

async function readCurrent(tx: Tx, inspectionId: number | null, roundId: number | null): Promise<number | null> {
  const select = { currentNoticeId: true };
  if (inspectionId !== null) return (await tx.inspection.findUnique({ where: { id: inspectionId }, select }))?.currentNoticeId ?? null;
  if (roundId !== null) return (await tx.inspectionRound.findUnique({ where: { id: roundId }, select }))?.currentNoticeId ?? null;
  return null;
}
