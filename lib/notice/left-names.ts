// What a notice names as unfinished in its lead, on numbered lines of their own before its first heading: they head nothing.
// example  未完成的问题:|1.泵站年久失修;|2.水价改革缓慢。|一、… → no problems of the ledger stand before 一、
import { atEnd, atStart } from "./edge-rules.ts";
import { isEnumeration, type Mark, type MarkStyle } from "./mark.ts";
import type { NoticeText } from "./notice-text.ts";
import { parseNumeral } from "./numeral.ts";
import type { Piece } from "./pieces.ts";

const WHAT = "(?:整改)?(?:问题|任务|事项)";
/** 尚未完成整改的|2|个问题是: | 未完成的问题及原因: */
const ANNOUNCES = atEnd(
  new RegExp(
    `(?:(?:正在|仍在|尚在|还在|持续|长期)(?:整改|推进|办理|坚持)|(?:尚未|暂未|未)(?:整改)?(?:完成|销号|办结|到位|解决))(?:整改|销号|到位)?的?(?:(\\d{1,2}|[一二两三四五六七八九十]{1,3})\\s?[个项](?:${WHAT})?|${WHAT})(?:及其?(?:主要|具体|未完成)?原因)?,?(?:主要|分别|具体)?(?:是|为|有|包括|如下)?\\s?:$`,
  ),
);
const LONGEST_TAIL = 60;
/** 针对尚未完成的问题:1.加快…: what will be done about them. */
const CONCERNS = atStart(/^(?:针?对(?!照)|围绕|紧盯|聚焦|盯[住紧]|抓好|做好)/);
/** An item that says more tells what was done; so does one whose second sentence is not why it is left, or until when. */
const LONGEST_ITEM = 80;
const REASON = /^(?:主要|具体|其)?(?:原因|因|由于|受|涉及|系|需|目前|现|正在|尚|仍|计划|预计|拟)/;

/** Of a list of what is left that words announce at their end, how many it says there are, `null` where it does not. */
export function announcedLeft(words: string): { count: number | null } | null {
  if (!words.endsWith(":")) return null;
  const announced = ANNOUNCES.exec(words.slice(-LONGEST_TAIL));
  if (!announced || concernsThem(words)) return null;
  return { count: announced[1] === undefined ? null : parseNumeral(announced[1]) };
}

/** Whether the last clause says that something will be done about what it speaks of. */
export function concernsThem(words: string): boolean {
  return CONCERNS.test(
    words.slice(Math.max(words.lastIndexOf(","), words.lastIndexOf("。"), words.lastIndexOf(";")) + 1),
  );
}

/** How high a heading stands that is so marked: a list has headings above its own rank behind it. */
function rankOf({ style, says }: Mark): number {
  const ranks: Partial<Record<MarkStyle, number>> = { part: 3, chapter: 3, roman: 3, "cn-paren": 2, arabic: 1 };
  return says ? 2 : (ranks[style] ?? (style.startsWith("bare-") ? 2 : 0));
}

/** Whether what follows a list goes on with none of its items: it begins the ledger, be it behind a paragraph. */
function isOver(pieces: Piece[], end: number, list: Mark, count: number): boolean {
  const next = pieces[end];
  const heading = pieces.slice(end).find(({ mark, inline }) => mark !== null && !inline);
  if (!next || !heading || next.inline || (next.mark === null && next.kind !== "text")) return false;
  const mark = heading.mark!;
  // One item alone may be a heading with a paragraph below it.
  if (count === 1) return heading === next && rankOf(mark) > rankOf(list);
  return rankOf(mark) > rankOf(list) || (mark.style === list.style && mark.value === 1);
}

/** Whether a piece says no more than a name, and why. */
function isName(folded: string, { words, end }: Piece): boolean {
  if (end - words > LONGEST_ITEM) return false;
  const said = folded.slice(words, end);
  const rest = said.slice(said.indexOf("。") + 1);
  return rest === said || rest === "" || REASON.test(rest);
}

/** Takes such a list out of the headings. */
export function setLeftNames({ folded }: NoticeText, pieces: Piece[]): void {
  const from = pieces.findIndex(({ mark, inline }) => mark !== null && !inline && !isEnumeration(mark.style));
  const list = pieces[from]?.mark;
  const before = pieces[from - 1];
  if (list?.value !== 1 || list.says || rankOf(list) > 2 || !before || folded[before.end - 1] !== ":") return;
  const announced = announcedLeft(folded.slice(before.start, before.end));
  if (!announced) return;
  let end = from;
  for (; end < pieces.length; end++) {
    const { mark, inline } = pieces[end]!;
    if (inline || mark?.style !== list.style || mark.value !== end - from + 1 || !isName(folded, pieces[end]!)) break;
  }
  const count = end - from;
  if (count === 0 || (announced.count ?? count) !== count || !isOver(pieces, end, list, count)) return;
  for (let at = from; at < end; at++) pieces[at] = { ...pieces[at]!, kind: "closing", mark: null };
}
