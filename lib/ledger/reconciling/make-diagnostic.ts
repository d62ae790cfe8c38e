// A diagnostic of the reconciliation, its places in the order of the text; and the items that it is made from.
import type { Diagnostic, DiagnosticCode, Severity } from "../diagnostic.ts";
import type { LedgerItem } from "../schema.ts";
import type { SourceSpan } from "../span.ts";

export function makeDiagnostic(
  code: DiagnosticCode,
  severity: Severity,
  spans: SourceSpan[],
  values: Diagnostic["values"],
): Diagnostic {
  return { code, severity, spans: [...spans].sort((a, b) => a.start - b.start), values };
}

/** Items with all that lie below them, in the order of the text. */
export function listAll(items: readonly LedgerItem[]): LedgerItem[] {
  return items.flatMap((item) => [item, ...listAll(item.children)]);
}
