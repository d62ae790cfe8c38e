// Headings whose number is said in words: 一是关于“…”问题。 第二个方面:… 其一,关于…方面. As a rule 一是 begins a measure; here
// what it counts is framed as a heading, and so are all beside it.
import { isEnumeration, type Mark, markOf } from "./mark.ts";
import { matchMark } from "./marker.ts";
import type { Line, NoticeText } from "./notice-text.ts";
import { parseNumeral } from "./numeral.ts";
import { toFirstTable } from "./pattern-needs.ts";
import { mayHold } from "./problem-paragraphs.ts";

const CN = "[一二三四五六七八九十]{1,2}";
/** 第一个方面: 第二方面、 方面三: */
const NAMED = new RegExp(`(?:第(${CN})个?(?:方面|类问题|个问题)|方面(${CN}))\\s?[:、]\\s?(?=[“\\u3400-\\u9fff])`, "y");
const MAY_BE_NAMED = toFirstTable(NAMED);
/** 关于“…”问题。局党组…, 关于…方面: the frame is closed. 关于…问题,局党组… may tell what was done. */
const FRAMED =
  /^(?:关于|针对|在)(?:“[^”\n]{2,120}”|(?:“[^”\n]{1,20}”|[^。,;:“”\n]){4,60})(?:(?:的|等|存在)*(?:问题|方面(?:的?问题)?)(?:的?(?:整改|落实)+(?:进展|完成)*情况)?|(?<=”)的?整改(?:落实|进展)?(?:情况)?)(?:[。:]|$)/;
const MAY_BE_FRAMED = toFirstTable(FRAMED);
const LONGEST = 140;
/** So many vouch for each other. */
const FEWEST = 2;

/** 第一个方面:…: the mark that a line begins with, if its words are a heading's. */
function namedAt({ folded }: NoticeText, { start, end }: Line): Mark | null {
  if (MAY_BE_NAMED[folded.charCodeAt(start)] !== 1) return null;
  NAMED.lastIndex = start;
  const match = NAMED.exec(folded);
  const number = match?.[1] ?? match?.[2];
  const words = start + (match?.[0].length ?? 0);
  if (number === undefined || end - words > LONGEST || /[。;]./.test(folded.slice(words, end))) return null;
  return markOf("worded", number, parseNumeral(number), start, words);
}

/** 一是关于…问题。: the mark of a line as a heading's, if its words are framed as one. */
function framedAt({ folded }: NoticeText, { end }: Line, mark: Mark): Mark | null {
  if (MAY_BE_FRAMED[folded.charCodeAt(mark.end)] !== 1) return null;
  const words = folded.slice(mark.end, Math.min(end, mark.end + LONGEST));
  return FRAMED.test(words) ? { ...mark, style: "worded" } : null;
}

/** A sequence of such headings, as far as it has come. */
interface Sequence {
  style: Mark["style"] | null;
  found: { index: number; mark: Mark }[];
  /** Whether something stands below the last of them that has marks of its own, so that 一是 may begin anew there. */
  holds: boolean;
}

/** All sequences of such headings that nothing breaks. */
function findSequences(text: NoticeText, lines: Line[]): Sequence[] {
  const sequences: Sequence[] = [];
  /** The heading above, asked only where a sequence begins. */
  let above: { mark: Mark; end: number } | null = null;
  let open: Sequence | null = null;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const own = line.mark === undefined ? matchMark(text.folded, line.start) : line.mark;
    const counts = own !== null && isEnumeration(own.style);
    const mark = counts ? framedAt(text, line, own) : namedAt(text, line);
    const style = own?.style ?? null;
    if (mark?.value === 1 && (above === null || mayHold(text, above.mark, above.end))) {
      open = { style, found: [{ index, mark }], holds: false };
      sequences.push(open);
    } else if (open && mark?.value === open.found.length + 1 && style === open.style) {
      open.found.push({ index, mark });
      open.holds = false;
    } else if (counts) {
      if (open && style === open.style && own.value === 1) open.holds = true;
      else if (open && style === open.style && !open.holds) open.found.length = 0;
    } else if (own) {
      if (open) open.holds = true;
      above = { mark: own, end: line.end };
    }
  }
  return sequences;
}

/** The lines with the marks of such headings, where all of a sequence are so. */
export function markWordedHeadings(text: NoticeText, lines: Line[]): Line[] {
  const sequences = findSequences(text, lines).filter(({ found }) => found.length >= FEWEST);
  if (sequences.length === 0) return lines;
  const marked = [...lines];
  for (const { found } of sequences) for (const { index, mark } of found) marked[index] = { ...lines[index]!, mark };
  return marked;
}
