// A notice as printed → the same notice in one form of every character, of the SAME UTF-16 length.
// All rules match on the folded text; since nothing shifts, every offset is an offset into the kept text.
import traditionalToSimplified from "opencc-js/dict/TSCharacters";

const SPACES =
  "\t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u202f\u205f\u2060\u3000\ufeff\u00ad";

/** Pairs of printed character and folded character; both one UTF-16 unit. */
const PAIRS: Record<string, string> = {
  "，": ",",
  "：": ":",
  "；": ";",
  "！": "!",
  "？": "?",
  "（": "(",
  "）": ")",
  "．": ".",
  "﹒": ".",
  "％": "%",
  "﹪": "%",
  "【": "[",
  "】": "]",
  "〔": "[",
  "〕": "]",
  "［": "[",
  "］": "]",
  "〖": "[",
  "〗": "]",
  "「": "“",
  "」": "”",
  "『": "‘",
  "』": "’",
  "〝": "“",
  "〞": "”",
  "„": "“",
  "‟": "“",
  "＂": '"',
  "﹁": "“",
  "﹂": "”",
  "＇": "'",
  "〈": "《",
  "〉": "》",
  "﹤": "《",
  "﹥": "》",
  "—": "-",
  "–": "-",
  "―": "-",
  "─": "-",
  "━": "-",
  "－": "-",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "−": "-",
  "﹣": "-",
  "～": "~",
  "〜": "~",
  "∼": "~",
  "｡": "。",
  "､": "、",
  "○": "〇",
  "◯": "〇",
  "０": "0",
  "＠": "@",
  "﹐": ",",
  "﹕": ":",
  "﹔": ";",
  "﹙": "(",
  "﹚": ")",
  "\u2028": "\n",
  "\u2029": "\n",
  "\u0085": "\n",
  "“": "“",
  "”": "”",
};

function buildTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let unit = 0; unit < 65536; unit++) table[unit] = unit;
  // Full-width ASCII, Kangxi and CJK radicals, compatibility ideographs: what NFKC says, where it is one unit.
  for (const [from, to] of [
    [0x2e80, 0x2fdf],
    [0xf900, 0xfaff],
    [0xff01, 0xff5e],
  ] as const) {
    for (let unit = from; unit <= to; unit++) {
      const normal = String.fromCharCode(unit).normalize("NFKC");
      if (normal.length === 1) table[unit] = normal.charCodeAt(0);
    }
  }
  for (const entry of traditionalToSimplified.split("|")) {
    const [from, to] = entry.split(" ");
    if (from?.length === 1 && to?.length === 1) table[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  for (const space of SPACES) table[space.charCodeAt(0)] = 0x20;
  for (const [from, to] of Object.entries(PAIRS)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  return table;
}

const TABLE = buildTable();
const CHUNK = 8192;
/** Quick, but not for every text: it would replace the half of a pair that stands alone. */
const DECODER = new TextDecoder("utf-16le", { ignoreBOM: true });

/** The UTF-16 units of the folded text. */
export function foldUnits(text: string): Uint16Array {
  const { length } = text;
  const units = new Uint16Array(length);
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    // CR LF is a space and a line feed; a CR of its own ends a line.
    units[at] = unit === 13 ? (text.charCodeAt(at + 1) === 10 ? 32 : 10) : TABLE[unit]!;
  }
  return units;
}

function hasSurrogate(units: Uint16Array): boolean {
  for (let at = 0; at < units.length; at++) if (units[at]! >= 0xd800 && units[at]! <= 0xdfff) return true;
  return false;
}

/** The words that UTF-16 units spell. */
export function spell(units: Uint16Array): string {
  if (!hasSurrogate(units)) return DECODER.decode(units);
  const parts: string[] = [];
  for (let from = 0; from < units.length; from += CHUNK)
    parts.push(String.fromCharCode.apply(null, units.subarray(from, from + CHUNK) as unknown as number[]));
  return parts.join("");
}

/**
 * The folded text: half-width punctuation, digits and letters, plain spaces and line feeds, one kind of quotation
 * marks and dashes, simplified characters. `fold(text).length === text.length`; characters outside the basic block stay.
 */
export function fold(text: string): string {
  return spell(foldUnits(text));
}

/** Whether white space stands at an offset of a folded text: there are only two kinds of it left. */
export function isBlank(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  return unit === 32 || unit === 10;
}

/** The next offset from `at` on where no white space stands. */
export function skipBlanks(folded: string, at: number): number {
  let next = at;
  while (isBlank(folded, next)) next++;
  return next;
}

/** Folded, without spaces and line ends: two printings of the same words are equal in this form. */
export function foldWords(words: string): string {
  return fold(words).replace(/\s+/g, "");
}
