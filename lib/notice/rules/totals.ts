// What a notice declares of problems, tasks, measures, clues and petitions: total, done, ongoing.
// example  反馈的3个方面12个问题,细化为35项任务…已完成整改30项,正在整改5项 → problem 12; task 35 / 30 / 5
import type { DeclaredTotal } from "../../ledger/schema.ts";
import type { Subject } from "../../ledger/status.ts";
import type { NoticeText } from "../notice-text.ts";
import type { Sentence } from "../outside.ts";
import type { Restated } from "./figures.ts";
import type { ApproximateFigure, NotUsed, SaidOf } from "./left-out.ts";
import type { FigureKind, Tally } from "./tallies.ts";
import { preferWhole } from "./told-of-whole.ts";
import { TotalsReader } from "./totals-reader.ts";

const ORDER: Subject[] = ["problem", "task", "measure", "clue", "petition"];

export interface TotalsRead {
  totals: DeclaredTotal[];
  restated: Restated[];
  /** What is meant to be done of a subject of which nothing is said to be, the first statement of each. */
  planned: SaidOf[];
  approximate: ApproximateFigure[];
  /** What is done of a subject, by figures that contradict each other. */
  unsure: SaidOf[];
  notUsed: NotUsed[];
}

/** 8个问题…正在推进|2|个。…紧盯|2|项未完成的任务: the same ones, called otherwise, where no task is counted but these. */
function isProblemsAgain({ subject, figures }: Tally, problems: Tally | undefined): boolean {
  if ((subject !== "task" && subject !== "measure") || figures.total || figures.done || !figures.ongoing) return false;
  const { ongoing } = problems?.figures ?? {};
  return ongoing?.value === figures.ongoing.value && ongoing.span.end <= figures.ongoing.span.start;
}

/** Reads the declared totals from the sentences that speak for the whole notice; the first statement of a figure counts. */
export function readTotals(text: NoticeText, sentences: Sentence[]): TotalsRead {
  const reader = new TotalsReader(text);
  for (const sentence of sentences) reader.read(sentence);
  preferWhole(text, sentences, reader.tallies);
  const totals: DeclaredTotal[] = [];
  for (const subject of ORDER) {
    const tally = reader.tallies.of.get(subject);
    if (!tally || isProblemsAgain(tally, reader.tallies.of.get("problem"))) continue;
    const stated = (kind: FigureKind) => {
      const figure = tally.figures[kind];
      return figure ? { value: figure.value, span: figure.span } : null;
    };
    totals.push({
      subject,
      total: stated("total"),
      done: stated("done"),
      ongoing: stated("ongoing"),
      span: tally.span,
    });
  }
  const restated = reader.tallies.restated.map(({ subject, part, first, second }) => ({
    subject,
    part,
    first: { value: first.value, span: first.span },
    second: { value: second.value, span: second.span },
  }));
  const { planned, approximate, unsure, notUsed, of } = reader.tallies;
  return {
    totals,
    restated,
    planned: planned.filter(
      (one, index) =>
        !of.get(one.subject)?.figures.done && planned.findIndex(({ subject }) => subject === one.subject) === index,
    ),
    approximate,
    unsure,
    notUsed,
  };
}
