// A paragraph that says how far one part of the ledger is: 截至目前,上述2个问题均已…. It belongs to none of the problems
// above it, and counts no more than they are: not what the whole notice declares.
import { isEnumeration, type Mark, type MarkStyle } from "./mark.ts";
import type { NoticeText } from "./notice-text.ts";
import { parseNumeral } from "./numeral.ts";
import { toFirstTable } from "./pattern-needs.ts";
import type { Piece } from "./pieces.ts";
import { saysProblem } from "./title-lines.ts";

const SPEAKS_OF_PART =
  /^(?:(?:截至|截止)[^,。;]{1,16},?|(?:目前|至此|总体上|现),?)?(?:上述|以上|前述|(?:该|本|这一?)方面)(?:的|反馈|共)?(\d{1,2}|[一二两三四五六七八九十]{1,3})\s?[个项条](?:方面|具体|反馈|整改|主要|突出)*(?:问题|任务|事项)/;
const MAY_SPEAK = toFirstTable(SPEAKS_OF_PART);
/** As far as the words are looked at. */
const LONGEST = 60;
/** 上述1个问题: what stands right above it; that is no part. */
const FEWEST = 2;
/** No notice has more such paragraphs, and no part more headings. */
const MOST = 40;
const LOOK_BACK = 300;

type Heading = Piece & { mark: Mark };

const isHeading = (piece: Piece): piece is Heading =>
  piece.mark !== null && !piece.inline && !isEnumeration(piece.mark.style);

/** Whether at least half of some headings say that they are problems or tasks. */
function areProblems(text: NoticeText, headings: Heading[]): boolean {
  const saying = headings.filter((heading) => heading.mark.says || saysProblem(text, heading, heading.mark));
  return saying.length * 2 >= headings.length;
}

/** Whether a heading of one style has problems of another one below it. */
function holdsProblems(text: NoticeText, headings: Heading[], index: number, style: MarkStyle): boolean {
  const own = headings[index]!.mark.style;
  let end = index + 1;
  while (end < headings.length && headings[end]!.mark.style !== own) end++;
  const below = headings.slice(index + 1, end).filter(({ mark }) => mark.style === style);
  return below.length > 0 && areProblems(text, below);
}

/** The style of the heading whose part ends before an offset with as many problems as are named; it is one of several. */
function partAbove(text: NoticeText, headings: Heading[], before: number, named: number): MarkStyle | null {
  const seen = new Map<MarkStyle, Heading[]>();
  for (let index = before - 1; index >= 0 && index >= before - LOOK_BACK; index--) {
    const heading = headings[index]!;
    const { style } = heading.mark;
    const known = seen.get(style);
    if (known) known.push(heading);
    else {
      for (const [inner, alike] of seen)
        if (alike.length === named && areProblems(text, alike))
          return headings.some(
            ({ mark }, other) => other !== index && mark.style === style && holdsProblems(text, headings, other, inner),
          )
            ? style
            : null;
      seen.set(style, [heading]);
    }
  }
  return null;
}

/** Sets such paragraphs apart from the measures above them. */
export function setPartTallies(text: NoticeText, pieces: Piece[]): void {
  let headings: Heading[] | null = null;
  let asked = 0;
  for (const piece of pieces) {
    const { start, end, kind, mark, inline } = piece;
    if (mark || inline || kind !== "text" || MAY_SPEAK[text.folded.charCodeAt(start)] !== 1) continue;
    const named = SPEAKS_OF_PART.exec(text.folded.slice(start, Math.min(end, start + LONGEST)))?.[1];
    const count = named === undefined ? null : parseNumeral(named);
    if (count === null || count < FEWEST) continue;
    if (++asked > MOST) return;
    headings ??= pieces.filter(isHeading);
    const before = headings.findIndex((heading) => heading.start > start);
    const part = partAbove(text, headings, before < 0 ? headings.length : before, count);
    if (part) Object.assign(piece, { kind: "tally", part });
  }
}
