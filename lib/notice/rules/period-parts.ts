// What was done period by period, or kind by kind: its parts make what is done where they can be nothing else; else none
// of them is it.
// example  上半年完成|11|个,下半年完成|6|个 → 17; 2022年完成|8|个,2023年完成|9|个 of 21 → each year's, or so far? Not known
import type { SourceSpan } from "../../ledger/span.ts";
import { atEnd, type EdgeRule } from "../edge-rules.ts";
import { nounOf } from "./figure-nouns.ts";
import { statusBefore } from "./figure-words.ts";
import { clausesOf, type Figure } from "./figures.ts";
import type { StatedTallies } from "./planned-figures.ts";

const IN_PERIOD = atEnd(
  /^(?:其中)?((?:\d{4}年|今年|去年|当年|次年)?(?:[上下]半年|(?:第?[一二三四]|前三)季度)|(?:\d{4}年|今年|去年|当年)?\d{1,2}月份?|首[月周]|次月|当月|第[一二三四五六]个?[月周]|[首次末]季|第[一二三四]季|\d{4}年度?|今年|去年|当年|次年|集中整改(?:期|阶段)(?:内|间|(?:满|结束|以|之)?后))(?:又|再|共|已|新)*(?:完成|整改|办结|销号)(?:整改|销号|办结)?(?:问题|任务|措施)?了?$/,
);
/** 党的建设方面完成|8|个, 局机关完成|8|个, 立行立改完成|8|个 */
const OF_KIND = atEnd(
  /^(?:其中)?((?:(?!完成|整改|目前|已经?|均|如期|按期|未)[\u3400-\u9fff]){0,10}(?:方面|领域|层面|[省市县区镇乡]级|类|机关|单位|科室|部门|支部|前期|后期|第[一二三四]阶段|立行立改|边查边改|限期整改|(?:集中|持续)整改(?:阶段|期间?)?|(?:主[要体]|选人用人|意识形态|共性|个性)问题))(?:又|再|共|已|新)*(?:完成|办结|销号)(?:整改|销号|办结)?(?:问题|任务|措施)?了?$/,
);
/** 提前完成|8|个, 按期完成|8|个; what is put off may not be done yet. */
const IN_TIME = atEnd(
  /^(?:其中)?(提前|超前|按期|按时|如期|超期|逾期)(?:已)?(?:完成|整改|办结|销号)(?:整改|销号|办结)?了?$/,
);
const SUM = /^(?:累计|合计|共计?|总计|总共|目前|截[至止])/;
/** As many periods are told. */
const MOST = 8;

/** How many figures from one on tell what was done by periods, or by kinds; 0 or at least two. */
function countParts(figures: Figure[], index: number, parted: EdgeRule): number {
  const { unit, left } = figures[index]!;
  if (!parted.test(left)) return 0;
  const periods = new Set<string>();
  let to = index;
  for (; to < figures.length && to < index + MOST; to++) {
    const period = figures[to]!.unit === unit ? parted.exec(figures[to]!.left)?.[1] : undefined;
    if (period === undefined || periods.has(period)) break;
    periods.add(period);
  }
  return to - index > 1 ? to - index : 0;
}

/** Keeps what such a run of figures makes of what is done; how many they are. */
export function addPeriods(
  tallies: StatedTallies,
  folded: string,
  figures: Figure[],
  index: number,
  sentence: SourceSpan,
): number {
  if (index + 1 === figures.length) return 0;
  const periods = countParts(figures, index, IN_PERIOD);
  const count = periods || countParts(figures, index, OF_KIND) || countParts(figures, index, IN_TIME);
  const subject = count > 0 ? (nounOf(figures[index]!)?.subject ?? tallies.last) : null;
  const tally = subject === null ? undefined : tallies.of.get(subject);
  const total = tally?.figures.total?.value;
  const first = figures[index]!;
  if (!subject || !tally || tally.figures.done || total === undefined || tally.unit !== first.unit) return 0;
  const run = figures.slice(index, index + count);
  const last = run.at(-1)!;
  const next = figures[index + count];
  // 累计完成|17|个: the sum is told.
  if (next && SUM.test(next.left) && statusBefore(next.left) === "done") return count;
  const value = run.reduce((sum, figure) => sum + figure.value, 0);
  const span = clausesOf(folded, first.span, last.span, sentence);
  const isWhole = value === total || (next?.unit === first.unit && value + next.value === total);
  // So many by then would grow from period to period.
  const isShrinking = periods > 0 && run.every((figure, at) => at === 0 || figure.value < run[at - 1]!.value);
  // So many that they would be more than there are: each tells all that is done by then.
  const isGrowing = periods > 0 && run.every((figure, at) => at === 0 || figure.value > run[at - 1]!.value);
  if (isGrowing && count > 2 && value > total && last.value <= total) tallies.set(subject, "done", last, sentence);
  else if (isWhole || (isShrinking && value <= total)) tallies.setSum(subject, { ...last, value }, span, sentence);
  else tallies.leaveOut("unclear-figure", subject, span);
  return count;
}
