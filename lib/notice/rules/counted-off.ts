// What is counted off of all in so many words: how many there are, how many are done, and how many are left.
// example  |88|条措施完成|82|条,正在推进|6|条 | |88|条措施中,|82|条已完成 | 移交的问题线索|18|件,已办结|15|件
import type { SourceSpan } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import { allMatches } from "../all-matches.ts";
import type { NoticeText } from "../notice-text.ts";
import { parseNumeral } from "../numeral.ts";
import { SENTENCE, type Sentence } from "../outside.ts";
import { SUBJECT_OF } from "./figure-nouns.ts";

export interface Whole {
  subject: Subject;
  unit: string;
  total: number;
  done: number;
  ongoing: number | null;
  /** Whether what is done is all of it, in a word that may be said of others as well: 问题5个、线索3件,均已办结. */
  isEvery: boolean;
  places: [total: SourceSpan, done: SourceSpan, ongoing: SourceSpan | null];
  sentence: Sentence;
}

const COUNT = (name: string) =>
  `(?<${name}>\\d{1,4}|(?<![第一二两三四五六七八九十百千零〇])[一二两三四五六七八九十百][一二两三四五六七八九十百千零〇]{0,7})\\s?(?<${name}Unit>[个项条件])`;
const NOUN =
  "(?:具体|整改|反馈|工作|移交|交办)*的?(?<noun>问题(?!线索)|任务|措施|(?<!信访)事项|(?:问题)?线索|信访(?:举报)?(?:件|事项)?)";
const NOW = "(?:中|里)?,?(?:目前|现)?";
const DONE =
  "(?:已经?|现已|共|均)*(?:完成(?:整改(?:并销号)?|销号)?|整改(?:完成|到位|并?销号)|落实(?:到位)?|办[结理完毕]{1,2}|办结|了结|销号|解决|改[完好结]|交账|收口|见底|完结)了?";
const UNDER_WAY = "(?:正在|尚在|仍在|持续|继续|长期|尚未|取得|阶段性|其余|剩余|余下|还有|尚有)[^,;。\\d]{0,20}?";
/** Of those left, only what is said to be under way is: 其余|3|个纳入明年计划 are but left. */
const STATE = /^[^。;]*?(?:正在|尚在|仍在|持续|继续|长期|阶段|推进|办理)/;
const FARTHEST_STATE = 8;
/** 正在推进|4|个; |4|个问题取得阶段性成效、正在持续推进 */
const THING = "(?:[^,。;\\d]{0,8}(?:问题|任务|措施|事项|线索|信访件?))";
const IS_LEFT = `${THING}?(?:取得阶段性成[效果]、?)?[也均仍还尚需将]{0,2}(?:正在|持续|推进|办理|长期|阶段)`;
const LEFT = `(?:[,、;](?:${UNDER_WAY}${COUNT("ongoing")}(?=[,、;。()]|$|${THING}|[正持需尚长取推在仍还])|(?:其余|剩余|另有)?${COUNT("left")}${IS_LEFT}))?`;
/** Of clues and petitions it is often said but that they are all closed. */
const CASE = "(?<noun>(?:问题)?线索|信访(?:举报)?(?:件|事项)?)";
const ALL = "(?:,?(?:目前|现)?(?<every>(?:已经?)?(?:全部|均|都|全)(?:已经?)?(?:办[结理完毕]{1,2}|了结|销号)))";
const FORMS = [
  /** |88|条措施,已完成|82|条,正在推进|6|条 */
  `(?<![\\d.])${COUNT("total")}${NOUN}${NOW}${DONE}\\s?${COUNT("done")}${LEFT}`,
  /** |396|条整改措施中,|381|条已完成,|15|条正在推进 */
  `(?<![\\d.])${COUNT("total")}${NOUN}${NOW}${COUNT("done")}${DONE}${LEFT}`,
  /** 移交的问题线索|18|件,已办结|15|件,正在办理|3|件 */
  `${NOUN}(?:共|共计)?${COUNT("total")},${DONE}\\s?${COUNT("done")}${LEFT}`,
  /** |136|件信访件,已全部办结; 信访件|136|件,均已办结 */
  `(?<![\\d.])${COUNT("total")}${CASE}${ALL}`,
  `${CASE}(?:共|共计)?${COUNT("total")}${ALL}`,
].map((form) => new RegExp(form, "g"));
const MAY_TELL = FORMS.map((form) => SENTENCE.add(form));

/** Where the digits of a group stand, no earlier than `from`. */
function placeOf(words: string, digits: string, from: number, offset: number): SourceSpan {
  const start = offset + words.indexOf(digits, from);
  return { start, end: start + digits.length };
}

function toWhole(match: RegExpExecArray, sentence: Sentence): Whole | null {
  const { noun, total, totalUnit, every, done, doneUnit, ongoing, ongoingUnit, left, leftUnit } = match.groups!;
  const [all, finished] = [parseNumeral(total!), parseNumeral(done ?? total!)];
  if ((!every && doneUnit !== totalUnit) || all === null || finished === null || finished > all) return null;
  const { start } = sentence;
  const first = placeOf(match.input, total!, match.index, start);
  const second = placeOf(match.input, every ?? done!, first.end - start, start);
  const behind = match.input.slice(second.end - start, match.index + match[0].length + FARTHEST_STATE);
  const isUnderWay = (ongoingUnit ?? leftUnit) === totalUnit && STATE.test(behind);
  const rest = isUnderWay ? (ongoing ?? left) : undefined;
  const subject = noun === "事项" ? "task" : SUBJECT_OF[noun!.replace(/^问题(?=线索)|举报|(?<=信访)事项/, "")]!;
  return {
    subject,
    unit: totalUnit!,
    total: all,
    done: finished,
    isEvery: every !== undefined,
    ongoing: rest === undefined ? null : parseNumeral(rest),
    places: [first, second, rest === undefined ? null : placeOf(match.input, rest, second.end - start, start)],
    sentence,
  };
}

/** All that is counted off so, in text order within each form. */
export function findWholes({ folded }: NoticeText, sentences: Sentence[]): Whole[] {
  const found: Whole[] = [];
  for (const sentence of sentences) {
    let words: string | null = null;
    for (const [index, form] of FORMS.entries()) {
      if (!MAY_TELL[index]!.may(sentence.signals)) continue;
      words ??= folded.slice(sentence.start, sentence.end);
      for (const match of allMatches(words, form)) {
        const whole = toWhole(match, sentence);
        if (whole) found.push(whole);
      }
    }
  }
  return found;
}
