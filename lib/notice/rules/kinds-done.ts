// What is done of each kind by its time, its subject or who sees to it, where the kinds make all that was found: their sum is what is done. Where it is not told
// of one of them, it is not known.
// example  立行立改|8|个,均已完成;限期整改|14|个,完成|13|个;长期坚持|4|个 of 26 → 8 + 13 = 21 done
import type { SourceSpan } from "../../ledger/span.ts";
import { atEnd, atStart } from "../edge-rules.ts";
import { nounOf } from "./figure-nouns.ts";
import { statusesBeside } from "./figure-state.ts";
import { ALL_DONE, FOREIGN, statusAfter, statusBefore } from "./figure-words.ts";
import { clausesOf, type Figure } from "./figures.ts";
import type { StatedTallies } from "./planned-figures.ts";

const TIMES =
  "(?:立[行知]立改|即知即改|立即整改|边查边改|集中整改|年(?:内|底前)(?:完成|整改)|限[期时](?:整改|完成)?|[短近中长]期(?:整改|坚持|推进|解决|目标)?|(?:持续|长期)(?:整改|坚持|推进)|分[期步](?:整改|解决)?)";
/** 属于限期整改的|14|个 */
const KIND = atEnd(
  new RegExp(`^[、,]?(?:其中)?(?:属于?|列为)?需?要?${TIMES}(?:类|事项|的)*(?:问题|任务)?(?:共|有|为)?$`),
);
/** |14|个限期整改问题 */
const KIND_BEHIND = atStart(new RegExp(`^需?要?${TIMES}(?:类|事项|的)*(?:问题|任务|事项)`));
const CALLS_THEM_PROBLEMS = /^[^,。;]{2,8}的?问题/;
/** 党的领导方面|8|个, 涉及下属单位的|8|个, 共性问题|8|个 */
const NAMED = atEnd(
  /(?:方面|领域|层面|类|机关|单位|部门|支部|党的(?:建设|领导)|从严治党|作风建设|共性|个性|主[要体]|专项|选人用人|意识形态|牵头|负责)的?(?:问题|任务)?(?:共|有|为)?$/,
);
const SEES_TO_IT = /牵头|负责(?:同志|人)?/g;
/** 中期整改问题已完成|11|个: of that kind alone. */
const DONE_OF_KIND = atEnd(
  /^(?:其中|目前)?(?:立[行知]立改|即知即改|边查边改|[短近中长]期(?:整改|坚持)?|限[期时]整改)(?:类|的|事项)*(?:问题|任务)?(?:均|已经?|全部)*(?:完成|办结|销号)(?:整改)?了?$/,
);
/** 机关问题已完成|19|个: of those alone; but 反馈问题已完成|19|个 */
const DONE_OF_SOME = atEnd(
  /^(?:其中|目前)?([\u3400-\u9fff]{2,10})问题(?:均|已经?|现|全部)*(?:完成|办结|销号|整改到位)(?:整改)?了?$/,
);
const OF_ALL =
  /^(?:反馈|指出|发现|移交|巡[视察]|组|意见|涉及|存在|整改|具体|突出|主要|重点|全部|所有|上述|以上|目前|现|其中|已经?|我[局县区市镇乡院校委]|全[局县区市镇乡院校委]|本[局县区市镇乡院校委]|党[组委]|[省市县区]委|共|有|在|对|中|[个项条的])*$/;
const LASTS = /长期|持续|分[期步]/;
/** As many kinds, and figures with them. */
const MOST = 10;

interface Kind {
  value: number;
  done: number | null;
  ongoing: number | null;
}

/** The words of a kind behind its figure, without those that name it. */
function wordsBehind(folded: string, kind: Figure, end: number): string {
  const words = folded.slice(kind.span.end + kind.unit.length, end);
  return KIND_BEHIND.cut(words).replace(/^(?:问题|任务|事项)?[,(]?/, "");
}

/** How much of a kind is done, by the figures behind it up to the next kind, or by the words there. */
function readKind(folded: string, kind: Figure, states: Figure[], end: number): Kind {
  const { value } = kind;
  const known: Kind = { value, done: null, ongoing: null };
  for (const state of states) {
    // |10|个限期整改问题已完成|9|个: the words between belong to the later one.
    const own = { ...state, left: KIND_BEHIND.cut(state.left) };
    const { left, right } = statusesBeside(folded, own, nounOf(own));
    const status = left ?? right;
    if (!status || state.unit !== kind.unit || state.value > value || known[status] !== null)
      return { value, done: null, ongoing: null };
    known[status] = state.value;
  }
  if (states.length > 0) return known;
  const words = wordsBehind(folded, kind, end).split(/[;。]/)[0]!;
  if (ALL_DONE.test(words.slice(0, 12)) || statusAfter(words.split(",")[0]!) === "done")
    return { value, done: value, ongoing: 0 };
  const lasts = LASTS.test(kind.left) || LASTS.test(kind.right.slice(0, 6));
  return lasts && !/完成|销号|到位/.test(words) ? { value, done: 0, ongoing: value } : known;
}

const isKind = ({ left, right }: Figure) =>
  KIND.test(left) ||
  (NAMED.test(left) && statusBefore(left) === null && !FOREIGN.test(left.replace(SEES_TO_IT, ""))) ||
  (/^(?:其中|对于?)?$/.test(left) && KIND_BEHIND.test(right));

/** Keeps what is done of the kinds that begin with a figure, where they make the total; how many figures tell of them. */
export function addKinds(
  tallies: StatedTallies,
  folded: string,
  figures: Figure[],
  index: number,
  sentence: SourceSpan,
): number {
  const first = figures[index]!;
  if (!isKind(first)) return 0;
  const subject = CALLS_THEM_PROBLEMS.test(first.right) ? "problem" : tallies.last;
  const tally = subject === null ? undefined : tallies.of.get(subject);
  const total = tally?.figures.total?.value;
  if (!subject || !tally || total === undefined || tally.figures.done || tally.isOther || tally.unit !== first.unit)
    return 0;
  const kinds: Kind[] = [];
  let at = index;
  let sum = 0;
  let hasStates = false;
  while (at < figures.length && at < index + MOST && sum < total && isKind(figures[at]!)) {
    const kind = figures[at]!;
    const from = ++at;
    while (at < figures.length && at < from + 2 && sum + kind.value < total && !isKind(figures[at]!)) at++;
    if (sum + kind.value === total)
      while (
        at < figures.length &&
        at < from + 2 &&
        figures[at]!.unit === kind.unit &&
        figures[at]!.value <= kind.value
      )
        at++;
    hasStates ||= at > from;
    kinds.push(readKind(folded, kind, figures.slice(from, at), figures[at]?.span.start ?? sentence.end));
    sum += kind.value;
  }
  const isMeant = figures.slice(index, at).some(({ span }) => tallies.isMeant(sentence, span));
  const told = kinds.filter(({ done }) => done !== null);
  // 立行立改6个、限期整改13个,已完成12个: of the first nothing is said by itself.
  if (kinds.length < 2 || kinds[0]!.done === null || told.every(({ done }) => done === 0)) return 0;
  // Two kinds that do not make the total, and of neither a figure of its own: other kinds may stand beside them.
  if (sum !== total && !hasStates) return 0;
  const last = figures[at - 1]!;
  const span = clausesOf(folded, first.span, last.span, sentence);
  if (isMeant || told.length < kinds.length || sum !== total) {
    tallies.leaveOut("unclear-figure", subject, span);
    return at - index;
  }
  const done = told.reduce((all, kind) => all + kind.done!, 0);
  tallies.setSum(subject, { ...first, value: done }, span, sentence);
  const ongoing = kinds.reduce((all, kind) => all + (kind.ongoing ?? 0), 0);
  if (done + ongoing === total && ongoing > 0) tallies.set(subject, "ongoing", { ...last, value: ongoing }, sentence);
  return at - index;
}

/** Leaves out what is done of one kind alone, where nothing is known of the others. */
export function leaveKind(tallies: StatedTallies, folded: string, figure: Figure, sentence: SourceSpan): boolean {
  const some = DONE_OF_SOME.exec(figure.left)?.[1];
  if (!DONE_OF_KIND.test(figure.left) && (some === undefined || OF_ALL.test(some))) return false;
  const { last } = tallies;
  const { total, done } = (last && tallies.of.get(last)?.figures) || {};
  if (last === null || !total || figure.value >= total.value) return false;
  if (!done) tallies.leaveOut("unclear-figure", last, clausesOf(folded, figure.span, figure.span, sentence));
  return true;
}
