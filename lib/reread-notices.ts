// Kept texts -> today's reading of them, one text at a time: what it would change, or the change itself. Corrections stay.
import "server-only";
import type { Actor, Refused } from "./auth/actor.ts";
import { rereadNotice } from "./db/mutations/reread-notice.ts";
import { saveNotice } from "./db/mutations/save-notice.ts";
import {
  findNextText,
  getText,
  type KeptReading,
  type KeptText,
  type TextHeading,
} from "./db/queries/list-kept-texts.ts";
import { type LedgerReading, readLedgers } from "./import-notice.ts";
import { compareLedgers, type LedgerChange } from "./ledger/compare-ledgers.ts";
import type { CorrectionPath } from "./ledger/correction-path.ts";
import type { RefusalReason } from "./ledger/diagnostic.ts";
import { toKeptTotals } from "./ledger/kept-meta.ts";
import type { Ledger } from "./ledger/schema.ts";
import { tellKeeper } from "./log-failure.ts";
import { grammarVersion } from "./notice/grammar-version.ts";

/** What reading a text again comes to, for one notice. */
export interface Reread {
  fileName: string;
  /** `null` for a notice that the file carries and that was not read from it before. */
  noticeId: number | null;
  title: string | null;
  outcome:
    | { kind: "same" }
    | { kind: "changed"; change: LedgerChange; corrections: number; unplaced: CorrectionPath[] }
    /** A further notice of the file; it is kept as a draft. */
    | { kind: "found" }
    /** Today's grammar reads no notice there; what was read before is left as it is. */
    | { kind: "refused"; refusal: RefusalReason | null }
    /** Somebody was changing it, it cannot be changed, or it broke (`failed`); it is left as it is. */
    | { kind: "left"; reason: string };
}

function overlap(a: Ledger["span"], b: Ledger["span"]): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Each kept notice with the ledger that takes up most of its part of the text, each ledger once. */
function matchReadings(kept: readonly KeptReading[], ledgers: readonly Ledger[]) {
  const free = new Set(ledgers);
  const matched = new Map<KeptReading, Ledger>();
  for (const reading of kept) {
    const best = [...free].reduce<Ledger | null>((found, ledger) => {
      const shared = overlap(ledger.span, reading.ledger.span);
      return shared > 0 && (found === null || shared > overlap(found.span, reading.ledger.span)) ? ledger : found;
    }, null);
    if (best === null) continue;
    free.delete(best);
    matched.set(reading, best);
  }
  return { matched, found: [...free] };
}

/** With the totals that the database keeps. */
function withKeptTotals(ledger: Ledger): Ledger {
  return { ...ledger, meta: { ...ledger.meta, totals: toKeptTotals(ledger.meta.totals) } };
}

async function reread(actor: Actor, kept: KeptReading, ledger: Ledger, dryRun: boolean): Promise<Reread["outcome"]> {
  const change = compareLedgers(kept.ledger, withKeptTotals(ledger));
  if (change === null && kept.grammarVersion === grammarVersion) return { kind: "same" };
  if (dryRun) {
    return change === null
      ? { kind: "same" }
      : { kind: "changed", change, corrections: kept.corrections, unplaced: [] };
  }
  const { noticeId, version } = kept;
  const outcome = await rereadNotice(actor, { noticeId, version, ledger, grammarVersion });
  if (!outcome.ok) return { kind: "left", reason: outcome.reason };
  if (change === null) return { kind: "same" };
  return { kind: "changed", change, corrections: kept.corrections, unplaced: outcome.unplaced };
}

async function saveFound(
  actor: Actor,
  { readings, importedAt: _, ...source }: KeptText,
  ledger: Ledger,
  part: number,
): Promise<Reread["outcome"]> {
  const isSample = readings.some((one) => one.isSample);
  const outcome = await saveNotice(actor, { ledger, source, part, grammarVersion, isSample, publish: false });
  return outcome.ok ? { kind: "found" } : { kind: "left", reason: outcome.reason };
}

function firstRefusal(readings: readonly LedgerReading[]): RefusalReason | null {
  return readings.find((one) => !one.ok)?.refusal ?? null;
}

/** What `work` comes to; where it breaks, that the notice is left as it is, told to whoever keeps the server. */
async function orLeft(fileName: string, work: () => Promise<Reread["outcome"]>): Promise<Reread["outcome"]> {
  try {
    return await work();
  } catch (error) {
    tellKeeper(`reading a notice of ${fileName} again failed`, error);
    return { kind: "left", reason: "failed" };
  }
}

/** Reads one kept text again. */
async function* rereadText(actor: Actor, kept: KeptText, dryRun: boolean): AsyncGenerator<Reread> {
  const { fileName } = kept;
  const readings = readLedgers(kept.text, fileName, kept.importedAt);
  const { matched, found } = matchReadings(
    kept.readings,
    readings.flatMap((one) => (one.ok ? [one.ledger] : [])),
  );
  for (const reading of kept.readings) {
    const { noticeId, title } = reading;
    const ledger = matched.get(reading);
    const outcome: Reread["outcome"] =
      ledger === undefined
        ? { kind: "refused", refusal: firstRefusal(readings) }
        : await orLeft(fileName, () => reread(actor, reading, ledger, dryRun));
    yield { fileName, noticeId, title, outcome };
  }
  let part = Math.max(-1, ...kept.readings.map((one) => one.part)) + 1;
  for (const ledger of found) {
    const at = part++;
    const outcome: Reread["outcome"] = dryRun
      ? { kind: "found" }
      : await orLeft(fileName, () => saveFound(actor, kept, ledger, at));
    yield { fileName, noticeId: null, title: ledger.meta.title?.value ?? null, outcome };
  }
}

/** As `rereadText`; where the text or what is kept of it cannot be read at all, all its notices are left as they are. */
async function* rereadOrLeave(actor: Actor, heading: TextHeading, dryRun: boolean): AsyncGenerator<Reread> {
  const { id, fileName, notices } = heading;
  try {
    const kept = await getText(actor, { id });
    if (!kept.ok) throw new Error(kept.reason);
    if (kept.value !== null) yield* rereadText(actor, kept.value, dryRun);
  } catch (error) {
    tellKeeper(`reading ${fileName} again failed`, error);
    for (const notice of notices) yield { fileName, ...notice, outcome: { kind: "left", reason: "failed" } };
  }
}

/**
 * Reads every kept text again with today's grammar. One text is in memory at a time, and each notice is one transaction.
 * One that breaks is left as it is, and the others go on.
 * @param onDone is told of each notice as it comes
 * @param stopped asked before each text: where it says yes, the rest is left alone
 * @throws where the database cannot say which text is next
 */
export async function rereadNotices(
  actor: Actor,
  { dryRun }: { dryRun: boolean },
  onDone: (result: Reread) => void,
  stopped: () => boolean = () => false,
): Promise<{ ok: true } | Refused> {
  for (let after = 0; !stopped(); ) {
    const next = await findNextText(actor, { after });
    if (!next.ok) return next;
    if (next.value === null) break;
    for await (const result of rereadOrLeave(actor, next.value, dryRun)) onDone(result);
    after = next.value.id;
  }
  return { ok: true };
}
