// A total that stands behind its parts: in a bracket, as their sum, or as what they are a share of. Else they would be parts
// of nothing, or of another total.
// example  已销号问题|17|个(共|19|个) → 19 / 17; 已完成|17|个、正在整改|2|个,合计|19|个 → 19 / 17 / 2; 已完成|17|个,占反馈的|19|个问题的…
import type { SourceSpan } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import { stretchEnd, toCharacterTable } from "../character-table.ts";
import { atEnd } from "../edge-rules.ts";
import { countsOtherThings, isByTheWay } from "./earlier-figures.ts";
import { nounOf, SUBJECT_OF } from "./figure-nouns.ts";
import { type Status, statusesBeside } from "./figure-state.ts";
import { FOREIGN, statusAfter, statusBefore } from "./figure-words.ts";
import { clausesOf, type Figure } from "./figures.ts";
import type { StatedTallies } from "./planned-figures.ts";

/** (共|19|个), (总数|19|个), (反馈|19|个) */
const IN_BRACKET = atEnd(
  /^(?:问题|任务|措施)?(?:总共|一共|共计|共|总数|总量|总计|合计)(?:有|为|是|反馈|移交|交办)?$|^(?:反馈|移交|交办)$/,
);
/** 合计|19|个 */
const SUM = atEnd(/^(?:总共|一共|共计|共|合计|总计|累计|总数)(?:有|为|是|反馈)?$/);
/** 占反馈的|19|个问题的89.5% */
const SHARE_OF = /^约?占[^,。;\d]{0,14}?(?:反馈|指出|移交|交办|总数|总共|全部)[^,。;\d]{0,8}$/;
/** 党的领导方面已完成|6|个: of a part. */
const OF_PART = /其中|方面|领域|立[行知]立改|边.边改|限[期时]|[近中长]期(?!坚持|推进|整改$)|类/;
/** 、任务|51|项: what was said of the pair before is said of this one. */
const GOES_ON = /^[、,和及与]{0,2}(?:整改)?(?:问题|任务|措施|线索|信访件)(?:有|为)?$/;
const mayBeTotal = ({ left }: Figure) => SUM.test(left) || left.startsWith("占") || left.startsWith("约占");
const RIGHT_ENDS = toCharacterTable(",。;:!?()、\n0123456789");
/** As many parts make a sum, and as many pairs a list. */
const MOST = 5;
/** What was spoken of stands no farther before the sentence, in code units. */
const FARTHEST = 60;
const NOUN = /问题线索|线索|信访|举报|任务|措施|问题/g;

/** What a figure without a noun is of: what was last counted alike; problems, where they were spoken of and nothing else. */
function spokenOf(
  tallies: StatedTallies,
  folded: string,
  { start }: SourceSpan,
  { unit, span }: Figure,
): Subject | null {
  const { last } = tallies;
  if (last !== null) return tallies.of.get(last)?.unit === unit ? last : null;
  const at = span.start;
  const words = folded.slice(Math.max(0, start - FARTHEST), at);
  const named = new Set(words.match(NOUN));
  return named.size === 1 && named.has("问题") && /反馈|指出/.test(words) ? "problem" : null;
}

/** 任务完成|37|项(总数40项) */
function subjectLed({ left }: Figure): Subject | null {
  const noun = /^[、,和及与]{0,2}(?:整改)?(问题线索|问题|任务|措施|线索|信访件)/.exec(left)?.[1];
  return noun ? SUBJECT_OF[noun.replace("问题线索", "线索")]! : null;
}

const endsWithNoun = (figure: Figure) => figure.right === "" || nounOf(figure)?.rest === "";

/** How far a part is, by the words before it, or by those behind the bracket that holds its total. */
function statusOfPart(folded: string, part: Figure, whole: Figure, said: Status | null): Status | null {
  const own = statusBefore(part.left) ?? (GOES_ON.test(part.left) ? said : null);
  if (own) return own;
  const close = folded.indexOf(")", whole.span.end) + 1;
  return close === 0 ? null : statusAfter(folded.slice(close, stretchEnd(folded, RIGHT_ENDS, close, close + 20)));
}

/** Takes figures each of which has its total in a bracket behind it; how many they are. */
function takeBracketed(
  tallies: StatedTallies,
  folded: string,
  figures: Figure[],
  index: number,
  sentence: SourceSpan,
): number {
  let said: Status | null = null;
  let at = index;
  for (; at + 1 < figures.length && at < index + 2 * MOST; at += 2) {
    const [part, whole] = [figures[at]!, figures[at + 1]!];
    if (!whole.bracketed || part.bracketed || part.unit !== whole.unit || part.value > whole.value) break;
    if (!IN_BRACKET.test(whole.left) || !endsWithNoun(whole) || !endsWithNoun(part)) break;
    said = statusOfPart(folded, part, whole, said);
    const subject =
      subjectLed(part) ?? nounOf(part)?.subject ?? nounOf(whole)?.subject ?? spokenOf(tallies, folded, sentence, part);
    if (!said || !subject || isByTheWay(part, subject) || countsOtherThings(part)) break;
    const { total, done } = tallies.of.get(subject)?.figures ?? {};
    const isOther = total !== undefined && total.value !== whole.value;
    if (isOther || OF_PART.test(part.left)) {
      if (!done) tallies.leaveOut("unclear-figure", subject, clausesOf(folded, part.span, part.span, sentence));
      continue;
    }
    tallies.set(subject, "total", whole, sentence);
    tallies.set(subject, said, part, sentence);
  }
  return at - index;
}

/** Takes figures of how much is done and what is not, with their total behind them; how many they are. */
function takeSummed(
  tallies: StatedTallies,
  folded: string,
  figures: Figure[],
  index: number,
  sentence: SourceSpan,
): number {
  let next = index + 1;
  while (next < figures.length && next <= index + MOST && !mayBeTotal(figures[next]!)) next++;
  if (next === figures.length || next > index + MOST) return 0;
  const { unit } = figures[index]!;
  const parts: { figure: Figure; status: Status }[] = [];
  let sum = 0;
  let at = index;
  for (; at < figures.length && at < index + MOST; at++) {
    const figure = figures[at]!;
    const { left, right } = statusesBeside(folded, figure, nounOf(figure));
    const status = left ?? right;
    if (!status || figure.unit !== unit || figure.bracketed || FOREIGN.test(figure.left) || countsOtherThings(figure))
      break;
    if (OF_PART.test(figure.left)) return 0;
    parts.push({ figure, status });
    sum += figure.value;
  }
  const whole = figures[at];
  if (!whole || whole.unit !== unit || whole.bracketed || !parts.some(({ status }) => status === "done")) return 0;
  const isSum = SUM.test(whole.left) && parts.length > 1 && whole.value === sum && endsWithNoun(whole);
  const isShare = SHARE_OF.test(whole.left) && (whole.value === sum || (parts.length === 1 && sum < whole.value));
  if (!isSum && !isShare) return 0;
  const named = [whole, ...parts.map(({ figure }) => figure)].map((figure) => nounOf(figure)?.subject);
  const subject = named.find((one) => one !== undefined) ?? spokenOf(tallies, folded, sentence, whole);
  if (!subject || named.some((one) => one !== undefined && one !== subject)) return 0;
  const total = tallies.of.get(subject)?.figures.total;
  if (total && total.value !== whole.value) return 0;
  tallies.set(subject, "total", whole, sentence);
  for (const { figure, status } of parts)
    tallies.set(subject, status, figure, sentence, figure.left + figure.right.slice(0, 6));
  return parts.length + 1;
}

/** Keeps a figure, and those behind it up to their total, where that stands behind them; how many they are. */
export function takeWithTotal(
  tallies: StatedTallies,
  folded: string,
  figures: Figure[],
  index: number,
  sentence: SourceSpan,
): number {
  const next = figures[index + 1];
  if (!next || figures[index]!.bracketed) return 0;
  return next.bracketed
    ? takeBracketed(tallies, folded, figures, index, sentence)
    : takeSummed(tallies, folded, figures, index, sentence);
}
