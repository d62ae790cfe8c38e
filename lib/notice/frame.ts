// The parts of a page: head (site furniture, title, dates), body (lead and chapters), tail (closing, contact, signature).
import type { SourceSpan } from "../ledger/span.ts";
import { toCharacterTable } from "./character-table.ts";
import { atStart } from "./edge-rules.ts";
import { GluedLines } from "./glued.ts";
import { bracketPieces } from "./labelled-brackets.ts";
import { setLeftNames } from "./left-names.ts";
import { markLeftOut } from "./left-out-marks.ts";
import { splitLines } from "./lines.ts";
import { isEnumeration, type Mark, unprinted } from "./mark.ts";
import { matchMark } from "./marker.ts";
import { joinNamedLines } from "./name-lines.ts";
import type { Line, NoticeText } from "./notice-text.ts";
import { setPartTallies } from "./part-tally.ts";
import { type Piece, splitPieces } from "./pieces.ts";
import { setStatusBelow } from "./status-below.ts";
import { readTable } from "./table.ts";
import { readTableNotes } from "./table-notes.ts";
import { findTail, setClosings } from "./tail.ts";
import { markUnmarkedHeadings } from "./unmarked-headings.ts";
import { LAST } from "./word-marks.ts";

export interface Frame {
  lines: SourceSpan[];
  /** Index into `lines` of the first line of the notice's own text. */
  lead: number;
  /** Pieces from the lead up to the tail. */
  pieces: Piece[];
  /** Offset where the tail begins; the text's end where there is none. */
  tail: number;
}

const LEAD_WORDS = /巡[视察]/;
const LEAD_VERBS = /部署|安排|要求|根据|按照|依据|反馈|开展|进行|进驻|现将|通报如下|公布如下/;
const HEAD_LINE = atStart(
  /^(?:(?:您)?(?:当前|现在|所在)?的?(?:位置|栏目)|当前位置|首页|来源|发布|时间|日期|索引|信息|名称|标题|主题|文号|字号|作者|编辑|浏览|点击|访问|分享|打印|字体|【|\[)/,
);
/** 巡察时间:…, 反馈问题数:…: what a lead tells in sentences, set down as fields. */
const FIELD = atStart(/^(?:巡[视察](?:时间|期间|对象|类型|轮次)|反馈(?:时间|日期|问题总?数量?))\s?:/);
const TITLE_END = /(?:通报|公告|公示|公开|报告|情况)(?:\s*[([].{0,24}[)\]])?(?:\s*\d{4}[-年/.].{0,20})?$/;
/** A title with a full stop: it has neither a clause nor a 现将 as a sentence has that ends so. */
const CLOSED_TITLE = /^(?:中共|中国共产党|关于)[^,。;:]{8,100}(?:通报|公告|公示|报告)。$/;

/** Whether a line is a title that ends as a sentence does. */
export function isClosedTitle(folded: string, { start, end }: SourceSpan): boolean {
  const begins = folded[start] === "中" || folded[start] === "关";
  return begins && folded[end - 1] === "。" && end - start < 120 && CLOSED_TITLE.test(folded.slice(start, end));
}

/** As far as a line is looked at. */
const LONGEST_LOOK = 600;

function findLead({ folded }: NoticeText, lines: SourceSpan[]): number {
  const words = ({ start, end }: SourceSpan) => folded.slice(start, Math.min(end, start + LONGEST_LOOK));
  const limit = Math.min(lines.length, 120);
  for (let index = 0; index < limit; index++) {
    const line = words(lines[index]!);
    if (FIELD.test(line)) return index;
    if (line.length < 24 || !LEAD_WORDS.test(line) || !LEAD_VERBS.test(line)) continue;
    if (isClosedTitle(folded, lines[index]!)) continue;
    if (!/[。,;]/.test(line) || HEAD_LINE.test(line) || (line.length < 90 && TITLE_END.test(line))) continue;
    return index;
  }
  for (let index = 0; index < limit; index++) {
    const line = lines[index]!;
    if (matchMark(folded, line.start) || (line.end - line.start > 30 && words(line).includes("。"))) return index;
  }
  return 0;
}

/** How many unmarked aspects vouch for another one, and the words that it can be made of. */
const FEWEST_ASPECTS = 2;
/** As short as a title. */
const LONGEST_ASPECT = 24;
const GENERIC_ASPECT =
  /^(?:在|关于)?(?:落实|对)?(?:历次|以往|上轮)?(?:巡[视察]|审计|反馈|、|和|及|等|监督|问题|意见|整改|落实|责任|工作)+方面(?:的?(?:问题|整改|情况))*[。:]?$/;

/** 首先 without a 其次 soon after it begins no enumeration. */
function dropLoneBeginnings(pieces: Piece[]): void {
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    if (piece.mark?.style !== "xian" || piece.mark.value !== 1) continue;
    const next = pieces.slice(index + 1, index + 8).find(({ mark }) => mark?.style === "xian");
    if (next?.mark?.value !== 2 && next?.mark?.value !== LAST)
      Object.assign(piece, { kind: "text", mark: null, words: piece.start });
  }
}

/** 巡视整改方面: among aspects that have no mark either, words that could stand for the whole ledger name one of them. */
function adoptAspects({ folded }: NoticeText, pieces: Piece[]): void {
  let aspects = 0;
  for (const { mark } of pieces) if (mark?.style === "bare-aspect") aspects++;
  if (aspects < FEWEST_ASPECTS) return;
  for (const piece of pieces) {
    const { start, end, kind, inline } = piece;
    if (kind !== "text" || inline || end - start > LONGEST_ASPECT || !GENERIC_ASPECT.test(folded.slice(start, end)))
      continue;
    Object.assign(piece, {
      kind: "mark",
      mark: unprinted("bare-aspect", start),
      words: start,
    });
  }
}

/** Over how many lines a paragraph is torn at most, and what none of them ends with. */
const LONGEST_TEAR = 4;
const ENDS_PARAGRAPH = toCharacterTable("。;:!?”)");

/** The mark whose count the next line may go on with: of an enumeration, or of a list within a line that a tear broke off. */
function goesOnBelow({ folded }: NoticeText, pieces: Piece[]): Mark | null {
  const last = pieces.length > 0 ? pieces[pieces.length - 1]! : null;
  if (last?.mark && isEnumeration(last.mark.style)) return last.mark;
  for (let index = pieces.length - 1; index >= 0 && index > pieces.length - LONGEST_TEAR; index--) {
    const { kind, mark, inline, end } = pieces[index]!;
    if (ENDS_PARAGRAPH[folded.charCodeAt(end - 1)] === 1 || (kind !== "text" && !mark)) return null;
    if (mark) return inline ? mark : null;
  }
  return null;
}

/** Where the last line begins that has a mark with a number; 0 where none has. */
function lastNumbered(lines: Line[]): number {
  for (let index = lines.length - 1; index >= 0; index--)
    if (lines[index]!.mark?.value != null) return lines[index]!.start;
  return 0;
}

/** Finds the parts of a page. */
export function readFrame(text: NoticeText): Frame {
  const printed = splitLines(text);
  const lead = findLead(text, printed);
  const glued = new GluedLines(text, lastNumbered(printed));
  const body: Line[] = [];
  for (let index = lead; index < printed.length; index++) glued.split(printed[index]!, body);
  const lines = [
    ...printed.slice(0, lead),
    ...markUnmarkedHeadings(text, markLeftOut(text, joinNamedLines(text, body))),
  ];
  const pieces: Piece[] = [];
  for (let index = lead; index < lines.length; index++) {
    const table = readTable(text, lines, index);
    if (table) {
      const notes = readTableNotes(text, lines, table.next);
      for (const piece of [...table.pieces, ...notes]) pieces.push(piece);
      index = table.next + notes.length - 1;
      continue;
    }
    const line = lines[index]!;
    for (const piece of bracketPieces(text, line) ?? splitPieces(text, line, goesOnBelow(text, pieces)))
      pieces.push(piece);
  }
  dropLoneBeginnings(pieces);
  adoptAspects(text, pieces);
  setLeftNames(text, pieces);
  setStatusBelow(text, pieces);
  setPartTallies(text, pieces);
  setClosings(text, pieces);
  const tail = findTail(text, pieces);
  return { lines, lead, pieces: pieces.slice(0, tail), tail: pieces[tail]?.start ?? text.folded.length };
}
