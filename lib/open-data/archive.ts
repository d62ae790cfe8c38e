// The ZIP of the data as they are now: written once for a version, however many ask for it, and kept until the data change.
import "server-only";
import { randomUUID } from "node:crypto";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { getFileReader, type Reader } from "../db/client.ts";
import { getDataVersion } from "../db/queries/get-data-version.ts";
import { readEnvironment } from "../env.ts";
import { type GrowingFile, growFile } from "./growing-file.ts";
import { writeOpenData } from "./write-open-data.ts";

/**
 * The form of the archive in one short word, so that nobody takes an old one for the new: what `form.test.ts` makes of an
 * archive of notices that never change. It says there what stands here after a change of columns, words or layout.
 */
const formVersion = "ea649692c33a";

/** Ten thousand notices take about a minute; a database that takes longer than this is broken. */
const longest = 30 * 60_000;

export interface Archive {
  version: string;
  file: GrowingFile;
}

interface Shelf {
  /** The last one that was written to its end. */
  whole: Archive | null;
  /** The one that is being written. */
  writing: Promise<Archive> | null;
}

// Kept on globalThis: hot reload makes this module anew, and must not lose what it has written.
const kept = globalThis as { taizhangArchive?: Shelf };

/** The entity tag of the archive of a version. */
export function toArchiveEtag(version: string): string {
  return `"${formVersion}-${version}"`;
}

/** Starts to write the archive, in a transaction that sees one moment; gives it as soon as its version is known. */
async function writeArchive(): Promise<Archive> {
  const { dataFolder } = readEnvironment();
  await mkdir(dataFolder, { recursive: true });
  const file = path.join(dataFolder, `open-data-${randomUUID()}.zip`);
  return new Promise((resolve, reject) => {
    const work = async (tx: Reader): Promise<void> => {
      const version = await getDataVersion(tx);
      const growing = await growFile(file, writeOpenData(tx, version));
      resolve({ version, file: growing });
      await growing.whole;
    };
    getFileReader()
      .$transaction(work, { isolationLevel: "RepeatableRead", timeout: longest, maxWait: 60_000 })
      .catch(reject);
  });
}

/**
 * The archive of what is published now. One is written at a time: those who ask meanwhile read along, though the data may
 * have changed since it was begun; it says of which version it is, and the next one is begun when it is asked for.
 */
export async function getArchive(version: string): Promise<Archive> {
  kept.taizhangArchive ??= { whole: null, writing: null };
  const shelf = kept.taizhangArchive;
  if (shelf.writing !== null) return shelf.writing;
  if (shelf.whole?.version === version) return shelf.whole;
  const writing = writeArchive();
  shelf.writing = writing;
  const finish = async (): Promise<void> => {
    const archive = await writing;
    await archive.file.whole;
    // Whoever still reads the one before goes on reading.
    shelf.whole?.file.retire();
    shelf.whole = archive;
  };
  const forget = (): void => {
    shelf.writing = null;
  };
  finish().then(forget, forget);
  return writing;
}
