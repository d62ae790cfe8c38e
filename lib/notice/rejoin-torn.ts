// A paragraph broken by force among paragraphs that are whole → one line again. No width of the page vouches for it, only
// what no paragraph ends or begins with: 立案2|2件, 措施已|落实17条; and lines of one width beside such a place.
import { toCharacterTable } from "./character-table.ts";
import { splitAtLineEnds } from "./lines.ts";
import { matchMark } from "./marker.ts";
import type { NoticeText } from "./notice-text.ts";
import { isDigit } from "./numeral.ts";
import { isPageFoot } from "./page-foot.ts";
import { joinLines, PARAGRAPH, type Rejoined } from "./rejoin.ts";
import { hasNumberColumn } from "./table-columns.ts";
import { isLabelled } from "./title-lines.ts";

/** A line of prose is no shorter, and has a sign within it. */
const SHORTEST = 16;
const WITHIN = /[,。;]/;
/** Of a figure: its last digits stand at the end, or all of them, and the rest or its unit below. */
const FIGURE_ENDS = /(?<![\d.-])\d{1,6}(?:\.\d{0,4})?$/;
const FIGURE_GOES_ON = /^\d{0,3}(?:\.\d{1,4})?[%个项条件人名次起家万亿元]/;
/** But not a word that ends so: 依然存在, 全程参与, 及时应对. */
const ENDS_IN_PARTICLE =
  /(?:[已的将被把于或]|(?<![存所内外潜现自])在|(?<![参给])与|(?<![应核面比校查反结])对|(?<![方导倾去走意动取])向|(?<![自理事缘情])由|(?<![服听盲跟])从|(?<![普触])及|(?<![缓平总饱谐温])和|(?<![合兼])并)$/;
const BEGINS_WITH_SIGN = /^(?:[,。;、)%”]|的(?![确士]))/;
const SIGNATURE = /^[^,。;]{2,40}(?:委员会|党[组委]|[工区县市州旗]委|局|厅)$|^[\d〇一二三四五六七八九]{4}年/;
/** Lines of a broken paragraph differ by no more, in code units: letters are narrower. */
const RAGGED = 5;
const EVEN = 2;
/** A broken paragraph has no more lines. */
const LONGEST = 40;

const GOES_ON = toCharacterTable(",、.");

/** Whether a line that ends with the character at an offset may go on below: with an ideograph, a digit or a sign within a sentence. */
function isOpen(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  return (unit >= 0x3400 && unit <= 0x9fff) || isDigit(unit) || GOES_ON[unit] === 1;
}

/** 关于“村干部补贴发放|随意”的问题: quotation marks that open above and close below. */
const QUOTE_OPENS = /“[^“”]{1,40}$/;
const QUOTE_CLOSES = /^[^“”]{1,40}”/;

type Joint = "torn" | "open" | null;

function jointAt(text: NoticeText, lines: ReturnType<typeof splitAtLineEnds>, index: number): Joint {
  const { folded } = text;
  const [line, next] = [lines[index]!, lines[index + 1]];
  if (!next || line.end - line.start < SHORTEST || !isOpen(folded, line.end - 1)) return null;
  // Nothing but the end of the line stands between them, and perhaps a blank before it.
  const gap = next.start - line.end;
  if (gap > 2 || folded[next.start - 1] !== "\n" || (gap === 2 && folded[line.end] !== " ")) return null;
  const above = folded.slice(line.start, line.end);
  if (!WITHIN.test(above)) return null;
  const below = folded.slice(next.start, next.end);
  if (SIGNATURE.test(below) || PARAGRAPH.test(below)) return null;
  if (BEGINS_WITH_SIGN.test(below) || (FIGURE_ENDS.test(above) && FIGURE_GOES_ON.test(below))) return "torn";
  if (matchMark(folded, next.start) !== null || isLabelled(text, next) || isPageFoot(folded, next.start)) return null;
  if (QUOTE_OPENS.test(above) && QUOTE_CLOSES.test(below)) return "torn";
  return ENDS_IN_PARTICLE.test(above) ? "torn" : "open";
}

/** Puts together what is torn, with the lines of the same width beside it; `null` where nothing is. */
export function rejoinTorn(text: NoticeText): Rejoined | null {
  // The cells of a table are no lines of a paragraph.
  if (hasNumberColumn(text) || text.tabbed) return null;
  const lines = splitAtLineEnds(text);
  const joints = lines.map((_, index) => jointAt(text, lines, index));
  const width = (index: number) => lines[index]!.end - lines[index]!.start;
  const isAlike = (at: number, to: number, most: number) => Math.abs(width(at) - width(to)) <= most;
  /** Two lines of one width that no sign ends, in a run that a full stop does: paragraphs would all have theirs. */
  const isEven = (index: number) => {
    if (joints[index] !== "open" || joints[index + 1] !== "open" || !isAlike(index, index + 1, EVEN)) return false;
    let last = index + 2;
    while (joints[last] !== null && last < index + LONGEST) last++;
    return text.folded[lines[last]!.end - 1] === "。";
  };
  const goesOn = new Set<number>();
  joints.forEach((joint, index) => {
    if (joint !== "torn" && !isEven(index)) return;
    goesOn.add(index + 1);
    const belongs = (at: number) => joints[at] != null && isAlike(at, index, RAGGED);
    for (let at = index - 1; at >= Math.max(0, index - LONGEST) && belongs(at); at--) goesOn.add(at + 1);
    for (let at = index + 1; at < index + LONGEST && belongs(at); at++) goesOn.add(at + 1);
  });
  return goesOn.size === 0 ? null : joinLines(text, lines, (index) => goesOn.has(index));
}
