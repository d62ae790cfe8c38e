// The elements of a run that are no text themselves -> the characters they stand for: breaks, tabs, and characters that
// were put in by their number in a font (`w:sym`).
import { PAGE_BREAK } from "./paragraph.ts";
import type { XmlElement } from "./xml.ts";

/** Where a page or a column ends by hand; within a sentence that is no end of a line. */
const BREAKS_PAGE: ReadonlySet<string> = new Set(["page", "column"]);

/** Fonts of drawings, and where they draw numbers in circles: of the first, what is drawn, and how many there are. */
const DRAWINGS = /^(?:Wingdings|Webdings|Symbol|Marlett|MT Extra)/i;
const CIRCLED: Record<string, [first: number, one: string][]> = {
  wingdings: [
    [0x81, "①"],
    [0x8c, "❶"],
  ],
  "wingdings 2": [
    [0x6a, "①"],
    [0x75, "❶"],
  ],
};
const MOST_CIRCLED = 10;
/** What Western fonts have from 0x91 on. */
const PUNCTUATION = "‘’“”•–—";

/** Empty for what stands for no character. */
export function readRunCharacter({ name, attributes }: XmlElement): string {
  switch (name) {
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
      return BREAKS_PAGE.has(attributes.get("type") ?? "") ? PAGE_BREAK : "\n";
    case "w:cr":
      return "\n";
    case "w:noBreakHyphen":
      return "-";
    case "w:sym":
      return readSymbol(attributes.get("font"), attributes.get("char"));
    default:
      return "";
  }
}

/**
 * @param font as the document names it
 * @param char its number there, in hexadecimal; numbers of the private area stand for the font's own, of one byte
 * @returns empty for what is a drawing and no character
 */
function readSymbol(font: string | undefined, char: string | undefined): string {
  if (char === undefined || !/^[0-9a-f]{1,4}$/i.test(char)) return "";
  const code = Number.parseInt(char, 16);
  if (code >= 0x100 && (code < 0xe000 || code > 0xf8ff)) return String.fromCharCode(code);
  const own = code & 0xff;
  for (const [first, one] of CIRCLED[font?.toLowerCase() ?? ""] ?? []) {
    if (own >= first && own < first + MOST_CIRCLED) return String.fromCharCode(one.charCodeAt(0) + own - first);
  }
  if (own < 0x20 || DRAWINGS.test(font ?? "")) return "";
  return own >= 0x80 && own < 0xa0 ? (PUNCTUATION[own - 0x91] ?? "") : String.fromCharCode(own);
}
