// A folder or a ZIP -> the notices in it, to be read one by one. In open data it is known which of them are samples.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { z } from "zod";
import { mayBeNotice } from "../file-endings.ts";
import { descriptionFile, packageName, parseTextPath } from "./layout.ts";

/** A file that may be a notice. */
export interface TextFile {
  /** How it is called to people. */
  name: string;
  isSample: boolean;
  /** @throws with a system's word as `code` where it cannot be opened */
  read(): Promise<Uint8Array>;
  /** What was read from it and put right, in open data; `null` elsewhere. */
  readJson: (() => Promise<string>) | null;
}

/** No notice has so many bytes; what unpacks to more is no notice. */
const mostBytes = 64 * 1024 * 1024;
const mostEntries = 1_000_000;

const descriptionSchema = z.object({ name: z.literal(packageName) });

function isOpenData(description: string): boolean {
  try {
    return descriptionSchema.safeParse(JSON.parse(description)).success;
  } catch {
    return false;
  }
}

/** A failure with the word that the system would have for it. */
class UnreadableEntry extends Error {
  readonly code: string;

  constructor(code: string, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  if (entry.uncompressedSize > mostBytes) throw new UnreadableEntry("EFBIG");
  try {
    const pieces: Uint8Array[] = [];
    // yauzl fails where an entry unpacks to more than it declares.
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Uint8Array);
    return Buffer.concat(pieces);
  } catch (cause) {
    throw new UnreadableEntry("EBADZIP", cause);
  }
}

const toJsonName = (name: string): string => name.replace(/\.[^.]*$/, ".json");

/** The notices in a ZIP, which stays open until the process ends. @throws with `code` where it is no readable ZIP */
export async function listZip(file: string): Promise<TextFile[]> {
  let zip: ZipFile;
  const entries: Entry[] = [];
  try {
    zip = await openPromise(file, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
    if (zip.entryCount > mostEntries) throw new UnreadableEntry("EFBIG");
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    throw new UnreadableEntry(code ?? "EBADZIP", cause);
  }
  const description = entries.find((entry) => entry.fileName === descriptionFile);
  const openData =
    description !== undefined && isOpenData(Buffer.from(await readEntry(zip, description)).toString("utf8"));
  const byName = new Map(entries.map((entry) => [entry.fileName, entry]));
  return entries
    .filter((entry) => mayBeNotice(entry.fileName))
    .sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
    .map((entry): TextFile => {
      const kept = openData ? parseTextPath(entry.fileName) : null;
      const beside = kept === null ? undefined : byName.get(toJsonName(entry.fileName));
      return {
        name: `${file}/${entry.fileName}`,
        isSample: kept?.isSample ?? false,
        read: () => readEntry(zip, entry),
        readJson: beside === undefined ? null : async () => Buffer.from(await readEntry(zip, beside)).toString("utf8"),
      };
    });
}

/** The notices in a folder and all below it, in the order of their names. */
export async function listFolder(folder: string): Promise<TextFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const description = await readFile(path.join(folder, descriptionFile), "utf8").catch(() => "");
  const openData = isOpenData(description);
  return entries
    .filter((entry) => entry.isFile() && mayBeNotice(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((name): TextFile => {
      const kept = openData ? parseTextPath(path.relative(folder, name)) : null;
      return {
        name,
        isSample: kept?.isSample ?? false,
        read: () => readFile(name),
        readJson: kept === null ? null : () => readFile(toJsonName(name), "utf8"),
      };
    });
}
