// Headings whose mark lost a sign: what goes on the sequence that is open, or begins what the next mark goes on with.
import { NEXT_STEPS, saysChapter } from "./chapter-words.ts";
import { classifyHeading } from "./lexicon.ts";
import { type LostMark, matchLostChapter, matchLostMark, matchMarkBeforeFigure } from "./lost-marks.ts";
import { isEnumeration, type Mark } from "./mark.ts";
import { labelAt } from "./mark-labels.ts";
import type { Piece } from "./pieces.ts";
import { saysLack } from "./plain-lack.ts";
import { type Around, isBeforeSecond } from "./slipped-marks.ts";
import { endsWanting } from "./whole-lack.ts";

/** What vouches for a mark: also the mark that comes next, and the last of all that are 1. 2. 3. (they may run through). */
export interface Surroundings extends Around {
  readonly next: Mark | undefined;
  readonly lastArabic: number;
}

/** The mark that a piece lost, as far as what stands around it vouches for it. `after` is the piece behind it. */
export function findLostMark(piece: Piece, after: Piece | undefined, around: Surroundings): LostMark | null {
  const { folded } = around.text;
  const figure = matchMarkBeforeFigure(folded, piece.start);
  const chapter = matchLostChapter(folded, piece.start);
  if (chapter) return isChapter(chapter, piece, around) ? chapter : null;
  if (piece.kind === "label") return null;
  const lost =
    figure && isBetween(figure, after, around) ? figure : withLabel(folded, matchLostMark(folded, piece.start));
  return lost && lost.end < piece.end && (lost === figure || isHeading(lost, piece, around)) ? lost : null;
}

const LONGEST_CHAPTER = 60;
/** 二,反馈问题整改情况; but 二,整改成效 is a label. */
const OF_INSPECTION = /反馈|巡[视察]/;

/**
 * 一、… 二 落实…不力|(一)…: it goes on with the chapters, or is the first one, says what it holds, and a list begins below it.
 * What comes next needs none.
 */
function isChapter({ value, end }: LostMark, piece: Piece, { text, stack, next }: Surroundings): boolean {
  const open = stack.findLast((node) => node.mark?.style === "chapter");
  const goesOn = open ? open.mark!.value === value - 1 : value === 1 && stack.length === 1;
  if (!goesOn || piece.end - end > LONGEST_CHAPTER) return false;
  const words = text.folded
    .slice(end, piece.end)
    .trimEnd()
    .replace(/[。:]$/, "");
  if (NEXT_STEPS.test(words) && !/[,。;:]/.test(words)) return true;
  if (next?.value !== 1 || (piece.kind === "label" && !OF_INSPECTION.test(words))) return false;
  const says = classifyHeading(words);
  return says.aspect || says.problem || endsWanting(words) || saysChapter(words);
}

/** 5反馈问题:…: a label behind the number belongs to the mark and says what the heading is. */
function withLabel(folded: string, lost: LostMark | null): LostMark | null {
  const label = lost && labelAt(folded, lost.end);
  return label?.number === null ? { ...lost!, end: label.end, says: label.says } : lost;
}

/** Whether what may be a mark before a figure goes on right behind the last one, or begins what the next one goes on with. */
function isBetween(
  { style, value, before }: LostMark,
  after: Piece | undefined,
  { text, stack, next }: Surroundings,
): boolean {
  const open = stack[stack.length - 1]!.mark;
  const figure = after && matchMarkBeforeFigure(text.folded, after.start);
  const goesOn = [next, figure].some((mark) => mark?.style === style && mark.value === value + 1);
  return open?.style === style && open.value === value - 1 ? before === "whole" || goesOn : value === 1 && goesOn;
}

/** Whether what may be a mark goes on an open sequence, and has words behind it that are a heading's. */
function isHeading(lost: LostMark, piece: Piece, around: Surroundings): boolean {
  const { style, number, value, end } = lost;
  const { text, stack, next, lastArabic } = around;
  const open = stack.findLast((node) => node.mark?.style === style);
  const begins = style === "arabic" && (value === 1 || value === lastArabic + 1 || isBehindBare(lost, around));
  const words = text.folded.slice(end, Math.min(piece.end, end + 80));
  if (text.folded[piece.start] === "(") {
    const close = text.enclosures.partnerOf(piece.start);
    if (close >= 0 && close < piece.end) return false;
    const vouched = open ? open.mark!.value === value - 1 : value === 1 && isBeforeSecond(style, style, around);
    if (vouched && words.length < 40 && !/[,。;:]/.test(words)) return true;
  }
  if (!(open ? open.mark!.value === value - 1 : begins)) return lastArabic > 0 && isBefore(lost, words, around);
  if (lost.says || /^(?:关于|针对|“)/.test(words) || isCountedOn(lost, around)) return true;
  const says = classifyHeading(words);
  // 2 落实上级部署方面 above 2.1
  const holds = next?.style === "decimal-2" && next.number!.split(/[.-]/, 1)[0] === number;
  // 3加强队伍建设, alone on its line above 一是
  const leads = next?.value === 1 && isEnumeration(next.style) && !/[,。;:]/.test(words);
  const isShort = piece.end - end < (leads ? 40 : 60);
  if (isShort && (says.aspect || says.problem || says.deficiency || holds || leads)) return true;
  return isRunIn(lost, words, around);
}

/** 4.…问题 …问题 6关于…: one without a mark stands before it. */
function isBehindBare({ value }: LostMark, { stack, lastArabic }: Surroundings): boolean {
  return value === lastArabic + 2 && stack.some(({ mark }) => mark?.style === "bare-problem");
}

/** 4.…|5管网漏损严重。更换管网…|6.…: a sentence that says what is wanting, and goes on with what was done. */
const FIRST_SENTENCE = /^[^。;]{4,40}(?=。)/;

/** What ends a run of them. */
const SECTIONS: ReadonlySet<string> = new Set(["part", "chapter", "cn-paren"]);

function isRunIn({ style, value }: LostMark, words: string, around: Surroundings): boolean {
  if (style !== "arabic" || around.lastArabic !== value - 1) return false;
  const first = FIRST_SENTENCE.exec(words)?.[0];
  if (first === undefined || !saysLack(first)) return false;
  const next = around.coming().find(({ mark }) => mark.style === "arabic" || SECTIONS.has(mark.style));
  return next === undefined || next.mark.style !== "arabic" || next.mark.value === value + 1;
}

const FRAME = /^(?:关于|针对)(?:“[^“”]{2,60}”|(?:“[^“”]{1,20}”|[^“”。;:]){4,60})(?:的|等)*问题(?!,)/;
/** So many behind it may have lost their dots, too. */
const MOST_LOST = 3;

/** 2.…|2.…|4关于“…”问题|5.…: what stands before it is numbered wrongly; its frame and what it leads up to vouch for it. */
function isBefore({ style, value }: LostMark, words: string, around: Surroundings): boolean {
  if (!FRAME.test(words)) return false;
  for (const { mark } of around.coming())
    if (mark.style === style && mark.value !== null) return mark.value > value && mark.value <= value + MOST_LOST;
  return false;
}

/** 4 苗木采购围标。…: a blank for the dot between 3. and 5., before a phrase that is a sentence of its own. */
function isCountedOn({ style, value, end }: LostMark, around: Surroundings): boolean {
  const { text, lastArabic } = around;
  if (style !== "arabic" || text.folded[end - 1] !== " " || lastArabic !== value - 1) return false;
  for (const { mark } of around.coming())
    if (mark.style === "arabic")
      return mark.value === value + 1 && /^[^,;:。]{4,30}。/.test(text.folded.slice(end, end + 32));
  return false;
}
