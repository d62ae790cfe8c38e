// Aspects that are lines without any mark above the problems of theirs: 政治引领不够有力 above 反馈问题:…, above 1. or 一、.
// The first problem must have one above it, as has each that begins another aspect, and all must be of one shape.
import { CONTACT, isGenericTitle, LASTING, NEXT_STEPS, ORGANISATION } from "./chapter-words.ts";
import { classifyHeading, tellsWhatIsWanting } from "./lexicon.ts";
import { type Mark, type MarkStyle, marksChapter } from "./mark.ts";
import type { Line, NoticeText } from "./notice-text.ts";
import { headingOf } from "./problem-paragraphs.ts";
import { isClosed, saysProblem, titleLineWords, unmarked } from "./title-lines.ts";

/** So many vouch for each other. */
const FEWEST = 2;
/** A phrase that says nothing of what is wanting names an aspect where it is as short as this. */
const LONGEST_NAME = 14;

/** What is so marked holds problems, or is but a point. */
const NO_PROBLEMS: ReadonlySet<MarkStyle> = new Set(["part", "roman", "bare-aspect"]);

/** A line that could be an aspect, and what its words are like. */
interface Candidate {
  index: number;
  /** The style of the problems below it. */
  style: MarkStyle;
  says: "aspect" | "lack" | "name";
}

function candidateAt(text: NoticeText, lines: Line[], index: number): Candidate | null {
  const words = titleLineWords(text, lines[index]!);
  const next = lines[index + 1]!;
  const mark = words === null ? null : headingOf(text, next);
  if (words === null || !mark || NO_PROBLEMS.has(mark.style) || !saysProblem(text, next, mark)) return null;
  const says = classifyHeading(words);
  if (says.aspect) return { index, style: mark.style, says: "aspect" };
  if (says.problem || isGenericTitle(words)) return null;
  if (says.deficiency) return { index, style: mark.style, says: "lack" };
  return words.length > LONGEST_NAME || /[,、]/.test(words) ? null : { index, style: mark.style, says: "name" };
}

/** Whether a chapter speaks of how the rectification was organised, or of what comes next. */
function standsBeside({ folded }: NoticeText, { end }: Line, mark: Mark): boolean {
  const words = folded.slice(mark.end, Math.min(end, mark.end + 60)).replace(/[。.:;]+$/, "");
  if (isGenericTitle(words) || [ORGANISATION, NEXT_STEPS, LASTING, CONTACT].some((pattern) => pattern.test(words)))
    return true;
  return !tellsWhatIsWanting(words);
}

/** Whether the line above a candidate lets something begin there: it is closed; above the first one, a heading may stand. */
function beginsAnew(text: NoticeText, lines: Line[], { index }: Candidate, isFirst: boolean): boolean {
  const above = lines[index - 1]!;
  if (isClosed(text, above)) return true;
  return isFirst && (text.folded[above.end - 1] === ":" || headingOf(text, above) !== null);
}

/** Whether the numbers of the problems below candidates run through, or begin anew below each. */
function goOn(text: NoticeText, lines: Line[], candidates: Candidate[], from: number, to: number): boolean {
  const begins = new Set(candidates.map(({ index }) => index + 1));
  const { style } = candidates[0]!;
  let last: number | null = null;
  for (let index = from; index < to; index++) {
    const mark = headingOf(text, lines[index]!);
    if (mark?.style !== style) continue;
    if (mark.value !== null && begins.has(index) && last !== null && mark.value !== last + 1 && mark.value !== 1)
      return false;
    last = mark.value;
  }
  return true;
}

/** Whether candidates of one stretch of lines vouch for each other. `from`: the first line that can hold a problem. */
function vouch(text: NoticeText, lines: Line[], candidates: Candidate[], from: number, to: number): boolean {
  if (candidates.length < FEWEST) return false;
  const [first] = candidates as [Candidate, ...Candidate[]];
  for (let index = from; index < first.index; index++)
    if (headingOf(text, lines[index]!)?.style === first.style) return false;
  return (
    candidates.every(({ style, says }) => style === first.style && (says === "name") === (first.says === "name")) &&
    candidates.every((candidate) => beginsAnew(text, lines, candidate, candidate === first)) &&
    goOn(text, lines, candidates, first.index + 1, to)
  );
}

/** Aspects above chapters that are problems: the chapters beside them, of organisation or of next steps, are parts too. */
function markAboveChapters(text: NoticeText, lines: Line[], candidates: Candidate[]): Line[] {
  const [first] = candidates as [Candidate, ...Candidate[]];
  const chapters = lines.flatMap(({ mark }, index) => (mark?.style === "chapter" ? [index] : []));
  const beside = chapters.filter((index) => standsBeside(text, lines[index]!, lines[index]!.mark!));
  const inner = chapters.filter((index) => index > first.index && !beside.includes(index));
  const lastInner = inner[inner.length - 1] ?? -1;
  // None of those that stand beside the problems stands between two of them.
  if (beside.some((index) => index > first.index && index < lastInner)) return lines;
  if (chapters.some((index) => index < first.index && !beside.includes(index))) return lines;
  const from = beside.findLast((index) => index < first.index) ?? -1;
  if (!vouch(text, lines, candidates, from + 1, lastInner + 1)) return lines;
  const marked = [...lines];
  for (const { index } of candidates) marked[index] = unmarked(lines[index]!, "part");
  for (const index of beside) {
    const { start, end, mark } = lines[index]!;
    marked[index] = { start, end, mark: { ...mark!, style: "part" } };
  }
  return marked;
}

/** The lines with the marks of such aspects. */
export function markUnmarkedAspects(text: NoticeText, lines: Line[]): Line[] {
  const found: Candidate[] = [];
  for (let index = 1; index < lines.length - 1; index++) {
    const candidate = lines[index]!.mark === null ? candidateAt(text, lines, index) : null;
    if (candidate) found.push(candidate);
  }
  if (found.length < FEWEST) return lines;
  const aboveChapters = found.filter(({ style }) => style === "chapter");
  if (aboveChapters.length >= FEWEST) return markAboveChapters(text, lines, aboveChapters);
  const marked = [...lines];
  let from = 1;
  for (let index = 1; index <= lines.length; index++) {
    const mark = lines[index]?.mark;
    if (index < lines.length && !(mark && marksChapter(mark))) continue;
    const within = found.filter((candidate) => candidate.index >= from && candidate.index < index);
    if (vouch(text, lines, within, from, index))
      for (const candidate of within) marked[candidate.index] = unmarked(lines[candidate.index]!, "bare-aspect");
    from = index + 1;
  }
  return marked;
}
