// What a piece is that begins with words, not with a mark: a label, a status, who answers for it, or plain text.
// example  整改措施:… → label; 完成情况:已完成 and (已完成整改) → status; 时限:6月底前 → attribute
import { toCharacterTable, toFirstBits } from "./character-table.ts";
import { LabelPattern } from "./label-pattern.ts";
import { ATTRIBUTE, FINDING, LABEL, LABEL_WORDS, REMARK, STATUS, VERDICT } from "./label-words.ts";
import { readStatus } from "./lexicon.ts";
import { behindBullet } from "./marker.ts";
import type { NoticeText } from "./notice-text.ts";
import { isDigit } from "./numeral.ts";
import { isAnswerToOther, leadToAnswer } from "./questions.ts";
import { readAnswer, saysOnlyStatus, saysVerdict } from "./status-lines.ts";
import { Suffix } from "./suffix.ts";

export type PlainKind = "text" | "label" | "status" | "attribute";

/** 整改情况 清理乱占…: a blank instead of the colon; 整 改 情 况:…: its characters set apart. */
const SPACED_LABEL = new LabelPattern(
  /整改(?:落实|完成|进展)?(?:情况|措施|成效|结果)\s+(?=[\u3400-\u9fff“《0-9])|整 改 (?:落 实 |完 成 |进 展 )?(?:情 况|措 施|成 效|结 果) ?: ?/y,
);
/** 主要做了以下工作: leads in what was done; but 修订以下制度: and 约谈以下工作人员: are done. */
const LEAD_IN =
  /[^,。;:\n“《]{0,10}?(?:采取|做|抓|开展|实施|推进|落实|从|进行|完成)(?:好|实|了)?(?:以下|如下|下列)[^,。;:\n]{0,8}?(?:措施|举措|做法|工作(?!人|组|站|室|单位|机构)|整改|方面)[^,。;:\n]{0,6}:\s*/y;
/** Of its 以下, how far on it ends at most; by character, 1 for the 下 in it and 2 for a sign that does not stand before it. */
const FARTHEST_BELOW = 16;
const LEADS = toCharacterTable("下", ",。;:\n“《");
const LONE_LABEL = new Suffix(new RegExp(`\\[?${LABEL_WORDS}\\]?\\s*:?$`));
const LONGEST_LONE = 14;
/** A status says how far it is; what was done begins with a verb of its own. */
const STATUS_VALUE =
  /^(?:\d{1,3}(?:\.\d{1,2})?\s?%。?|(?:已|均|全部|正在|基本|未|尚|暂|序时|达到|仍|持续|继续|长期|阶段|取得|部分|按|有序|推进|完成|整改|销号|办结|限期|需|立行立改(?!。.)|问题已)[^;]{0,50}|(?:计划|预计|力争|争取|拟|将)[^,;。]{0,20}(?:完成|销号|办结|到位)(?:整改)?。?|[于到]?20\d{2}\s?[年./-][\d\s年月日./底末上中下旬-]{0,12}(?:之?前)?(?:[已均]|全部|如期)?(?:完成|整改|销号|办结)(?:整改|到位|完成|销号|完毕)?。?)$/;
const SHORT_STATUS = 60;
/** By character, the labels that may begin with it: a bit for each of them, in this order. */
const BEGINS = toFirstBits(
  ...[STATUS, ATTRIBUTE, FINDING, REMARK, LABEL, SPACED_LABEL, VERDICT].map(({ pattern }) => pattern),
);
const [MAY_BE_STATUS, MAY_BE_ATTRIBUTE, MAY_BE_FINDING, MAY_BE_REMARK, MAY_BE_LABEL, MAY_BE_SPACED, MAY_BE_VERDICT] = [
  1, 2, 4, 8, 16, 32, 64,
];

/** Where a label ends that stands at an offset; -1 where there is none. */
function at(label: LabelPattern, mayBegin: number, folded: string, offset: number): number {
  return (BEGINS[folded.charCodeAt(offset)]! & mayBegin) === 0 ? -1 : label.endAt(folded, offset);
}

/** Where the words begin that follow an ornament and a label at `start`; `start` where there is neither. */
export function labelEnd({ folded }: NoticeText, start: number, end: number): number {
  let from = behindBullet(folded, start);
  if (folded[from] === "-" && !isDigit(folded.charCodeAt(from + 1)))
    while (from < end && (folded[from] === "-" || folded[from] === " ")) from++;
  const label = at(LABEL, MAY_BE_LABEL, folded, from);
  return label > from ? Math.min(label, end) : leadInEnd(folded, from, end);
}

/** Whether 以下, 如下 or 下列 stands as near as it does in what leads in, before any sign that parts it from there. */
function mayLeadIn(folded: string, start: number, end: number): boolean {
  const limit = Math.min(end, start + FARTHEST_BELOW);
  for (let at = start; at < limit; at++) {
    const kind = LEADS[folded.charCodeAt(at)];
    if (kind !== 0) return kind === 1;
  }
  return false;
}

/** Where the words begin that follow what only leads them in; `start` where nothing does. */
export function leadInEnd(folded: string, start: number, end: number): number {
  if (!mayLeadIn(folded, start, end)) return start;
  LEAD_IN.lastIndex = start;
  return LEAD_IN.test(folded) ? Math.min(LEAD_IN.lastIndex, end) : start;
}

/** Whether a status's label begins at an offset. */
export function beginsStatus(folded: string, offset: number): boolean {
  return at(STATUS, MAY_BE_STATUS, folded, offset) >= 0 || at(VERDICT, MAY_BE_VERDICT, folded, offset) >= 0;
}

/** Whether what is told of a finding begins at an offset: 具体表现:…. */
export function beginsFinding(folded: string, offset: number): boolean {
  return at(FINDING, MAY_BE_FINDING, folded, offset) >= 0;
}

/** Whether a remark begins at an offset: 备注:…. */
export function beginsRemark(folded: string, offset: number): boolean {
  return at(REMARK, MAY_BE_REMARK, folded, offset) >= 0;
}

/** What a piece is, and where its words begin. */
interface Plain {
  kind: PlainKind;
  words: number;
}

/** What a piece that begins with words, not with a mark, is; and where its words begin. */
export function plainKind({ folded }: NoticeText, start: number, end: number, inline: boolean): Plain {
  const status = at(STATUS, MAY_BE_STATUS, folded, start);
  if (status >= 0) {
    const words = folded.slice(status, end);
    if (words.trim() === "" || saysHowFar(words)) return { kind: "status", words: status };
  }
  const verdict = at(VERDICT, MAY_BE_VERDICT, folded, start);
  if (verdict >= 0 && saysVerdict(folded.slice(verdict, end))) return { kind: "status", words: verdict };
  if (!inline && saysOnlyStatus(folded, start, end)) return { kind: "status", words: start };
  const attribute = at(ATTRIBUTE, MAY_BE_ATTRIBUTE, folded, start);
  if (attribute >= 0 && end - attribute <= 120) return { kind: "attribute", words: attribute };
  const aside = Math.max(at(FINDING, MAY_BE_FINDING, folded, start), at(REMARK, MAY_BE_REMARK, folded, start));
  if (aside >= 0) return { kind: "attribute", words: aside };
  const label = at(LABEL, MAY_BE_LABEL, folded, start);
  if (label >= 0 && !(inline && isAnswerToOther(folded, start))) return { kind: "label", words: label };
  const spaced = inline ? -1 : at(SPACED_LABEL, MAY_BE_SPACED, folded, start);
  if (spaced >= 0 && spaced < end) return { kind: "label", words: spaced };
  const answer = inline ? -1 : leadToAnswer(folded, start);
  if (answer >= 0) return { kind: "label", words: answer };
  const isLone = !inline && end - start <= LONGEST_LONE && isLoneLabel(folded.slice(start, end));
  return isLone ? { kind: "label", words: end } : { kind: "text", words: start };
}

/** Whether words say how far a problem is, and no more. */
export function saysHowFar(words: string): boolean {
  if (words.length > SHORT_STATUS) return false;
  return readAnswer(words) !== null || (STATUS_VALUE.test(words) && readStatus(words) !== null);
}

/** Whether all that a line holds is a label, be it without its colon. */
function isLoneLabel(words: string): boolean {
  return LONE_LABEL.ends(words) && !/^(?:整改|措施|成效|做法)$/.test(words);
}
