// A ledger that is kept -> what only here can be held against it: whose inspection it is, and what editors put right.
import type { CorrectionPath } from "../ledger/correction-path.ts";
import type { Diagnostic } from "../ledger/diagnostic.ts";
import type { Ledger } from "../ledger/schema.ts";
import { checkRegion } from "./keeping/check-region.ts";
import { checkAuthority } from "./placing/check-authority.ts";

/** @param corrected what editors put right in it */
export function checkKept(ledger: Ledger, corrected: readonly CorrectionPath[] = []): Diagnostic[] {
  return [...checkRegion(ledger, corrected), ...checkAuthority(ledger)];
}
