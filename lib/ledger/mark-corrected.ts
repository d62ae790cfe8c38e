// What is held against each other after a correction: a sentence of corrected values says so, and quotes no other words.
import { type CorrectionPath, entryTargetOf } from "./correction-path.ts";
import type { Diagnostic, DiagnosticCode } from "./diagnostic.ts";

/** What speaks of the listed items as well. */
const ofItems: ReadonlySet<DiagnosticCode> = new Set([
  "declared-listed-differ",
  "declared-listed-agree",
  "status-differs",
  "named-but-done",
  "named-not-listed",
]);

/** The path of a date by the name that a diagnostic has for it. */
function toDatePath(name: string | number | undefined): string {
  return name === "signed" || name === "published" ? name : `inspection.${name}`;
}

/** @param corrected what editors put right in the ledger that it was found in */
export function markCorrected(found: Diagnostic, corrected: readonly CorrectionPath[]): Diagnostic {
  const { code, values } = found;
  const has = (path: string) => corrected.some((one) => one === path);
  const isMarked =
    has(`totals.${values.subject}`) ||
    (code.startsWith("rate-") && has("completionRate")) ||
    (values.of !== undefined && has(toDatePath(values.of))) ||
    (ofItems.has(code) && corrected.some((path) => entryTargetOf(path) !== null));
  const sides = (["earlier", "later"] as const).filter((side) => side in values && has(toDatePath(values[side])));
  return {
    ...found,
    values: {
      ...values,
      ...Object.fromEntries(sides.map((side) => [`${side}Corrected`, 1])),
      ...(isMarked ? { corrected: 1 } : {}),
    },
  };
}
