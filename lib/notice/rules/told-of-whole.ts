// What is said of all in so many words goes before what seemed to be said of it: chapters on organisation count much by the way.
// example  制定措施|88|条,其中即知即改类31条,当月完成|30|条。…|88|条措施完成|82|条,正在推进|6|条 → 88 / 82 / 6
import type { SourceSpan } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import { allMatches, type NoticeText } from "../notice-text.ts";
import { SENTENCE, type Sentence } from "../outside.ts";
import { SUBJECT_OF } from "./figure-nouns.ts";
import type { StatedTallies } from "./planned-figures.ts";

const NOUN = "(?:具体|整改|反馈|工作)*(问题|任务|措施|事项)";
const DONE = "(?:已经?|现已|共|均)*(?:完成(?:整改|销号)?|整改(?:完成|到位)|落实(?:到位)?|办结|销号)了?";
const UNDER_WAY = "(?:正在|尚在|仍在|持续|继续|长期|尚未|取得|阶段性|其余|剩余|余下|还有)[^,;。\\d]{0,20}?";
/** |88|条措施,已完成|82|条,正在推进|6|条 */
const WHOLE = new RegExp(
  `(?<![\\d.])(\\d{1,4})\\s?([个项条])${NOUN}(?:中|里)?,?(?:目前|现)?${DONE}\\s?(\\d{1,4})\\s?([个项条])(?:[,、;](?:${UNDER_WAY})(\\d{1,4})\\s?([个项条]))?`,
  "g",
);
const MAY_TELL = SENTENCE.add(WHOLE);
/** What was counted last stands no farther before what is done, in code units. */
const FARTHEST = 400;
const LAST_COUNT = /(\d{1,6})\s?([个项条件])(?=[^\d]*$)/;

interface Whole {
  subject: Subject;
  unit: string;
  total: number;
  done: number;
  ongoing: number | null;
  places: [total: SourceSpan, done: SourceSpan, ongoing: SourceSpan | null];
  sentence: Sentence;
}

function findWholes({ folded }: NoticeText, sentences: Sentence[]): Whole[] {
  const found: Whole[] = [];
  for (const sentence of sentences) {
    if (!MAY_TELL.may(sentence.signals)) continue;
    for (const match of allMatches(folded.slice(sentence.start, sentence.end), WHOLE)) {
      const [, total, unit, noun, done, unitOfDone, left, unitLeft] = match;
      if (unitOfDone !== unit) continue;
      const ongoing = unitLeft === unit ? left : undefined;
      let from = match.index;
      const place = (digits: string): SourceSpan => {
        const start = sentence.start + match.input.indexOf(digits, from);
        from = start - sentence.start + digits.length;
        return { start, end: start + digits.length };
      };
      const places: Whole["places"] = [place(total!), place(done!), ongoing === undefined ? null : place(ongoing)];
      const subject = noun === "事项" ? "task" : SUBJECT_OF[noun!]!;
      const whole = { subject, unit: unit!, total: Number(total), done: Number(done), places, sentence };
      if (whole.done <= whole.total) found.push({ ...whole, ongoing: ongoing === undefined ? null : Number(ongoing) });
    }
  }
  return found;
}

/** |69|项任务, 任务|69|项 */
const MENTION =
  /(?<![\d.])(\d{1,4})\s?([个项条])(?:具体|整改|反馈|工作)*(?:问题|任务|措施|事项)|(?:问题|任务|措施|事项)(?:共|有)?(\d{1,4})([个项条])/g;

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

/** 自治区党委第三巡视组反馈的3方面13项|37|个问题 */
const FED_BACK = /巡[视察](?:[一二三四五六七八九十]{1,3})?组?(?:向[^,。;]{1,12})?反馈的?[^,。;]{0,14}$/;

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
    const isFedBack = FED_BACK.test(this.folded.slice(Math.max(sentence.start, start - FARTHEST), start));
    if (subject === "problem" && isFedBack && !known.hasDone) return true;
    this.mentions ??= countMentions(this.folded, this.sentences);
    const count = (said: { total: number; unit: string }) => this.mentions?.get(`${said.total}${said.unit}`) ?? 0;
    return count(whole) > 1 && count(known) < 2;
  }
}

/** Puts what is said of all in the place of what was taken for it, where that was not said of the total. */
export function preferWhole(text: NoticeText, sentences: Sentence[], tallies: StatedTallies): void {
  const reader = new WholeReader(text.folded, sentences);
  /** Subjects for which the figure of another was taken. */
  const mistaken = new Set<Subject>();
  for (const whole of findWholes(text, sentences)) {
    const [, place] = whole.places;
    // 24条措施…。|35|项任务中完成|33|项: not of the measures.
    for (const { subject, figures } of tallies.of.values())
      if (subject !== whole.subject && figures.done?.span.start === place.start) {
        tallies.forgetState(subject);
        mistaken.add(subject);
      }
    const tally = tallies.of.get(whole.subject);
    const { total, done } = tally?.figures ?? {};
    if (!tally || !total || done?.span.start === place.start) continue;
    const isOfIt = total.value === whole.total;
    if (isOfIt && (done ? done.value === whole.done : !mistaken.has(whole.subject))) continue;
    // 问题20个已完成11个,截至11月底已完成|16|个: what is told behind it is of a later day, or adds up to the end.
    if (done && done.span.end > place.end) continue;
    if (isOfIt && done && reader.isToldOfTotal(total.value, done.span, tally.unit)) continue;
    // 审议事项|98|项。细化任务|69|项。…|69|项任务完成|63|项,正在推进|6|项: what is counted off, and was counted before.
    const known = { total: total.value, unit: tally.unit, hasDone: done !== undefined };
    if (!isOfIt && !reader.isToldAgain(whole, known)) continue;
    tallies.replace(whole.subject, {
      total: { value: whole.total, span: isOfIt ? total.span : whole.places[0] },
      done: { value: whole.done, span: whole.places[1] },
      ongoing: whole.ongoing === null ? null : { value: whole.ongoing, span: whole.places[2]! },
    });
  }
}
