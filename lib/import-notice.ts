// Bytes of one file -> kept notices: read, parse, check, save. A refusal is an outcome and says why; no notice is
// half-stored. Each notice of a file is saved by itself, and has an outcome of its own also where saving it breaks.
import "server-only";
import type { Actor, Refused } from "./auth/actor.ts";
import { checkKept } from "./db/check-kept.ts";
import type { Busy } from "./db/guard.ts";
import { toFileHash } from "./db/keeping/notice-hash.ts";
import { type SaveOutcome, saveNotice } from "./db/mutations/save-notice.ts";
import type { RefusalReason } from "./ledger/diagnostic.ts";
import { checkLedger } from "./ledger/invariants.ts";
import { reconcile } from "./ledger/reconcile.ts";
import { type Ledger, ledgerSchema } from "./ledger/schema.ts";
import { tellKeeper } from "./log-failure.ts";
import { grammarVersion } from "./notice/grammar-version.ts";
import { parseWithin } from "./notice/parse-within.ts";
import { readSource } from "./source/read-source.ts";

export interface ImportOptions {
  /** A restatement written for this project, which gives way to a real notice. */
  isSample?: boolean;
  /** Whether readers see it at once (the default); a draft otherwise. */
  publish?: boolean;
  /** Whether what is recognised as a repost is saved beside the older notice. */
  insist?: boolean;
}

/** What became of one notice of a file. */
export type NoticeOutcome =
  | SaveOutcome
  | Refused
  | Busy
  | { ok: false; reason: "refused"; refusal: RefusalReason }
  /** A bug or a machine; it is told to whoever keeps the server. */
  | { ok: false; reason: "failed" };

/** One outcome for each notice that the file carries, in the order of the text; at least one. */
export type ImportOutcome = NoticeOutcome[];

/** PostgreSQL keeps neither NUL nor half a character; each gives way to one code unit, so that no offset shifts. */
function toKeepable(text: string): string {
  return text.replace(/\0|\p{Cs}/gu, "\ufffd");
}

/**
 * The door before the database: what the grammar made must be a ledger, and keep the laws of places over this text. What
 * it declares is then held against what it lists.
 * @throws if it is none; that is a bug of the grammar, and nothing is stored
 */
function checkedLedger(made: Ledger, text: string, fileName: string, importedAt: string): Ledger {
  const result = ledgerSchema.safeParse(made);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Error(`${fileName}: the ledger is not well-formed at ${issue?.path.join(".")}: ${issue?.message}`);
  }
  const ledger = result.data;
  const [broken] = checkLedger(ledger, text);
  if (broken !== undefined) throw new Error(`${fileName}: the ledger breaks a law: ${broken}`);
  const kept = checkKept(ledger, text, { importedAt, corrected: [] });
  return { ...ledger, diagnostics: [...ledger.diagnostics, ...reconcile(ledger, text), ...kept] };
}

export type LedgerReading = { ok: true; ledger: Ledger } | { ok: false; refusal: RefusalReason };

/**
 * What today's grammar reads from a kept text: one ledger or refusal for each notice on it, in the order of the text.
 * @param importedAt when the text was taken in, an ISO time: now, where it is only coming in
 */
export function readLedgers(
  text: string,
  fileName: string,
  importedAt: string = new Date().toISOString(),
): LedgerReading[] {
  return parseWithin(text).map((parsed) =>
    parsed.ok
      ? { ok: true, ledger: checkedLedger(parsed.ledger, text, fileName, importedAt) }
      : { ok: false, refusal: parsed.reason },
  );
}

/**
 * Imports the notices of one file. The same bytes or the same words again change nothing and say so.
 * @throws where the file cannot be read for a reason that is not its own; then nothing of it is stored
 */
export async function importNotice(
  actor: Actor,
  bytes: Uint8Array,
  fileName: string,
  { isSample = false, publish = true, insist = false }: ImportOptions = {},
): Promise<ImportOutcome> {
  const read = await readSource(bytes);
  if (!read.ok) return [{ ok: false, reason: "refused", refusal: read.reason }];
  const text = toKeepable(read.text);
  const source = {
    hash: toFileHash(bytes),
    text,
    format: read.format,
    charset: read.charset,
    fileName: toKeepable(fileName),
    byteSize: bytes.length,
  };
  const outcomes: ImportOutcome = [];
  let part = 0;
  for (const reading of readLedgers(text, fileName)) {
    if (!reading.ok) {
      outcomes.push({ ok: false, reason: "refused", refusal: reading.refusal });
      continue;
    }
    const { ledger } = reading;
    const toSave = { ledger, source, part: part++, grammarVersion, isSample, publish, insist };
    const outcome = await saveNotice(actor, toSave).catch((error: unknown): NoticeOutcome => {
      tellKeeper(`saving a notice of ${fileName} failed`, error);
      return { ok: false, reason: "failed" };
    });
    outcomes.push(outcome);
  }
  return outcomes;
}
