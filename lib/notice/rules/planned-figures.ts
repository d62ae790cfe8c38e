// What is meant to be done is no figure of what is: 计划年底前完成|25|个, 拟于年底前全部完成, be it that it is what
// is left of a total. And what is given as about so much: 完成约|20|个.
import type { SourceSpan } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import { stretchStart, toCharacterTable } from "../character-table.ts";
import { atEnd, atStart } from "../edge-rules.ts";
import { isPlanned, setsTime } from "../planned-words.ts";
import { laterThan } from "./as-of.ts";
import { statusOf } from "./figure-words.ts";
import { clausesOf, type Figure, moreBehind } from "./figures.ts";
import { TalliesAndRest } from "./left-out.ts";
import { tellsOtherWork } from "./other-work.ts";
import type { FigureKind } from "./tallies.ts";
import { tellsEither } from "./two-states.ts";

/** Behind what was done, and before what was; each in code units. */
const [FARTHEST_BEFORE, FARTHEST_BEHIND] = [80, 40];
/** …|20|个问题计划|: what a figure before says is not said of this one. */
const THROUGH_FIGURE = /^.{0,80}\d\s?[个项条件起封]/;
const CLAUSE_BEHIND = /^[^,;。:、()\n]{0,40}/;
/** 约|20|个, 近|20|个; not 最近 and 附近. */
const ABOUT = atEnd(/(?:大?约|约为|将近|接近|(?<![最附临邻就远])近|超过?|逾|至少|不少于|不下|多达)\s?$/);

/** 计划分三批完成:第一批完成|10|个 */
const LED_BY = /([^,;:。]{2,40}):[^:。]{0,80}$/;

/** |30|余个 */
const MORE = atStart(/^\s?[余多来]/);

/** 要求年底前完成|20|个, 应于10月底前办结|20|个, |20|个要求年底前完成: what is demanded, as 应完成20个,实际完成18个. */
const DEMANDED =
  /(?:要求|(?<![对相响反供适顺])应|[需须])(?!长期|持续|继续)[^,。;\d]{0,16}(?:\d{1,2}月)?[^,。;\d]{0,6}(?:完成|整改到位|办结|销号|见底|清零)/;

/** 下一步,|…; but not 下一步工作安排 */
const NEXT_STEPS = /^\s?(?:下一?步|下一?阶段|接下来|今后),/;

interface Clause {
  start: number;
  words: string;
  /** The one before it. */
  before: string;
}

const isDone = (words: string) => statusOf(words) === "done";

const PARTS = toCharacterTable(",;:、()\n");

/** The clause before the one that begins at an offset; empty where there is none. */
function clauseBefore(folded: string, from: number, start: number): string {
  return start > from ? folded.slice(stretchStart(folded, PARTS, from, start - 1), start - 1) : "";
}

/** The clause that says how far what is counted at a place is: its own, or one with which it is listed. */
function findClause(folded: string, sentence: SourceSpan, { start: counted, end }: SourceSpan): Clause {
  const from = Math.max(sentence.start, counted - FARTHEST_BEFORE);
  let start = stretchStart(folded, PARTS, from, counted);
  const left = folded.slice(start, counted).replace(THROUGH_FIGURE, "");
  const own: Clause = { start: counted - left.length, words: left, before: clauseBefore(folded, from, start) };
  // 应于6月底前完成的|22|个已全部完成: how far those are is said behind.
  if (isDone(left) && !left.endsWith("的")) return own;
  const behind = folded.slice(end, Math.min(sentence.end, end + FARTHEST_BEHIND));
  const right = CLAUSE_BEHIND.exec(behind)![0];
  if (isDone(right) && !/\d\s?[个项条件]/.test(right)) return { ...own, words: left + right };
  while (start > from) {
    const words = clauseBefore(folded, from, start);
    start -= words.length + 1;
    if (isDone(words)) return { start, words, before: clauseBefore(folded, from, start) };
  }
  return { ...own, words: behind.split(/[,;:()\n]/).find(isDone) ?? "" };
}

/** Tallies that keep of what is done only what is said to be, and know what else was said. */
export class StatedTallies extends TalliesAndRest {
  override set(
    subject: Subject,
    kind: FigureKind,
    figure: Pick<Figure, "value" | "span" | "unit">,
    sentence: SourceSpan,
    label = "",
  ): void {
    const meant = kind === "done" ? this.findPlan(sentence, figure.span) : null;
    if (kind === "total" && (this.isOngoing(figure, subject) || this.isOfNextSteps(subject, figure, sentence))) return;
    if (meant !== null && this.isWhole(figure, subject)) {
      super.set(subject, "total", figure, sentence);
      return;
    }
    if (meant !== null && !this.completes(figure, subject)) {
      this.planned.push({ subject, span: { start: meant, end: figure.span.end + figure.unit.length } });
      return;
    }
    if (kind === "done" && this.keepsOtherWork(subject, sentence, figure)) return;
    const stated = meant === null ? kind : "ongoing";
    super.set(subject, stated, figure, sentence, label);
    const { start, end } = figure.span;
    if (this.of.get(subject)?.figures[stated]?.span !== figure.span) return;
    const about = ABOUT.exec(this.text.folded.slice(start - 4, start))?.[0] ?? "";
    const behind = end + figure.unit.length;
    const left = moreBehind(this.text.folded, behind);
    const more = MORE.exec(this.text.folded.slice(end, end + 2))?.[0].length ?? (left > 0 ? behind + left - end : 0);
    const span = { start: start - about.length, end: end + more };
    if (about || more) this.approximate.push({ subject, value: figure.value, span });
  }

  /** 下一步,…制定任务表,列入任务|48|项: keeps that those are meant, where nothing was said of such before. */
  private isOfNextSteps(subject: Subject, { span }: Pick<Figure, "span">, sentence: SourceSpan): boolean {
    if ((subject !== "task" && subject !== "measure") || this.of.get(subject)?.figures.total) return false;
    const words = this.text.folded.slice(sentence.start, span.start);
    if (!NEXT_STEPS.test(words) || /反馈|指出|移交/.test(words)) return false;
    this.planned.push({ subject, span: clausesOf(this.text.folded, span, span, sentence) });
    return true;
  }

  /** 已完成的33个…,正在推进的5个…,确保|38|个问题见底清零: as many as there are together, where nothing else says how many. */
  private isWhole({ value }: Pick<Figure, "value">, subject: Subject): boolean {
    const { total, done, ongoing } = this.of.get(subject)?.figures ?? {};
    return !total && done !== undefined && ongoing !== undefined && done.value + ongoing.value === value;
  }

  /** 对正在推进的5个…,确保|5|个问题年底前完成: the same once more, behind what is done. */
  private isOngoing({ value }: Pick<Figure, "value">, subject: Subject): boolean {
    const { total, done, ongoing } = this.of.get(subject)?.figures ?? {};
    return !total && done !== undefined && done.value > value && ongoing?.value === value;
  }

  /** 上半年完成11个,下半年完成6个: keeps what they are together, at the place of all of them. */
  setSum(subject: Subject, sum: Figure, span: SourceSpan, sentence: SourceSpan): void {
    this.set(subject, "done", sum, sentence);
    const done = this.of.get(subject)?.figures.done;
    if (done?.span === sum.span) done.span = span;
  }

  /** 已完成22个,计划年底前完成|3|个: what is left of the last subject, though what is done of it was said. */
  override carried(figure: Figure, kind: FigureKind, sentence: SourceSpan): Subject | null {
    const { last } = this;
    const fits = kind === "done" && last !== null && this.completes(figure, last);
    return fits && this.findPlan(sentence, figure.span) !== null ? last : super.carried(figure, kind, sentence);
  }

  /** Whether a place tells what is to be done, not what is. */
  isMeant(sentence: SourceSpan, span: SourceSpan): boolean {
    return this.findPlan(sentence, span) !== null;
  }

  /** 已完成13个,其余|6|个已办结: adds what is said to be done besides; where a rest does not make the total, neither is kept. */
  addDone(subject: Subject, figure: Figure, sentence: SourceSpan, isRest: boolean): boolean {
    const tally = this.of.get(subject);
    const { done, total, ongoing } = tally?.figures ?? {};
    if (!tally || !done) return false;
    const value = done.value + figure.value;
    const within = { start: Math.max(0, done.span.start - FARTHEST_BEFORE), end: sentence.end };
    const span = clausesOf(this.text.folded, done.span, figure.span, within);
    if (total && value !== total.value && (isRest || value > total.value)) {
      if (!isRest) return false;
      delete tally.figures.done;
      this.unsure.push({ subject, span });
      return true;
    }
    tally.figures.done = { value, span, summed: [...done.summed, ""] };
    // 正在推进6个。目前其余|6|个已全部完成: those are done now.
    if (ongoing?.value === figure.value && total?.value === value) delete tally.figures.ongoing;
    this.last = subject;
    return true;
  }

  /** 已完成13个,其余|全部办结: with what was done, the rest is all of it. */
  closeWithRest(subject: Subject, sentence: SourceSpan, at: number): void {
    const tally = this.of.get(subject);
    const { done, total, ongoing } = tally?.figures ?? {};
    if (!tally || !done || !total || ongoing || this.keepsPlan(subject, sentence, at)) return;
    const within = { start: Math.max(0, done.span.start - FARTHEST_BEFORE), end: sentence.end };
    const span = clausesOf(this.text.folded, done.span, { start: at, end: at + 1 }, within);
    tally.figures.done = { value: total.value, span, summed: done.summed };
  }

  /** Keeps a figure of the last subject that is demanded, of which it is not said that it is done. */
  keepDemand({ left, right, unit, value, span }: Figure): void {
    const { last, totalOfLast } = this;
    if (last === null || totalOfLast === null || value > totalOfLast || this.of.get(last)?.unit !== unit) return;
    if (!DEMANDED.test(left) && !DEMANDED.test(right)) return;
    const { start, end } = span;
    this.planned.push({
      subject: last,
      span: clausesOf(this.text.folded, span, span, { start: start - 40, end: end + 40 }),
    });
  }

  override allDoneAt(subject: Subject, span: SourceSpan): void {
    const start = ",;".includes(this.text.folded[span.start]!) ? span.start + 1 : span.start;
    const from = Math.max(0, start - FARTHEST_BEFORE);
    const stop = this.text.folded.slice(from, start).lastIndexOf("。");
    if (!this.keepsPlan(subject, { start: from + stop + 1, end: span.end }, start)) super.allDoneAt(subject, span);
  }

  override allDone(subject: Subject, sentence: SourceSpan): void {
    const tally = this.of.get(subject);
    const at = tally ? this.allDoneBehind(tally, sentence) : null;
    if (at !== null && this.keepsPlan(subject, sentence, at)) return;
    const done = tally?.figures.done?.span;
    if (at !== null && done && laterThan(this.text.folded, done, at) > 0) this.forgetState(subject);
    super.allDone(subject, sentence);
  }

  /** Keeps that something else than the rectification was finished, where that is what the clause of a figure says. */
  private keepsOtherWork(subject: Subject, sentence: SourceSpan, { span }: Pick<Figure, "span">): boolean {
    if (!tellsOtherWork(this.text.folded, sentence, span, subject)) return false;
    this.leaveOut("other-work-done", subject, clausesOf(this.text.folded, span, span, sentence));
    return true;
  }

  /** Keeps that all of it is meant to be done, that something else was, or all of it nearly, where a place says so. */
  private keepsPlan(subject: Subject, sentence: SourceSpan, at: number): boolean {
    if (this.keepsOtherWork(subject, sentence, { span: { start: at, end: at } })) return true;
    const [rest] = CLAUSE_BEHIND.exec(this.text.folded.slice(at, sentence.end))!;
    if (tellsEither(rest)) {
      this.leaveOut("unclear-figure", subject, { start: at, end: at + rest.length });
      return true;
    }
    const start = this.findPlan(sentence, { start: at, end: at });
    if (start === null) return false;
    this.planned.push({ subject, span: { start, end: at + rest.length } });
    return true;
  }

  /** Where the clause begins that says of a place what is to be done; `null` where it says what is. */
  private findPlan(sentence: SourceSpan, span: SourceSpan): number | null {
    const { start, words, before } = findClause(this.text.folded, sentence, span);
    if (isPlanned(words)) return start;
    const above = this.text.folded.slice(Math.max(sentence.start, start - FARTHEST_BEFORE), start);
    const lead = above.includes(":") ? LED_BY.exec(above)?.[1] : undefined;
    if (lead && isDone(lead) && isPlanned(lead + words)) return start;
    return setsTime(before) && isPlanned(before + words) ? start - before.length - 1 : null;
  }
}
