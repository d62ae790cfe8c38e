// A pattern of many words, asked of a few words: at each place all of them would be tried in turn, so they are tried only
// where one of them can begin, by its first character and the one behind it. What is a word by itself needs no trying.
// example  /不|差距|(?<!年)差$/ → yes where 不 stands; tried where 差 stands
import { needsOf } from "./pattern-needs.ts";

/** What a character is: no word begins with it, or it is one; else it says where in `seconds` its words are known. */
const NONE = 0;
const WORD = 1;
/** A bit for each group of characters, which are of one group by the end of their codes. */
const ANY = -1;
/** By character, a bit for each list of which a word may begin with it: lists that are asked of the same words share these. */
const LISTS_OF_A_TABLE = 32;
let table = new Uint32Array(65536);
let lists = 0;
/** A word that begins with two characters in print, of which none is counted. */
const PRINTED = /^[^\\()[\]{}^$.|*+?](?![*+?{])/;

/** The words of a pattern: what stands between its strokes, as far as these are in no group. */
function wordsOf(source: string): string[] {
  const words = [""];
  let depth = 0;
  for (const [part] of source.matchAll(/\\.|\[(?:\\.|[^\\\]])*\]|./g)) {
    if (part === "(") depth++;
    if (part === ")") depth--;
    if (part === "|" && depth === 0) words.push("");
    else words[words.length - 1] += part;
  }
  return words;
}

const firstOf = (source: string) => needsOf({ source, flags: "" }).first;

export class WordList {
  private readonly table: Uint32Array;
  private readonly bit: number;
  private readonly begins = new Uint16Array(65536);
  /** The groups of characters that can stand second. */
  private readonly seconds: number[] = [0, 0];
  private readonly here: RegExp;

  constructor({ source }: RegExp) {
    this.here = new RegExp(source, "y");
    for (const word of wordsOf(source)) {
      const printed = PRINTED.test(word);
      if (printed && word.length === 1) this.begins[word.charCodeAt(0)] = WORD;
      else
        for (const unit of firstOf(word) ?? this.begins.keys())
          this.note(unit, printed ? firstOf(word.slice(1)) : null);
    }
    if (lists === LISTS_OF_A_TABLE) {
      table = new Uint32Array(65536);
      lists = 0;
    }
    this.table = table;
    this.bit = 1 << lists++;
    for (const [unit, entry] of this.begins.entries()) if (entry !== NONE) this.table[unit]! |= this.bit;
  }

  private note(unit: number, second: ReadonlySet<number> | null): void {
    if (this.begins[unit] === WORD) return;
    if (this.begins[unit] === NONE) this.begins[unit] = this.seconds.push(0) - 1;
    let groups = second === null ? ANY : 0;
    for (const behind of second ?? []) groups |= 1 << behind;
    this.seconds[this.begins[unit]!]! |= groups;
  }

  /** The next offset from `from` on where a word may stand, or is one by itself; the length where there is none. */
  private next(words: string, from: number): number {
    const { table, bit, begins, seconds } = this;
    const { length } = words;
    for (let at = from; at < length; at++) {
      const unit = words.charCodeAt(at);
      if ((table[unit]! & bit) === 0) continue;
      const entry = begins[unit]!;
      const behind = at + 1 < length ? words.charCodeAt(at + 1) : 0;
      if (entry === WORD || (seconds[entry]! & (1 << behind)) !== 0) return at;
    }
    return length;
  }

  /** Whether one of them stands in the words. */
  test(words: string): boolean {
    const { here, begins } = this;
    for (let at = this.next(words, 0); at < words.length; at = this.next(words, at + 1)) {
      if (begins[words.charCodeAt(at)] === WORD) return true;
      here.lastIndex = at;
      if (here.test(words)) return true;
    }
    return false;
  }

  /** How many of them stand in the words, none of them within another. */
  count(words: string): number {
    const { here } = this;
    let found = 0;
    for (let at = this.next(words, 0); at < words.length; ) {
      here.lastIndex = at;
      const matches = here.test(words);
      if (matches) found++;
      at = this.next(words, matches ? here.lastIndex : at + 1);
    }
    return found;
  }

  /** The words without them. */
  cut(words: string): string {
    const { here } = this;
    let kept = "";
    let from = 0;
    for (let at = this.next(words, 0); at < words.length; ) {
      here.lastIndex = at;
      if (here.test(words)) {
        kept += words.slice(from, at);
        from = here.lastIndex;
        at = this.next(words, from);
      } else at = this.next(words, at + 1);
    }
    return from === 0 ? words : kept + words.slice(from);
  }
}
