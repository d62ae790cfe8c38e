// What a notice should say and does not: who, by whom, a ledger, an end. Each is a diagnostic, never a guess.
import type { Diagnostic, DiagnosticCode } from "../../ledger/diagnostic.ts";
import type { LedgerItem } from "../../ledger/schema.ts";
import type { SourceSpan } from "../../ledger/span.ts";
import type { NoticeText } from "../notice-text.ts";

export interface CompletenessSources {
  hasBody: boolean;
  hasUnit: boolean;
  items: LedgerItem[];
  /** Whether a closing, a signature or a contact was found. */
  hasTail: boolean;
}

const ENDED = /[。!?)”’》.;…\]\d]$/;

/** Checks for what is missing from the whole. */
export function checkCompleteness(text: NoticeText, sources: CompletenessSources): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const add = (code: DiagnosticCode, severity: Diagnostic["severity"], spans: SourceSpan[] = []) =>
    diagnostics.push({ code, severity, spans, values: {} });
  if (!sources.hasBody) add("missing-body", "info");
  if (!sources.hasUnit) add("missing-unit", "warning");
  if (sources.items.length === 0) add("missing-ledger", "warning");
  const end = text.folded.trimEnd().length;
  if (!sources.hasTail && end > 0 && !ENDED.test(text.folded.slice(Math.max(0, end - 1), end))) {
    const start = Math.max(0, text.folded.lastIndexOf("。", end - 1) + 1);
    add("truncated-text", "warning", [{ start, end }]);
  }
  return [...diagnostics, ...sources.items.flatMap(checkItem)];
}

/** A heading below which nothing is told. */
function checkItem(item: LedgerItem): Diagnostic[] {
  if (item.measures.length === 0 && item.children.length === 0) {
    return [{ code: "unplaced-text", severity: "info", spans: [item.span], values: { text: item.title.slice(0, 30) } }];
  }
  return item.children.flatMap(checkItem);
}
