// What an editor typed -> where the kept text says it. A place is found or there is none; it is never made up.
import "server-only";
import type { CorrectionPath } from "../../ledger/correction-path.ts";
import type { Amount, Outcome } from "../../ledger/schema.ts";
import { type SourceSpan, sliceSpan } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import { fold } from "../../notice/fold.ts";
import { toChineseNumeral } from "../../notice/numeral.ts";
import { findHighlights, toSearchText } from "../search-text.ts";

/** What a subject is called in a sentence that counts it. */
const nouns: Record<Subject, readonly string[]> = {
  problem: ["问题"],
  task: ["任务", "事项"],
  measure: ["措施"],
  clue: ["线索"],
  petition: ["信访"],
};

/** The forms in which a value is printed; a day has several. */
export function toPrintedForms(path: CorrectionPath, value: string): string[] {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (date === null || path === "title") return [value];
  const [, year, month, day] = date;
  const [m, d] = [Number(month), Number(day)];
  return [`${year}年${m}月${d}日`, `${year}年${month}月${day}日`, value, `${year}/${m}/${d}`, `${year}.${m}.${d}`];
}

/** Where the text has one of these forms first; `null` where it has none. */
export function findPlace(text: string, within: SourceSpan, forms: readonly string[]): SourceSpan | null {
  const part = sliceSpan(text, within);
  for (const form of forms) {
    const term = toSearchText(form);
    const [found] = term === "" ? [] : findHighlights(part, [term]);
    if (found !== undefined) return { start: found.start + within.start, end: found.end + within.start };
  }
  return null;
}

/** A number that is not a part of a longer one. */
function toNumberPattern(words: string): RegExp {
  const numeral = "\\d一二三四五六七八九十百千";
  return new RegExp(`(?<![${numeral}.])${words.replaceAll(".", "\\.")}(?![${numeral}]|\\.\\d)`);
}

/** A whole number in digits, and in Chinese where it is short. */
function toNumberForms(value: number): string[] {
  return value > 0 && value < 100 ? [String(value), toChineseNumeral(value)] : [String(value)];
}

/** What a number is counted in: not the number of an item, nor a day. */
const COUNTED = /^\s?(?:个|项|条|件|起)/;

/**
 * Where a stretch of the text has this number first, in digits or in Chinese; `null` where it does not.
 * @param isCounted whether only a number with its counter will do
 */
export function findNumber(text: string, within: SourceSpan, value: number, isCounted = false): SourceSpan | null {
  const part = fold(sliceSpan(text, within));
  for (const form of toNumberForms(value)) {
    for (const { index } of part.matchAll(new RegExp(toNumberPattern(form), "g"))) {
      const end = index + form.length;
      if (!isCounted || COUNTED.test(part.slice(end))) return { start: within.start + index, end: within.start + end };
    }
  }
  return null;
}

/** The first sentence that has one of the words, and every one of the figures, each in one of its forms. */
function findSentence(
  text: string,
  within: SourceSpan,
  words: readonly string[],
  figures: readonly (readonly string[])[],
): SourceSpan | null {
  const terms = words.map(toSearchText);
  for (const { 0: sentence, index } of sliceSpan(text, within).matchAll(/[^。；;！!\n]+/g)) {
    const searched = toSearchText(sentence);
    if (!terms.some((term) => searched.includes(term))) continue;
    if (!figures.every((forms) => forms.some((form) => toNumberPattern(form).test(searched)))) continue;
    const lead = sentence.length - sentence.trimStart().length;
    const start = within.start + index + lead;
    return { start, end: start + sentence.trim().length };
  }
  return null;
}

/** The sentence that states these figures of a subject, else the one that states the first of them. */
export function findTotal(
  text: string,
  within: SourceSpan,
  subject: Subject,
  figures: readonly number[],
): SourceSpan | null {
  const forms = figures.map(toNumberForms);
  return (
    findSentence(text, within, nouns[subject], forms) ?? findSentence(text, within, nouns[subject], forms.slice(0, 1))
  );
}

/** The sentence that states an outcome; its words at once where they stand together. */
export function findOutcome(
  text: string,
  within: SourceSpan,
  { kind, count, unit }: Pick<Outcome, "kind" | "count" | "unit">,
): SourceSpan | null {
  const together = findPlace(text, within, [`${kind}${count}${unit}`]);
  return together ?? findSentence(text, within, [kind], [toNumberForms(count)]);
}

/** 万元 as 亿元, 万元 and 元 print it. */
function toMoneyForms(wan: number): string[] {
  const short = (value: number) => String(Number(value.toFixed(6)));
  return [`${short(wan)}万`, `${short(wan / 10_000)}亿`, `${short(wan * 10_000)}元`];
}

/** The sentence that states an amount, in whichever unit. */
export function findAmount(
  text: string,
  within: SourceSpan,
  { kind, wan }: Pick<Amount, "kind" | "wan">,
): SourceSpan | null {
  return findSentence(text, within, [kind], [toMoneyForms(wan)]);
}
