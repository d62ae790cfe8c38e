// Marks that begin a heading or a measure: 一、 (一) 1. 1、 (1) ① 问题1: 整改任务1: 一是 第一,
// A mark's STYLE says nothing about its level: the level comes from the order of styles within the text (outline).
import { toCharacterTable } from "./character-table.ts";
import { isBlank, skipBlanks } from "./fold.ts";
import { type Mark, type MarkStyle, markOf } from "./mark.ts";
import { labelAbove, labelAt, MAY_BE_LABEL } from "./mark-labels.ts";
import { isDigit, parseNumeral } from "./numeral.ts";
import { toFirstTable } from "./pattern-needs.ts";
import { behindAsk } from "./questions.ts";
import { bracketedForm, decimalForm, SECTION_MARKS_BEGIN, sectionForm } from "./section-marks.ts";
import { WORD_MARKS_BEGIN, wordForm } from "./word-marks.ts";

/**
 * ——强链补链 | ●关于… | ·新建…。: a mark without a number. Without a full stop · begins the title of another page, and one dash
 * is none but before a number: —一是. A row of them is a line across the page.
 */
const BULLET = /(?:-{2,4}(?!-)|-(?=[一二三四五六七八九十]{1,2}是)|·(?=[^\n。;·]{2,400}[。;])|[●■◆▲▼◇□★☆※▶►•▪◎➢✓])\s*/y;
/** 2019年…, 12345热线…: a number at the head of the words, not the decimals of the mark's own. */
const ARABIC_BEFORE_NUMBER = /(\d{1,3})\.(?=(?:19|20)\d{2}年|\d{3,5}(?:热线|平台|急救|工程|系统|政务))/y;

const MAY_BE_BULLET = toFirstTable(BULLET);

/** What a form of mark begins with, by character: Chinese and Arabic numbers, brackets, 第, 其, one-character marks. */
const CHINESE = 1;
const ARABIC = 2;
const BRACKET = 3;
const DI = 4;
const QI = 5;
const SINGLE = 6;
const WORD = 7;
const SECTION = 8;
const BEGINS = new Uint8Array(65536);
for (let unit = 0x2460; unit <= 0x3229; unit++) BEGINS[unit] = SINGLE;
for (const [characters, kind] of [
  ["一二三四五六七八九十", CHINESE],
  ["0123456789", ARABIC],
  ["(", BRACKET],
  ["第", DI],
  ["其", QI],
  [WORD_MARKS_BEGIN, WORD],
  [SECTION_MARKS_BEGIN, SECTION],
] as const)
  for (const character of characters) BEGINS[character.charCodeAt(0)] = kind;

/** By character: whether a mark may begin with it. */
export const MAY_BE_MARK = BEGINS.map((kind, unit) => kind | MAY_BE_LABEL[unit]! | MAY_BE_BULLET[unit]!);

/** The same for what counts measures: 一是 第一, 其一, 首先,; be it behind an ornament. */
export const MAY_BE_ENUMERATION = BEGINS.map((kind, unit) =>
  kind === CHINESE || kind === DI || kind === QI || kind === WORD ? 1 : MAY_BE_BULLET[unit]!,
);

const [SHI, WRONG, WHETHER, STOP, PAUSE, COLON, COMMA, CLOSE, DASH] = [..."是非否.、:,)-"].map((character) =>
  character.charCodeAt(0),
);

/** Whether a mark may begin at an offset: a cheap question before the dear one. */
export function mayBeMark(folded: string, at: number): boolean {
  return MAY_BE_MARK[folded.charCodeAt(at)]! > 0;
}

/** Where a number of at most `longest` characters of one kind ends. */
function numberEnd(folded: string, at: number, kind: number, longest: number): number {
  let end = at;
  while (end < at + longest && BEGINS[folded.charCodeAt(end)] === kind) end++;
  return end;
}

/** Where a Chinese number of at most three characters ends; `at` where there is none. */
export function chineseNumberEnd(folded: string, at: number): number {
  return numberEnd(folded, at, CHINESE, 3);
}

function oneBlank(folded: string, at: number): number {
  return isBlank(folded, at) ? at + 1 : at;
}

const MAY_FOLLOW = toCharacterTable("、.,。:");
/** Behind an optional sign of punctuation with blanks around it: also a second one, as of 1.、 and 一、、. */
function afterSign(folded: string, at: number): number {
  const sign = skipBlanks(folded, at);
  return MAY_FOLLOW[folded.charCodeAt(sign)] === 1 ? skipBlanks(folded, sign + 1) : sign;
}

/** A number found from `from` to `to`, with the form of mark around it. */
function createMark(
  folded: string,
  style: MarkStyle,
  from: number,
  to: number,
  start: number,
  end: number,
): Mark | null {
  const digits = folded.slice(from, to);
  const value = parseNumeral(digits);
  if (value === null || value === 0) return null;
  if (style !== "cn-paren" && style !== "arabic-paren") return markOf(style, digits, value, start, end);
  // As printed, most often: to put it together again costs more than all else here.
  const isPrinted = folded[from - 1] === "(" && folded[to] === ")";
  return markOf(style, isPrinted ? folded.slice(from - 1, to + 1) : `(${digits})`, value, start, end);
}

/** 一是一、二是二: a saying counts nothing. */
function isSaying(folded: string, at: number, to: number, behind: number): boolean {
  const next = behind + to - at;
  return folded.startsWith(folded.slice(at, to), behind) && ",、。;".includes(folded[next] ?? "。");
}

/** 是非曲(直), 是非观(念): how 是非 goes on where it is a word. */
const RIGHT_OR_WRONG = toCharacterTable("曲观对分功问面标界");

/** 一是 | 一、 */
function chineseForm(folded: string, at: number, start: number): Mark | null | undefined {
  const to = numberEnd(folded, at, CHINESE, 3);
  const sign = oneBlank(folded, to);
  const unit = folded.charCodeAt(sign);
  if (unit === SHI) {
    // 一是非公企业…, 二是非遗…: only 是非曲直, 是非观念… are the word.
    const next = folded.charCodeAt(sign + 1);
    if (
      next === WHETHER ||
      (next === WRONG && RIGHT_OR_WRONG[folded.charCodeAt(sign + 2)] === 1) ||
      isSaying(folded, at, to, sign + 1)
    )
      return undefined;
    const end = next === COLON || next === COMMA || next === PAUSE ? sign + 2 : sign + 1;
    return createMark(folded, "shi", at, to, start, skipBlanks(folded, end));
  }
  if (unit !== PAUSE && unit !== STOP) return undefined;
  return withLabel(folded, createMark(folded, "chapter", at, to, start, afterSign(folded, sign + 1)));
}

/** 1.2019年… */
function beforeNumber(folded: string, at: number, start: number): Mark | undefined {
  const numbered = matchAt(ARABIC_BEFORE_NUMBER, folded, at);
  return numbered ? markOf("arabic", numbered[1]!, Number(numbered[1]), start, at + numbered[0].length) : undefined;
}

/** 1. | 1、 | 1) | 1.1 | 1-1. */
function arabicForm(folded: string, at: number, start: number): Mark | null | undefined {
  const to = numberEnd(folded, at, ARABIC, 3);
  const sign = oneBlank(folded, to);
  const unit = folded.charCodeAt(sign);
  if ((unit === STOP || unit === DASH) && sign === to && isDigit(folded.charCodeAt(sign + 1)))
    return withLabel(folded, decimalForm(folded, at, start) ?? null) ?? beforeNumber(folded, at, start);
  if (unit === PAUSE || (unit === STOP && !isDigit(folded.charCodeAt(sign + 1))))
    return withLabel(folded, createMark(folded, "arabic", at, to, start, afterSign(folded, sign + 1)));
  if (unit !== CLOSE || to - at > 2) return undefined;
  return withLabel(folded, createMark(folded, "arabic-half", at, to, start, afterSign(folded, sign + 1)));
}

/** (一) | (1) | (Ⅰ) | (A) */
function bracketForm(folded: string, at: number, start: number): Mark | null | undefined {
  const from = skipBlanks(folded, at + 1);
  const kind = BEGINS[folded.charCodeAt(from)];
  if (kind === SECTION) return withLabel(folded, bracketedForm(folded, at, start) ?? null) ?? undefined;
  if (kind !== CHINESE && kind !== ARABIC) return undefined;
  const to = numberEnd(folded, from, kind, 3);
  const close = skipBlanks(folded, to);
  if (folded.charCodeAt(close) !== CLOSE) return undefined;
  const style = kind === CHINESE ? "cn-paren" : "arabic-paren";
  return withLabel(folded, createMark(folded, style, from, to, start, afterSign(folded, close + 1)));
}

/** 第一部分 | 第1部分 | 第一章 | 第一, | 第一是 | 其一, */
function ordinalForm(folded: string, at: number, start: number, kind: number): Mark | null | undefined {
  const from = kind === DI ? oneBlank(folded, at + 1) : at + 1;
  const chinese = numberEnd(folded, from, CHINESE, 3);
  if (chinese === from && kind === QI) return wordForm(folded, at, start);
  const to = chinese === from ? numberEnd(folded, from, ARABIC, 2) : chinese;
  if (to === from) return undefined;
  const part = kind === DI ? (folded.startsWith("部分", to) ? 2 : folded[to] === "章" ? 1 : 0) : 0;
  // 第3部分船闸…: a number in figures is as often a name's.
  if (part > 0 && (chinese !== from || " 、:.\n".includes(folded[to + part] ?? " ")))
    return withLabel(folded, createMark(folded, "part", from, to, start, afterSign(folded, to + part)));
  if (chinese === from) return undefined;
  const sign = skipBlanks(folded, to);
  const unit = folded.charCodeAt(sign);
  if (unit !== COMMA && unit !== PAUSE && unit !== COLON && !(kind === DI && unit === SHI)) return undefined;
  return createMark(folded, kind === DI ? "di" : "qi", from, to, start, skipBlanks(folded, sign + 1));
}

/** First character, first number and style of ① ⑴ ⒈ ❶ ➀ ㈠ and how many there are: one character is the whole mark. */
const SINGLES: [number, number, MarkStyle][] = [
  [0x2460, 20, "circled"],
  [0x2474, 20, "arabic-paren"],
  [0x2488, 20, "arabic"],
  [0x2776, 10, "circled"],
  [0x2780, 10, "circled"],
  [0x3220, 10, "cn-paren"],
];

function singleForm(folded: string, at: number, start: number): Mark | null | undefined {
  const unit = folded.charCodeAt(at);
  const kin = SINGLES.find(([first, count]) => unit >= first && unit < first + count);
  if (!kin) return undefined;
  const [first, , style] = kin;
  const value = unit - first + 1;
  const number =
    style === "circled"
      ? folded[at]!
      : style === "arabic"
        ? String(value)
        : `(${style === "cn-paren" ? "一二三四五六七八九十"[value - 1] : value})`;
  return withLabel(folded, markOf(style, number, value, start, afterSign(folded, at + 1)));
}

/** A mark with a number, in one of the forms. `undefined`: no form; `null`: a form whose number is none. */
function matchForm(folded: string, at: number, start: number): Mark | null | undefined {
  const kind = BEGINS[folded.charCodeAt(at)]!;
  if (kind === 0) return undefined;
  if (kind === CHINESE) return chineseForm(folded, at, start);
  if (kind === ARABIC) return arabicForm(folded, at, start);
  if (kind === BRACKET) return bracketForm(folded, at, start);
  if (kind === SINGLE) return singleForm(folded, at, start);
  if (kind === SECTION) return withLabel(folded, sectionForm(folded, at, start) ?? null) ?? undefined;
  return kind === WORD ? wordForm(folded, at, start) : ordinalForm(folded, at, start, kind);
}

function matchAt(pattern: RegExp, folded: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(folded);
}

/** A label after a number (1.问题1:…) belongs to the mark and says what the heading is, also with its words on the next line. */
function withLabel(folded: string, mark: Mark | null): Mark | null {
  const label = mark === null ? null : (labelAt(folded, mark.end) ?? labelAbove(folded, mark.end));
  if (mark && label) {
    mark.end = label.end;
    mark.says = label.says;
  } else if (mark) mark.end = behindAsk(folded, mark.end);
  return mark;
}

/** Where the words begin behind an ornament: ——|一是改造…. */
export function behindBullet(folded: string, start: number): number {
  const bullet = MAY_BE_BULLET[folded.charCodeAt(start)] === 1 ? matchAt(BULLET, folded, start) : null;
  return bullet ? start + bullet[0].length : start;
}

/** The mark that begins at an offset of the folded text, or `null`. A bullet before a mark is an ornament. */
export function matchMark(folded: string, start: number): Mark | null {
  if (!mayBeMark(folded, start)) return null;
  const at = behindBullet(folded, start);
  const form = matchForm(folded, at, start);
  if (form !== undefined) return form;
  const label = labelAt(folded, at);
  if (label) return markOf(label.style, label.number, label.value, start, label.end, label.says);
  return at === start ? null : markOf(`bullet ${folded[start]!}`, null, null, start, at);
}
