// Where the figures of a sum lead: to their sentence where one notice alone states them, else to the units that they run over.
import { type Filters, keepNoticeFilters, toHref } from "../filters.ts";
import type { Subject } from "../ledger/status.ts";
import type { TallySum } from "../ledger/tally.ts";

/** The list of the units under the filters of a sum, those that state the subject first. */
export function toStatingHref(subject: Subject, filters: Filters): string {
  return toHref("/units", { ...keepNoticeFilters(filters), subject });
}

/** The address of a sum that was made under `filters`. */
export function toSumHref(sum: Pick<TallySum, "source">, subject: Subject, filters: Filters): string {
  return sum.source ?? toStatingHref(subject, filters);
}
