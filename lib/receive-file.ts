// A file that an editor sends in -> drafts, or why not; either way it is kept what became of it.
import "server-only";
import type { Actor, Refused } from "./auth/actor.ts";
import { authorise } from "./auth/actor.ts";
import type { Busy } from "./db/guard.ts";
import { type FileToRecord, recordFile } from "./db/mutations/record-file.ts";
import { getBeside } from "./db/queries/get-beside.ts";
import { isFileExpected } from "./db/queries/get-import-progress.ts";
import { type ImportOutcome, importNotice, type NoticeOutcome } from "./import-notice.ts";
import type { FileOutcome, ImportedFileRow } from "./ledger/review.ts";
import { tellKeeper } from "./log-failure.ts";
import { MAX_FILE_SIZE } from "./source/read-source.ts";

export interface SentFile {
  fileName: string;
  bytes: Uint8Array;
  /** How large it is, where not all of it was read. */
  byteSize?: number;
  /** Names the files that were sent in together. */
  batch: string;
  /** The number under which it was expected. */
  id?: number;
  /** Its editor says that what is recognised as a repost is another notice. */
  insist?: boolean;
}

/** The longest name that is kept, in UTF-16 code units. */
const longestName = 200;

/** The largest size that is kept, in bytes. */
const largestNoted = 2 ** 31 - 1;

async function toFileOutcome(actor: Actor, outcome: NoticeOutcome): Promise<FileOutcome> {
  if (outcome.ok) {
    const { noticeId, unit } = outcome;
    // What stands beside it is only told along: the draft is there in any case.
    const found = await getBeside(actor, { noticeId }).catch((error: unknown) => {
      tellKeeper("what stands beside a draft was not found", error);
      return null;
    });
    const beside = found?.ok ? found.value : null;
    const { isOfRound, isPossible, siblings } = beside ?? {};
    const succession = beside?.succession?.relation ?? null;
    return { ok: true, noticeId, unit, isOfRound, isPossible, succession, siblings };
  }
  // Rights that ended while the file was read.
  const { reason } = outcome;
  const isRefused =
    reason !== "already-imported" && reason !== "real-notice-there" && reason !== "refused" && reason !== "busy";
  return isRefused ? { ok: false, reason: "failed" } : outcome;
}

async function importSafely(actor: Actor, { bytes, fileName, insist }: SentFile): Promise<ImportOutcome> {
  if (bytes.length > MAX_FILE_SIZE) return [{ ok: false, reason: "refused", refusal: "too-large" }];
  try {
    return await importNotice(actor, bytes, fileName, { publish: false, insist });
  } catch (error) {
    // The editor is told that it failed, and the other files go on.
    tellKeeper("import of a file failed", error);
    return [{ ok: false, reason: "failed" }];
  }
}

/** The name as it is kept: cut between characters, never within one, since half of a pair is no text. */
export function toKeptName(name: string): string {
  let kept = "";
  for (const character of name.replace(/[\p{Cc}\p{Cs}]/gu, "\ufffd")) {
    if (kept.length + character.length > longestName) break;
    kept += character;
  }
  return kept;
}

/** Keeps what became of a file. Where that fails, it is still told: its drafts are there, whatever the list says. */
async function recordSafely(
  actor: Actor,
  file: FileToRecord,
): Promise<{ ok: true; id: number; at: string } | Refused | Busy> {
  try {
    return await recordFile(actor, file);
  } catch (error) {
    tellKeeper("a file was not noted", error);
    return { ok: false, reason: "busy" };
  }
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
  const { byteSize = file.bytes.length } = file;
  const recorded = await recordSafely(actor, { id: file.id, batch: file.batch, fileName, byteSize, outcomes });
  if (!recorded.ok && recorded.reason !== "busy") return recorded;
  const { id, at } = recorded.ok ? recorded : { id: file.id ?? 0, at: new Date().toISOString() };
  return { ok: true, row: { id, fileName, byteSize, outcomes, at } };
}

/** A file that is on its way: its bytes are asked for when it is its turn. */
export interface ComingFile {
  name: string;
  size: number;
  insist?: boolean;
  read(): Promise<Uint8Array>;
}

/** A file of which a browser tells the name and the size alone, since it is too large to be sent; `null` where it is not. */
export function toWithheldFile(name: unknown, size: unknown): ComingFile | null {
  if (typeof name !== "string" || name === "" || typeof size !== "string" || !/^\d{8,10}$/.test(size)) return null;
  const told = Math.min(Number(size), largestNoted);
  return told > MAX_FILE_SIZE ? { name, size: told, read: async () => new Uint8Array() } : null;
}

/** Imports one of several; one byte more than may be is enough to be refused, and is all that is read of it. */
export async function receiveComing(actor: Actor, file: ComingFile, batch: string, id?: number) {
  const { name, size, insist, read } = file;
  const bytes = size > MAX_FILE_SIZE ? new Uint8Array(MAX_FILE_SIZE + 1) : await read();
  return receiveFile(actor, { fileName: name, bytes, byteSize: size, batch, id, insist });
}

/**
 * Imports files that came together, one after the other, after they were noted as expected: their editor can leave,
 * come back, and stop what still waits. Goes on after the request is answered, which may be long: who sent them is asked
 * before each file, and whose session or rights have ended is read no further. Never throws.
 */
export async function receiveBatch(
  askActor: () => Promise<Actor>,
  files: readonly ComingFile[],
  batch: string,
  ids: readonly number[],
) {
  try {
    for (const [at, file] of files.entries()) {
      const id = ids[at] ?? 0;
      const actor = await askActor();
      const expected = await isFileExpected(actor, { id });
      if (!expected.ok) return;
      if (expected.value) await receiveComing(actor, file, batch, id);
    }
  } catch (error) {
    tellKeeper("import of files was interrupted", error);
  }
}
