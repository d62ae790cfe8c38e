// Bytes that are characters -> text: words as they are, and pages as a reader sees them.
import { decodeText } from "./charset.ts";
import { looksLikeHtml, readHtml } from "./html.ts";
import { MAX_TEXT_LENGTH, type SourceOutcome } from "./outcome.ts";
import { readWebArchive } from "./web-archive.ts";

/** Plain text and HTML, pasted or from a file, be it a page saved as one file. */
export function readCharacters(bytes: Uint8Array): SourceOutcome {
  const decoded = decodeText(readWebArchive(bytes) ?? bytes);
  if (decoded === null) return { ok: false, reason: "not-text" };
  const html = looksLikeHtml(decoded.text);
  const text = html ? readHtml(decoded.text) : decoded.text;
  if (text.length > MAX_TEXT_LENGTH) return { ok: false, reason: "too-large" };
  return { ok: true, text, format: html ? "html" : "text", charset: decoded.charset };
}
