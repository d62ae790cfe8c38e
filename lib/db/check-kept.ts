// A ledger that is kept -> what only here can be held against it: whose inspection it is, what editors put right,
// and the day of its import.

import { toBeijingDay } from "../format.ts";
import type { CorrectionPath } from "../ledger/correction-path.ts";
import type { Diagnostic } from "../ledger/diagnostic.ts";
import type { DaySource } from "../ledger/effective-day.ts";
import { checkDays } from "../ledger/reconciling/impossible-days.ts";
import type { Ledger } from "../ledger/schema.ts";
import { checkRegion } from "./keeping/check-region.ts";
import { checkAuthority } from "./placing/check-authority.ts";
import { toToday } from "./today.ts";

/** How a ledger came to be kept. */
export interface Keeping {
  /** When its text was taken in, as an ISO time. */
  importedAt: string;
  /** What editors put right in it. */
  corrected: readonly CorrectionPath[];
}

export function checkKept(ledger: Ledger, text: string, { importedAt, corrected }: Keeping): Diagnostic[] {
  const [importedOn, today] = [toBeijingDay(importedAt), toToday()];
  const isCorrected = (of: DaySource) => corrected.some((path) => path === of || path === `inspection.${of}`);
  return [
    ...checkRegion(ledger, corrected),
    ...checkAuthority(ledger),
    ...checkDays(ledger, text, (of) => (isCorrected(of) ? today : importedOn)),
  ];
}
