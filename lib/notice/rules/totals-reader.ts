// Reads one sentence after the other and keeps what they say of each subject: total, done, ongoing.
// example  反馈的3个方面12个问题,细化为35项任务…已完成整改30项,正在整改5项 → problem 12; task 35 / 30 / 5
import type { Subject } from "../../ledger/status.ts";
import { toCharacterTable } from "../character-table.ts";
import type { NoticeText } from "../notice-text.ts";
import type { Sentence } from "../outside.ts";
import { readAllDone } from "./all-done.ts";
import { sortedByDeadline } from "./deadline-figures.ts";
import {
  countsOtherThings,
  isByTheWay,
  isMadeBy,
  isPartOf,
  makesTotal,
  sentenceBefore,
  standsBeside,
} from "./earlier-figures.ts";
import { isAlsoSaid, listsWork, statusOfNext, tellPartsOutOf } from "./figure-lists.ts";
import { countsAspects, nounOf, subjectSaid } from "./figure-nouns.ts";
import {
  type Beside,
  isAllSaidDone,
  isOfPart,
  isPartOfUnknown,
  isRestOfParts,
  isStatusOwn,
  type Status,
  statusesBeside,
  statusOfCounted,
} from "./figure-state.ts";
import {
  EACH_DONE,
  EACH_LEFT,
  INSPECTION,
  isPledgeKept,
  isRest,
  nounOrRest,
  remains,
  restates,
  SOLVED,
  SUBSET,
} from "./figure-words.ts";
import type { Figure } from "./figures.ts";
import { givesWay } from "./gives-way.ts";
import { addKinds } from "./kinds-done.ts";
import { isFiner, Levels } from "./levels.ts";
import { readNamedDone } from "./named-done.ts";
import { findParts } from "./part-figures.ts";
import { PlacedFigures } from "./placed-figures.ts";
import { StatedTallies } from "./planned-figures.ts";
import { isVouched } from "./rate.ts";
import { readStatusList, splitsTotal } from "./status-lists.ts";
import { AsideReader } from "./told-aside.ts";
import { worksOff } from "./worked-off.ts";

/** 方面, 类, 大: how the units of kinds end, and no others. */
const COUNTS_KINDS = toCharacterTable("面类大域");

export class TotalsReader {
  readonly tallies: StatedTallies;
  private readonly aside: AsideReader;
  private readonly levels: Levels;
  private readonly placed: PlacedFigures;
  private problemsOfUnknown: { figure: Figure; sentence: Sentence } | null = null;

  constructor(private readonly text: NoticeText) {
    this.tallies = new StatedTallies(text);
    this.placed = new PlacedFigures(text, this.tallies);
    this.aside = new AsideReader(text.folded, this.tallies);
    this.levels = new Levels(text.folded, this.tallies);
  }

  read(sentence: Sentence): void {
    const figures = tellPartsOutOf(this.placed.read(sentence));
    if (figures.length === 0) {
      this.aside.leaveOpen(sentence);
      for (const { subjects, span } of readNamedDone(this.text.folded, sentence))
        for (const subject of subjects) this.tallies.allDoneAt(subject, span);
      return;
    }
    const sorted = sortedByDeadline(figures);
    const { parts, sums, unsummed } = findParts(figures, Boolean(this.tallies.of.get("problem")?.figures.total));
    if (unsummed) this.tallies.leaveOut("unclear-figure", "problem", unsummed.span);
    const inspects = INSPECTION.test(this.tallies.words(sentence)) || listsWork(figures) || worksOff(figures);
    let said: Status | null = null;
    let leftOut = this.tallies.notUsed.length;
    let counted: Subject | null = null;
    let beside: Figure | null = null;
    // 交卷|31|个,补考|2|个: behind what a rate vouches for, the rest needs no word of its own.
    let isAfterVouched = false;
    const listed = readStatusList(this.text.folded, sentence, figures);
    for (let index = 0; index < figures.length; index++) {
      index += addKinds(this.tallies, this.text.folded, figures, index, sentence);
      if (index >= figures.length) break;
      const figure = figures[index]!;
      // 已完成整改方案|16|个、措施|57|条: of what was left out nothing goes on.
      const saidBefore: Status | null = this.tallies.notUsed.length > leftOut ? null : said;
      leftOut = this.tallies.notUsed.length;
      said = null;
      if (sorted[index] || parts[index]) {
        // 属于限期整改的|18|个,已完成17个: of those; 监督中发现立行立改问题|35|个,限期整改4个: of the watch.
        if (/^属于?/.test(figure.left) || (sorted[index] && isByTheWay(figure, "problem"))) beside = figure;
        continue;
      }
      const inOrder = listed.get(figure.span.start);
      if (inOrder) {
        this.tallies.set(inOrder.subject, inOrder.kind, figure, sentence, inOrder.state);
        continue;
      }
      if (!this.tallies.of.has("problem") && countsAspects(figure, figures[index + 1])) {
        this.tallies.set("problem", "total", figure, sentence);
        continue;
      }
      if (COUNTS_KINDS[figure.unit.charCodeAt(figure.unit.length - 1)] === 1) continue;
      const noun = this.tallies.of.size > 0 ? nounOf(figure) : nounOrRest(figures, index);
      const own = noun?.rest ?? figure.right;
      const besideIt = statusesBeside(this.text.folded, figure, noun);
      const { left: leftStatus, right: rightStatus } = besideIt;
      if (this.levels.leavesOpen(figures, index, noun, besideIt, sentence)) continue;
      const aside = this.aside.read(figures, index, noun?.subject, besideIt, saidBefore, sentence);
      if (aside) {
        if (!aside.keepsBeside) beside = null;
        said = aside.said;
        index += aside.further;
        continue;
      }
      if (this.isOfPart(figures, index, besideIt, noun?.subject)) {
        beside = figure;
        continue;
      }
      if (noun) {
        const known = this.tallies.of.get(noun.subject)?.figures.total;
        if (known && noun.subject === "problem") this.levels.goBack(known, figures, index, noun, rightStatus);
        const mentionedBefore = known?.value === figure.value;
        const apart =
          standsBeside(this.text.folded, figure, known?.value) ||
          (noun.subject === "problem" && givesWay(this.text.folded, figures, index, known?.value));
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
        const isSubset = SUBSET.test(figure.left) && !leftStatus && !rightStatus;
        if (isSubset && known && !statusOfNext(figures, index)) {
          beside = figure;
          continue;
        }
        const left = remains(figure) || (isRest(figure) && this.tallies.completes(figure, noun.subject));
        const status: Status | null =
          statusOfCounted(figures, index, besideIt, saidBefore, known?.value) ?? (left ? "ongoing" : null);
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
        const hasPart = this.tallies.of.has(noun.subject);
        if (status && !known && isPartOfUnknown(figures, index, besideIt, { status, hasPart })) {
          this.tallies.set(noun.subject, status, figure, sentence, figure.left);
          continue;
        }
        const finer =
          counted === noun.subject && known && isFiner(figure) && this.tallies.sameSentence(known.span, sentence);
        if (finer) this.levels.goOn(known, figure);
        if (known && !finer && restates(figure, before) && !this.tallies.sameSentence(known.span, sentence))
          this.tallies.restate(noun.subject, figure);
        if (known && figure.value < known.value) beside = figure;
        this.tallies.set(noun.subject, "total", figure, sentence);
        if (isAllSaidDone(own, figure)) this.tallies.allDone(noun.subject, sentence);
        else if (rightStatus === "done" && !figure.joined && !known && /反馈|指出|移交/.test(before))
          this.tallies.set(noun.subject, "done", figure, sentence);
        counted = noun.subject;
        continue;
      }
      if (beside && isPartOf(this.text.folded, beside, figure)) continue;
      if (countsOtherThings(figure)) {
        beside = figure;
        continue;
      }
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
      const alsoSaid: Status | null = isAlsoSaid(figures, index) ? saidBefore : null;
      const status: Status | null =
        leftStatus ?? rightStatus ?? (kept ? "done" : closes || remains(figure) ? "ongoing" : null) ?? alsoSaid;
      said = status;
      if (!status) this.tallies.keepDemand(figure);
      if (!status || !isStatusOwn(figure, rightStatus, { closes, kept, last })) continue;
      const subject =
        subjectSaid(figure, this.tallies) ??
        this.tallies.completesLast(figure, status, sentence) ??
        this.tallies.putRight(figure) ??
        this.tallies.carried(figure, status, sentence) ??
        (status === "done" ? this.vouchedFor(figures, index) : null);
      if (subject)
        this.tallies.set(subject, status, figure, sentence, status === "ongoing" ? figure.left + own.slice(0, 6) : "");
      else this.aside.leaveUnplaced(figure, status, sentence);
    }
    readAllDone(this.text, this.tallies, sentence);
    this.aside.leaveOpen(sentence);
  }

  /** 针对|23|个问题建立台账。…已完成|21|个,正在推进|2|个: what is done and what is not make it, so it is what was found. */
  private vouchedFor(figures: Figure[], index: number): Subject | null {
    const { problemsOfUnknown: unsure, tallies } = this;
    if (!unsure || tallies.of.has("problem") || !isMadeBy(unsure.figure, figures, index)) return null;
    tallies.set("problem", "total", unsure.figure, unsure.sentence);
    return "problem";
  }

  /** 转交乡镇办理15件,其余|5|件全部办结: of how the part before stands nothing is said, nor is it of the whole. */
  private isOfPart(figures: Figure[], index: number, besideIt: Beside, subject?: Subject): boolean {
    const { of, totalOfLast } = this.tallies;
    const total = subject ? (of.get(subject)?.figures.total?.value ?? null) : totalOfLast;
    if (isOfPart(figures, index, besideIt, total)) return true;
    return besideIt.right === "done" && isRestOfParts(this.text.folded, figures, index, total);
  }
}
