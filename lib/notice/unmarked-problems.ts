// Problems that are lines without any mark: 食堂账目不清问题, and below it what was done. Alone such a line is as often
// the end of a sentence; several of them, each between what is closed and what was done, are problems.
import { bareMark } from "./bare-marks.ts";
import { isGenericTitle, NEXT_STEPS } from "./chapter-words.ts";
import { atEnd } from "./edge-rules.ts";
import { classifyHeading, saysPlainly } from "./lexicon.ts";
import { isEnumeration, type Mark, type MarkStyle } from "./mark.ts";
import type { Line, NoticeText } from "./notice-text.ts";
import { headingOf, mayHold } from "./problem-paragraphs.ts";
import { isClosed, isLabelled, saysProblem, titleLineWords, unmarked } from "./title-lines.ts";

const ENDS_IN_PROBLEM = atEnd(/(?:的|等)?问题(?:的?整改(?:落实|进展|完成)*情况)?$/);
/** 自查发现的问题, 上述问题, 共性问题: names none. */
const NAMES_NONE = atEnd(
  /(?:发现|反映|提出|指出|存在|反馈|查摆|查找|排查|整改|移交|交办|上述|以上|这些|类似|同类|有关|相关|突出|重点|主要|具体|共性|个性|其他|剩余|[个项条类])出?(?:的|来的)?问题$/,
);
/** So many vouch for each other: lines that call themselves problems, and lines that only say what is wanting. */
const FEWEST = 2;
const FEWEST_PLAIN = 3;

/**
 * Whether a line names a problem by its words alone, and says what is wanting; `called` where it only calls itself one:
 * 租金挂账问题, `plain` where it says no more than what is wanting, `phrase` where it says nothing of the kind: 柑橘老园改造慢.
 */
function namesProblem(text: NoticeText, line: Line): "named" | "called" | "plain" | "phrase" | null {
  const words = line.mark == null ? titleLineWords(text, line) : null;
  if (words === null || isGenericTitle(words) || NEXT_STEPS.test(words)) return null;
  const says = classifyHeading(words);
  if (!ENDS_IN_PROBLEM.test(words)) {
    if (says.aspect || says.problem) return null;
    return says.deficiency && saysPlainly(words) ? "plain" : "phrase";
  }
  if (!says.problem || bareMark(words, line.start) !== null) return null;
  if (classifyHeading(ENDS_IN_PROBLEM.cut(words)).deficiency) return "named";
  return NAMES_NONE.test(words) ? null : "called";
}

/** Whether a line without a mark may name a problem by what stands below it: 整改情况:…, whatever stop the line itself has. */
function isAboveLabel(text: NoticeText, { start, end, mark }: Line, next: Line | undefined): boolean {
  if (next === undefined || next.mark != null || !isLabelled(text, next)) return false;
  const words = titleLineWords(text, { start, end: text.folded[end - 1] === "。" ? end - 1 : end, mark: mark ?? null });
  return words !== null && !isGenericTitle(words) && classifyHeading(words).deficiency;
}

/** Whether a line tells what was done: it has the first mark of a list, a label, or ends as a sentence does. */
function tellsMeasure(text: NoticeText, line: Line | undefined): boolean {
  if (!line) return false;
  const { mark } = line;
  if (mark)
    return (
      isEnumeration(mark.style) || (mark.value === 1 && mark.style !== "chapter" && !saysProblem(text, line, mark))
    );
  return isClosed(text, line) && (isLabelled(text, line) || headingOf(text, line) === null);
}

/** Whether a line could be an aspect that begins above a problem: what is above it is closed, or the heading of both. */
function couldBeAspect(text: NoticeText, lines: Line[], index: number, holder: number): boolean {
  const line = lines[index]!;
  return titleLineWords(text, line) !== null && (holder === index - 1 || isClosed(text, lines[index - 1]!));
}

/** A heading that says what is wanting holds problems only where all of its style do. */
const holdsAny: typeof mayHold = (_, { says, style }) => says === undefined && style !== "bare-problem";

/** The lines that are such problems, below the headings that may hold them, or below lines that could be aspects. */
function findProblems(
  text: NoticeText,
  lines: Line[],
  named: Set<number>,
  belowTitles: boolean,
  holds: typeof mayHold = mayHold,
): number[] {
  const found: number[] = [];
  let holder: number | null = null;
  let holderStyle: MarkStyle | null = null;
  let list: MarkStyle | null = null;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (named.has(index)) {
      const next = lines[index + 1];
      const begins =
        holder !== null &&
        (holder === index - 1 ||
          isClosed(text, lines[index - 1]!) ||
          (belowTitles && couldBeAspect(text, lines, index - 1, holder)));
      if (!begins || next?.mark?.style === holderStyle || !tellsMeasure(text, next)) continue;
      found.push(index);
      // 1.…2.… below it are what was done, until a heading of another kind follows.
      list = next?.mark?.style ?? null;
      continue;
    }
    const heading = headingOf(text, line);
    if (!heading || heading.style === list) continue;
    list = null;
    holder = holds(text, heading, line.end) ? index : null;
    holderStyle = heading.style;
  }
  return found;
}

/** Whether a heading says that it is an aspect. */
function saysAspect({ folded }: NoticeText, { end }: Line, { style, end: from }: Mark): boolean {
  return style === "bare-aspect" || classifyHeading(folded.slice(from, end)).aspect;
}

/** Whether phrases name the problems of this text: each aspect begins with one, and none stands elsewhere. */
function beginAspects(text: NoticeText, lines: Line[], found: number[]): boolean {
  const phrases = new Set(found);
  let aspects = 0;
  let below = false;
  let list: MarkStyle | null = null;
  for (let index = 0; index < lines.length; index++) {
    if (phrases.has(index)) {
      if (!below) return false;
      list = lines[index + 1]?.mark?.style ?? null;
      continue;
    }
    const heading = headingOf(text, lines[index]!);
    if (!heading || heading.style === list) continue;
    list = null;
    below = saysAspect(text, lines[index]!, heading);
    if (below && !phrases.has(index + 1)) return false;
    if (below) aspects++;
  }
  return aspects >= FEWEST;
}

/** (一)履行职责不到位|安全隐患排查流于形式|第一,…: whether all headings of one style, each of which says what is wanting, begin with such a line. */
function beginLacks(text: NoticeText, lines: Line[], found: number[]): boolean {
  const begun = new Set(found);
  if (found.some((index) => !classifyHeading(titleLineWords(text, lines[index]!) ?? "").deficiency)) return false;
  let style: MarkStyle | null = null;
  let held = 0;
  for (const index of found) style ??= headingOf(text, lines[index - 1]!)?.style ?? null;
  for (const [index, line] of lines.entries()) {
    const heading = headingOf(text, line);
    if (heading === null || heading.style !== style || style === "chapter") continue;
    if (!begun.has(index + 1) || !classifyHeading(text.folded.slice(heading.end, line.end)).deficiency) return false;
    held++;
  }
  return held >= FEWEST;
}

/**
 * The lines with the marks of such problems, where several of one shape vouch for each other. `belowTitles`: also those
 * right below a line that could be an aspect, for which aspects have to vouch.
 */
export function markUnmarkedProblems(text: NoticeText, lines: Line[], belowTitles: boolean): Line[] {
  const named = new Set<number>();
  const plain = new Set<number>();
  const called = new Set<number>();
  const phrases = new Set<number>();
  const aboveLabels = new Set<number>();
  const bySaying = { named, called, plain, phrase: phrases };
  lines.forEach((line, index) => {
    if (isAboveLabel(text, line, lines[index + 1])) aboveLabels.add(index);
    const shape = namesProblem(text, line);
    if (shape) bySaying[shape].add(index);
  });
  const markAll = (found: number[]): Line[] => {
    const marked = [...lines];
    for (const index of found) marked[index] = unmarked(lines[index]!, "bare-problem");
    return marked;
  };
  for (const [shape, fewest] of [
    [named, FEWEST],
    [plain, FEWEST_PLAIN],
    [aboveLabels, FEWEST_PLAIN],
  ] as const) {
    const found = shape.size < fewest ? [] : findProblems(text, lines, shape, belowTitles);
    if (found.length < fewest || found.length * 3 < shape.size * 2) continue;
    if (shape !== named || called.size === 0) return markAll(found);
    return markAll(findProblems(text, lines, new Set([...named, ...called]), belowTitles));
  }
  for (const index of plain) phrases.add(index);
  const below = phrases.size < FEWEST_PLAIN ? [] : findProblems(text, lines, phrases, false, holdsAny);
  if (below.length >= FEWEST_PLAIN && beginLacks(text, lines, below)) return markAll(below);
  const found = phrases.size < FEWEST_PLAIN ? [] : findProblems(text, lines, phrases, false);
  if (found.length < FEWEST_PLAIN || !beginAspects(text, lines, found)) return lines;
  return markAll(found);
}
