// One line of `npm run parse`: the contract of the corpus with spans and diagnostics beside it.
import type { Ledger } from "../ledger/schema.ts";
import { toContract } from "./contract.ts";
import type { ParseOutcome } from "./parse-notice.ts";

function toResult(ledger: Ledger): object {
  return {
    ...toContract(ledger),
    scope: ledger.scope,
    span: ledger.span,
    diagnostics: ledger.diagnostics,
    spans: { meta: ledger.meta, items: ledger.items },
  };
}

/** The object to print for a file: its first notice at the top level, further ones under `others`, or its refusal. */
export function toPrintedLine(file: string, outcomes: ParseOutcome[]): object {
  const read = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.ledger] : []));
  const [first, ...others] = read;
  if (!first) {
    const refusal = outcomes.find((outcome) => !outcome.ok);
    return { file, refused: refusal && !refusal.ok ? refusal.reason : "not-a-notice" };
  }
  return { file, ...toResult(first), ...(others.length > 0 ? { others: others.map(toResult) } : {}) };
}
