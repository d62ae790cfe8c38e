// Problems that are paragraphs, one below another: 针对“…”问题,局党组…. What tells of a problem goes on with what was done.
// Alone such words begin a sentence like any other; below an aspect, several of them are its problems.
import { bareMark } from "./bare-marks.ts";
import { isGenericTitle } from "./chapter-words.ts";
import { firstSentence } from "./character-table.ts";
import { skipBlanks } from "./fold.ts";
import { classifyHeading } from "./lexicon.ts";
import { isEnumeration, type Mark, marksChapter, unprinted } from "./mark.ts";
import { matchMark } from "./marker.ts";
import type { Line, NoticeText } from "./notice-text.ts";
import { toFirstTable } from "./pattern-needs.ts";

const BEGINNING =
  /^(?:(?:就|围绕|对于)(?=“)|关于|针对)(?:“[^”\n]{2,120}”|(?:“[^”\n]{1,20}”|[^。,;:“”\n]){4,60})(?:的|等|方面)*问题\s*[,;]/;
/** 台账缺页问题:局党组…: words alone, framed by 问题 and a colon. */
const PLAIN_BEGINNING = /^(?:“[^”\n]{3,60}”|(?:“[^”\n]{1,20}”|[^。,;:“”\n]){4,50})(?:的|等)*问题\s?:\s?(?=\S)/;
/** 巡察发现的问题:…, 共有12个问题:…, 党建方面问题:… name none; nor does what begins a sentence within a measure. */
const NAMES_NONE =
  /(?:(?:存在|发现|提出|指出|反馈|反映|遗留|移交|交办|整改)的?(?:主要|突出|具体|重点)?|方面|[以上]述|以上|以下|这些|此类|同类|类似|[个项条类]|主要|突出|具体|共性|个性)问题\s?:\s?$|^(?:一|二|三|其|如|例|对|经|在|该|此|为|将|把|向|通过|已|现)/;
/** As long as such a beginning gets. */
const LONGEST_PLAIN = 66;
/** 针对“…”问题。局党组…: a mark without doubt, which vouches for those beside it. */
const SELF_EVIDENT = /问题[。:](?=.)/;
const MAY_BEGIN = toFirstTable(BEGINNING);
/** 针对尚未完成整改的问题,…: names none, but how far some are. */
const SAYS_HOW_FAR =
  /^(?:关于|针对)(?:目前|仍|尚|还|暂)*(?:未|需|正在|长期|持续|已|没有|剩余)[^“”]{0,12}(?:整改|完成|推进|销号|解决|坚持|到位)(?:的|等)*问题/;
/** As long as the words of a beginning get, and a heading's. */
const LONGEST = 140;
/** So many below one heading vouch for each other. */
const FEWEST = 2;

/** Where the words end that name the problem, the comma included; -1 where a line does not begin so. */
function beginningEnd({ folded }: NoticeText, { start, end, mark }: Line): number {
  if (mark != null || MAY_BEGIN[folded.charCodeAt(start)] !== 1) return -1;
  const match = BEGINNING.exec(folded.slice(start, Math.min(end, start + LONGEST)));
  // 针对巡察反馈的12个问题,…: all of them.
  return match && !isGenericTitle(match[0]) && !SAYS_HOW_FAR.test(match[0])
    ? skipBlanks(folded, start + match[0].length)
    : -1;
}

/** The same where words alone name it. */
function plainBeginningEnd({ folded }: NoticeText, { start, end, mark }: Line): number {
  const words = mark == null ? folded.slice(start, Math.min(end, start + LONGEST_PLAIN)) : "";
  const match = words.includes(":") && words.includes("问题") ? PLAIN_BEGINNING.exec(words) : null;
  return match && !isGenericTitle(match[0]) && !NAMES_NONE.test(match[0]) ? start + match[0].length : -1;
}

/** Whether problems without marks may stand below a heading: not below one that is a problem itself. */
export function mayHold({ folded }: NoticeText, mark: Mark, end: number): boolean {
  if (mark.says || mark.style === "bare-problem") return false;
  const words = firstSentence(folded, mark.end, Math.min(end, mark.end + LONGEST));
  const says = classifyHeading(words);
  if (says.aspect || isGenericTitle(words)) return true;
  return !says.problem && (marksChapter(mark) || !(says.deficiency || says.action));
}

/** The heading that a line is; `null` where it is none. */
export function headingOf({ folded }: NoticeText, { start, end, mark }: Line): Mark | null {
  const own = mark === undefined ? matchMark(folded, start) : mark;
  if (own) return isEnumeration(own.style) ? null : own;
  return end - start <= LONGEST ? bareMark(folded.slice(start, end), start) : null;
}

/** Lines below one heading that begin so, and how many problems vouch for them, themselves included. */
interface Section {
  heading: number;
  found: number[];
  problems: number;
}

function findSections(text: NoticeText, lines: Line[], ends: Map<number, number>): Section[] {
  const sections: Section[] = [];
  let open: Section | null = null;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const begins = ends.has(index);
    const heading = begins ? null : headingOf(text, line);
    const alike = heading?.style === "bare-problem" && SELF_EVIDENT.test(text.folded.slice(line.start, line.end));
    if (open && (begins || alike)) {
      open.problems++;
      if (begins) open.found.push(index);
    } else if (heading) {
      open = mayHold(text, heading, line.end) ? { heading: index, found: [], problems: 0 } : null;
      if (open) sections.push(open);
    }
  }
  return sections;
}

/** Where each line's words end that name a problem, as far as it begins with some. */
function findEnds(text: NoticeText, lines: Line[], endOf: typeof beginningEnd): Map<number, number> {
  const ends = new Map<number, number>();
  for (let index = 0; index < lines.length; index++) {
    const end = endOf(text, lines[index]!);
    if (end >= 0) ends.set(index, end);
  }
  return ends;
}

/** The lines with the marks of such problems: below a heading that begins with one of them, or has several. */
export function markProblemParagraphs(text: NoticeText, lines: Line[]): Line[] {
  const framed = findEnds(text, lines, beginningEnd);
  const ends = framed.size > 0 ? framed : findEnds(text, lines, plainBeginningEnd);
  if (ends.size === 0) return lines;
  const sections = findSections(text, lines, ends);
  if (!sections.some(({ problems }) => problems >= FEWEST)) return lines;
  const marked = [...lines];
  for (const { heading, found, problems } of sections) {
    if ((problems < FEWEST || ends !== framed) && found[0] !== heading + 1) continue;
    for (const index of found) {
      const { start, end } = lines[index]!;
      const closes = Math.min(end, ends.get(index)!);
      marked[index] = { start, end, mark: { ...unprinted("bare-problem", start), closes } };
    }
  }
  return marked;
}
