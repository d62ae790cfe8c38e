// Files, folders and ZIPs -> imported notices, a few files at a time. One that fails does not stop the others.
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Actor } from "../lib/auth/actor.ts";
import type { ImportOptions, ImportOutcome } from "../lib/import-notice.ts";
import { listFolder, listZip, type TextFile } from "../lib/open-data/list-texts.ts";

/** Reading one file while another is being written to the database; more only wait for each other. */
const AT_ONCE = 3;

/** What became of one file. */
export type FileResult =
  | { file: string; outcomes: ImportOutcome }
  /** It could not be opened: the system's own word (ENOENT, EACCES, …). */
  | { file: string; unopened: string }
  /** It broke the import: a bug, or a database that went away. */
  | { file: string; failed: string };

function toSystemWord(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

/** The files of these paths, folders and ZIPs with all in them, in a steady order; what cannot be opened is a result already. */
export async function findFiles(paths: readonly string[]): Promise<{ files: TextFile[]; unopened: FileResult[] }> {
  const files = new Map<string, TextFile>();
  const unopened: FileResult[] = [];
  for (const given of paths) {
    try {
      for (const file of await listPath(given)) files.set(file.name, file);
    } catch (error) {
      unopened.push({ file: given, unopened: toSystemWord(error) });
    }
  }
  return { files: [...files.values()], unopened };
}

/** A file that is named itself is tried whatever its name. */
async function listPath(given: string): Promise<TextFile[]> {
  if ((await stat(given)).isDirectory()) return listFolder(given);
  if (/\.zip$/i.test(given)) return listZip(given);
  return [{ name: given, isSample: false, read: () => readFile(given), readJson: null }];
}

async function importFile(
  actor: Actor,
  { name: file, isSample, read, readJson }: TextFile,
  options: ImportOptions,
): Promise<FileResult> {
  let bytes: Uint8Array;
  try {
    bytes = await read();
  } catch (error) {
    return { file, unopened: toSystemWord(error) };
  }
  try {
    const { importNotice } = await import("../lib/import-notice.ts");
    const outcomes = await importNotice(
      actor,
      bytes,
      path.basename(file),
      isSample ? { ...options, isSample } : options,
    );
    if (readJson !== null) {
      const { putCorrections } = await import("../lib/open-data/put-corrections.ts");
      await putCorrections(actor, outcomes, await readJson());
    }
    return { file, outcomes };
  } catch (error) {
    return { file, failed: error instanceof Error ? error.message.trim() : String(error) };
  }
}

/**
 * Imports files, a few at a time; results in the order of the files.
 * @param onDone is told each result as it comes
 * @param stopped asked before each file: where it says yes, the rest is left alone
 */
export async function importFiles(
  actor: Actor,
  files: readonly TextFile[],
  options: ImportOptions,
  onDone: (result: FileResult) => void = () => {},
  stopped: () => boolean = () => false,
): Promise<FileResult[]> {
  const results: FileResult[] = [];
  let next = 0;
  async function work(): Promise<void> {
    for (let at = next++; at < files.length && !stopped(); at = next++) {
      const result = await importFile(actor, files[at] as TextFile, options);
      results[at] = result;
      onDone(result);
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, files.length) }, work));
  return results.filter((result) => result !== undefined);
}
