// BYTES → TEXT, the one door: what a file is shows in its bytes, and each format has a file of its own.
import { readCharacters } from "./characters.ts";
import type { SourceOutcome } from "./outcome.ts";

/** The largest file that is taken in, in bytes. */
export const MAX_FILE_SIZE = 10_000_000;

/** What a document with a password is called in the container around it. */
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");

const startsWith = (bytes: Uint8Array, ...beginning: number[]) =>
  beginning.every((byte, index) => bytes[index] === byte);

/**
 * What no reader sees and what parts the characters of a word: places where a line may break, hyphens that are not
 * there, the direction of letters, marks on how to draw the character before, control characters that are no white space.
 */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|(?![\0\s\u0085])\p{Cc}/gu;

/** Reads a file's bytes. The kept text is exactly what comes out: all spans point into it. */
export async function readSource(bytes: Uint8Array): Promise<SourceOutcome> {
  const source = await readFormat(bytes);
  if (!source.ok) return source;
  const text = source.text.replace(INVISIBLE, "");
  return /\S/.test(text) ? { ...source, text } : { ok: false, reason: "empty" };
}

async function readFormat(bytes: Uint8Array): Promise<SourceOutcome> {
  if (bytes.length > MAX_FILE_SIZE) return { ok: false, reason: "too-large" };
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return (await import("./pdf/read-pdf.ts")).readPdf(bytes);
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return (await import("./docx/read-docx.ts")).readDocx(bytes);
  // .doc, .wps, .xls and .ppt of old, RTF: formats that are not read. A new document with a password is packed as of old.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return { ok: false, reason: Buffer.from(bytes).includes(ENCRYPTED) ? "locked-file" : "old-format" };
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return { ok: false, reason: "old-format" };
  return readCharacters(bytes);
}
