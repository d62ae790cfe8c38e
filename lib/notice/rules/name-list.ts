// Names of problems in a list: quoted one after another, marked, or parted by commas. Where their number is not sure, none.
// example  分别为|“甲”、“乙” → 甲, 乙;  即|甲、乙等问题 → 甲, 乙;  :|1.甲问题;2.乙问题 → 甲, 乙
import type { SourceSpan } from "../../ledger/span.ts";
import { allMatches } from "../all-matches.ts";
import { matchMark } from "../marker.ts";
import type { NoticeText } from "../notice-text.ts";

/** What may stand between two quoted names of one list. */
const BETWEEN =
  /^(?:的?(?:整改)?(?:问题|任务|事项|工作|1项|一项|1个|一个))?\s?(?:[、,;和及与以-]|\n|\(?\d{1,2}[.)、]|[一二三四五六七八九]是|[①-⑩])*\s?(?:关于|针对)?\s?$/;

const QUOTE = "“".charCodeAt(0);
const STRAIGHT_QUOTE = '"'.charCodeAt(0);
const isQuote = (unit: number) => unit === QUOTE || unit === STRAIGHT_QUOTE;

/** The runs of quoted names within a sentence: each the insides of its quotation marks, in text order. */
export function findQuotedRuns({ folded, enclosures }: NoticeText, sentence: SourceSpan): SourceSpan[][] {
  const runs: SourceSpan[][] = [];
  let open: SourceSpan[] | null = null;
  for (let at = sentence.start; at < sentence.end; at++) {
    if (!isQuote(folded.charCodeAt(at))) continue;
    const close = enclosures.partnerOf(at);
    if (close <= at || close >= sentence.end + 1) continue;
    const last = open?.[open.length - 1];
    const between = last ? folded.slice(last.end + 1, at) : "";
    if (open && between.length <= 16 && BETWEEN.test(between)) open.push({ start: at + 1, end: close });
    else {
      open = [{ start: at + 1, end: close }];
      runs.push(open);
    }
    at = close;
  }
  return runs;
}

const LEADING = /^(?:关于|针对|和(?![谐睦解平美])|及(?!时)|与(?![群基上实时企民])|[\s,、;:-])+/;
const AND_SO_ON = "(?<![平同对均中高])等";
const HOW_MANY = "(?:\\d{1,2}|[一二两三四五六七八九十])";
/** 甲|等2个问题, 乙|的整改事项; but 载体单一 and 计划未立项 end in words of their own. */
const TRAILING = new RegExp(
  `(?:的)?(?:${AND_SO_ON})?(?:${HOW_MANY}(?:个|项)|(?<=等)${HOW_MANY})?(?:(?:的)?(?:整改)?(?:问题|任务|事项)|(?<=[的个项])整改)?(?:${AND_SO_ON})?$|[\\s的。,;:、]+$`,
);
/** What is told of a name is none of it: 管网老旧,计划2026年完成. */
const REMARK =
  /[;:。(]|,\s?(?=计划|预计|拟|因|由于|受|已|目前|现|正|将|待|需|其中|该|争取|力争|确保|主要|涉及|属|系|我|局|经|按|截至|下一步|\d)/;
/** 整改率为95.24%: a figure is no name. */
const IS_FIGURE = /^(?:[\d.,]{1,12}%?|(?:整改|完成|销号)[\u3400-\u9fff]{0,4}率.{0,20})$/;
/** 预计年底完成, 因资金未到位, 县住建局牵头: when, why, how far or whose, and not what. */
const NO_NAME = new RegExp(
  [
    "^(?:截[至止].{1,24}",
    "(?:预计|计划|拟|将|力争|争取|有望)[^,。;]{0,20}(?:完成|销号|办结|到位)(?:整改)?",
    "(?:目前|现)?(?:已|已经)?(?:完成|整改)?(?:进度|进展)?(?:达到?|约|为)?\\d{1,3}(?:\\.\\d{1,2})?%",
    "正在(?:办理|推进|整改|实施|建设|申报|报批|审批|协调|招标|施工|履行|走)[^,。;]{0,16}",
    "需?要?(?:长期|持续|继续|有序|加快)(?:坚持|推进|整改|抓好|巩固)(?:整改|落实)?(?:类|事项)?",
    "(?:因|由于)[^,。;]{2,40}",
    "受[^,。;]{2,24}(?:影响|制约|限制|所限)",
    "涉及(?:历史遗留|诉讼|司法程序|土地手续)(?:问题)?",
    "含[^,。;]{2,12}\\d{0,3}",
    "(?:详?见|参见)附.{1,6}",
    "(?:牵头|责任|配合|主办)(?:单位|部门|领导|人)",
    "[^,。;]{2,14}(?:负责|牵头)(?:整改|办理|推进)?",
    "属于?(?:长期|历史|持续|限期)[^,。;]{0,10}",
    "基本(?:完成|整改到位|到位)(?:整改)?",
    "达?到?序时(?:进度|推进)",
    "(?:取得)?阶段性(?:成效|成果|进展|完成)?)$",
  ].join("|"),
);

/** A name without what is told of it. */
export function withoutRemark({ folded }: NoticeText, { start, end }: SourceSpan): SourceSpan {
  const remark = folded.slice(start, end).search(REMARK);
  return { start, end: remark < 0 ? end : start + remark };
}

const SHORTEST = 3;
const LONGEST = 60;

function isNoName(words: string): boolean {
  return IS_FIGURE.test(words) || NO_NAME.test(words);
}

/** A name's own words within its part of a list. */
function trimName(text: NoticeText, part: SourceSpan): SourceSpan {
  const { folded } = text;
  let { start, end } = part;
  start += LEADING.exec(folded.slice(start, end))?.[0].length ?? 0;
  end = withoutRemark(text, { start, end }).end;
  for (let before = -1; before !== end; ) {
    before = end;
    end -= TRAILING.exec(folded.slice(start, end))?.[0].length ?? 0;
  }
  if (
    isQuote(folded.charCodeAt(start)) &&
    /[”"]/.test(folded[end - 1] ?? "") &&
    folded.slice(start + 1, end - 1).search(/[“”"]/) < 0
  )
    return { start: start + 1, end: end - 1 };
  return { start, end };
}

/** The parts of a stretch between matches of a separator outside quotation marks and brackets. */
function splitAt(text: NoticeText, stretch: SourceSpan, separator: RegExp): SourceSpan[] {
  const parts: SourceSpan[] = [];
  let { start } = stretch;
  for (const match of allMatches(text.folded.slice(stretch.start, stretch.end), separator)) {
    const at = stretch.start + match.index;
    if (text.enclosures.isInside(at) && !text.enclosures.isInside(stretch.start)) continue;
    parts.push({ start, end: at });
    start = at + match[0].length;
  }
  parts.push({ start, end: stretch.end });
  return parts;
}

/** 1.甲;2.乙 | 一是甲;二是乙: the parts behind marks that count on from 1. */
function splitAtMarks(text: NoticeText, stretch: SourceSpan): SourceSpan[] | null {
  const first = matchMark(text.folded, stretch.start);
  if (first?.value !== 1) return null;
  const parts: SourceSpan[] = [{ start: first.end, end: stretch.end }];
  for (let at = first.end; at < stretch.end; at++) {
    if (!/[;。,、\s]/.test(text.folded[at - 1]!)) continue;
    const mark = matchMark(text.folded, at);
    if (mark?.style !== first.style || mark.value !== parts.length + 1) continue;
    parts[parts.length - 1]!.end = at;
    parts.push({ start: mark.end, end: stretch.end });
    at = mark.end;
  }
  return parts;
}

/**
 * The names of a list without quotation marks. `count` is how many there must be, or `null` where the text does not say;
 * then only marks or 、 part them. Where no way of parting gives that many, the list is empty.
 */
export function readPlainNames(text: NoticeText, stretch: SourceSpan, count: number | null): SourceSpan[] {
  const { folded } = text;
  const fits = (names: SourceSpan[]) =>
    (count === null || names.length === count) &&
    names.every(
      ({ start, end }) => end - start >= SHORTEST && end - start <= LONGEST && !isNoName(folded.slice(start, end)),
    );
  const marked = splitAtMarks(text, stretch);
  if (marked) {
    const names = marked.map((part) => trimName(text, part));
    return fits(names) ? names : [];
  }
  const upTo = (pattern: RegExp): SourceSpan => {
    const [first] = splitAt(text, stretch, pattern);
    return first!;
  };
  const ways: [SourceSpan, RegExp][] = [
    [upTo(/[,;。:]/g), /、|(?<=[\u3400-\u9fff”])(?:以及|和)(?=[\u3400-\u9fff“])/g],
    [upTo(/[,;。:]/g), /、/g],
    [upTo(/。/g), /;/g],
    [upTo(/[;。]/g), /[、,]/g],
  ];
  if (count === 1) return [trimName(text, upTo(/[;。]/g))].filter((name) => fits([name]));
  for (const [within, separator] of count === null ? ways.slice(1, 2) : ways) {
    const names = splitAt(text, within, separator)
      .filter(({ start, end }) => start < end)
      .map((part) => trimName(text, part));
    if (fits(names)) return names;
  }
  return [];
}
