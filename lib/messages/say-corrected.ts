// Sentences of diagnostics that speak of corrected values say so at their end.
import type { DiagnosticCode } from "../ledger/diagnostic.ts";

type Sentences = Record<DiagnosticCode, (values: Readonly<Record<string, string | number>>) => string>;

export function sayCorrected(sentences: Sentences, mark: (sentence: string) => string): Sentences {
  const said = Object.entries(sentences).map(([code, say]): [string, Sentences[DiagnosticCode]] => [
    code,
    (values) => (values.corrected === undefined ? say(values) : mark(say(values))),
  ]);
  return Object.fromEntries(said) as Sentences;
}
