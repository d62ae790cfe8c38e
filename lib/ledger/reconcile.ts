// What a notice declares, held against what it lists and against itself. Agreement is said as well as difference.
// Pure: no clock; the same ledger and text always give the same.
import type { Diagnostic } from "./diagnostic.ts";
import { checkAspects } from "./reconciling/aspects.ts";
import { checkDates } from "./reconciling/dates.ts";
import { checkDeadlines } from "./reconciling/deadlines.ts";
import { checkFigures } from "./reconciling/figures.ts";
import { checkStatuses } from "./reconciling/statuses.ts";
import type { Ledger } from "./schema.ts";

/** All reconciliation of one ledger with its text. */
export function reconcile(ledger: Ledger, text: string): Diagnostic[] {
  return [
    ...checkFigures(ledger, text),
    ...checkAspects(ledger, text),
    ...checkDates(ledger, text),
    ...checkStatuses(ledger),
    ...checkDeadlines(ledger, text),
  ];
}
