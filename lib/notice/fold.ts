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
  // What folds to a character that folds itself (a compatibility form of a traditional one) goes all the way.
  return table.map((unit) => table[unit]!);
}

const TABLE = buildTable();

/** What a UTF-16 unit folds to. */
export function foldUnit(unit: number): number {
  return TABLE[unit]!;
}

/** CR LF is a space and a line feed; a CR of its own ends a line. */
export function foldReturn(text: string, at: number): number {
  return text.charCodeAt(at + 1) === 10 ? 32 : 10;
}

const FULL_STOP = "。".charCodeAt(0);
const DOT = ".".charCodeAt(0);
const OPENING_BRACKET = "(".charCodeAt(0);
const CLOSING_BRACKET = ")".charCodeAt(0);
/** What is closed before a full stop: “…”。 《…》。 and a share. */
const CLOSES = new Set([..."”》%"].map((character) => character.charCodeAt(0)));
/** Behind these a dot is part of a mark or of a name: 一.加强…, 甲.制度…. */
const COUNTS = new Set([..."一二三四五六七八九十百零〇甲乙丙丁"].map((character) => character.charCodeAt(0)));
/** Between these and a figure a dot is part of a name: 附件.1. */
const NUMBERED = new Set([..."件图表号"].map((character) => character.charCodeAt(0)));
/** What may stand behind a full stop and never behind a dot. */
const BEHIND_STOP = new Set([..." \n\r“(《[①②③④⑤⑥⑦⑧⑨⑩"].map((character) => character.charCodeAt(0)));
const isIdeograph = (unit: number) => unit >= 0x3400 && unit <= 0x9fff;
const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** The longest number in brackets, with them. */
const LONGEST_MARK = 5;

/** Whether the bracket that closes before `at` holds a number, as that of a mark does: `(一).` `(12).` */
function closesMark(units: Uint16Array, at: number): boolean {
  for (let open = at - 2; open >= 0 && at - open <= LONGEST_MARK; open--) {
    const unit = units[open]!;
    if (unit === OPENING_BRACKET) return true;
    if (!isDigit(unit) && !COUNTS.has(unit)) return false;
  }
  return false;
}

/**
 * A dot between Chinese words, behind a share or a bracket, before a mark, or behind the last of a line, ends a sentence:
 * what stands before `at` is folded already.
 */
export function foldDot(units: Uint16Array, at: number, length: number): number {
  const before = at === 0 ? DOT : units[at - 1]!;
  if (before === CLOSING_BRACKET ? closesMark(units, at) : !isIdeograph(before) && !CLOSES.has(before)) return DOT;
  if (COUNTS.has(before)) return DOT;
  if (at + 1 === length) return FULL_STOP;
  const next = TABLE[units[at + 1]!]!;
  if (isDigit(next)) return NUMBERED.has(before) ? DOT : FULL_STOP;
  return isIdeograph(next) || BEHIND_STOP.has(next) ? FULL_STOP : DOT;
}

/** A longer text than this has a room of its own, which is not kept. */
export const LONGEST_KEPT = 1 << 17;

/** Room for the units of a text, and the same as bytes. */
interface Room {
  units: Uint16Array;
  bytes: Buffer;
}

function makeRoom(length: number): Room {
  const units = new Uint16Array(length);
  return { units, bytes: Buffer.from(units.buffer) };
}

let kept = makeRoom(1 << 13);

/** Making a room costs as much as folding. */
function roomFor(length: number): Room {
  if (length > LONGEST_KEPT) return makeRoom(length);
  if (length > kept.units.length) kept = makeRoom(Math.min(2 * length, LONGEST_KEPT));
  return kept;
}

/**
 * The units of a text, to be folded in their place and spelt before the next text is taken. To ask the text for each of
 * them costs three times as much.
 */
export function unitsOf(text: string): Uint16Array {
  const { units, bytes } = roomFor(text.length);
  bytes.write(text, "utf16le");
  return units;
}

/** The words that the first `length` units spell, halves of pairs that stand alone included. */
export function spell(units: Uint16Array, length: number): string {
  const bytes = units === kept.units ? kept.bytes : Buffer.from(units.buffer);
  return bytes.toString("utf16le", 0, 2 * length);
}

/**
 * The folded text: half-width punctuation, digits and letters, plain spaces and line feeds, one kind of quotation
 * marks and dashes, simplified characters. `fold(text).length === text.length`; characters outside the basic block stay.
 */
export function fold(text: string): string {
  const { length } = text;
  const units = unitsOf(text);
  for (let at = 0; at < length; at++) {
    const unit = units[at]!;
    units[at] = unit === 13 ? foldReturn(text, at) : TABLE[unit]!;
  }
  return spell(units, length);
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

/** Folded words without white space. */
export function withoutBlanks(words: string): string {
  for (let at = 0; at < words.length; at++) if (isBlank(words, at)) return words.replace(/\s+/g, "");
  return words;
}

/** Folded, without spaces and line ends: two printings of the same words are equal in this form. */
export function foldWords(words: string): string {
  return withoutBlanks(fold(words));
}
