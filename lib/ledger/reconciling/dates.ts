// The dates of a notice in their order: begin ≤ end ≤ feedback ≤ signature and publication. What is out of order is said
// with both dates as they are printed.
import type { Diagnostic } from "../diagnostic.ts";
import type { Ledger } from "../schema.ts";
import { type Stated, sliceSpan } from "../span.ts";
import { makeDiagnostic } from "./make-diagnostic.ts";

type DateName = "start" | "end" | "feedback" | "signed" | "published";

interface NamedDate {
  name: DateName;
  date: Stated<string>;
}

function listStated(dates: Partial<Record<DateName, Stated<string> | null>>): NamedDate[] {
  return Object.entries(dates).flatMap(([name, date]) => (date ? [{ name: name as DateName, date }] : []));
}

/** Two dates of which the one that should come first comes last. */
function tell(earlier: NamedDate, later: NamedDate, text: string): Diagnostic {
  const values = {
    earlier: earlier.name,
    earlierDay: earlier.date.value,
    earlierText: sliceSpan(text, earlier.date.span),
    later: later.name,
    laterDay: later.date.value,
    laterText: sliceSpan(text, later.date.span),
  };
  const ofFeedback = earlier.name === "end" && later.name === "feedback";
  // A page may bear the day on which it was laid out, before that of the signature.
  const severity = earlier.name === "signed" ? "info" : "error";
  const spans = [earlier.date.span, later.date.span];
  return makeDiagnostic(ofFeedback ? "feedback-before-end" : "dates-out-of-order", severity, spans, values);
}

/** Every pair of stated dates that follow one another and are not in order; all other pairs follow from these. */
export function checkDates({ meta }: Ledger, text: string): Diagnostic[] {
  const { start, end, feedback } = meta.inspection;
  const { signed, published } = meta;
  const inspected = listStated({ start, end, feedback });
  const own = listStated({ signed, published });
  const last = inspected.at(-1);
  const pairs = inspected.slice(1).map((later, index) => [inspected[index], later] as [NamedDate, NamedDate]);
  if (last) for (const later of own) pairs.push([last, later]);
  if (own.length === 2) pairs.push([own[0] as NamedDate, own[1] as NamedDate]);
  return pairs.flatMap(([earlier, later]) =>
    earlier.date.value > later.date.value ? [tell(earlier, later, text)] : [],
  );
}
