// What a notice declares in figures and names, with what of it cannot be: such a figure is left out and said.
import type { Diagnostic } from "../../ledger/diagnostic.ts";
import { cutWords } from "../../ledger/quotation.ts";
import type { DeclaredTotal, NoticeMeta } from "../../ledger/schema.ts";
import type { SourceSpan } from "../../ledger/span.ts";
import type { NoticeText } from "../notice-text.ts";
import type { Sentence } from "../outside.ts";
import { isAbout } from "./approximate.ts";
import { withoutApart } from "./counted-apart.ts";
import { readEnclosed } from "./enclosed-unfinished.ts";
import { moreBehind } from "./figures.ts";
import { readAmounts } from "./money.ts";
import { addNamed } from "./named-ongoing.ts";
import { readOutcomes } from "./outcomes.ts";
import { Plans } from "./plans.ts";
import { readRate } from "./rate.ts";
import { addShare } from "./share-of-rate.ts";
import { readSystems } from "./systems.ts";
import { readTotals } from "./totals.ts";
import { readUnfinished } from "./unfinished.ts";
import { findUnplacedFigure } from "./unplaced-figures.ts";

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

/** What is said of a place; `about` names the value that is left out: a total by its subject, what is stated once by its path. */
const say = (
  text: NoticeText,
  [code, severity]: readonly [Diagnostic["code"], Diagnostic["severity"]],
  span: SourceSpan,
  about: Diagnostic["values"],
): Diagnostic => ({
  code,
  severity,
  spans: [span],
  values: { text: cutWords(text.printed.slice(span.start, span.end), 60), ...about },
});
const IMPLAUSIBLE = ["implausible-figure", "warning"] as const;
const PLANNED = ["planned-figure", "warning"] as const;
const APPROXIMATE = ["approximate-figure", "info"] as const;
const UNPLACED = ["unclear-figure", "warning"] as const;
/** So approximate that no figure is left. */
const UNSAID = ["approximate-figure", "warning"] as const;

/** Reads all that the sentences which speak for the whole notice declare. */
export function readDeclared(text: NoticeText, outside: Sentence[]): { declared: Declared; diagnostics: Diagnostic[] } {
  const sentences = withoutApart(text, outside);
  const diagnostics: Diagnostic[] = [];
  const drop = (span: SourceSpan, about: Diagnostic["values"] = {}) => {
    diagnostics.push(say(text, IMPLAUSIBLE, span, about));
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
  for (const { subject, span } of read.unsure) drop(span, { subject });
  for (const { code, subject, span } of read.notUsed) diagnostics.push(say(text, [code, "warning"], span, { subject }));
  for (const { subject, span } of read.planned) diagnostics.push(say(text, PLANNED, span, { subject }));
  for (const { subject, span, value } of read.approximate)
    diagnostics.push(say(text, APPROXIMATE, span, { subject, value }));
  const told = [...read.unsure, ...read.notUsed, ...read.planned, ...read.approximate].map(({ span }) => span);
  for (const { first, second } of read.restated) told.push(first.span, second.span);
  const plans = new Plans(text);
  const { rate, several, over } = readRate(text, sentences, totals, plans);
  const shared = addShare(text.folded, totals, rate);
  const unplaced = findUnplacedFigure(text, sentences, shared, told);
  if (unplaced) diagnostics.push(say(text, UNPLACED, unplaced.span, { subject: unplaced.subject }));
  if (several)
    diagnostics.push(
      several.used
        ? say(text, ["several-rates", "info"], several.span, { used: several.used.value })
        : say(text, ["several-rates", "warning"], several.span, {}),
    );
  for (const span of over) drop(span, { path: "completionRate" });
  if (rate) {
    // 90%|以上 stands behind the place of the rate.
    const { start, end } = rate.span;
    const span = { start, end: end + moreBehind(text.folded, end) };
    if (isAbout(text.folded.slice(start, span.end)))
      diagnostics.push(say(text, APPROXIMATE, span, { path: "completionRate", value: rate.value }));
  }
  const money = readAmounts(text, sentences, plans);
  for (const span of money.unclear) diagnostics.push(say(text, UNPLACED, span, { path: "amounts" }));
  const amounts = money.amounts.filter(({ wan, span }) => wan <= MOST_MONEY || drop(span) !== null);
  const { outcomes, twice, unsaid } = readOutcomes(text, sentences, plans);
  const { systems, unsaid: unsaidSystems } = readSystems(text, sentences, plans);
  for (const { of: path, start, end } of plans.found) diagnostics.push(say(text, PLANNED, { start, end }, { path }));
  for (const span of money.unsaid) diagnostics.push(say(text, UNSAID, span, { path: "amounts" }));
  for (const span of unsaid) diagnostics.push(say(text, UNSAID, span, { path: "outcomes" }));
  for (const span of unsaidSystems) diagnostics.push(say(text, UNSAID, span, { path: "systems" }));
  const stated = [
    ...outcomes.map(({ span, count }) => ({ span, value: count })),
    ...amounts.map(({ span, wan }) => ({ span, value: wan })),
    ...(systems ? [systems] : []),
  ];
  for (const { span, value } of stated)
    if (isAbout(text.folded.slice(span.start, span.end))) diagnostics.push(say(text, APPROXIMATE, span, { value }));
  for (const { text: name, first, second } of [...money.twice, ...twice])
    diagnostics.push({
      code: "figure-stated-twice",
      severity: "warning",
      spans: [first.span, second.span],
      values: { text: name, first: first.value, second: second.value },
    });
  const unfinished = readUnfinished(text, sentences);
  const whole = addNamed(text.folded, shared, unfinished);
  const isNamed = (name: string) => unfinished.some(({ value }) => value === name);
  return {
    declared: {
      totals: whole.filter(({ total, done, ongoing }) => total ?? done ?? ongoing),
      completionRate: rate,
      outcomes,
      systems,
      amounts,
      unfinished: [...unfinished, ...readEnclosed(text, sentences).filter(({ value }) => !isNamed(value))],
    },
    diagnostics,
  };
}
