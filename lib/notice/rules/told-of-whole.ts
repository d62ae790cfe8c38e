// What is said of all in so many words goes before what seemed to be said of it: chapters on organisation count much by the way.
// example  制定措施|88|条,其中即知即改类31条,当月完成|30|条。…|88|条措施完成|82|条,正在推进|6|条 → 88 / 82 / 6
import type { SourceSpan } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import type { NoticeText } from "../notice-text.ts";
import type { Sentence } from "../outside.ts";
import { findWholes, type Whole } from "./counted-off.ts";
import { isOfOtherAuthority } from "./other-authority.ts";
import type { StatedTallies } from "./planned-figures.ts";
import { UNITS_BELOW } from "./units-below.ts";

/** What was counted last stands no farther before what is done, in code units. */
const FARTHEST = 400;
const LAST_COUNT = /(\d{1,6})\s?([个项条件])(?=[^\d]*$)/;

/** |69|项任务, 任务|69|项 */
const MENTION =
  /(?<![\d.])(\d{1,4})\s?([个项条件])(?:具体|整改|反馈|工作)*(?:问题|任务|措施|事项|线索|信访)|(?:问题|任务|措施|事项|线索|信访件)(?:共|有)?(\d{1,4})([个项条件])/g;

/** In how many sentences so many are counted, by number and unit. */
function countMentions(folded: string, sentences: Sentence[]): Map<string, number> {
  const mentions = new Map<string, number>();
  for (const { start, end } of sentences) {
    const said = new Set<string>();
    for (const [, number, unit, behind, unitBehind] of folded.slice(start, end).matchAll(MENTION))
      said.add(`${Number(number ?? behind)}${unit ?? unitBehind}`);
    for (const count of said) mentions.set(count, (mentions.get(count) ?? 0) + 1);
  }
  return mentions;
}

/** 自治区党委第三巡视组反馈的3方面13项|37|个问题; 巡察反馈各村的|33|个问题 are those of each */
const FED_BACK = /巡[视察](?:[一二三四五六七八九十]{1,3})?组?(?:向(?!各)[^,。;]{1,12})?反馈(?!给?各)的?[^,。;]{0,14}$/;

/** 十一届省委巡视反馈的, 2020年巡察反馈的: by an inspection that may be another one. */
const OF_ANOTHER = /(?:\d{4}年|届|轮|上一?次|此前)[^,。;]{0,12}$/;

/** 对巡视移交的|18|件问题线索, 市委巡察组移交信访件|104|件, 巡视组移交的线索已办结;移交的|136|件信访件 */
const HANDED_OVER =
  /巡[视察](?!机构|办)(?:[^,。;]{0,8}|组移交[^。;]{0,40};)移交的?(?:问题)?(?:线索|信访(?:举报)?件?)?$/;

/** Whether problems that the inspection fed back are counted off, and with them what else stands in that sentence. */
function isOfFeedback(folded: string, { subject, sentence, places }: Whole): boolean {
  const [{ start }] = places;
  const before = folded.slice(Math.max(sentence.start, start - FARTHEST), start);
  const match = subject === "problem" ? FED_BACK.exec(before) : null;
  return match !== null && !OF_ANOTHER.test(before.slice(0, match.index));
}

/** 以上各类任务共|90|项: what the parts before it make together. */
const OF_ALL_ABOVE = /(?:以上|上述|前述)(?:各[类项]|全部|所有)?[^,。;\d]{0,6}$/;

/** Holds what is said of all against what was taken for it. */
class WholeReader {
  private mentions: Map<string, number> | null = null;
  /** Where what is done was looked at last, and whether it was said right behind the total. */
  private seen: { done: SourceSpan; isOfTotal: boolean } | null = null;

  constructor(
    private readonly folded: string,
    private readonly sentences: Sentence[],
  ) {}

  /** Whether what is done was said right behind the total: what was counted last before it, in the same unit, is the total. */
  isToldOfTotal(total: number, done: SourceSpan, unit: string): boolean {
    if (this.seen?.done !== done) {
      const sentence = this.sentences.find(({ start, end }) => start <= done.start && done.start < end);
      const from = Math.max(sentence?.start ?? 0, done.start - FARTHEST);
      const [, last, lastUnit] = LAST_COUNT.exec(this.folded.slice(from, done.start)) ?? [];
      this.seen = { done, isOfTotal: !sentence || (last !== undefined && Number(last) === total && lastUnit === unit) };
    }
    return this.seen.isOfTotal;
  }

  /** Whether another total than the known one is that of all: it is counted off, and was counted before or is what was fed back. */
  isToldAgain(whole: Whole, known: { total: number; unit: string; hasDone: boolean }): boolean {
    const { subject, done, ongoing, total, sentence, places } = whole;
    const isCountedOff = ongoing !== null && done + ongoing === total;
    if (subject === "problem" && !isCountedOff) return false;
    const [{ start }] = places;
    const before = this.folded.slice(Math.max(sentence.start, start - FARTHEST), start);
    if (isCountedOff && OF_ALL_ABOVE.test(before)) return true;
    if (subject === "problem" && FED_BACK.test(before) && !known.hasDone) return true;
    if (subject === "clue" || subject === "petition") return !known.hasDone && HANDED_OVER.test(before);
    this.mentions ??= countMentions(this.folded, this.sentences);
    const count = (said: { total: number; unit: string }) => this.mentions?.get(`${said.total}${said.unit}`) ?? 0;
    return count(whole) > 1 && count(known) < 2;
  }
}

/** No farther behind it, in code units, something is told in the same breath. */
const SAME_BREATH = 240;

/** 同期,环保督察移交信访件|23|件: what stands behind in its paragraph, but is of others. */
const OF_ELSEWHERE = /\n|同期|督察|审计|自[查列]|专项|上一?[轮次]|此前|\d{4}年(?!\d{1,2}月)|日常|全年/;

/** Whether something is counted off in the sentence that counts off what was fed back, or right behind it in its paragraph. */
function standsWith(
  folded: string,
  ofFeedback: Sentence | undefined,
  { subject, sentence, places: [{ start }] }: Whole,
): boolean {
  if (!ofFeedback || start < ofFeedback.start || start > ofFeedback.end + SAME_BREATH) return false;
  if (sentence === ofFeedback) return true;
  return subject !== "problem" && !OF_ELSEWHERE.test(folded.slice(ofFeedback.end, start));
}

/** Whose a figure is stands no farther before it, in code units. */
const WHOSE = 60;

/** 省委巡视反馈问题43个。我市承接的市委巡察反馈共性问题|25|个,完成整改22个: of another inspection, where the known total is of this one. */
function isOfOthersBesideOwn(folded: string, { subject, sentence, places }: Whole, known: SourceSpan): boolean {
  const wordsBefore = (at: number, from: number) => ({ before: folded.slice(Math.max(from, at - WHOSE), at) });
  const [{ start }] = places;
  if (subject !== "problem") return false;
  const beside = wordsBefore(start, sentence.start);
  if (UNITS_BELOW.some((pattern) => pattern.test(beside.before))) return true;
  if (!isOfOtherAuthority(folded, beside)) return false;
  const own = wordsBefore(known.start, 0);
  return FED_BACK.test(own.before) && !isOfOtherAuthority(folded, own);
}

const isWithin = (span: SourceSpan, { start, end }: Sentence) => start <= span.start && span.end <= end;

/** Puts what is said of all in the place of what was taken for it, where that was not said of the total. */
export function preferWhole(text: NoticeText, sentences: Sentence[], tallies: StatedTallies): void {
  const reader = new WholeReader(text.folded, sentences);
  /** Subjects for which the figure of another was taken. */
  const mistaken = new Set<Subject>();
  const wholes = findWholes(text, sentences);
  /** The first sentence that counts off what was fed back: with it stands what else is counted off of all. */
  const ofFeedback = wholes.find((one) => isOfFeedback(text.folded, one))?.sentence;
  for (const whole of wholes) {
    const [, place] = whole.places;
    // 24条措施…。|35|项任务中完成|33|项: not of the measures.
    for (const { subject, figures } of whole.isEvery ? [] : tallies.of.values())
      if (subject !== whole.subject && figures.done?.span.start === place.start) {
        tallies.forgetState(subject);
        mistaken.add(subject);
      }
    const tally = tallies.of.get(whole.subject);
    const { total, done } = tally?.figures ?? {};
    if (!tally || !total || isOfOthersBesideOwn(text.folded, whole, total.span)) continue;
    const isOfIt = total.value === whole.total;
    // What is done was taken from here, be it for another total.
    const isTaken = done?.span.start === place.start;
    const isCountedOff = whole.ongoing !== null && whole.done + whole.ongoing === whole.total;
    const left = tally.figures.ongoing;
    // What is under way was left out, or taken from elsewhere while what is done was not.
    const isLeftOut = isCountedOff && (left === undefined || (!done && left.value !== whole.ongoing));
    if (isTaken && isOfIt && !isLeftOut) continue;
    if (isOfIt && !isLeftOut && (done ? done.value === whole.done : !mistaken.has(whole.subject))) continue;
    // 问题20个已完成11个,截至11月底已完成|16|个: what is told behind it is of a later day, or adds up to the end.
    if (done && !isTaken && done.span.end > place.end) continue;
    if (isOfIt && done && !isTaken && reader.isToldOfTotal(total.value, done.span, tally.unit)) continue;
    // 审议事项|98|项。细化任务|69|项。…|69|项任务完成|63|项,正在推进|6|项: what is counted off, and was counted before.
    const known = { total: total.value, unit: tally.unit, hasDone: done !== undefined && !isTaken };
    const isOfAll =
      standsWith(text.folded, ofFeedback, whole) &&
      !isWithin(total.span, whole.sentence) &&
      // 移交线索6件,已办结5件。…移交线索43件,已办结42件: what was told in the same breath first.
      !(known.hasDone && ofFeedback!.start <= total.span.start && total.span.end <= whole.places[0].start);
    if (!isOfIt && !isOfAll && !reader.isToldAgain(whole, known)) continue;
    tallies.replace(whole.subject, {
      total: { value: whole.total, span: isOfIt ? total.span : whole.places[0] },
      done: { value: whole.done, span: whole.places[1] },
      ongoing: whole.ongoing === null ? null : { value: whole.ongoing, span: whole.places[2]! },
    });
  }
}
