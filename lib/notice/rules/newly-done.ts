// What was newly done, beside what is known to be done: it comes besides where an earlier time is named, or where the rest
// makes that whole; it is a part where no more fits. Else neither is certain.
// example  首次公布时完成|8|个,本次新完成|5|个 → 13; 已完成|8|个,本次新完成|5|个 of 19 → 8 or 13? Not known
import type { SourceSpan } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import { stretchStart, toCharacterTable } from "../character-table.ts";
import { atEnd } from "../edge-rules.ts";
import { nounOf, SUBJECT_OF } from "./figure-nouns.ts";
import { statusesBeside } from "./figure-state.ts";
import { clausesOf, type Figure } from "./figures.ts";
import type { StatedTallies } from "./planned-figures.ts";

/** 目前又完成|3|个: more than what was done. */
const ADDED = atEnd(
  /(?:(?:^|目前|现|已|随后|[之此]后|期间)[又再](?:新|已|陆续|相继)*|^(?:[本此这]次|后续|此后|新)新?增?)(?:完成|整改|办结|销号)(?:整改|问题|任务)?了?$/,
);
/** 2024年完成|3|个: by then, or in that year. */
const IN_YEAR = /^(?:\d{4}年度?|今年|当年)(?:又|再|新)?完成(?:整改|问题|任务)?了?$/;
/** 首次公布时完成|8|个: by an earlier time. */
const BY_THEN = /首次|首批|第一[次批]|前[次期]|公[布开示]时|通报时/;
/** 措施总数增至|115|条 */
const MORE_IN_ALL = atEnd(
  /(问题|任务|措施)(?:总?数|总量|清单|台账)?(?:由此|现已|已|相应)?(?:增[至到]|增加[至到为]|扩[充展][至到为]|补充[至到为]|调整[至到为])(?:了)?$/,
);
/** 累计, 目前累计: nothing else is said of it. */
const LONGEST_SUM = 4;
const SUM = /^(?:目前)?(?:累计|合计|共计?|总计|总共)/;
/** 完成数由|8|个|增加到|13|个 */
const GROWS_FROM = /(?:完成|销号|办结)[^,。;]{0,12}[由从][^,。;]{0,16}$/;
const GROWS_TO = /^(?:增加|上升|提升|提高|增长|增|升)(?:到|至|为)了?$/;
const OF_OTHERS = /^(?!问题|任务|措施|事项|整改|的?$)/;
const BREAK = toCharacterTable(",;:。\n");
/** What was done before is told no farther before it, in code units. */
const FARTHEST = 80;

type Relation = "besides" | "within" | null;

function relate(
  folded: string,
  figures: Figure[],
  index: number,
  done: SourceSpan,
  known: { done: number; total: number | undefined },
): Relation {
  const [figure, next] = [figures[index]!, figures[index + 1]];
  const both = known.done + figure.value;
  if (known.total !== undefined && both > known.total) return "within";
  const beside = next?.unit === figure.unit ? statusesBeside(folded, next, nounOf(next)) : null;
  if (next && known.total !== undefined && (beside?.left ?? beside?.right) === "ongoing") {
    if (both + next.value === known.total) return "besides";
    if (known.done + next.value === known.total) return "within";
  }
  const from = stretchStart(folded, BREAK, Math.max(0, done.start - FARTHEST), done.start);
  return BY_THEN.test(folded.slice(from, done.start)) ? "besides" : null;
}

/** Whether a figure tells what was newly done; where it is not certain what that makes of what is done, nothing is kept of it. */
export function takeNewlyDone(
  tallies: StatedTallies,
  folded: string,
  figures: Figure[],
  index: number,
  named: Subject | undefined,
  sentence: SourceSpan,
): boolean {
  const [figure, next] = [figures[index]!, figures[index + 1]];
  const subject = named ?? tallies.last;
  const tally = subject === null ? undefined : tallies.of.get(subject);
  const done = tally?.figures.done;
  if (subject === null || !(ADDED.test(figure.left) || (done && IN_YEAR.test(figure.left)))) return false;
  if (!tally || !done) {
    tallies.leaveOut("unclear-figure", subject, clausesOf(folded, figure.span, figure.span, sentence));
    return true;
  }
  if (tally.isOther || tally.unit !== figure.unit || OF_OTHERS.test(figure.right) || done.span.end > figure.span.start)
    return false;
  // 累计完成|13|个: the sum is told.
  if ((next && SUM.test(next.left)) || figure.span.start - done.span.end > FARTHEST) return false;
  const total = tally.figures.total?.value;
  const relation = relate(folded, figures, index, done.span, { done: done.value, total });
  if (relation === "besides") return tallies.addDone(subject, figure, sentence, false);
  if (relation === null) {
    const span = clausesOf(folded, done.span, figure.span, {
      start: Math.min(done.span.start, sentence.start),
      end: sentence.end,
    });
    delete tally.figures.done;
    tallies.leaveOut("unclear-figure", subject, span);
  }
  return true;
}

/** 7月完成12项,8月又有14项完成,累计|26|项: keeps what it adds up to; whether a figure tells so of what is done. */
export function takeSumSoFar(tallies: StatedTallies, figure: Figure, sentence: SourceSpan): boolean {
  const tally = tallies.last === null ? undefined : tallies.of.get(tallies.last);
  const { total, done } = tally?.figures ?? {};
  if (!tally || !done || !SUM.test(figure.left) || figure.left.length > LONGEST_SUM || figure.right !== "")
    return false;
  const fits = figure.value > done.value && (total === undefined || figure.value <= total.value);
  if (!fits || tally.unit !== figure.unit || !tallies.sameSentence(done.span, sentence)) return false;
  tallies.forgetState(tally.subject);
  tallies.set(tally.subject, "done", figure, sentence);
  return true;
}

/** 措施总数增至|115|条: that there are more of them now; whether a figure tells so of what was counted before. */
export function takeMoreInAll(tallies: StatedTallies, figure: Figure, sentence: SourceSpan): boolean {
  const noun = MORE_IN_ALL.exec(figure.left)?.[1];
  const tally = noun === undefined ? undefined : tallies.of.get(SUBJECT_OF[noun]!);
  const { total, done, ongoing } = tally?.figures ?? {};
  if (!tally || !total || done || ongoing || tally.unit !== figure.unit || figure.value <= total.value) return false;
  delete tally.figures.total;
  tallies.set(tally.subject, "total", figure, sentence);
  return true;
}

/** 完成数由8个增加到|13|个: keeps how much it grew to; whether a figure and the next one tell so. */
export function takeGrowth(
  tallies: StatedTallies,
  figures: Figure[],
  index: number,
  named: Subject | undefined,
  sentence: SourceSpan,
): boolean {
  const [figure, next] = [figures[index]!, figures[index + 1]];
  if (!next || !figure.joined || !GROWS_TO.test(next.left) || !GROWS_FROM.test(figure.left)) return false;
  const subject = named ?? tallies.last;
  const tally = subject === null ? undefined : tallies.of.get(subject);
  const total = tally?.figures.total?.value;
  if (!subject || !tally || tally.unit !== next.unit || (total !== undefined && next.value > total)) return false;
  if (next.value < figure.value || OF_OTHERS.test(next.right) || tallies.isMeant(sentence, figure.span)) return false;
  tallies.forgetState(subject);
  tallies.set(subject, "done", next, sentence);
  return true;
}
