// What a notice declares, held against what it lists and against itself. Agreement is said as well as difference.
// Pure: no clock; a deadline has passed when it lies before the day on which the notice itself was published or signed.
import type { Diagnostic, DiagnosticCode, Severity } from "./diagnostic.ts";
import { findNamed, findOngoing } from "./ongoing.ts";
import type { DeclaredTotal, Ledger, LedgerItem } from "./schema.ts";
import type { SourceSpan, Stated } from "./span.ts";
import { countDecimals, findRated } from "./stated-rate.ts";
import type { Subject } from "./status.ts";

type Values = Diagnostic["values"];

function make(code: DiagnosticCode, severity: Severity, spans: SourceSpan[], values: Values): Diagnostic {
  return { code, severity, spans: [...spans].sort((a, b) => a.start - b.start), values };
}

function flatten(items: LedgerItem[]): LedgerItem[] {
  return items.flatMap((item) => [item, ...flatten(item.children)]);
}

/** How many of a subject the notice lists; `null` where a ledger cannot list it (clues, petitions) or lists none. */
export function countListed(items: LedgerItem[], subject: Subject): number | null {
  const all = flatten(items);
  if (subject === "problem" || subject === "task") return all.filter((item) => item.kind === subject).length || null;
  if (subject === "measure") return all.reduce((sum, item) => sum + item.measures.length, 0) || null;
  return null;
}

/** Declared totals against listed ones. Fewer listed than declared is common (a notice names the main ones): worth a note. */
function checkListed(total: DeclaredTotal, items: LedgerItem[]): Diagnostic[] {
  const listed = countListed(items, total.subject);
  if (total.total === null || listed === null) return [];
  const values = { subject: total.subject, declared: total.total.value, listed };
  if (listed === total.total.value) return [make("declared-listed-agree", "confirmed", [total.total.span], values)];
  return [make("declared-listed-differ", listed > total.total.value ? "warning" : "info", [total.total.span], values)];
}

/** done + ongoing against total. */
function checkSum({ subject, total, done, ongoing }: DeclaredTotal): Diagnostic[] {
  const found: Diagnostic[] = [];
  const spans = [total, done, ongoing].flatMap((stated) => (stated ? [stated.span] : []));
  if (total && done && done.value > total.value) {
    found.push(make("done-exceeds-total", "error", spans, { subject, done: done.value, total: total.value }));
  } else if (total && done && ongoing) {
    const agrees = done.value + ongoing.value === total.value;
    found.push(
      make(agrees ? "sum-agrees" : "sum-differs", agrees ? "confirmed" : "error", spans, {
        subject,
        done: done.value,
        ongoing: ongoing.value,
        total: total.value,
      }),
    );
  }
  return found;
}

/** A stated rate against done ÷ total: it is false only where it agrees with none of the subjects that state both. */
function checkRate(rate: Stated<number> | null, totals: DeclaredTotal[]): Diagnostic[] {
  const rated = rate && findRated(rate.value, totals);
  if (!rated) return [];
  const { numerator, denominator, percent } = rated.computed;
  const spans = [rate.span, rated.total.done!.span, rated.total.total!.span];
  const values = {
    subject: rated.total.subject,
    stated: rate.value,
    done: numerator,
    total: denominator,
    computed: Number(percent.toFixed(Math.max(1, countDecimals(rate.value)))),
  };
  const { agrees } = rated;
  return [make(agrees ? "rate-agrees" : "rate-differs", agrees ? "confirmed" : "error", spans, values)];
}

/** Begin, end and feedback in their order. */
function checkDates(ledger: Ledger): Diagnostic[] {
  const { start, end, feedback } = ledger.meta.inspection;
  const found: Diagnostic[] = [];
  if (start && end && start.value > end.value)
    found.push(make("dates-out-of-order", "error", [start.span, end.span], { start: start.value, end: end.value }));
  if (end && feedback && feedback.value < end.value)
    found.push(
      make("feedback-before-end", "error", [end.span, feedback.span], { end: end.value, feedback: feedback.value }),
    );
  return found;
}

/** Those named as unfinished against those counted as going on. */
function checkUnfinished(ledger: Ledger): Diagnostic[] {
  const { unfinished, totals } = ledger.meta;
  if (unfinished.length === 0) return [];
  const match = findNamed(findOngoing(totals), unfinished.length);
  if (!match) return [];
  const named = unfinished.length;
  const spans = [match.ongoing.span, ...unfinished.map((name) => name.span)];
  const values = { subject: match.subject, ongoing: match.ongoing.value, named };
  if (named === match.ongoing.value) return [make("unfinished-agree", "confirmed", spans, values)];
  return [make(named < match.ongoing.value ? "unfinished-fewer" : "unfinished-more", "warning", spans, values)];
}

const DEADLINE =
  /(?:预计|计划|力争|确保|拟于?|将于|争取|时限[：:]?|期限[：:]?)[^。；;，,\n]{0,16}?(\d{4})\s?年\s?(\d{1,2})\s?月\s?(?:(\d{1,2})\s?日|底|末)?(?:前|之前|以前|底前|完成|建成|完工|办结|交付)/g;

/** Deadlines set inside items that are not done, which lie before the notice's own day. */
function checkDeadlines(ledger: Ledger, text: string): Diagnostic[] {
  const day = ledger.meta.signed ?? ledger.meta.published;
  if (!day) return [];
  const found: Diagnostic[] = [];
  for (const item of flatten(ledger.items)) {
    if (item.status === "done") continue;
    const spans = [
      ...item.measures.map((measure) => measure.span),
      ...(item.statusSpan && item.statusSpan.start >= item.span.start ? [item.statusSpan] : []),
    ];
    for (const span of spans) {
      for (const match of text.slice(span.start, span.end).matchAll(DEADLINE)) {
        const [words, year, month, date] = match;
        const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
        const deadline = `${year}-${month!.padStart(2, "0")}-${String(date ?? last).padStart(2, "0")}`;
        if (Number(month) > 12 || deadline >= day.value) continue;
        const start = span.start + match.index;
        found.push(
          make("deadline-passed", "info", [{ start, end: start + words.length }, day.span], {
            deadline,
            day: day.value,
          }),
        );
      }
    }
  }
  return found;
}

/** All reconciliation of one ledger with its text. */
export function reconcile(ledger: Ledger, text: string): Diagnostic[] {
  const { totals, completionRate } = ledger.meta;
  return [
    ...totals.flatMap((total) => [...checkListed(total, ledger.items), ...checkSum(total)]),
    ...checkRate(completionRate, totals),
    ...checkDates(ledger),
    ...checkUnfinished(ledger),
    ...checkDeadlines(ledger, text),
  ];
}
