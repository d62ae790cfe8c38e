// What is known so far of each subject, while sentence after sentence is read: its figures, and what a bare figure is of.
import type { SourceSpan } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import type { NoticeText } from "../notice-text.ts";
import { COUNTED_IN } from "./figure-nouns.ts";
import { ALL_DONE, PLAINLY_SAID } from "./figure-words.ts";
import type { Figure } from "./figures.ts";

export type FigureKind = "total" | "done" | "ongoing";

interface Tally {
  subject: Subject;
  figures: Partial<Record<FigureKind, { value: number; span: SourceSpan; summed: string[] }>>;
  span: SourceSpan;
  unit: string;
  mentioned: number;
  /** Where its total was last named, be it for the second time. */
  mention: SourceSpan;
}

export class Tallies {
  readonly of = new Map<Subject, Tally>();
  private order = 0;
  /** The subject spoken of last. */
  last: Subject | null = null;

  constructor(private readonly text: NoticeText) {}

  /** Keeps a figure; the first statement of each kind counts. */
  set(subject: Subject, kind: FigureKind, figure: Figure, sentence: SourceSpan, label = ""): void {
    let tally = this.of.get(subject);
    if (!tally) {
      const span = { start: sentence.start, end: sentence.end };
      tally = { subject, figures: {}, span, unit: figure.unit, mentioned: 0, mention: figure.span };
      this.of.set(subject, tally);
    }
    const known = tally.figures[kind];
    if (!known) tally.figures[kind] = { value: figure.value, span: figure.span, summed: [label] };
    else if (
      kind === "ongoing" &&
      tally.span.start <= figure.span.start &&
      this.sameSentence(known.span, sentence) &&
      !known.summed.includes(label)
    ) {
      // 基本完成1项,正在推进1项: both are under way.
      known.value += figure.value;
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

  /** The subject that a bare 已完成30项 belongs to: the last one mentioned that it fits. */
  carried(figure: Figure, kind: FigureKind, sentence: SourceSpan): Subject | null {
    if (this.isSaidAgain(figure, kind, sentence)) return null;
    const fitting = [...this.of.values()]
      .filter((tally) => {
        const total = tally.figures.total?.value;
        if (total === undefined || figure.value > total) return false;
        const known = tally.figures[kind];
        return !known || (kind === "ongoing" && this.sameSentence(known.span, sentence));
      })
      .sort((a, b) => b.mentioned - a.mentioned);
    const sameUnit = fitting.filter((tally) => tally.unit === figure.unit);
    const current = fitting.find((tally) => tally.subject === this.last);
    if (current && sameUnit.includes(current)) return current.subject;
    if (sameUnit[0]) return sameUnit[0].subject;
    const kin = COUNTED_IN[figure.unit] ?? [];
    if (current && kin.includes(current.subject)) return current.subject;
    const close = fitting.find((tally) => kin.includes(tally.subject));
    return close?.subject ?? this.exceeded(figure, kind, sentence);
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
    const fits = tally?.unit === figure.unit && this.sameSentence(tally.mention, sentence) && !tally.figures[kind];
    return fits ? tally.subject : null;
  }

  /** 完成68项,其余|3|项结合检修进行: with what is done it makes the total. */
  completes(figure: Figure, subject: Subject): boolean {
    const { total, done } = this.of.get(subject)?.figures ?? {};
    return total !== undefined && done !== undefined && done.value + figure.value === total.value;
  }

  words(sentence: SourceSpan): string {
    return this.text.folded.slice(sentence.start, sentence.end);
  }

  /** Says of a subject that all of it is done, where its total was just named. */
  allDone(subject: Subject, sentence: SourceSpan): void {
    const tally = this.of.get(subject);
    const total = tally?.figures.total;
    if (!tally || !total || tally.figures.done || !this.sameSentence(tally.mention, sentence)) return;
    const at = this.words(sentence)
      .slice(tally.mention.end - sentence.start)
      .search(ALL_DONE);
    const start = at < 0 ? tally.mention.start : tally.mention.end + at;
    tally.figures.done = {
      value: total.value,
      span: { start, end: at < 0 ? tally.mention.end : Math.min(sentence.end, start + 4) },
      summed: [],
    };
  }
}
