// The ZIP of the data as they are now: written once for a version, however many ask for it, and kept until the data change.
import "server-only";
import { mkdtempSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { getDb, type Reader } from "../db/client.ts";
import { getDataVersion } from "../db/queries/get-data-version.ts";
import { type GrowingFile, growFile } from "./growing-file.ts";
import { writeOpenData } from "./write-open-data.ts";

/** Changes whenever the form of the archive does, so that nobody takes an old one for the new. */
const formVersion = "1";

/** Ten thousand notices take about a minute; a database that takes longer than this is broken. */
const longest = 30 * 60_000;

export interface Archive {
  version: string;
  file: GrowingFile;
}

// Kept on globalThis: hot reload makes this module anew, and must not lose what it has written.
const kept = globalThis as { taizhangArchive?: { folder: string; count: number; current: Promise<Archive> | null } };

function getShelf() {
  if (kept.taizhangArchive === undefined) {
    const folder = mkdtempSync(path.join(tmpdir(), "taizhang-open-data-"));
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    kept.taizhangArchive = { folder, count: 0, current: null };
  }
  return kept.taizhangArchive;
}

/** The entity tag of the archive of a version. */
export function toArchiveEtag(version: string): string {
  return `"${formVersion}-${version}"`;
}

/** Starts to write the archive, in a transaction that sees one moment; gives it as soon as its version is known. */
function writeArchive(file: string): Promise<Archive> {
  return new Promise((resolve, reject) => {
    const work = async (tx: Reader): Promise<void> => {
      const version = await getDataVersion(tx);
      const growing = await growFile(file, writeOpenData(tx, version));
      resolve({ version, file: growing });
      await growing.whole;
    };
    getDb().$transaction(work, { isolationLevel: "RepeatableRead", timeout: longest, maxWait: 60_000 }).catch(reject);
  });
}

/** The archive of what is published now. Those who ask while it is being written read along. */
export async function getArchive(version: string): Promise<Archive> {
  const shelf = getShelf();
  const current = shelf.current;
  const archive = (await current?.catch(() => null)) ?? null;
  // The data may have changed since the question was put: then the archive of now is what is wanted.
  if (archive !== null && (archive.version === version || archive.version === (await getDataVersion()))) return archive;
  // Somebody else was quicker to begin the next one.
  if (shelf.current !== current) return getArchive(version);

  shelf.count += 1;
  const next = writeArchive(path.join(shelf.folder, `${shelf.count}.zip`));
  shelf.current = next;
  const forget = (): void => {
    if (shelf.current === next) shelf.current = null;
  };
  next.then(({ file }) => file.whole).catch(forget);
  // Whoever still reads the one before goes on reading: a removed file lives as long as it is open.
  const older = path.join(shelf.folder, `${shelf.count - 1}.zip`);
  const remove = (): Promise<void> => rm(older, { force: true }).catch(() => {});
  archive?.file.whole.then(remove, remove);
  return next;
}
