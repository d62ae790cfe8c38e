// What a notice should say and does not: who, by whom, a ledger, an end. Each is a diagnostic, never a guess.
import type { Diagnostic, DiagnosticCode } from "../../ledger/diagnostic.ts";
import { cutWords } from "../../ledger/quotation.ts";
import type { LedgerItem } from "../../ledger/schema.ts";
import type { SourceSpan } from "../../ledger/span.ts";
import type { NoticeText } from "../notice-text.ts";

export interface CompletenessSources {
  hasBody: boolean;
  hasUnit: boolean;
  /** A summary of a whole round names no unit and lists no problem. */
  ofRound: boolean;
  items: LedgerItem[];
  /** Whether a closing, a signature or a contact was found. */
  hasTail: boolean;
}

const ENDED = /[。!?)”’》.;…\]\d]$/;

/** Checks for what is missing from the whole. */
export function checkCompleteness(text: NoticeText, sources: CompletenessSources): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (!sources.hasBody) diagnostics.push(missing("missing-body", "info"));
  if (!sources.hasUnit && !sources.ofRound) diagnostics.push(missing("missing-unit", "warning"));
  if (sources.items.length === 0 && !sources.ofRound) diagnostics.push(missing("missing-ledger", "warning"));
  const end = text.folded.trimEnd().length;
  if (!sources.hasTail && end > 0 && !ENDED.test(text.folded.slice(Math.max(0, end - 1), end))) {
    const start = Math.max(0, text.folded.lastIndexOf("。", end - 1) + 1);
    diagnostics.push(missing("truncated-text", "warning", [{ start, end }]));
  }
  for (const item of sources.items) checkItem(item, diagnostics);
  return diagnostics;
}

function missing(code: DiagnosticCode, severity: Diagnostic["severity"], spans: SourceSpan[] = []): Diagnostic {
  return { code, severity, spans, values: {} };
}

/** As much of a title as tells it from others in a sentence about it. */
const LONGEST_NAME = 30;

/** A heading below which no measure is told. */
function checkItem(item: LedgerItem, diagnostics: Diagnostic[]): void {
  if (item.measures.length === 0 && item.children.length === 0)
    diagnostics.push({
      code: "nothing-told",
      severity: "info",
      spans: [item.titleSpan],
      values: { text: cutWords(item.title, LONGEST_NAME) },
    });
  for (const child of item.children) checkItem(child, diagnostics);
}
