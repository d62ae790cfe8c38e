// A heading's words: where its first sentence ends and content begins.
// example  (一)针对“理论学习不深入”问题。局党组召开专题会… → sentence 针对“理论学习不深入”问题。, content 局党组召开专题会…

import type { SourceSpan } from "../../ledger/span.ts";
import { SENTENCE_ENDS, toCharacterTable } from "../character-table.ts";
import { readStatus, tellsWhatIsWanting } from "../lexicon.ts";
import type { NoticeText } from "../notice-text.ts";
import { trimSpan } from "../notice-text.ts";
import { toFirstTable } from "../pattern-needs.ts";
import { saysLack } from "../plain-lack.ts";
import { questionIn } from "../questions.ts";
import { dashedStatusEnd } from "../status-behind-dash.ts";
import { frameBeforeDeed } from "./frame-before-deed.ts";

export interface HeadingParts {
  /** The heading's first sentence, wrappers included; more of them where all say what is wanting. */
  sentence: SourceSpan;
  /** What follows it on its line. */
  content: SourceSpan;
}

/** The words of a heading; its parts are kept once they are known, since several rules ask for them. */
export interface Heading extends SourceSpan {
  parts: HeadingParts | null;
}

const AFTER_WRAPPED =
  /(?:的|等|这一|这个|方面|突出|具体|主要|存在)*(?:问题|方面|现象)?(?:的?(?:整改(?:进展|完成)?|落实)+(?:(?:进展|完成|和(?:进展|落实|完成))(?:和?(?:进展|落实|完成))*)?情况|的?整[改治](?:落实|工作)?)?\s*([,:。;.]|-{2,}|$)/y;
const UNQUOTED =
  /^(?:关于|针对|对于)[^。:]{2,80}?(?:(?:的|等|方面)*问题(?:的?(?:整改|落实)+(?:进展|完成)*情况)?\s*(?:[,:]|-{2,})|的整改(?:落实|工作)?\s*:)/;
const LACKS = /不|未|差|弱|缺/;
const [OPENING, COMMA, COLON, DASH, FULL_STOP, QUOTE, STRAIGHT_QUOTE] = [...'(,:-。“"'].map((character) =>
  character.charCodeAt(0),
);
const BEFORE_COLON = /(?:问题|方面|情况|不[\u3400-\u9fff]{1,4})$/;

/** The words of a heading that can stand before its status. */
const BEFORE_STATUS = /(?:问题|方面|现象|情况|不[\u3400-\u9fff]{1,4})$/;
const LONGEST = 120;

const OPENER = /(?:关于|针对|对于|围绕|对|在|就|反馈的?)?\s*[“"]/y;
const MAY_OPEN = toFirstTable(OPENER);
const MAY_BE_UNQUOTED = toFirstTable(UNQUOTED);

/** Whether words say what is wanting of what they speak of: 收费公示的牌子缺失, but not 更换不能计量的水表. */
const lacksItself = (words: string) => LACKS.test(words.slice(words.lastIndexOf("的") + 1));

/** 关于…问题,办件不及时: what follows names more that is wanting. */
function goesOn(words: string): boolean {
  return words.split(/[。:]/, 1)[0]!.split(/[,;]/).some(lacksItself);
}

/** So far into a heading the quotation mark ends that it begins with. */
const FARTHEST_QUOTE = 8;

function hasQuote(folded: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = folded.charCodeAt(at);
    if (unit === QUOTE || unit === STRAIGHT_QUOTE) return true;
  }
  return false;
}

/** The quotation mark that a heading begins with, be it behind 关于; -1 where there is none. */
function quoteAt(folded: string, start: number): number {
  if (MAY_OPEN[folded.charCodeAt(start)] !== 1 || !hasQuote(folded, start, start + FARTHEST_QUOTE)) return -1;
  OPENER.lastIndex = start;
  return OPENER.test(folded) && OPENER.lastIndex <= start + FARTHEST_QUOTE ? OPENER.lastIndex - 1 : -1;
}

/** Whether a comma, colon or dash stands before the first full stop, as one does behind 关于…问题,. */
function pausesFirst(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    if (unit === COMMA || unit === COLON || unit === DASH) return true;
    if (unit === FULL_STOP) return false;
  }
  return false;
}

/** What may end a heading's first sentence, or holds its status. */
const SIGNS = toCharacterTable("。!?;:(");

/** The first of these: before it, nothing needs to be looked for. */
function firstSign(folded: string, { start, end }: SourceSpan): number {
  let at = start;
  while (at < end && SIGNS[folded.charCodeAt(at)] !== 1) at++;
  return at;
}

/** Where the first sentence of a heading ends, its end mark included; none of these signs stands before `from`. */
function sentenceEnd(text: NoticeText, heading: SourceSpan, from: number): number {
  const { folded, enclosures } = text;
  const quote = quoteAt(folded, heading.start);
  if (quote >= 0) {
    // 关于“…”问题, with its full stop inside or outside the quotation marks, or content after a comma.
    const close = enclosures.partnerOf(quote);
    if (close > 0 && close < heading.end) {
      AFTER_WRAPPED.lastIndex = close + 1;
      const after = AFTER_WRAPPED.exec(folded);
      if (
        after &&
        after.index + after[0].length <= heading.end &&
        (after[0].length > 1 || /[。:]/.test(after[1] ?? "")) &&
        (/问题|方面|现象/.test(after[0]) || /[。:]/.test(after[1] ?? ""))
      ) {
        return after.index + after[0].length;
      }
    }
  }
  if (MAY_BE_UNQUOTED[folded.charCodeAt(heading.start)] === 1) {
    const slice = folded.slice(heading.start, Math.min(heading.end, heading.start + 160));
    const unquoted = pausesFirst(slice) ? UNQUOTED.exec(slice) : null;
    if (unquoted && !goesOn(slice.slice(unquoted[0].length, unquoted[0].length + 30))) {
      const at = heading.start + unquoted[0].length;
      if (!enclosures.isInside(at - 1)) return at;
    }
  }
  for (let at = from; at < heading.end; at++) {
    const ends = SENTENCE_ENDS[folded.charCodeAt(at)];
    if (ends === 0 || enclosures.isInside(at)) continue;
    if (ends === 1) return at + 1;
    if (folded[at] === ":" && at > heading.start + 3 && at + 1 < heading.end) {
      if (BEFORE_COLON.test(folded.slice(Math.max(heading.start, at - 6), at))) return at + 1;
    }
    if (folded[at] === ";" && at === heading.end - 1) return at + 1;
  }
  return heading.end;
}

/** 关于…问题(已完成)立即清理…: where the bracket ends that says how far a heading is; `null` where there is none. */
function statusEnd({ folded, enclosures }: NoticeText, heading: SourceSpan, from: number): number | null {
  for (let at = from; at < heading.end && at < heading.start + LONGEST; at++) {
    const unit = folded.charCodeAt(at);
    if (SENTENCE_ENDS[unit] === 1 && !enclosures.isInside(at)) return null;
    if (unit !== OPENING || enclosures.isInside(at)) continue;
    const close = enclosures.partnerOf(at);
    if (close < 0 || close >= heading.end || close - at > 12 || close - at < 3) continue;
    if (readStatus(folded.slice(at + 1, close)) === null) continue;
    const words = folded.slice(heading.start, at);
    // 管网漏损率高(持续整改):…: a colon behind it parts it from what was done, whatever stands before.
    if (folded[close + 1] === ":" || BEFORE_STATUS.test(words) || tellsWhatIsWanting(words))
      return "。:;".includes(folded[close + 1] ?? " ") ? close + 2 : close + 1;
  }
  return null;
}

const LEADING_BRACKET = /^\s*[([]([^()[\]]{2,30})[)\]]/;
const MAY_BE_BRACKET = toFirstTable(LEADING_BRACKET);

const LONGEST_MORE = 40;
/** 的问题。, 方面。, ”。: the frame is closed, what follows is content. */
const CLOSED = /(?:问题|方面|情况|[”)\]])[。!?]$/;

const wants = (first: string) => tellsWhatIsWanting(first) || saysLack(first.slice(0, -1));

/**
 * 巡查存在盲区。台账管理混乱。更换管网…: where the last of a bare heading's sentences ends that say what is wanting; `end` where
 * the second one does not.
 */
function lastLackEnd({ folded, enclosures }: NoticeText, heading: SourceSpan, end: number): number {
  let last = end;
  while (last < heading.end && folded[last - 1] === "。") {
    const stop = folded.indexOf("。", last);
    const next = stop < 0 || stop >= heading.end ? heading.end : stop + 1;
    if (next - last > LONGEST_MORE || enclosures.isInside(next - 1)) return last;
    if (!saysLack(folded.slice(last, stop < 0 ? next : Math.min(next, stop)))) return last;
    if (last === end) {
      const first = folded.slice(heading.start, end);
      if (CLOSED.test(first) || !wants(first)) return end;
    }
    last = next;
  }
  return last;
}

const FRAME_OPENS = /^(?:关于|针对)(?!\s*[“"])/;
const MAY_BE_FRAME = toFirstTable(FRAME_OPENS);
const FRAME_CLOSES = /^[^。:;]{4,60}(?:问题|方面)(?:的?(?:整改|落实)+(?:进展|完成)*情况)?(?:。|$)/;

/** 关于学习不深。研讨不够问题。: where a frame that is open at the first sentence's end closes with the second one. */
function frameEnd({ folded }: NoticeText, heading: SourceSpan, end: number): number | null {
  if (MAY_BE_FRAME[folded.charCodeAt(heading.start)] !== 1) return null;
  const first = folded.slice(heading.start, end);
  if (!FRAME_OPENS.test(first) || CLOSED.test(first) || !first.endsWith("。") || first.length > LONGEST) return null;
  const closing = FRAME_CLOSES.exec(folded.slice(end, Math.min(heading.end, end + LONGEST)));
  return closing && wants(first) && tellsWhatIsWanting(closing[0]) ? end + closing[0].length : null;
}

/** 关于“…”的问题——|已完成整改|全面修订…: a status behind the dash that ends a heading's sentence belongs to it. */
function withDashedStatus(folded: string, { start, end: limit }: SourceSpan, end: number): number {
  let dash = end;
  while (dash > start && folded[dash - 1] === "-") dash--;
  if (dash === end) return end;
  const behind = dashedStatusEnd(folded, dash);
  if (behind < 0 || behind > limit) return end;
  return "。:;,".includes(folded[behind] ?? " ") ? behind + 1 : behind;
}

/** Takes a heading apart into its first sentence, or those that say what is wanting, and what follows. */
export function splitHeading(text: NoticeText, heading: Heading): HeadingParts {
  if (heading.parts) return heading.parts;
  const asked = questionIn(text.folded, heading);
  if (asked) {
    const { start, closes, end } = asked;
    heading.parts = {
      sentence: { start, end: closes },
      content: trimSpan(text, Math.min(end, heading.end), heading.end),
    };
    return heading.parts;
  }
  const from = firstSign(text.folded, heading);
  let end = statusEnd(text, heading, from) ?? sentenceEnd(text, heading, from);
  const glued = frameBeforeDeed(text.folded.slice(heading.start, Math.min(end, heading.start + LONGEST)));
  if (glued > 0 && !text.enclosures.isInside(heading.start + glued - 1)) end = heading.start + glued;
  else if (end < heading.end) end = frameEnd(text, heading, end) ?? lastLackEnd(text, heading, end);
  end = withDashedStatus(text.folded, heading, end);
  // 问题一:…不够深入。(已完成): a status in brackets still belongs to the heading.
  const bracket =
    end < heading.end && MAY_BE_BRACKET[text.folded.charCodeAt(end)]
      ? LEADING_BRACKET.exec(text.folded.slice(end, Math.min(heading.end, end + 40)))
      : null;
  if (bracket && readStatus(bracket[1]!) !== null) end += bracket[0].length;
  heading.parts = { sentence: trimSpan(text, heading.start, end), content: trimSpan(text, end, heading.end) };
  return heading.parts;
}
