// Marks that begin a heading or a measure: 一、 (一) 1. 1、 (1) ① 问题1: 整改任务1: 一是 第一,
// A mark's STYLE says nothing about its level: the level comes from the order of styles within the text (outline).
import { parseNumeral } from "./numeral.ts";

export type MarkStyle =
  | "part"
  | "chapter"
  | "cn-paren"
  | "arabic"
  | "arabic-paren"
  | "arabic-half"
  | "circled"
  | "problem-label"
  | "task-label"
  | `bullet ${string}`
  | "shi"
  | "di"
  | "qi"
  | "bare-chapter"
  | "bare-aspect"
  | "bare-problem";

export interface Mark {
  style: MarkStyle;
  /** As printed without its dot, folded: 一, (一), 1, (1), ①. */
  number: string | null;
  value: number | null;
  start: number;
  /** Where the words after the mark begin. */
  end: number;
  /** The dot was lost: 8关于… */
  lost?: boolean;
  /** 反馈问题: or 整改任务1: after or instead of a number says what the heading is; so does a table's column. */
  says?: "problem" | "task" | "measure";
}

const CN = "[一二三四五六七八九十]{1,3}";
const FORMS: { style: MarkStyle; pattern: RegExp }[] = [
  { style: "part", pattern: new RegExp(`第\\s?(${CN})(?:部分|章)\\s*[、:.]?\\s*`, "y") },
  { style: "shi", pattern: new RegExp(`(${CN})\\s?是(?!否|非)[:,、]?\\s*`, "y") },
  { style: "di", pattern: new RegExp(`第\\s?(${CN})\\s*[,、:]\\s*`, "y") },
  { style: "qi", pattern: new RegExp(`其(${CN})\\s*[,、:]\\s*`, "y") },
  { style: "chapter", pattern: new RegExp(`(${CN})\\s?[、.]\\s*`, "y") },
  { style: "cn-paren", pattern: new RegExp(`\\(\\s*(${CN})\\s*\\)\\s*[、.:]?\\s*`, "y") },
  { style: "arabic-paren", pattern: /\(\s*(\d{1,3})\s*\)\s*[、.:]?\s*/y },
  { style: "arabic", pattern: /(\d{1,3})\s?(?:\.(?!\d)|、)\s*/y },
  { style: "arabic-half", pattern: /(\d{1,2})\s?\)\s*[、.]?\s*/y },
];
/** ——强链补链 | ●关于…: a mark without a number. */
const BULLET = /(?:-{2,}|[●■◆▲▼◇□★☆※▶►•▪◎➢✓])\s*/y;
/** 2019年…, 12345热线…: a number at the head of the words, not the decimals of the mark's own. */
const ARABIC_BEFORE_NUMBER = /(\d{1,3})\.(?=(?:19|20)\d{2}年|\d{3,5}(?:热线|平台|急救|工程|系统|政务))/y;

const LABEL_NUMBER = `(?:[(]\\s*(?:\\d{1,3}|${CN})\\s*[)]|\\d{1,3}|${CN})`;
const AFTER_LABEL = "(?:[:]|[.、](?!\\d)|(?<=[\\d)])\\s|(?<=[)])(?=[“\\u4e00-\\u9fff]))";
/** 反馈问题: 问题1: 问题(一): and, in brackets of their own, [反馈问题] [问题一]. */
const labelPattern = (words: string) =>
  new RegExp(
    `(?:${words}\\s*(${LABEL_NUMBER})?\\s*${AFTER_LABEL}|\\[\\s*${words}\\s*(${LABEL_NUMBER})?\\s*\\]\\s*:?)\\s*`,
    "y",
  );
const SAYS_PROBLEM = labelPattern(
  "(?:(?:(?:巡[视察])?(?:组)?(?:反馈|指出|发现|存在)|查摆|原)(?:的)?(?:具体|主要|突出)?问题(?:表现|描述|内容|事项)?|(?:具体|主要|突出)?问题(?:表现|描述|内容|事项)?)",
);
/** 第一个问题:… */
const ORDINAL_PROBLEM = new RegExp(`第\\s?(\\d{1,2}|${CN})\\s?个(?:具体)?问题(?:是)?\\s*[:、,.]\\s*`, "y");
const SAYS_TASK = labelPattern("(?:(?:整改|具体|重点)?任务|整改事项)(?:名称|内容)?");

/** The forms that can begin with a character, so that no other is tried there. */
const FORMS_BY_FIRST = new Map<number, typeof FORMS>();
function allow(characters: string, ...styles: MarkStyle[]): void {
  const forms = FORMS.filter(({ style }) => styles.includes(style));
  for (const character of characters) FORMS_BY_FIRST.set(character.charCodeAt(0), forms);
}
allow("第", "part", "di");
allow("一二三四五六七八九十", "shi", "chapter");
allow("其", "qi");
allow("(", "cn-paren", "arabic-paren");
allow("0123456789", "arabic", "arabic-half");
const NO_FORMS: typeof FORMS = [];

/** Characters that a label can begin with. */
const LABEL_FIRST = new Uint8Array(65536);
for (const character of "[第巡组反指发存查原具主突问整重任") LABEL_FIRST[character.charCodeAt(0)] = 1;

function matchAt(pattern: RegExp, folded: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(folded);
}

/** ① ⑴ ⒈ ㈠ ❶ and their kin: one character is the whole mark. */
function singleCharacterMark(folded: string, at: number): Mark | null {
  const unit = folded.charCodeAt(at);
  if (unit >= 0x2460 && unit <= 0x2473) return single(folded, at, "circled", unit - 0x245f, folded[at]!);
  if (unit >= 0x2474 && unit <= 0x2487) return single(folded, at, "arabic-paren", unit - 0x2473, `(${unit - 0x2473})`);
  if (unit >= 0x2488 && unit <= 0x249b) return single(folded, at, "arabic", unit - 0x2487, String(unit - 0x2487));
  if (unit >= 0x2776 && unit <= 0x277f) return single(folded, at, "circled", unit - 0x2775, folded[at]!);
  if (unit >= 0x2780 && unit <= 0x2789) return single(folded, at, "circled", unit - 0x277f, folded[at]!);
  if (unit >= 0x3220 && unit <= 0x3229)
    return single(folded, at, "cn-paren", unit - 0x321f, `(${"一二三四五六七八九十"[unit - 0x3220]})`);
  return null;
}

function single(folded: string, at: number, style: MarkStyle, value: number, number: string): Mark {
  let end = at + 1;
  while (folded[end] === " " || folded[end] === "、" || folded[end] === ".") end++;
  return { style, value, number, start: at, end };
}

/** 反馈问题: 问题1: 整改任务1: at an offset. With a number they are a mark of their own. */
function labelAt(folded: string, at: number): Mark | null {
  if (LABEL_FIRST[folded.charCodeAt(at)] !== 1) return null;
  const problem = matchAt(SAYS_PROBLEM, folded, at) ?? matchAt(ORDINAL_PROBLEM, folded, at);
  const task = problem ? null : matchAt(SAYS_TASK, folded, at);
  const match = problem ?? task;
  if (!match) return null;
  const number = (match[1] ?? match[2])?.replace(/\s+/g, "") ?? null;
  if (number === null && !/[:\]]/.test(match[0])) return null;
  return {
    style: problem ? "problem-label" : "task-label",
    number,
    value: number === null ? null : parseNumeral(number.replace(/[()]/g, "")),
    start: at,
    end: at + match[0].length,
    says: problem ? "problem" : "task",
  };
}

/** A mark with a number: one character, or one of the forms. `undefined`: a form whose number is none. */
function matchForms(folded: string, at: number): Mark | null | undefined {
  const unit = folded.charCodeAt(at);
  if (unit >= 0x2460 && unit <= 0x3229) {
    const single = singleCharacterMark(folded, at);
    if (single) return withLabel(folded, single);
  }
  for (const { style, pattern } of FORMS_BY_FIRST.get(unit) ?? NO_FORMS) {
    const match = matchAt(pattern, folded, at);
    if (!match) continue;
    const value = parseNumeral(match[1]!);
    if (value === null || value === 0) return null;
    const bracketed = style === "cn-paren" || style === "arabic-paren";
    const mark: Mark = {
      style,
      number: bracketed ? `(${match[1]})` : match[1]!,
      value,
      start: at,
      end: at + match[0].length,
    };
    return style === "shi" || style === "di" || style === "qi" ? mark : withLabel(folded, mark);
  }
  return undefined;
}

/** Characters that a mark can begin with. */
const FIRST = new Uint8Array(65536);
for (const character of "一二三四五六七八九十第其(0123456789巡反具主突问整重任组指发存查原[")
  FIRST[character.charCodeAt(0)] = 1;
for (const character of "-●■◆▲▼◇□★☆※▶►•▪◎➢✓") FIRST[character.charCodeAt(0)] = 2;
for (let unit = 0x2460; unit <= 0x3229; unit++) FIRST[unit] ||= 1;

/** Whether a UTF-16 unit is one of 0-9. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Whether a mark may begin at an offset: a cheap question before the dear one. */
export function mayBeMark(folded: string, at: number): boolean {
  return FIRST[folded.charCodeAt(at)]! > 0;
}

/**
 * The mark that begins at an offset of the folded text, or `null`.
 * A label after a number (1.问题1:…) belongs to the mark and says what the heading is; a bullet before a mark is an ornament.
 */
export function matchMark(folded: string, at: number): Mark | null {
  if (!mayBeMark(folded, at)) return null;
  const bullet = FIRST[folded.charCodeAt(at)] === 2 ? matchAt(BULLET, folded, at) : null;
  const start = bullet ? at + bullet[0].length : at;
  const form = matchForms(folded, start);
  if (form !== undefined) return form && { ...form, start: at };
  const numbered = isDigit(folded.charCodeAt(start)) ? matchAt(ARABIC_BEFORE_NUMBER, folded, start) : null;
  if (numbered)
    return {
      style: "arabic",
      number: numbered[1]!,
      value: Number(numbered[1]),
      start: at,
      end: start + numbered[0].length,
    };
  const label = labelAt(folded, start);
  if (label) return { ...label, start: at };
  return bullet ? { style: `bullet ${folded[at]!}`, number: null, value: null, start: at, end: start } : null;
}

function withLabel(folded: string, mark: Mark): Mark {
  const label = labelAt(folded, mark.end);
  return label ? { ...mark, end: label.end, says: label.says } : mark;
}

/** Styles that mark measures wherever they stand; they never hold a heading above a chapter. */
export function isEnumeration(style: MarkStyle): boolean {
  return style === "shi" || style === "di" || style === "qi";
}
