// Problems that the notice names as not finished: 正在整改4个,分别为“甲”“乙”; 尚未完成的是“丙”
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import type { NoticeText } from "../notice-text.ts";
import { allMatches, statedWords } from "../notice-text.ts";
import { parseNumeral } from "../numeral.ts";

const UNDER_WAY =
  /正在|仍|还在|还未|持续|未完成|未整改|尚未|阶段性|长期|继续|推进中|基本完成|没有完成|剩余|其余|还有|余下/;
const NAMES =
  /(?:分别(?:为|是)|主要(?:为|是)|具体(?:为|是)|即|包括|(?:问题|任务|事项|的)(?:为|是)|为|是|涉及|有)\s?:?\s?(?:关于)?\s?(?=[“"])|[:(]\s?(?:关于)?\s?(?=[“"])/g;
const BETWEEN = /^(?:的?(?:问题|任务|整改任务|事项|1项|一项|1个|一个))?\s?(?:[、,;和及与以]|以及)*\s?(?:关于)?\s?$/;

/** “甲”“乙”等2个问题仍在整改: the names come first. */
const COUNTED_AFTER =
  /^\s?(?:等|这)*\s?(?:(?:\d{1,3}|[一二两三四五六七八九十]{1,3})\s?(?:个|项)|(?:的)?(?:问题|任务|事项))[^。,;]{0,14}(?:仍|还|尚|正在|未|持续|没有|需|阶段性)|^\s?(?:等)?(?:正在|仍在|尚在|还在|尚未|暂未|仍未)[^。,;]{0,8}(?:整改|推进|完成|解决)/;
/** 1个问题(“甲”)正在推进 */
const COUNTED_BEFORE = /(?:个|项)(?:问题|任务|整改任务)?\s?[(:]\s?$/;

/** Reads the quoted names that follow a count or a mention of what is still under way. */
export function readUnfinished(text: NoticeText, sentences: SourceSpan[]): Stated<string>[] {
  const { folded, enclosures } = text;
  const found: Stated<string>[] = [];
  for (const sentence of sentences) {
    const words = folded.slice(sentence.start, sentence.end);
    if (!UNDER_WAY.test(words)) continue;
    readPlainNames(text, sentence, found);
    readNamesFirst(text, sentence, found);
    for (const match of allMatches(words, NAMES)) {
      const before = words.slice(0, match.index + match[0].length);
      const clause = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf(";"), 0));
      const near = clause
        .split(/[,、(]/)
        .slice(-3)
        .join(",");
      if (!UNDER_WAY.test(near) || !/问题|任务|整改|事项|项|个|未完成|尚未/.test(near)) continue;
      let at = sentence.start + match.index + match[0].length;
      while (at < sentence.end && /[“"]/.test(folded[at]!)) {
        const close = enclosures.partnerOf(at);
        if (close < 0 || close > sentence.end) break;
        const name = statedWords(text, at + 1, close);
        if (name && !found.some((known) => known.span.start === name.span.start)) found.push(name);
        const next = folded.slice(close + 1, close + 16).search(/[“"]/);
        if (next < 0 || !BETWEEN.test(folded.slice(close + 1, close + 1 + next))) break;
        at = close + 1 + next;
      }
    }
  }
  return found;
}

/** 正在整改2个,分别为甲、乙。 / 尚未完成的2个问题:一是甲;二是乙。 Without quotation marks only where the count vouches for it. */
const PLAIN =
  /(?:\d{1,3}|[一二两三四五六七八九十]{1,3})\s?(?:个|项)(?:\s?\((?=[^“"\s\d])|[^。;“”\d]{0,24}?(?:分别(?:为|是)|具体(?:为|是)|主要(?:为|是)|即|(?:问题|任务|事项)?(?:为|是)|:)\s?:?\s?(?=[^“"\s]))/g;
const LEADING =
  /^(?:[一二三四五六七八九十]是|第?[一二三四五六七八九十][、,]|\(?\d{1,2}[.、)]|[①-⑩]|关于|针对|和|及|与)+/;

function readPlainNames(text: NoticeText, sentence: SourceSpan, found: Stated<string>[]): void {
  const words = text.folded.slice(sentence.start, sentence.end);
  for (const match of allMatches(words, PLAIN)) {
    const before =
      words
        .slice(Math.max(0, match.index - 16), match.index)
        .split(/[,。;]/)
        .pop()! + match[0];
    if (!UNDER_WAY.test(before)) continue;
    const count = parseNumeral(/^(?:\d+|[一二两三四五六七八九十]+)/.exec(match[0])![0]);
    const from = sentence.start + match.index + match[0].length;
    const close = match[0].endsWith("(") ? text.enclosures.partnerOf(from - 1) : -1;
    const rest = text.folded
      .slice(from, close > from && close < sentence.end ? close : sentence.end)
      .replace(/[。.)]+$/, "");
    for (const separator of [/;/g, /[、,]|(?<=[\u4e00-\u9fff])(?:以及|和|及)(?=[\u4e00-\u9fff])/g, /、/g]) {
      const names = split(rest, separator);
      if (names.length !== count || names.some(({ length }) => length < 3 || length > 60)) continue;
      for (const { at, length } of names) {
        const stated = statedWords(text, from + at, from + at + length);
        if (
          stated &&
          !found.some((known) => known.span.start <= stated.span.start && stated.span.start < known.span.end)
        )
          found.push(stated);
      }
      break;
    }
  }
}

/** The parts between separators, without their marks and wrappers. */
function split(words: string, separator: RegExp): { at: number; length: number }[] {
  const parts: { at: number; length: number }[] = [];
  let start = 0;
  const push = (end: number) => {
    const part = words.slice(start, end);
    const leading = LEADING.exec(part)?.[0].length ?? 0;
    const trailing = /(?:的)?(?:等)?问题$|的$/.exec(part)?.[0].length ?? 0;
    parts.push({ at: start + leading, length: Math.max(0, part.length - leading - trailing) });
  };
  for (const match of allMatches(words, separator)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(words.length);
  return parts;
}

/** Runs of quoted names that are counted or judged right after them. */
function readNamesFirst(text: NoticeText, sentence: SourceSpan, found: Stated<string>[]): void {
  const { folded, enclosures } = text;
  let run: { start: number; end: number }[] = [];
  let opensBracket = false;
  for (let at = sentence.start; at < sentence.end; at++) {
    const character = folded[at];
    if ((character !== "“" && character !== '"') || enclosures.partnerOf(at) < at) continue;
    const close = enclosures.partnerOf(at);
    if (close > sentence.end) break;
    const last = run[run.length - 1];
    if (!last || !BETWEEN.test(folded.slice(last.end + 1, at))) {
      run = [];
      opensBracket = COUNTED_BEFORE.test(folded.slice(Math.max(sentence.start, at - 12), at));
    }
    run.push({ start: at + 1, end: close });
    const after = folded.slice(close + 1, Math.min(sentence.end, close + 40));
    if (
      COUNTED_AFTER.test(after) ||
      (opensBracket && /^\s?(?:等)?\)[^。,;]{0,12}(?:正在|持续|尚未|未完成|仍|还)/.test(after))
    ) {
      for (const name of run) {
        const words = statedWords(text, name.start, name.end);
        if (words && !found.some((known) => known.span.start <= words.span.start && words.span.start < known.span.end))
          found.push(words);
      }
    }
    at = close;
  }
}
