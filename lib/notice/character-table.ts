// Groups of characters as a table by UTF-16 unit: one look-up says what a character is.
// example  toCharacterTable("。!?", ";:") → 1 for 。 ! ?, 2 for ; :, 0 for all others
import { needsOf } from "./pattern-needs.ts";

/** By UTF-16 unit, a bit for each group that it stands in: 1, 2, 4 …; 0 where it stands in none. */
export function toCharacterTable(...groups: string[]): Uint8Array {
  const table = new Uint8Array(65536);
  for (const [index, characters] of groups.entries())
    for (const character of characters) table[character.charCodeAt(0)]! |= 1 << index;
  return table;
}

/** By UTF-16 unit, a bit for each pattern of which a match may begin with it, in the same way. */
export function toFirstBits(...patterns: RegExp[]): Uint8Array {
  const table = new Uint8Array(65536);
  for (const [index, pattern] of patterns.entries())
    for (const unit of needsOf(pattern).first ?? table.keys()) table[unit]! |= 1 << index;
  return table;
}

/** 1 ends a sentence; 2 may end a heading, by what stands around it, and stands before one glued to the line. */
export const SENTENCE_ENDS = toCharacterTable("。!?", ";:");

/** Where the stretch begins that ends at `end`: behind the nearest character of a table's first group, no earlier than `from`. */
export function stretchStart(folded: string, table: Uint8Array, from: number, end: number): number {
  let start = end;
  while (start > from && table[folded.charCodeAt(start - 1)] !== 1) start--;
  return start;
}

/** Where the stretch ends that begins at `start`: before the nearest character of a table's first group, no later than `to`. */
export function stretchEnd(folded: string, table: Uint8Array, start: number, to: number): number {
  let end = start;
  while (end < to && table[folded.charCodeAt(end)] !== 1) end++;
  return end;
}

/** The words from an offset up to where their sentence ends; its end mark is left out. */
export function firstSentence(folded: string, start: number, end: number): string {
  return folded.slice(start, stretchEnd(folded, SENTENCE_ENDS, start, end));
}

/** Words without the characters at their end that are of a table's first group. */
export function withoutEnd(words: string, table: Uint8Array): string {
  let end = words.length;
  while (end > 0 && table[words.charCodeAt(end - 1)] === 1) end--;
  return words.slice(0, end);
}
