// Titles of chapters that only say how far their items are, or by when they are to be done.
// example  立行立改已完成的问题 → done; 正在推进的事项 → ongoing; 持续推进整改落实 is what comes next, and no status
import { toCharacterTable, withoutEnd } from "./character-table.ts";
import { atEnd, atStart } from "./edge-rules.ts";
import { readStatus } from "./lexicon.ts";
import { isPlanned } from "./planned-words.ts";

/** By when, or in which time of it: 立行立改|已完成的问题, 集中整改期间|已完成的问题. It says nothing of how far they are. */
const PHASE =
  "(?:(?:立[行知查]立改|即[知查]即改|边[\\u3400-\\u9fff]边改|(?:集中|限期|短期|近期|中期|本轮)整改|整改(?=期|阶段|时限)|(?:短|近)期(?=内)|(?:截[至止])?目前|现阶段)(?:期限|期间|期|阶段|时限)?(?:之?内|中)?(?:的|类)?[,:、]?)";
const NOUN = "(?:事项|问题|任务|项目|措施|内容)";
/** 已完成整改, 全部销号, 整改到位 */
const DONE =
  "(?:均|现)?(?:已(?:经)?|全部|全面|基本|如期|按期|按时)+(?:完成|整改|办结|销号|解决|落实到位)|完成整改|整改(?:已)?(?:完成|到位|完毕)|办结|销号";
/** 正在推进, 尚未完成, 取得阶段性成效 */
const UNDER_WAY =
  "(?:整改)?(?:(?:正|仍|还|尚)在(?:有序|持续|加快|抓紧|稳步)*(?:推进|整改|进行|办理|解决|落实)|(?:尚|暂|仍)?未(?:能|全部|完全|按期|如期)*(?:完成|整改|办结|销号|解决|到位)|部分完成|(?:已)?取得阶段性|阶段性)";
/** 持续推进的任务: without 的, as a verb, it says what will be done. */
const GOES_ON = `(?:(?:持续|继续|有序|稳步|加快|抓紧|逐步)(?:推进|整改|办理|解决)(?:整改|落实)?|(?:推进|整改|办理)中|需要?(?:进一步|持续|继续|加快)(?:推进|整改|落实|解决)(?:整改|落实)?)(?:$|的.{0,8}${NOUN}|(?:事项|问题))`;
const STATUS_CHAPTER = atStart(
  new RegExp(
    `^(?!(?:集中|巡[视察])?整改完成情况)((?:关于)?(?:${PHASE})?)(?:(?:${DONE}|${UNDER_WAY}).{0,14}|${GOES_ON})(?:情况)?(?:\\(.*\\))?$`,
  ),
);
/** 立行立改完成的问题: behind the time, 完成 alone says it; 限期完成的 are still to be done. */
const DONE_IN_PHASE = atStart(new RegExp(`^(?!限期|(?:短|近|中)期)${PHASE}完成(?:整改)?的?${NOUN}(?:\\(.*\\))?$`));

const DEADLINE_CHAPTER = atStart(
  /^(?:关于)?(?:立[行知查]立改|即[知查]即改|(?:限期|短期|近期|中期)整改)(?:类|的|整改)*(?:整改情况|(?:落实|完成)(?:整改|落实|完成)*情况|(?:问题|事项|任务|项目)(?:的?(?:整改|落实|完成)+情况)?)?(?:\(.*\))?$/,
);

/** 2025年底前完成的问题, 计划年内办结的事项 */
const TO_BE_DONE = atEnd(
  new RegExp(`^[^,。;:“”]{2,16}(?:完成|整改到位|办结|销号)(?:整改)?的(?:整改)?${NOUN}(?:整改情况)?(?:\\([^()]*\\))?$`),
);

const LONGEST = 30;

const END_MARKS = toCharacterTable("。.,:;");

/** Whether a title only says by when its items are to be done: 限期整改类问题, 2025年底前完成的问题. It is no aspect, and no status either. */
export function sortsByDeadline(words: string): boolean {
  if (words.length > LONGEST) return false;
  const plain = withoutEnd(words, END_MARKS);
  return DEADLINE_CHAPTER.test(plain) || (TO_BE_DONE.test(plain) && isPlanned(plain));
}

/** The status that a chapter's title gives its items, if it is a status. */
export function statusOfChapter(words: string): "done" | "ongoing" | null {
  const plain = withoutEnd(words, END_MARKS);
  if (plain.length > LONGEST) return null;
  const match = STATUS_CHAPTER.exec(plain);
  if (match) {
    const said = readStatus(plain.slice(match[1]!.length));
    return said === "planned" ? null : said;
  }
  return DONE_IN_PHASE.test(plain) ? "done" : null;
}
