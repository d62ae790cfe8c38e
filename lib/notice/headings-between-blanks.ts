// Headings without a mark on a page that was made one line: the blank behind or before them ended their line.
// example  反馈问题整改情况| |“服务意识淡薄”方面| |关于“窗口排队久”问题
import { isGenericTitle } from "./chapter-words.ts";
import type { NoticeText } from "./notice-text.ts";

/** 政治建设方面, 账目不清问题 */
const UNMARKED_HEADING =
  /^(?:[“《\u3400-\u9fff][^。,;:!?\s]{2,42}(?:方面|问题)|(?:关于|针对)“[^。;:!?\s“”]{2,44}”的?问题)$/;
/** A heading is no longer than this, with the blank behind it. */
const LONGEST = 60;

/** Whether the words before a blank are a heading that has no mark. */
export function endsHeading({ folded }: NoticeText, start: number, blank: number, next: number): boolean {
  const last = folded[blank - 1]!;
  if (next - start > LONGEST || !"面题况".includes(last)) return false;
  const words = folded.slice(start, blank);
  return last === "况" ? isGenericTitle(words) : UNMARKED_HEADING.test(words);
}

/** Whether “…”方面 stands between a blank and another one: the quotation mark alone may begin a word. */
export function beginsAspect({ folded, enclosures }: NoticeText, next: number, end: number): boolean {
  if (folded[next] !== "“") return false;
  const close = enclosures.partnerOf(next);
  return close > next && folded.startsWith("方面", close + 1) && (close + 3 >= end || folded[close + 3] === " ");
}
