// A file that an editor sends in -> drafts, or why not; either way it is kept what became of it.
import "server-only";
import type { Actor, Refused } from "./auth/actor.ts";
import { authorise } from "./auth/actor.ts";
import type { Busy } from "./db/guard.ts";
import { recordFile } from "./db/mutations/record-file.ts";
import { getBeside } from "./db/queries/get-beside.ts";
import { isFileExpected } from "./db/queries/get-import-progress.ts";
import { type ImportOutcome, importNotice, type NoticeOutcome } from "./import-notice.ts";
import type { FileOutcome, ImportedFileRow } from "./ledger/review.ts";
import { MAX_FILE_SIZE } from "./source/read-source.ts";

export interface SentFile {
  fileName: string;
  bytes: Uint8Array;
  /** Names the files that were sent in together. */
  batch: string;
  /** The number under which it was expected. */
  id?: number;
}

/** The longest name that is kept, in UTF-16 code units. */
const longestName = 200;

async function toFileOutcome(actor: Actor, outcome: NoticeOutcome): Promise<FileOutcome> {
  if (outcome.ok) {
    const { noticeId, unit } = outcome;
    const found = await getBeside(actor, { noticeId });
    const beside = found.ok ? found.value : null;
    const { isOfRound, siblings } = beside ?? {};
    return { ok: true, noticeId, unit, isOfRound, succession: beside?.succession?.relation ?? null, siblings };
  }
  // Rights that ended while the file was read.
  const { reason } = outcome;
  const isRefused =
    reason !== "already-imported" && reason !== "real-notice-there" && reason !== "refused" && reason !== "busy";
  return isRefused ? { ok: false, reason: "failed" } : outcome;
}

async function importSafely(actor: Actor, { bytes, fileName }: SentFile): Promise<ImportOutcome> {
  if (bytes.length > MAX_FILE_SIZE) return [{ ok: false, reason: "refused", refusal: "too-large" }];
  try {
    return await importNotice(actor, bytes, fileName, { publish: false });
  } catch (error) {
    // A bug or a machine: for whoever keeps the server; the editor is told that it failed, and the other files go on.
    process.stderr.write(`import of a file failed: ${error instanceof Error ? error.stack : String(error)}\n`);
    return [{ ok: false, reason: "failed" }];
  }
}

/** The name as it is kept. */
export function toKeptName(name: string): string {
  return name.replace(/[\p{Cc}\p{Cs}]/gu, "\ufffd").slice(0, longestName);
}

/** Imports one file as drafts. */
export async function receiveFile(
  actor: Actor,
  file: SentFile,
): Promise<{ ok: true; row: ImportedFileRow } | Refused | Busy> {
  const authorised = authorise(actor, "notice.import");
  if (!authorised.ok) return authorised;
  const fileName = toKeptName(file.fileName);
  const outcomes: FileOutcome[] = [];
  for (const one of await importSafely(actor, { ...file, fileName })) outcomes.push(await toFileOutcome(actor, one));
  const byteSize = file.bytes.length;
  const recorded = await recordFile(actor, { id: file.id, batch: file.batch, fileName, byteSize, outcomes });
  if (!recorded.ok) return recorded;
  return { ok: true, row: { id: recorded.id, fileName, byteSize, outcomes, at: recorded.at } };
}

/** A file that is on its way: its bytes are asked for when it is its turn. */
export interface ComingFile {
  name: string;
  size: number;
  read(): Promise<Uint8Array>;
}

/** Imports one of several; one byte more than may be is enough to be refused, and is all that is read of it. */
export async function receiveComing(actor: Actor, { name, size, read }: ComingFile, batch: string, id?: number) {
  const bytes = size > MAX_FILE_SIZE ? new Uint8Array(MAX_FILE_SIZE + 1) : await read();
  const outcome = await receiveFile(actor, { fileName: name, bytes, batch, id });
  return outcome.ok ? { ...outcome, row: { ...outcome.row, byteSize: size } } : outcome;
}

/**
 * Imports files that came together, one after the other, after they were noted as expected: their editor can leave,
 * come back, and stop what still waits. Goes on after the request is answered. Never throws.
 */
export async function receiveBatch(actor: Actor, files: readonly ComingFile[], batch: string, ids: readonly number[]) {
  try {
    for (const [at, file] of files.entries()) {
      const id = ids[at] ?? 0;
      const expected = await isFileExpected(actor, { id });
      if (!expected.ok) return;
      if (expected.value) await receiveComing(actor, file, batch, id);
    }
  } catch (error) {
    process.stderr.write(`import of files was interrupted: ${error instanceof Error ? error.stack : String(error)}\n`);
  }
}
