// ZIP bytes -> the parts of an Office package, as streams. Promise: never more than the limits below is unpacked,
// whatever sizes the archive declares; a damaged archive is refused whole, never read in part.
import { crc32 } from "node:zlib";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { DocxRefusal } from "./refusal.ts";

/** A document with a thousand pictures has about as many entries; nobody writes a notice with more. */
const MAX_ENTRIES = 4096;
/** Most bytes of XML unpacked from one part, and from all the parts that are read. */
const MAX_PART_BYTES = 64 * 1024 * 1024;
const MAX_UNPACKED_BYTES = 96 * 1024 * 1024;
/** Word's own XML packs 10 to 60 times; DEFLATE can do 1032. Small parts may do as they like. */
const MAX_RATIO = 250;
const RATIO_FREE_BYTES = 4 * 1024 * 1024;

export interface ZipPackage {
  isEmpty: boolean;
  has(partName: string): boolean;
  /** The bytes of a part, piece by piece. Throws DocxRefusal for a missing, damaged or outsized part. */
  readPart(partName: string): AsyncGenerator<Uint8Array>;
}

/** Opens the archive and lists its parts. Part names are compared without regard to case, as the format has it. */
export async function openPackage(bytes: Uint8Array): Promise<ZipPackage> {
  const { zip, entries } = await listEntries(bytes);
  let unpacked = 0;

  async function* readPart(partName: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(partName.toLowerCase());
    if (!entry) throw new DocxRefusal("unreadable-file", `no part ${partName}`);
    if (entry.isEncrypted()) throw new DocxRefusal("locked-file", `part ${partName} is encrypted`);
    checkSize(entry.uncompressedSize, entry, unpacked);
    let size = 0;
    let checksum = 0;
    try {
      // yauzl holds the stream against the declared size and fails where they differ
      for await (const piece of await zip.openReadStreamPromise(entry)) {
        const chunk = piece as Uint8Array;
        size += chunk.length;
        checkSize(size, entry, unpacked);
        checksum = crc32(chunk, checksum);
        yield chunk;
      }
      if (checksum !== entry.crc32) throw new Error("the checksum differs");
    } catch (error) {
      if (error instanceof DocxRefusal) throw error;
      throw new DocxRefusal("unreadable-file", `part ${partName} is damaged`, { cause: error });
    }
    unpacked += size;
  }

  return { isEmpty: entries.size === 0, has: (partName) => entries.has(partName.toLowerCase()), readPart };
}

async function listEntries(bytes: Uint8Array): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const entries = new Map<string, Entry>();
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
    if (zip.entryCount > MAX_ENTRIES) throw new DocxRefusal("too-large", `${zip.entryCount} entries`);
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      // Two parts of one name are two documents in one file: which of them a reader sees would be chance.
      if (entries.has(name)) throw new DocxRefusal("unreadable-file", `two parts ${name}`);
      entries.set(name, entry);
    }
    return { zip, entries };
  } catch (error) {
    if (error instanceof DocxRefusal) throw error;
    throw new DocxRefusal("unreadable-file", "no readable archive", { cause: error });
  }
}

function checkSize(size: number, entry: Entry, unpackedBefore: number): void {
  const outsized = size > MAX_PART_BYTES || unpackedBefore + size > MAX_UNPACKED_BYTES;
  const bomb = size > RATIO_FREE_BYTES && size > entry.compressedSize * MAX_RATIO;
  if (outsized || bomb) throw new DocxRefusal("too-large", `part ${entry.fileName} unpacks to ${size} bytes`);
}
