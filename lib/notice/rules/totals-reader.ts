// Reads one sentence after the other and keeps what they say of each subject: total, done, ongoing.
// example  反馈的3个方面12个问题,细化为35项任务…已完成整改30项,正在整改5项 → problem 12; task 35 / 30 / 5
import type { Subject } from "../../ledger/status.ts";
import type { NoticeText } from "../notice-text.ts";
import type { Sentence } from "../outside.ts";
import { EXCEPT, readAllDone } from "./all-done.ts";
import { sortedByDeadline } from "./deadline-figures.ts";
import { isByTheWay, isMadeBy, isPartOf, makesTotal, sentenceBefore, standsBeside } from "./earlier-figures.ts";
import { countsAspects, nounOf, subjectBehind } from "./figure-nouns.ts";
import { readFigureTable } from "./figure-table.ts";
import {
  ALL_DONE,
  CARRIES_OUT,
  EACH_DONE,
  EACH_LEFT,
  FOREIGN,
  goesOnFrom,
  INSPECTION,
  isPart,
  isPledgeKept,
  isRest,
  listsWork,
  nounOrRest,
  OF_STATUS,
  remains,
  restates,
  SOLVED,
  SUBSET,
  statusAfter,
  statusBefore,
  statusForReason,
  statusOfGloss,
  statusOfNext,
  statusOfNoun,
  WANTED,
} from "./figure-words.ts";
import { type Figure, readFigures } from "./figures.ts";
import { readLabelled } from "./labelled-figures.ts";
import { readNamedDone } from "./named-done.ts";
import { findParts } from "./part-figures.ts";
import { StatedTallies } from "./planned-figures.ts";
import { isVouched } from "./rate.ts";
import { readStatusList, splitsTotal } from "./status-lists.ts";
import { worksOff } from "./worked-off.ts";

/** 仅“物业矛盾化解不畅”1个未完成: the name of a problem says nothing of the figure. */
const QUOTED = /“[^”]*”/g;

/** 移交信访件|8|件 states how many there are; 移交线索办结|3|件 how many are done. */
const STATES_TOTAL = /(?:制定|明确|提出|反馈|指出|移交)(?![^,]{0,6}(?:办结|查结|了结|整改|销号|到位)了?$)[^,]{0,6}$/;

export class TotalsReader {
  readonly tallies: StatedTallies;
  /** Where the figures begin that readPlaced has kept. */
  private readonly placed = new Set<number>();
  private problemsOfUnknown: { figure: Figure; sentence: Sentence } | null = null;

  constructor(private readonly text: NoticeText) {
    this.tallies = new StatedTallies(text);
  }

  read(sentence: Sentence): void {
    this.readPlaced(sentence);
    const figures = readFigures(this.text, sentence).filter(({ span }) => !this.placed.has(span.start));
    if (figures.length === 0) {
      const named = readNamedDone(this.text.folded, sentence);
      for (const subject of named?.subjects ?? []) this.tallies.allDoneAt(subject, named!.span);
      return;
    }
    const sorted = sortedByDeadline(figures);
    const { parts, sums } = findParts(figures);
    const inspects = INSPECTION.test(this.tallies.words(sentence)) || listsWork(figures) || worksOff(figures);
    let said: "done" | "ongoing" | null = null;
    let counted: Subject | null = null;
    let beside: Figure | null = null;
    let saidBare: "done" | "ongoing" | null = null;
    // 交卷|31|个,补考|2|个: behind what a rate vouches for, the rest needs no word of its own.
    let isAfterVouched = false;
    const listed = readStatusList(this.text.folded, sentence);
    for (let index = 0; index < figures.length; index++) {
      const figure = figures[index]!;
      if (sorted[index] || parts[index]) continue;
      const inOrder = listed.get(figure.span.start);
      if (inOrder) {
        this.tallies.set(inOrder.subject, inOrder.kind, figure, sentence, inOrder.state);
        continue;
      }
      if (!this.tallies.of.has("problem") && countsAspects(figure)) {
        this.tallies.set("problem", "total", figure, sentence);
        continue;
      }
      if (/方面|大类|类|大$/.test(figure.unit)) continue;
      const noun = this.tallies.of.size > 0 ? nounOf(figure) : nounOrRest(figures, index);
      const own = noun?.rest ?? figure.right;
      // The words between two joined figures belong to the later one: 7个问题已完成整改6个.
      const forReason = statusForReason(this.text.folded, figure);
      const rightStatus = figure.joined ? null : (statusAfter(own) ?? statusOfGloss(figure) ?? forReason);
      const leftStatus =
        noun?.subject === "measure" && CARRIES_OUT.test(figure.left) ? null : statusBefore(figure.left);
      if (noun) {
        const known = this.tallies.of.get(noun.subject)?.figures.total;
        const mentionedBefore = known?.value === figure.value;
        const apart = standsBeside(this.text.folded, figure, known?.value);
        const byTheWay = isByTheWay(figure, noun.subject);
        beside = apart || (byTheWay && !mentionedBefore) ? figure : null;
        if (apart || byTheWay) continue;
        const before = sentenceBefore(figure);
        if (
          noun.subject === "problem" &&
          !mentionedBefore &&
          !inspects &&
          !this.tallies.completes(figure, noun.subject) &&
          !makesTotal(figures, index, known?.value)
        ) {
          this.problemsOfUnknown = { figure, sentence };
          continue;
        }
        if (SUBSET.test(figure.left) && !leftStatus && !rightStatus && known) {
          beside = figure;
          continue;
        }
        const status: "done" | "ongoing" | null =
          leftStatus &&
          /(?:完成|整改|办结|销号|推进|办理|阶段性|到位|坚持|持续|未完成|解决|落实)[\u3400-\u9fff]{0,6}$/.test(
            figure.left,
          )
            ? leftStatus
            : (rightStatus ??
              (goesOnFrom(figures, index) ? said : null) ??
              statusOfNext(figures, index) ??
              statusOfNoun(figure.left) ??
              (remains(figure) || (isRest(figure) && this.tallies.completes(figure, noun.subject)) ? "ongoing" : null));
        said = status;
        if (status && known && this.tallies.last === noun.subject) {
          const ofLast = this.tallies.saidOfLast(figure, status, sentence);
          if (ofLast && !ofLast.figures[status]) this.tallies.set(noun.subject, status, figure, sentence);
          if (ofLast) continue;
        }
        if (status && known && figure.value <= known.value && (figure.value !== known.value || status === "done")) {
          this.tallies.set(
            noun.subject,
            status,
            figure,
            sentence,
            status === "ongoing" ? figure.left + own.slice(0, 6) : "",
          );
          continue;
        }
        const part = leftStatus || isPart(figures, index);
        if (status && !known && part && !STATES_TOTAL.test(figure.left)) {
          this.tallies.set(noun.subject, status, figure, sentence, figure.left);
          continue;
        }
        const finer =
          counted === noun.subject &&
          known &&
          /具体|表现|小项/.test(figure.right.slice(0, 8)) &&
          this.tallies.sameSentence(known.span, sentence);
        if (finer) {
          known.value = figure.value;
          known.span = figure.span;
        }
        if (known && !finer && restates(figure, before) && !this.tallies.sameSentence(known.span, sentence))
          this.tallies.restate(noun.subject, figure);
        if (known && figure.value < known.value) beside = figure;
        this.tallies.set(noun.subject, "total", figure, sentence);
        if (
          (EACH_DONE.test(own) ||
            (ALL_DONE.test(own) && !WANTED.test(own.slice(0, own.search(ALL_DONE))) && !EXCEPT.test(own))) &&
          !figure.joined
        )
          this.tallies.allDone(noun.subject, sentence);
        else if (rightStatus === "done" && !figure.joined && !known && /反馈|指出|移交/.test(before))
          this.tallies.set(noun.subject, "done", figure, sentence);
        counted = noun.subject;
        continue;
      }
      if (beside && isPartOf(this.text.folded, beside, figure)) continue;
      beside = !leftStatus && !rightStatus && SUBSET.test(figure.left) ? figure : null;
      const summed = sums.get(index);
      if (summed && inspects) {
        this.tallies.set(summed, "total", figure, sentence);
        continue;
      }
      if (EACH_LEFT.test(figure.left) && this.tallies.leaveOfEach(figure, sentence)) continue;
      const { last } = this.tallies;
      if (last !== null && splitsTotal(this.text.folded, figures, index, this.tallies.totalOfLast)) {
        this.tallies.set(last, "done", figure, sentence);
        this.tallies.set(last, "ongoing", figures[index + 1]!, sentence);
        continue;
      }
      const closes = (isRest(figure) || isAfterVouched) && last !== null && this.tallies.completes(figure, last);
      isAfterVouched = isVouched(this.text.folded, figure, this.tallies.totalOfLast);
      const kept = isAfterVouched || SOLVED.test(figure.left) || EACH_DONE.test(figure.right) || isPledgeKept(figure);
      const alsoSaid: "done" | "ongoing" | null =
        figure.left === "" &&
        /分别(?:为|是|有|(?:已|均)?(?:完成|办结|销号)(?:整改)?)?$/.test(figures[index - 1]?.left ?? "")
          ? saidBare
          : null;
      const status: "done" | "ongoing" | null =
        leftStatus ?? rightStatus ?? (kept ? "done" : closes || remains(figure) ? "ongoing" : null) ?? alsoSaid;
      saidBare = status;
      if (
        !status ||
        !/^(?:个|项|条|件|起|封)$/.test(figure.unit) ||
        (!kept &&
          FOREIGN.test(figure.left.includes("“") ? figure.left.replace(QUOTED, "") : figure.left) &&
          !/^(?:其余|另有|还有|尚有|剩余|其他)?(?:均|仍|尚)?(?:正在|仍在|还在|在)/.test(figure.left)) ||
        (figure.bracketed && last === null)
      )
        continue;
      if (
        !rightStatus &&
        !closes &&
        !kept &&
        /^[\u3400-\u9fff]{1,10}/.test(figure.right) &&
        !OF_STATUS.test(figure.right)
      )
        continue;
      const subject =
        subjectBehind(figure.right) ??
        this.tallies.completesLast(figure, status, sentence) ??
        this.tallies.putRight(figure) ??
        this.tallies.carried(figure, status, sentence) ??
        (status === "done" ? this.vouchedFor(figures, index) : null);
      if (subject)
        this.tallies.set(subject, status, figure, sentence, status === "ongoing" ? figure.left + own.slice(0, 6) : "");
    }
    readAllDone(this.text, this.tallies, sentence);
  }

  /** 针对|23|个问题建立台账。…已完成|21|个,正在推进|2|个: what is done and what is not make it, so it is what was found. */
  private vouchedFor(figures: Figure[], index: number): Subject | null {
    const { problemsOfUnknown: unsure, tallies } = this;
    if (!unsure || tallies.of.has("problem") || !isMadeBy(unsure.figure, figures, index)) return null;
    tallies.set("problem", "total", unsure.figure, unsure.sentence);
    return "problem";
  }

  /** Figures whose place says what they are: behind a label, or in a table. */
  private readPlaced(sentence: Sentence): void {
    const { folded } = this.text;
    for (const figures of [readFigureTable(folded, sentence), readLabelled(folded, sentence)])
      for (const figure of figures) {
        if (this.placed.has(figure.span.start)) continue;
        this.placed.add(figure.span.start);
        this.tallies.set(figure.subject, figure.kind, figure, sentence, figure.state);
      }
  }
}
