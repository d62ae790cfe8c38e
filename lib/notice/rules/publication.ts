// The date on the page (发布日期, or alone beside the title) and the date under the signature.
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import { atStart } from "../edge-rules.ts";
import type { NoticeText } from "../notice-text.ts";
import { type DateWords, findDates, toIsoDate } from "./dates.ts";

const LABELS: RegExp[] = [
  /(?:发布|公开|公布|发稿|刊发|刊登|上传|信息发布)(?:日期|时间)\s*(?:[\]】]\s*)?(?:[::]\s*)?$/,
  /(?:^|[\s|\]】丨])(?:日期|时间)\s*[::]\s*$/,
  // When the paper was issued, which may be before it came on the page.
  /发文(?:日期|时间)\s*(?:[\]】]\s*)?(?:[::]\s*)?$/,
  /(?:更新|修改)(?:日期|时间)\s*(?:[\]】]\s*)?(?:[::]\s*)?$/,
  /(?:成文|生效|制发|印发|录入|生成)(?:日期|时间)\s*(?:[\]】]\s*)?(?:[::]\s*)?$/,
];
/** What they all end with. */
const LABELLED = /(?:日期|时间)[\s\]】:]*$/;
/** 公开时间:9月8日|至9月28日: how long it may be commented on. */
const BEGINS_RANGE = /^\s?(?:至|到|起|[-~—]{1,2}\s?\d{1,4}[年月./-])/;
/** 发布时间:20241231 */
const COMPACT = /(?:发布|公开|公布|发文|成文|更新)(?:日期|时间)\s*(?:[\]】]\s*)?:\s*((20\d{2})([01]\d)([0-3]\d))(?!\d)/;
const CLOCK = /(?:今天|今日|现在|当前时间|当前日期|北京时间)(?:是|为)?\s*(?::\s*)?$/;

function toStated(date: DateWords): Stated<string> | null {
  const iso = date.year === null ? null : toIsoDate(date.year, date.month, date.day);
  return iso ? { value: iso, span: { start: date.start, end: date.end } } : null;
}

const wordsBefore = (folded: string, date: DateWords) => folded.slice(Math.max(0, date.start - 16), date.start);

/** Dates in the head and in the page's foot, the best label first; none beside the title of another notice. */
export function readPublished(
  text: NoticeText,
  leadStart: number,
  others: SourceSpan[],
  tailDates: DateWords[],
): Stated<string> | null {
  const { folded } = text;
  const head = findDates(folded, 0, leadStart).filter(
    (date) => !others.some((line) => line.start <= date.start && date.end <= line.end),
  );
  const labelled = [...head, ...tailDates].filter(
    (date) => LABELLED.test(wordsBefore(folded, date)) && !BEGINS_RANGE.test(folded.slice(date.end, date.end + 8)),
  );
  for (const label of LABELS) {
    for (const date of labelled) {
      const before = wordsBefore(folded, date);
      const stated = !CLOCK.test(before) && label.test(before) ? toStated(date) : null;
      if (stated) return stated;
    }
  }
  const compact = COMPACT.exec(folded.slice(0, leadStart));
  if (compact) {
    const [words, digits, year, month, day] = compact;
    const iso = toIsoDate(Number(year), Number(month), Number(day));
    const end = compact.index + words.length;
    if (iso) return { value: iso, span: { start: end - digits!.length, end } };
  }
  for (const date of head.reverse()) {
    const before = folded.slice(Math.max(0, date.start - 14), date.start);
    const after = folded.slice(date.end, date.end + 16);
    if (
      date.year === null ||
      CLOCK.test(before) ||
      (/^\s?(?:星期|周[一二三四五六日])/.test(after) && !/版/.test(folded.slice(0, leadStart)))
    )
      continue;
    if (
      /(?:公[示开布](?:期|时间|日期|自|从|为)|截至|截止|至|到|有效期|期限)[^\n]{0,8}$/.test(before) ||
      /^\s?(?:至|到|-|~|起)/.test(after)
    )
      continue;
    const stated = toStated(date);
    if (stated) return stated;
  }
  return null;
}

const SIGNER =
  /(?:委员会|党组|党委|党工委|工委|[区县市省州旗]委|总支部?|支部|领导小组|办公室|公司|大学|学院|医院|局|厅|部|会|院|校|人民政府|合作社)\s*$/;

/** Below a notice, its page begins to speak of others. */
const LINKS = atStart(
  /^(?:相关(?:链接|新闻|文章|阅读|信息|推荐)|上一[篇条]|下一[篇条]|热点|推荐阅读|延伸阅读|友情链接|主办|承办|版权)/,
);
const PARTY_LINE = atStart(
  /^(?:中共|中国共产党)[\u3400-\u9fff〇·()、]{2,46}(?:委员会|党组|党委|党工委|工委|[区县市省州旗]委|支部)$/,
);

/** Whether a line can end with a date, be it in brackets. */
function endsWithDate(folded: string, { start, end }: SourceSpan): boolean {
  let last = end - 1;
  while (last > start && " \n)。]".includes(folded[last]!)) last--;
  return "日号曰0123456789".includes(folded[last]!);
}

export interface Signature {
  signed: Stated<string> | null;
  signer: Stated<string> | null;
}

/** No more sign together. */
const MOST_SIGNERS = 4;

/** Who signs above a date: of several, as 中共某镇委员会|某镇人民政府|某镇纪律检查委员会, the Party organisation. */
function signerAbove(folded: string, lines: SourceSpan[], date: number): SourceSpan | null {
  let signer: SourceSpan | null = null;
  for (let index = date - 1; index >= Math.max(0, date - MOST_SIGNERS); index--) {
    const line = lines[index]!;
    const words = folded.slice(line.start, line.end);
    if (words.length > 50 || /[。:]/.test(words) || !SIGNER.test(words)) break;
    if (PARTY_LINE.test(words)) return line;
    signer ??= line;
  }
  return signer;
}

/** The signature: an organisation and a date on the last lines, or on one. `lines` are those from the tail on. */
export function readSignature(text: NoticeText, lines: SourceSpan[]): Signature {
  const { folded } = text;
  let signed: Stated<string> | null = null;
  let signer: Stated<string> | null = null;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (LINKS.test(folded.slice(line.start, line.end))) break;
    if (!endsWithDate(folded, line)) continue;
    const dates = findDates(folded, Math.max(line.start, line.end - 200), line.end);
    const date = dates.length > 0 ? dates[dates.length - 1] : undefined;
    if (!date || date.year === null || !/^[\s)。\]]*$/.test(folded.slice(date.end, line.end))) continue;
    let before = folded.slice(line.start, date.start).replace(/[\s([]+$/, "");
    let beforeStart = line.start;
    const sentence = Math.max(before.lastIndexOf("。"), before.lastIndexOf(" "), before.lastIndexOf(":"));
    if (sentence >= 0) {
      beforeStart += sentence + 1;
      before = before.slice(sentence + 1);
    }
    if (before !== "" && !SIGNER.test(before)) continue;
    if (/(?:日期|时间)\s*(?::\s*)?$/.test(folded.slice(Math.max(0, date.start - 8), date.start))) continue;
    const stated = toStated(date);
    if (!stated) continue;
    signed = stated;
    if (before !== "")
      signer = {
        value: text.printed.slice(beforeStart, beforeStart + before.length),
        span: { start: beforeStart, end: beforeStart + before.length },
      };
    else {
      const above = signerAbove(folded, lines, index);
      if (above)
        signer = { value: text.printed.slice(above.start, above.end), span: { start: above.start, end: above.end } };
    }
  }
  if (!signer) {
    for (const line of lines) {
      const words = folded.slice(line.start, line.end);
      if (PARTY_LINE.test(words))
        signer = { value: text.printed.slice(line.start, line.end), span: { start: line.start, end: line.end } };
    }
  }
  return { signed, signer };
}
