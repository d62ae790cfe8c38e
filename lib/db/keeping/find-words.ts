// Words of a kept text, selected on its page or copied from it -> where they stand. White space, widths and traditional
// forms make no difference; nothing else may be other than the text has it.
import "server-only";
import { type PathValue, placeOf } from "../../ledger/path-value.ts";
import { isInside, type SourceSpan, sliceSpan } from "../../ledger/span.ts";
import { fold } from "../../notice/fold.ts";

export interface SelectedWords {
  words: string;
  /** How many characters (UTF-16 units) that are no white space stand before them in the notice; `null` if not known. */
  at: number | null;
}

/** Words of the text in one line. */
export function joinLines(words: string): string {
  return words
    .replace(/\s*[\n\r\u2028\u2029]\s*/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

const withoutBlanks = (words: string) => fold(words).replace(/\s+/gu, "");

/** Every place of the words within a part of the text, in its order, without overlap. */
function findWords(text: string, within: SourceSpan, words: string): (SourceSpan & { at: number })[] {
  const term = withoutBlanks(words);
  if (term === "") return [];
  const origins: number[] = [];
  let searched = "";
  const part = fold(sliceSpan(text, within));
  for (let at = 0; at < part.length; at++) {
    const unit = part.charAt(at);
    if (/\s/u.test(unit)) continue;
    searched += unit;
    origins.push(at + within.start);
  }
  const found: (SourceSpan & { at: number })[] = [];
  for (let at = searched.indexOf(term); at !== -1; at = searched.indexOf(term, at + term.length)) {
    found.push({ start: origins[at] as number, end: (origins[at + term.length - 1] as number) + 1, at });
  }
  return found;
}

/**
 * Where the words can be meant to stand: at the very place that was selected, else near a place, else anywhere.
 * @param near only where they overlap this place; those that begin with it go first
 */
export function findSelected(
  text: string,
  within: SourceSpan,
  selected: SelectedWords,
  near?: SourceSpan,
): SourceSpan[] {
  const places = findWords(text, within, selected.words);
  const exact = places.find(({ at }) => at === selected.at);
  const chosen =
    exact !== undefined
      ? [exact]
      : near === undefined
        ? places
        : places
            .filter(({ start, end }) => start < near.end && near.start < end)
            .sort((a, b) => Number(b.start === near.start) - Number(a.start === near.start));
  return chosen.map(({ start, end }) => ({ start, end }));
}

const numerals = "一二三四五六七八九十百零〇\\d０-９";
/** A mark as headings have it: 一、 (二) 3. ④. */
const mark = new RegExp(`^\\s*(?:([（(][${numerals}]{1,4}[)）])|([${numerals}]{1,4})[、.．]|([①-⑳]))\\s*`, "u");

/** The words of a heading without the mark that they begin with or that stands before them in their line. */
export function splitMark(text: string, span: SourceSpan): { number: string | null; span: SourceSpan } {
  const toNumber = (found: RegExpExecArray) => found[1] ?? found[2] ?? found[3] ?? null;
  const within = mark.exec(sliceSpan(text, span));
  if (within !== null) return { number: toNumber(within), span: { ...span, start: span.start + within[0].length } };
  const lead = text.slice(Math.max(0, span.start - 20), span.start);
  const line = lead.slice(Math.max(lead.lastIndexOf("\n"), lead.lastIndexOf("。")) + 1);
  const before = mark.exec(line);
  return { number: before !== null && before[0] === line ? toNumber(before) : null, span };
}

/** Whether a value of the tree that was exported stands where this text has its words. */
export function fitsText(value: PathValue, { text, span }: { text: string; span: SourceSpan }): boolean {
  const place = placeOf(value);
  if (value === null || place === null) return true;
  if (!isInside(place, span)) return false;
  const words = "under" in value ? value.words?.text : "text" in value ? value.text : undefined;
  return words === undefined || withoutBlanks(words) === withoutBlanks(sliceSpan(text, place));
}
