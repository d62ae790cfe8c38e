// What a notice declares in figures and names, with what of it cannot be: such a figure is left out and said.
import type { Diagnostic } from "../../ledger/diagnostic.ts";
import type { DeclaredTotal, NoticeMeta } from "../../ledger/schema.ts";
import type { SourceSpan } from "../../ledger/span.ts";
import type { NoticeText } from "../notice-text.ts";
import type { Sentence } from "../outside.ts";
import { readAmounts } from "./money.ts";
import { readOutcomes } from "./outcomes.ts";
import { readRate } from "./rate.ts";
import { readSystems } from "./systems.ts";
import { readTotals } from "./totals.ts";
import { readUnfinished } from "./unfinished.ts";

export type Declared = Pick<
  NoticeMeta,
  "totals" | "completionRate" | "outcomes" | "systems" | "amounts" | "unfinished"
>;

/** More than this one notice does not count: problems and tasks, measures, clues and petitions. */
const MOST: Record<DeclaredTotal["subject"], number> = {
  problem: 5000,
  task: 5000,
  measure: 50_000,
  clue: 50_000,
  petition: 100_000,
};
/** 100 亿元, in 万元. */
const MOST_MONEY = 1_000_000;

/** `about` names the value that is left out: a total by its subject, what is stated once by its path. */
const implausible = (text: NoticeText, span: SourceSpan, about: Diagnostic["values"]): Diagnostic => ({
  code: "implausible-figure",
  severity: "warning",
  spans: [span],
  values: { text: text.printed.slice(span.start, span.end).slice(0, 60), ...about },
});

/** Reads all that the sentences which speak for the whole notice declare. */
export function readDeclared(
  text: NoticeText,
  sentences: Sentence[],
): { declared: Declared; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const drop = (span: SourceSpan, about: Diagnostic["values"] = {}) => {
    diagnostics.push(implausible(text, span, about));
    return null;
  };
  const read = readTotals(text, sentences);
  for (const { subject, part, first, second } of read.restated)
    diagnostics.push({
      code: part === "total" ? "total-stated-twice" : "figure-stated-twice",
      severity: "warning",
      spans: [first.span, second.span],
      values: { subject, ...(part === "total" ? {} : { part }), first: first.value, second: second.value },
    });
  const totals = read.totals.map((stated): DeclaredTotal => {
    const { subject } = stated;
    const most = MOST[subject];
    const total = stated.total && stated.total.value > most ? drop(stated.total.span, { subject }) : stated.total;
    const done = stated.done && stated.done.value > most ? drop(stated.done.span, { subject }) : stated.done;
    const ongoing =
      stated.ongoing && stated.ongoing.value > (total?.value ?? most)
        ? drop(stated.ongoing.span, { subject, ...(total ? { total: total.value } : {}) })
        : stated.ongoing;
    return { ...stated, total, done, ongoing };
  });
  const { rate, over } = readRate(text, sentences, totals);
  for (const span of over) drop(span, { path: "completionRate" });
  const money = readAmounts(text, sentences);
  const amounts = money.amounts.filter(({ wan, span }) => wan <= MOST_MONEY || drop(span) !== null);
  const { outcomes, twice } = readOutcomes(text, sentences);
  for (const { text: name, first, second } of [...money.twice, ...twice])
    diagnostics.push({
      code: "figure-stated-twice",
      severity: "warning",
      spans: [first.span, second.span],
      values: { text: name, first: first.value, second: second.value },
    });
  return {
    declared: {
      totals: totals.filter(({ total, done, ongoing }) => total ?? done ?? ongoing),
      completionRate: rate,
      outcomes,
      systems: readSystems(text, sentences),
      amounts,
      unfinished: readUnfinished(text, sentences),
    },
    diagnostics,
  };
}
