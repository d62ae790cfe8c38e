// Declared figures against what is listed, against one another, and against the rate that the notice states.
import type { Diagnostic } from "../diagnostic.ts";
import type { DeclaredTotal, Ledger, LedgerItem } from "../schema.ts";
import { type Stated, sliceSpan } from "../span.ts";
import { countDecimals, findRated, listRated } from "../stated-rate.ts";
import type { Subject } from "../status.ts";
import { listAll, makeDiagnostic } from "./make-diagnostic.ts";

/** How many of a subject the notice lists; `null` where a ledger cannot list it (clues, petitions) or lists none. */
function countListed(items: LedgerItem[], subject: Subject): number | null {
  const all = listAll(items);
  if (subject === "problem" || subject === "task") return all.filter((item) => item.kind === subject).length || null;
  if (subject === "measure") return all.reduce((sum, item) => sum + item.measures.length, 0) || null;
  return null;
}

/** Declared totals against listed ones. Fewer listed than declared is common (a notice names the main ones): worth a note. */
function checkListed(total: DeclaredTotal, items: LedgerItem[]): Diagnostic[] {
  const listed = countListed(items, total.subject);
  if (total.total === null || listed === null) return [];
  const values = { subject: total.subject, declared: total.total.value, listed };
  const spans = [total.total.span];
  if (listed === total.total.value) return [makeDiagnostic("declared-listed-agree", "confirmed", spans, values)];
  const severity = listed > total.total.value ? "warning" : "info";
  return [makeDiagnostic("declared-listed-differ", severity, spans, values)];
}

/** done + ongoing against total. */
function checkSum({ subject, total, done, ongoing }: DeclaredTotal): Diagnostic[] {
  const spans = [total, done, ongoing].flatMap((stated) => (stated ? [stated.span] : []));
  if (total && done && done.value > total.value)
    return [makeDiagnostic("done-exceeds-total", "error", spans, { subject, done: done.value, total: total.value })];
  if (!total || !done || !ongoing) return [];
  const values = { subject, done: done.value, ongoing: ongoing.value, total: total.value };
  return done.value + ongoing.value === total.value
    ? [makeDiagnostic("sum-agrees", "confirmed", spans, values)]
    : [makeDiagnostic("sum-differs", "error", spans, values)];
}

/** 90%|以上, |超过|90%: a bound; |约|95%, 95%|左右: about so many. Neither is a figure to be met. */
function isMetLoosely(rate: Stated<number>, percents: readonly number[], text: string): boolean {
  const after = text.slice(rate.span.end, rate.span.end + 4);
  const words = sliceSpan(text, rate.span);
  const isBound = /^\s?以上/.test(after) || /超|逾|不低于/.test(words);
  const isAbout = /约|近/.test(words) || /^\s?左右/.test(after);
  return percents.some(
    (percent) => (isBound && percent >= rate.value) || (isAbout && Math.abs(percent - rate.value) <= 1),
  );
}

const toPrinted = (percent: number, decimals: number) => Number(percent.toFixed(Math.max(1, decimals)));

/** 18 / 20 = 90 %: the figures of other subjects that a false rate is not that of either. */
function toAlso(rated: ReturnType<typeof listRated>, decimals: number): string {
  return rated
    .map(({ computed: { numerator, denominator, percent } }) => {
      return `${numerator} / ${denominator} = ${toPrinted(percent, decimals)} %`;
    })
    .join("; ");
}

/** A stated rate against done ÷ total: it is false only where it agrees with none of the subjects that state both. */
function checkRate(rate: Stated<number> | null, totals: DeclaredTotal[], text: string): Diagnostic[] {
  if (rate === null) return [];
  // 75.0% says more than 75%, and both are the number 75.
  const printed = /[.．点](\p{Nd}+|[〇零一二三四五六七八九]+)/u.exec(sliceSpan(text, rate.span))?.[1]?.length ?? 0;
  const decimals = Math.max(printed, countDecimals(rate.value));
  const rated = findRated(rate.value, totals, decimals);
  if (!rated) return [];
  const { numerator, denominator, percent } = rated.computed;
  const all = listRated(totals);
  const percents = all.map(({ computed }) => computed.percent);
  if (!rated.agrees && isMetLoosely(rate, percents, text)) return [];
  const others = rated.agrees ? [] : all.filter(({ total }) => total !== rated.total);
  const spans = [rate.span, ...[rated, ...others].flatMap(({ total }) => [total.done!.span, total.total!.span])];
  const values = {
    subject: rated.total.subject,
    stated: rate.value,
    done: numerator,
    total: denominator,
    computed: toPrinted(percent, decimals),
    ...(others.length > 0 ? { also: toAlso(others, decimals) } : {}),
  };
  return [
    makeDiagnostic(rated.agrees ? "rate-agrees" : "rate-differs", rated.agrees ? "confirmed" : "error", spans, values),
  ];
}

export function checkFigures({ meta, items }: Ledger, text: string): Diagnostic[] {
  return [
    ...meta.totals.flatMap((total) => [...checkListed(total, items), ...checkSum(total)]),
    ...checkRate(meta.completionRate, meta.totals, text),
  ];
}
