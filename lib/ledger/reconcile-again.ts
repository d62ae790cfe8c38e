// After a correction: the ledger with what is held against each other worked out anew. What the reading itself could not
// settle is about the text and stays.
import type { CorrectionPath } from "./correction-path.ts";
import { type DiagnosticCode, reconciledCodes } from "./diagnostic.ts";
import { markCorrected } from "./mark-corrected.ts";
import { reconcile } from "./reconcile.ts";
import type { Ledger } from "./schema.ts";

const reconciled: ReadonlySet<DiagnosticCode> = new Set(reconciledCodes);

/**
 * The ledger with its reconciliation of now; places that no text has (those of corrected values) are left out.
 * @param corrected what editors put right in it
 */
export function reconcileAgain(ledger: Ledger, text: string, corrected: readonly CorrectionPath[]): Ledger {
  const read = ledger.diagnostics.filter(({ code }) => !reconciled.has(code));
  const found = reconcile(ledger, text).map((one) => ({
    ...markCorrected(one, corrected),
    spans: one.spans.filter((span) => span.start < span.end),
  }));
  return { ...ledger, diagnostics: [...read, ...found] };
}
