// What is done of a subject, told once more: of a later day, which counts; or by somebody else's judgement, so that neither does.
// What adds up what was done before and since is of the later day.
// example  截至6月底完成|11|个;截至12月底,完成|17|个 → 17; 自评完成|17|个,巡察办认定完成|14|个 → neither, and both are told
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import { isNowOnly, laterThan } from "./as-of.ts";
import { saysStatusAlone } from "./figure-words.ts";
import type { Figure } from "./figures.ts";
import type { StatedTallies } from "./planned-figures.ts";

/** 截至12月底|已完成: behind the day stands how far it is. */
const BEGINS_AS_OF =
  /^(?:其中)?(?:(?:(?:截[至止]到?|[到至])\s?)?(?:(?:\d{4}年)?(?:\d{1,2}月(?:份?(?:底|末|下旬|中旬|初|上旬)|\d{1,2}日)?|[一二三四]季度[底末])|\d{4}年[底末])|集中整改(?:期|阶段)?(?:内|间|满|结束)?(?:时|后|前)?|如今|至今|现在)[,，]?(?:止|时|为止)?/;
const BY_ITSELF = /自[评验](?:结果)?(?:认定|认为|为|已)?(?:整改)?(?:完成|到位|销号)(?:整改)?(?:的)?(?:有|为)?$/;
const BY_OTHERS =
  /(?:认定|认可|审核|复核|核定|验收|评估)(?:通过|确认|认定|为|已)*(?:整改)?(?:完成|到位|销号)(?:整改)?(?:的)?(?:有|为)?$/;

/** 6月底已整改|17|个 */
const PUT_RIGHT = /^已经?整改(?:到位)?(?:了)?$/;
/** 累计完成|17|个: all that is done so far. */
const SUM = /累计|合计|总计|共计|总共/;
const OF_OTHERS = /自查|任务|措施|线索|信访|其中|立行立改/;
/** It is told no farther behind what was done before, in code units. */
const FARTHEST_SUM = 80;

/** Whether a figure adds up what was done before and since: 首批完成11个,此次新完成6个,累计完成|17|个. */
function addsUp(folded: string, first: Stated<number>, { left, value, span }: Figure): boolean {
  if (value <= first.value || !SUM.test(left)) return false;
  const between = folded.slice(first.span.end, span.start);
  return between.length <= FARTHEST_SUM && !OF_OTHERS.test(between);
}

function isJudgedOtherwise(folded: string, first: SourceSpan, left: string): boolean {
  const before = folded.slice(Math.max(0, first.start - 20), first.start);
  return (BY_ITSELF.test(before) && BY_OTHERS.test(left)) || (BY_OTHERS.test(before) && BY_ITSELF.test(left));
}

/** A figure with the words before it that say how far it is, without those that say for which day. */
export function withoutDay(figure: Figure): Figure {
  return { ...figure, left: figure.left.replace(BEGINS_AS_OF, "") };
}

/** 第一次报告时完成29个;…截至目前,已完成|51|个: more than before, and so it is now. */
function growsUntilNow(folded: string, done: Stated<number>, { value, span }: Figure): boolean {
  return value > done.value && isNowOnly(folded, done.span, span.start);
}

/** Whether a figure of what is done tells it once more of its subject; what counts of the two is kept. */
export function tellsAgain(
  tallies: StatedTallies,
  folded: string,
  figure: Figure,
  named: Subject | undefined,
  sentence: SourceSpan,
): boolean {
  const subject = named ?? tallies.last;
  const tally = subject === null ? undefined : tallies.of.get(subject);
  const done = tally?.figures.done;
  if (!subject || !tally || !done || tally.isOther || tally.unit !== figure.unit || done.span.end > figure.span.start)
    return false;
  const total = tally.figures.total?.value;
  if (total !== undefined && figure.value > total) return false;
  if (isJudgedOtherwise(folded, done.span, figure.left)) {
    if (done.value !== figure.value) tallies.dispute(subject, figure);
    return true;
  }
  const bare = withoutDay(figure);
  bare.left = bare.left.replace(SUM, "");
  if (
    !(saysStatusAlone(bare) || PUT_RIGHT.test(bare.left) || (named && bare.left === "")) ||
    tallies.isMeant(sentence, figure.span)
  )
    return false;
  const isLater = addsUp(folded, done, figure) || growsUntilNow(folded, done, figure);
  const order = isLater ? 1 : laterThan(folded, done.span, figure.span.start);
  if (order === 0) return false;
  // Of an earlier day: what is known already is the later state.
  if (order < 0) return true;
  if (figure.value < done.value) tallies.dispute(subject, figure);
  else {
    tallies.forgetState(subject);
    tallies.set(subject, "done", figure, sentence);
  }
  return true;
}
