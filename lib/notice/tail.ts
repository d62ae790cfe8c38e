// Where a notice comes to its end: the closing, notes, how to reach the issuer, the signature; and what sums up before it.
import { CONTACT, LASTING, LONG_TERM, NEXT_STEPS } from "./chapter-words.ts";
import { firstSentence } from "./character-table.ts";
import { atStart } from "./edge-rules.ts";
import { isTitleOfRest } from "./last-titles.ts";
import { LastWords } from "./last-words.ts";
import { classifyHeading } from "./lexicon.ts";
import { isEnumeration, marksChapter } from "./mark.ts";
import type { NoticeText } from "./notice-text.ts";
import type { Piece } from "./pieces.ts";
import { splitHeading } from "./rules/heading.ts";
import { findSignedBefore, signsAlone, signsWithDay } from "./signed-before.ts";
import { countsOutcomes } from "./tally-paragraph.ts";

/** Notes that stand behind the ledger: 以下为需说明的事项: */
const NOTES = atStart(
  /^(?:-{2,}|※|\*)?\s*(?:以下|现将|另|有关|其他|相关|几点|为|是|需要?|特别|的)*说明(?:的)?(?:事项|情况|问题|如下)*\s*:?$/,
);
/** How long a heading without content may be. */
const LONGEST_HEADING = 60;
/** How far into a paragraph its counts are looked for. */
const LONGEST_TALLY = 240;
/** As much of a paragraph as says what it is. */
const LONGEST_SAYING = 120;
/** The longest line of notes. */
const LONGEST_NOTES = 24;
/** 1.联系电话:… in a list of its own. */
const CONTACT_ITEM = atStart(
  /^(?:(?:联系|监督|举报|咨询|受理)?电话|(?:电子)?邮箱|电子邮件|(?:通[讯信]|联系|邮寄|来信)地址|邮政编码|邮编)\s?(?:\([^)]{0,12}\))?\s?[:为是]/,
);

/** 截至目前,…已完成整改: stands at the end, or above the ledger whose figures it sums up. */
const STATUS_LEAD = /^(?:截至|截止|目前|至此)/;

function isMarkedLine({ mark, inline }: Piece): boolean {
  return mark !== null && !inline && !mark.style.startsWith("bullet");
}

/** Whether the next marked line goes on with a sequence that was open before a closing paragraph. */
function goesOnAfter(text: NoticeText, pieces: Piece[], index: number): boolean {
  let after = index + 1;
  while (after < pieces.length && !isMarkedLine(pieces[after]!)) after++;
  if (after === pieces.length) return false;
  const mark = pieces[after]!.mark!;
  if (
    mark.value === 1 &&
    !isEnumeration(mark.style) &&
    STATUS_LEAD.test(text.folded.slice(pieces[index]!.start, pieces[index]!.start + 4)) &&
    !CONTACT.test(text.folded.slice(pieces[after]!.words, pieces[after]!.end))
  )
    return true;
  if (mark.value === null) return mark.says !== undefined || mark.style.startsWith("bare");
  for (let at = index - 1; at >= 0; at--) {
    const before = pieces[at]!.mark;
    if (before?.style === mark.style && before.value !== null)
      return mark.value === before.value + 1 || (mark.value === 1 && hasLater(pieces, after));
  }
  return mark.style === "chapter" || mark.says !== undefined;
}

/** Whether a chapter or a labelled problem still comes: then the text is not yet at its end. */
function hasLater(pieces: Piece[], from: number): boolean {
  for (let at = from; at < pieces.length && at < from + 200; at++) {
    const mark = pieces[at]!.mark;
    if (mark && !pieces[at]!.inline && (mark.style === "chapter" || mark.says)) return true;
  }
  return false;
}

/** The last heading that says it is an aspect or a problem, or what is wanting: no notice has closed before it. */
function lastLedgerHeading(text: NoticeText, pieces: Piece[]): number {
  for (let index = pieces.length - 1; index >= 0; index--) {
    const { mark, inline, words, end } = pieces[index]!;
    if (!mark || inline || isEnumeration(mark.style)) continue;
    if (mark.says) return index;
    const says = classifyHeading(firstSentence(text.folded, words, Math.min(end, words + 120)));
    if (says.aspect || says.problem || says.deficiency) return index;
  }
  return -1;
}

/** Whether what follows an organisation's name lets it be a signature: the date, or the foot of the page. */
function isSignedBefore({ folded }: NoticeText, next: Piece | undefined): boolean {
  const words = next ? folded.slice(next.start, Math.min(next.end, next.start + 40)) : "";
  const said = new LastWords(words);
  return said.isDate || said.closesPage;
}

/** Where notes begin behind the ledger, which may be numbered; -1 where there are none. */
function findNotes(text: NoticeText, pieces: Piece[]): number {
  return pieces.findIndex(
    ({ start, end, inline }, index) =>
      !inline &&
      end - start <= LONGEST_NOTES &&
      NOTES.test(text.folded.slice(start, end)) &&
      !goesOnAfter(text, pieces, index),
  );
}

/** A paragraph right before the chapter of next steps that sums up or names what is left: it belongs to no problem. */
export function setClosings(text: NoticeText, pieces: Piece[]): void {
  const words = ({ start, end }: Piece, most = 120) => text.folded.slice(start, Math.min(end, start + most));
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1];
    if (piece.mark || piece.inline || piece.kind !== "text" || !next?.mark || next.inline || !marksChapter(next.mark))
      return;
    const title = text.folded.slice(next.words, Math.min(next.end, next.words + 60));
    if (![NEXT_STEPS, LASTING, LONG_TERM, CONTACT].some((pattern) => pattern.test(title))) return;
    if (
      (new LastWords(words(piece)).looksBack || countsOutcomes(words(piece, LONGEST_TALLY))) &&
      !isOnlyContent(text, pieces, index)
    )
      piece.kind = "closing";
  });
}

/** Whether a paragraph stands behind the measures of the last problem, be it that it has points of its own below it. */
function isBehindAll(text: NoticeText, pieces: Piece[], index: number, lastMark: number): boolean {
  if (index > lastMark + 1) return true;
  const before = pieces[index - 1];
  // The first words of a text close nothing.
  if (!before) return false;
  if (index === lastMark + 1 && before.end - before.words > LONGEST_HEADING) return true;
  return !isOnlyContent(text, pieces, index) && (index > lastMark || !goesOnAfter(text, pieces, index));
}

/** Whether a heading has content behind it on its line. */
function hasContent(text: NoticeText, { mark, words, end }: Piece): boolean {
  if (mark?.closes !== undefined) return mark.closes < end;
  const { content } = splitHeading(text, { start: words, end, parts: null });
  return content.start < content.end;
}

/** Whether a paragraph is all that stands below a heading: then it tells what was done about it. */
function isOnlyContent(text: NoticeText, pieces: Piece[], index: number): boolean {
  let at = index - 1;
  while (pieces[at]?.kind === "label" && pieces[at]!.words >= pieces[at]!.end) at--;
  const before = pieces[at];
  return (
    before?.mark != null &&
    !isEnumeration(before.mark.style) &&
    // 1.清理岗位。 right above 2.签订协议。: what is so marked says it all on its line.
    pieces[at - 1]?.mark?.style !== before.mark.style &&
    !hasContent(text, before)
  );
}

/** Whether a paragraph behind the last mark sums up what stands above it, or names what is left of it. */
function sumsUp(text: NoticeText, pieces: Piece[], index: number, said: LastWords): boolean {
  const { start, end } = pieces[index]!;
  if (said.sums) return true;
  return (
    (said.counts || said.namesLeft || countsOutcomes(text.folded.slice(start, Math.min(end, start + LONGEST_TALLY)))) &&
    !isOnlyContent(text, pieces, index)
  );
}

/** Whether a problem is one of the rectification itself: what was done about it may speak of the whole. */
function isOfRectification({ folded }: NoticeText, heading: Piece | undefined): boolean {
  return heading !== undefined && /整改|巡[视察]|成果/.test(firstSentence(folded, heading.words, heading.end));
}

/** Index of the piece with which the notice's last words begin; how many there are where it has none. */
export function findTail(text: NoticeText, all: Piece[]): number {
  const firstMark = all.findIndex((piece) => piece.mark !== null && !piece.inline);
  const signed = firstMark < 0 ? -1 : findSignedBefore(text, all, firstMark);
  const pieces = signed < 0 ? all : all.slice(0, signed);
  let lastMark = -1;
  for (let index = pieces.length - 1; index >= 0 && lastMark < 0; index--)
    if (pieces[index]!.mark && !pieces[index]!.inline) lastMark = index;
  const notes = findNotes(text, pieces);
  if (notes > firstMark && firstMark >= 0) return notes;
  const lastHeading = lastLedgerHeading(text, pieces);
  for (let index = Math.max(0, firstMark + 1, lastHeading + 1); index < pieces.length; index++) {
    const piece = pieces[index]!;
    if (piece.mark && !piece.inline && CONTACT_ITEM.test(text.folded.slice(piece.words, piece.words + 16)))
      return index;
    if (piece.mark || piece.inline || (piece.kind !== "text" && piece.kind !== "label")) continue;
    const isLast = index > lastMark;
    const words = text.folded.slice(piece.start, piece.end);
    const said = new LastWords(words.slice(0, LONGEST_SAYING));
    if (said.closes && (isLast || !goesOnAfter(text, pieces, index))) return index;
    if (isLast && sumsUp(text, pieces, index, said)) return index;
    const isApart =
      isLast && (isTitleOfRest(text, pieces, index) || (said.joins && !isOfRectification(text, pieces[lastHeading])));
    if (isApart && !isOnlyContent(text, pieces, index)) return index;
    if (isLast && (words.length > LONGEST_SAYING ? new LastWords(words) : said).closesAnywhere) return index;
    if (said.intends && isBehindAll(text, pieces, index, lastMark)) return index;
    if (isLast && (said.isDate || (said.isOrganisation && isSignedBefore(text, pieces[index + 1])))) return index;
    if (isLast && (signsWithDay(words) || (index === all.length - 1 && signsAlone(words)))) return index;
  }
  return pieces.length;
}
