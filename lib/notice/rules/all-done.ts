// What a sentence says of all that it counts: 移交的407件信访件,已全部办结 → done = total.
import type { Subject } from "../../ledger/status.ts";
import { allMatches } from "../all-matches.ts";
import { atEnd } from "../edge-rules.ts";
import type { NoticeText } from "../notice-text.ts";
import { SENTENCE, type Sentence } from "../outside.ts";
import { keepsExcept } from "./excepted.ts";
import { subjectNamed, subjectOf, subjectsNamed } from "./figure-nouns.ts";
import { EVERY_ALL_DONE, WANTED } from "./figure-words.ts";
import { readNamedDone } from "./named-done.ts";
import type { StatedTallies } from "./planned-figures.ts";
import { isOfRest } from "./rest-done.ts";

/** 已全部完成|的有问题16个: of which it is said stands behind. */
const OF_WHICH = /^的(?:有|共|为|是|达|包括|问题|任务|措施|事项|\s?\d)/;

const ALL_IS_DONE = SENTENCE.add(EVERY_ALL_DONE);
/** 坚持|即知即改、真改实改|,目前已全部完成整改: how all of it is worked off, not which part of it is done. */
const MANNER = /(?:坚持|做到|突出|本着|按照)(?:[^,。;\d]{0,8}、)?(?:立[行知]立改|即知即改)[^,。;\d]{0,12},/;

/** 6月底前立行立改|5|个,至9月30日|全部完成: of a later day, and so of all. */
const AT_ONCE_FIRST =
  /(?:立[行知]立改|即知即改)\s?\d{1,4}\s?[个项条件],(?=(?:截?至|截止|到)(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[底末])?,?(?:已经?)?$)/;

/** 截至6月底已完成11个|;截至11月底,|已全部完成: of the later day, and so of all. */
const OF_DAY =
  /;(?=(?:截[至止]到?|到)[^,;。]{2,14},?(?:反馈的?|全部|\d{1,4}[个项条件])?(?:问题|任务|措施)?(?:现|目前|均|已经?)*$)/;
/** 移交信访件:64件|;已全部办结: of those right before it, though a semicolon parts them. */
const RIGHT_BEHIND = /^\s?[个项条件];(?=(?:目前|现|已经?)*$)/;
/** 线索16件、信访件41件|,其中问题线索办结14件、在办2件|,信访件全部办结: what is told apart of another subject. */
const OF_ANOTHER = /,其中,?((?:问题)?线索|信访件|问题|措施|任务)[^,。;\d]{0,8}\d[^。;]{0,40}(?=,[^,。;]{2,10}$)/;
/** 短期整改问题|已全部完成: of that kind. */
const OF_KIND = atEnd(/(?:[短近中]期(?:整改|目标)?|限[期时]整改)(?:类|的|事项)*(?:问题|任务)(?:现|目前|均|都|已经?)*$/);
/** 改革事项|20|项|全部完成: of how many it is said. */
const COUNTED = /(\d{1,6})\s?[个项条件](?:现|目前|已经?)*$/;

/** 除1个正在推进外,其余|均已完成: not all of it, and how much is not said. */
export const EXCEPT = /其[余他]|剩余|余下|除(?!夕|此)[^。;]{1,60}外|^[以之]?外/;

/** 移交线索16件|,初核12件,立案4件|,已全部处置: parts that make the whole say nothing of how far it is. */
const PART = /[,、](?!其中)[^,、。;\d]{1,8}?(\d{1,6})\s?[件个项条](?=[,、])/g;

/** That all of it is done is said no farther behind it, in code units. */
const FARTHEST = 600;

function withoutParts(words: string, total: number): string {
  const parts = allMatches(words, PART);
  const sum = parts.reduce((sum, [, part]) => sum + Number(part), 0);
  return parts.length > 1 && sum === total ? words.replace(PART, "") : words;
}

/** The words between a subject and what is said of all of it, without what they tell apart of another one. */
function withoutAnother(words: string, subject: Subject | null): string {
  const other = subject && OF_ANOTHER.exec(words)?.[1];
  return other && subjectOf(other) !== subject ? words.replace(OF_ANOTHER, "") : words;
}

/** 移交的407件信访件,已全部办结: done = total, for the subject named last before it, and those listed with it. */
export function readAllDone({ folded }: NoticeText, tallies: StatedTallies, sentence: Sentence): void {
  if (!ALL_IS_DONE.may(sentence.signals)) return;
  for (const { subjects, isOfAll, span } of readNamedDone(folded, sentence))
    for (const subject of isOfAll ? subjects : []) tallies.allDoneAt(subject, span);
  const named = [...tallies.of.values()]
    .filter((tally) => tally.figures.total && tallies.sameSentence(tally.mention, sentence))
    .sort((a, b) => b.mention.start - a.mention.start);
  if (named.length === 0) return;
  for (const match of allMatches(tallies.words(sentence), EVERY_ALL_DONE)) {
    const at = sentence.start + match.index;
    if (OF_WHICH.test(folded.slice(at + match[0].length, at + match[0].length + 4))) continue;
    const before = named.filter((tally) => tally.mention.start < at);
    const both = subjectsNamed(folded.slice(sentence.start, at));
    for (const subject of both) tallies.allDone(subject, sentence);
    if (both.length > 0) continue;
    const { last } = tallies;
    if (last && isOfRest(folded, tallies.of.get(last)?.figures.done?.span, at)) {
      tallies.closeWithRest(last, sentence, at);
      continue;
    }
    const subject = subjectNamed(folded.slice(sentence.start, at));
    const nearest = subject ? before.find((tally) => tally.subject === subject) : before[0];
    if (nearest && at - nearest.mention.end > FARTHEST) continue;
    const words = nearest ? withoutAnother(folded.slice(nearest.mention.end, at), subject) : "";
    const between = nearest ? withoutParts(words, nearest.figures.total!.value) : "";
    const counted = COUNTED.exec(between)?.[1];
    if (nearest && keepsExcept(tallies, folded, nearest.subject, nearest.mention.end, at, sentence)) continue;
    if (
      !nearest ||
      (counted !== undefined && Number(counted) !== nearest.figures.total!.value) ||
      /[。;]|上一?轮|此前|上次|立案|处分|制度|费用|资金|款|立[行知]立改|即知即改|其中|(?:责任|分工|人员|经费)(?:也|现|已经?|均|都)?$|\d\s?[个项条件张份次场家名人处期户套台座本轮批例宗起篇栋块](?:,|(?:问题|任务|措施),?)(?:现|目前|已经?)*$/.test(
        between.replace(MANNER, "").replace(AT_ONCE_FIRST, "").replace(OF_DAY, ",").replace(RIGHT_BEHIND, ","),
      ) ||
      OF_KIND.test(between) ||
      WANTED.test(between) ||
      EXCEPT.test(between)
    )
      continue;
    tallies.allDone(nearest.subject, sentence);
    // 8个问题、27条措施全部完成; 信访件5件、问题线索3件，全部办结
    let later = nearest;
    for (const tally of before.slice(1)) {
      if (!/^[^,。;]{1,10}[、和及与][^,。;、\d]{0,8}$/.test(folded.slice(tally.mention.end, later.mention.start)))
        break;
      tallies.allDone(tally.subject, sentence);
      later = tally;
    }
  }
}
