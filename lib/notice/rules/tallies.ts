// What is known so far of each subject, while sentence after sentence is read: its figures, and what a bare figure is of.
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import type { NoticeText } from "../notice-text.ts";
import { isOfDay } from "./earlier-figures.ts";
import { COUNTED_IN } from "./figure-nouns.ts";
import { PLAINLY_SAID, saysStatusAlone } from "./figure-words.ts";
import { clausesOf, type Figure, type Restated } from "./figures.ts";

export type FigureKind = "total" | "done" | "ongoing";
type Counted = Pick<Figure, "value" | "span" | "unit">;

export interface Tally {
  subject: Subject;
  figures: Partial<Record<FigureKind, { value: number; span: SourceSpan; summed: string[] }>>;
  span: SourceSpan;
  unit: string;
  mentioned: number;
  /** Where its total was last named, be it for the second time. */
  mention: SourceSpan;
  /** Whether another total was named for it since: what follows is of that. */
  isOther: boolean;
}

/** Between a total and what is said of it: then that is of a part, of something else, or of what lies further back. */
const OF_PART = /。.*。|另|还|立行立改|发现|排查|“/;
const PUT_RIGHT = /(?:^|[已在未])改[了毕完好]?$/;
/** …,正在整改|4|项; …,其余|4|项长期坚持: what is not done yet, right behind what is. */
const REST =
  /^\s?[个项条件][^,;\d]{0,6}[,;、][^,;\d]{0,4}(?:正在|仍在|还在|持续|长期|需|基本|取得|其余|剩余|余下|剩下|未)[^,;\d]{0,12}?(\d{1,5})\s?[个项条件]/;
/** 责任清单120条,已完成118条: not of what was counted before. */
const COUNTS_MORE = /(?:清单|问题|任务|措施|事项)\d{1,4}[个项条件]|\d[个项条件](?:问题|任务|措施|事项)/;
/** The rest is told no farther behind what is done, and a part behind its total, in code units. */
const [FARTHEST_REST, FARTHEST_PART] = [40, 36];

export class Tallies {
  readonly of = new Map<Subject, Tally>();
  /** Figures stated once more, and otherwise. */
  readonly restated: Restated[] = [];
  private order = 0;
  /** The subject spoken of last. */
  last: Subject | null = null;

  constructor(protected readonly text: NoticeText) {}

  /** Keeps a figure; the first statement of each kind counts. */
  set(subject: Subject, kind: FigureKind, figure: Counted, sentence: SourceSpan, label = ""): void {
    let tally = this.of.get(subject);
    if (!tally) {
      const span = { start: sentence.start, end: sentence.end };
      tally = { subject, figures: {}, span, unit: figure.unit, mentioned: 0, mention: figure.span, isOther: false };
      this.of.set(subject, tally);
    }
    const known = tally.figures[kind];
    if (kind === "total") tally.isOther &&= figure.value !== known?.value;
    if (tally.isOther && kind !== "total") {
      this.last = subject;
      return;
    }
    if (!known) tally.figures[kind] = { value: figure.value, span: figure.span, summed: [label] };
    else if (
      kind === "ongoing" &&
      tally.span.start <= figure.span.start &&
      this.sameSentence(known.span, sentence) &&
      !known.summed.includes(label) &&
      !this.completes(known, subject)
    ) {
      // 基本完成1项,正在推进1项: both are under way. 正在推进2个,未完成的|2|个问题是…: the same ones, where they make the total.
      known.value += figure.value;
      known.span = clausesOf(this.text.folded, known.span, figure.span, sentence);
      known.summed.push(label);
    }
    // 9个问题全部完成: it is named again, be it that this says it is done.
    if (kind !== "ongoing" && tally.figures.total?.value === figure.value) {
      tally.unit = figure.unit;
      tally.mention = figure.span;
    }
    tally.mentioned = ++this.order;
    this.last = subject;
  }

  sameSentence(span: SourceSpan, sentence: SourceSpan): boolean {
    return sentence.start <= span.start && span.end <= sentence.end;
  }

  /** Another total of a subject than the one that counts: a second statement, whose figures are not those of the first. */
  restate(subject: Subject, figure: Figure): void {
    const tally = this.of.get(subject);
    const first = tally?.figures.total;
    if (!tally || !first || first.value === figure.value) return;
    this.restated.push({ subject, part: "total", first, second: figure });
    tally.isOther = true;
    tally.mention = figure.span;
    tally.unit = figure.unit;
  }

  /**
   * 反馈的4个问题已完成|3|个. … 反馈的4个问题已完成|2|个: the same part of the same total in another sentence, and another
   * figure. Of another day it may well be another.
   */
  protected restatePart(tally: Tally, kind: FigureKind, second: Stated<number>, sentence: SourceSpan): boolean {
    const first = tally.figures[kind];
    const isAgain =
      first !== undefined &&
      !tally.isOther &&
      first.value !== second.value &&
      !this.sameSentence(first.span, sentence) &&
      this.sameSentence(tally.mention, sentence) &&
      !/其中/.test(this.text.folded.slice(tally.mention.end, second.span.start)) &&
      !isOfDay(this.text, sentence) &&
      !isOfDay(this.text, tally.span);
    if (isAgain && !this.restated.some((one) => one.subject === tally.subject && one.part === kind))
      this.restated.push({ subject: tally.subject, part: kind, first, second });
    return isAgain;
  }

  /**
   * The subject of a bare figure right behind its total that is nothing but so far: 细化为6项整改任务,已完成|8|项. More than
   * there are, or another figure than before, it is of nothing else.
   */
  saidOfLast(figure: Figure, kind: FigureKind, sentence: SourceSpan): Tally | null {
    const tally = this.last === null ? undefined : this.of.get(this.last);
    const total = tally?.isOther ? undefined : tally?.figures.total;
    if (!tally || !total || tally.unit !== figure.unit || !saysStatusAlone(figure)) return null;
    const between = this.text.folded.slice(tally.mention.end, figure.span.start);
    if (tally.mention.end > figure.span.start || between.length > FARTHEST_PART || OF_PART.test(between)) return null;
    if (figure.value > total.value) return COUNTS_MORE.test(between) ? null : tally;
    return this.restatePart(tally, kind, figure, sentence) ? tally : null;
  }

  /** The subject that a bare 已完成30项 belongs to: the last one mentioned that it fits. */
  carried(figure: Figure, kind: FigureKind, sentence: SourceSpan): Subject | null {
    const ofLast = this.saidOfLast(figure, kind, sentence);
    if (ofLast) return ofLast.figures[kind] ? null : ofLast.subject;
    if (this.isSaidAgain(figure, kind, sentence)) return null;
    const open = this.last === null ? undefined : this.of.get(this.last);
    // 反馈的问题已完成整改29个,剩余|3|个正在推进: how many there are is not said.
    if (kind === "ongoing" && open?.figures.done && !open.figures.total && !open.figures.ongoing)
      return open.unit === figure.unit && this.sameSentence(open.figures.done.span, sentence) ? open.subject : null;
    const fitting = [...this.of.values()]
      .filter((tally) => {
        const total = tally.figures.total?.value;
        if (total === undefined || figure.value > total) return false;
        const known = tally.figures[kind];
        return !known || (kind === "ongoing" && this.sameSentence(known.span, sentence));
      })
      .sort((a, b) => b.mentioned - a.mentioned);
    const sameUnit = fitting.filter((tally) => tally.unit === figure.unit);
    const whole = sameUnit.length > 1 ? this.madeWhole(figure, kind, sameUnit) : null;
    if (whole) return whole;
    const current = fitting.find((tally) => tally.subject === this.last);
    if (current && sameUnit.includes(current)) return current.subject;
    if (sameUnit[0]) return sameUnit[0].subject;
    const kin = COUNTED_IN[figure.unit] ?? [];
    if (current && kin.includes(current.subject)) return current.subject;
    const close = fitting.find((tally) => kin.includes(tally.subject));
    return close?.subject ?? this.exceeded(figure, kind, sentence);
  }

  /**
   * 24项任务、65项措施,已完成整改|20|项,需长期坚持4项: of two subjects counted alike, the one that this and the rest behind
   * it make whole; `null` where that is none or several.
   */
  private madeWhole(figure: Figure, kind: FigureKind, tallies: Tally[]): Subject | null {
    if (kind !== "done") return null;
    const behind = this.text.folded.slice(figure.span.end, figure.span.end + FARTHEST_REST).split("。")[0]!;
    const rest = REST.exec(behind)?.[1];
    if (rest === undefined) return null;
    const made = figure.value + Number(rest);
    const fitting = tallies.filter(({ figures }) => figures.total?.value === made);
    return fitting.length === 1 ? fitting[0]!.subject : null;
  }

  /** 50项任务完成49个、正在推进|1|个: with what was just said to be done of the last subject, it makes the whole. */
  completesLast(figure: Figure, kind: FigureKind, sentence: SourceSpan): Subject | null {
    const known = this.last === null ? undefined : this.of.get(this.last)?.figures;
    const fits = kind === "ongoing" && known?.done && !known.ongoing && this.sameSentence(known.done.span, sentence);
    return fits && this.completes(figure, this.last!) ? this.last : null;
  }

  /** 对|8|项取得阶段性成效的任务,逐项明确节点: what an earlier sentence said, under the same unit. */
  private isSaidAgain(figure: Figure, kind: FigureKind, sentence: SourceSpan): boolean {
    return [...this.of.values()].some(({ unit, figures }) => {
      const known = figures[kind];
      return unit === figure.unit && known?.value === figure.value && !this.sameSentence(known.span, sentence);
    });
  }

  /** 反馈的28个问题,已完成整改30个: more than there are, but said of nothing else. */
  private exceeded(figure: Figure, kind: FigureKind, sentence: SourceSpan): Subject | null {
    if (!PLAINLY_SAID.test(figure.left) || this.of.size !== 1) return null;
    const [tally] = this.of.values();
    if (tally?.unit !== figure.unit || !this.sameSentence(tally.mention, sentence) || tally.figures[kind]) return null;
    return COUNTS_MORE.test(this.text.folded.slice(tally.mention.end, figure.span.start)) ? null : tally.subject;
  }

  /** 完成68项,其余|3|项结合检修进行: with what is done it makes the total. */
  completes(figure: Pick<Figure, "value">, subject: Subject): boolean {
    const { total, done } = this.of.get(subject)?.figures ?? {};
    return total !== undefined && done !== undefined && done.value + figure.value === total.value;
  }

  /** 14条问题,39条措施…已改|12|条: problems are put right, measures are not; `null` where tasks may be meant as well. */
  putRight(figure: Figure): Subject | null {
    const total = this.of.get("problem")?.figures.total;
    const fits = total !== undefined && figure.value <= total.value && !this.of.has("task");
    return fits && PUT_RIGHT.test(figure.left) ? "problem" : null;
  }

  /** How many there are of the subject spoken of last. */
  get totalOfLast(): number | null {
    return (this.last && this.of.get(this.last)?.figures.total?.value) ?? null;
  }

  /** 17个问题和41项任务已经完成,均只余|1|个: what is left of each subject that it makes whole; whether there are several. */
  leaveOfEach(figure: Figure, sentence: SourceSpan): boolean {
    const left = [...this.of.keys()].filter((subject) => this.completes(figure, subject));
    if (left.length < 2) return false;
    for (const subject of left) this.set(subject, "ongoing", figure, sentence);
    return true;
  }

  words(sentence: SourceSpan): string {
    return this.text.folded.slice(sentence.start, sentence.end);
  }
}
