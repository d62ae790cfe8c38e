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

/**
 * Where the text has one of these forms first; `null` where it has none.
 * @param taken places that are those of other values: a day on which the inspection began is not that of the feedback
 */
export function findPlace(
  text: string,
  within: SourceSpan,
  forms: readonly string[],
  taken: readonly SourceSpan[] = [],
): SourceSpan | null {
  const part = sliceSpan(text, within);
  for (const form of forms) {
    const term = toSearchText(form);
    for (const { start, end } of term === "" ? [] : findHighlights(part, [term])) {
      const place = { start: start + within.start, end: end + within.start };
      if (taken.every((one) => place.end <= one.start || one.end <= place.start)) return place;
    }
  }
  return null;
}

/** A number that is not a part of a longer one. */
function toNumberPattern(words: string): RegExp {
  const numeral = "\\d一二三四五六七八九十百千";
  return new RegExp(`(?<![${numeral}.])${words.replaceAll(".", "\\.")}(?![${numeral}]|\\.\\d)`);
}

/** A whole number in digits, and in Chinese where it is short; 一个 is a way of speaking, and so is 一批. */
function toNumberForms(value: number): string[] {
  return value > 1 && value < 100 ? [String(value), toChineseNumeral(value)] : [String(value)];
}

/** What a number is counted in: not the number of an item, nor a day. */
const COUNTED = /^\s?(?:个|项|条|件|起)/;

/** The words around a figure that say which of the figures of a subject it is. */
const saying = {
  total: /./,
  done: /完成|办结|办理|销号|整改|落实|到位|解决/,
  ongoing: /正在|推进|未|持续|长期|剩|阶段|基本|进行|待|还有|另有|其余/,
} as const;

/**
 * Where a stretch of the text has this figure of a subject first, with its counter, in digits or in Chinese, among words
 * that say which figure it is; `null` where it does not.
 */
export function findFigure(
  text: string,
  within: SourceSpan,
  figure: keyof typeof saying,
  value: number,
): SourceSpan | null {
  const part = fold(sliceSpan(text, within));
  for (const form of toNumberForms(value)) {
    for (const { index } of part.matchAll(new RegExp(toNumberPattern(form), "g"))) {
      const end = index + form.length;
      const clause = /[^,、;。:]*$/.exec(part.slice(0, index))![0] + /^[^,、;。:]*/.exec(part.slice(end))![0];
      if (COUNTED.test(part.slice(end)) && saying[figure].test(clause))
        return { start: within.start + index, end: within.start + end };
    }
  }
  return null;
}

/** Whether a clause of the sentence has one of the words and one of the forms. */
function saysTogether(sentence: string, terms: readonly string[], forms: readonly string[]): boolean {
  return sentence
    .split(/[,、:]/)
    .some(
      (clause) =>
        terms.some((term) => clause.includes(term)) && forms.some((form) => toNumberPattern(form).test(clause)),
    );
}

/** The first sentence that holds, as it is searched. */
function findSentence(text: string, within: SourceSpan, holds: (sentence: string) => boolean): SourceSpan | null {
  for (const { 0: sentence, index } of sliceSpan(text, within).matchAll(/[^。；;！!\n]+/g)) {
    if (!holds(toSearchText(sentence))) continue;
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
  const find = (some: readonly number[]) =>
    findSentence(
      text,
      within,
      (sentence) =>
        nouns[subject].some((noun) => sentence.includes(noun)) &&
        some.every((figure) => toNumberForms(figure).some((form) => toNumberPattern(form).test(sentence))),
    );
  return find(figures) ?? find(figures.slice(0, 1));
}

/** The sentence that states an outcome; its words at once where they stand together. */
export function findOutcome(
  text: string,
  within: SourceSpan,
  { kind, count, unit }: Pick<Outcome, "kind" | "count" | "unit">,
): SourceSpan | null {
  const together = findPlace(text, within, [`${kind}${count}${unit}`]);
  const forms = toNumberForms(count).map((form) => form + unit);
  const terms = [toSearchText(kind)];
  return together ?? findSentence(text, within, (sentence) => saysTogether(sentence, terms, forms));
}

/** What a rate of rectification is called: others are of rents, of attendance. */
const RATE = /(?:整改|完成|办结|销号|落实|到位|化解)[^,。;%]{0,6}率[^,。;%]{0,8}$/;

/** Where a rate of rectification is stated as so many percent; `null` where none is. */
export function findRate(text: string, within: SourceSpan, percent: number): SourceSpan | null {
  const part = fold(sliceSpan(text, within));
  const form = `${percent}%`;
  for (const { index } of part.matchAll(new RegExp(toNumberPattern(form), "g"))) {
    const before = /[^,。;]*$/.exec(part.slice(0, index))![0];
    if (RATE.test(before)) return { start: within.start + index, end: within.start + index + form.length };
  }
  return null;
}

/** 万元 as 亿元, 万元 and 元 print it, each to the cent. */
function toMoneyForms(wan: number): string[] {
  const short = (value: number, decimals: number) => String(Number(value.toFixed(decimals)));
  return [`${short(wan, 6)}万`, `${short(wan / 10_000, 10)}亿`, `${short(wan * 10_000, 2)}元`];
}

/** The sentence that states an amount, in whichever unit. */
export function findAmount(
  text: string,
  within: SourceSpan,
  { kind, wan }: Pick<Amount, "kind" | "wan">,
): SourceSpan | null {
  const terms = [toSearchText(kind)];
  return findSentence(text, within, (sentence) => saysTogether(sentence, terms, toMoneyForms(wan)));
}
