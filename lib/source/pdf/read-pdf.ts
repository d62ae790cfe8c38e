// PDF bytes -> text. Promise: one line per paragraph, as in the document that was printed; page numbers, running
// heads and watermarks are left out, notes follow at the end. A scan, which is a picture of text, is refused as such and never read as nothing.
import type { SourceOutcome } from "../outcome.ts";
import { straightenColumns } from "./columns.ts";
import { extractPages } from "./extract-pages.ts";
import { setFootnotesLast } from "./footnotes.ts";
import { dropFurniture } from "./furniture.ts";
import { toPageLines } from "./page-lines.ts";
import { joinParagraphs } from "./paragraphs.ts";
import { dropWatermarks } from "./watermarks.ts";

/** Where a whole PDF ends: within its last two kilobytes. */
const TAIL_BYTES = 2048;

/** Reads a PDF with a text layer. Refuses what is cut off, damaged, locked, outsized, or has no text. */
export async function readPdf(bytes: Uint8Array): Promise<SourceOutcome> {
  // pdf.js mends a file whose end is missing, and would give the first half of a notice for the whole.
  const tail = new TextDecoder("latin1").decode(bytes.subarray(-TAIL_BYTES));
  if (!tail.includes("%%EOF")) return { ok: false, reason: "unreadable-file" };
  const extracted = await extractPages(bytes);
  if (!extracted.ok) return extracted;
  const lines = straightenColumns(setFootnotesLast(dropFurniture(toPageLines(dropWatermarks(extracted.pages)))));
  const text = joinParagraphs(lines).join("\n");
  if (isUnmapped(text)) return { ok: false, reason: "unmapped-text" };
  // Numbers that a scanner or a stamp has put on are no text either.
  if (!/\p{L}/u.test(text)) return { ok: false, reason: "scan-without-text" };
  return { ok: true, text, format: "pdf", charset: null };
}

/** Of all characters that are no white space: this much of what no text is made of, where little is Chinese. */
const MOST_ODD = 0.1;
const LEAST_CHINESE = 0.3;

/**
 * Whether the characters are the numbers of a font's drawings and nothing else: a font in the file without its map to
 * characters. What comes out then is control characters, accents and signs.
 */
function isUnmapped(text: string): boolean {
  const length = text.replace(/\s+/gu, "").length;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const odd = count(/[\p{Cc}\p{Co}\p{Cn}\u0080-\u02ff\ufffd]/gu) - count(/[\n\t]/g);
  return odd > MOST_ODD * length && count(/\p{Script=Han}/gu) < LEAST_CHINESE * length;
}
