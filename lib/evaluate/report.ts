// An evaluation → a table for people, or plain JSON for programs.
import { type Counts, type Evaluation, f1, precision, recall } from "./score.ts";

const percent = (value: number) => `${(value * 100).toFixed(1)} %`.padStart(8);

function row(name: string, counts: Counts): string {
  return `${name.padEnd(22)}${String(counts.right).padStart(7)}${String(counts.found).padStart(7)}${String(counts.expected).padStart(10)}  ${percent(precision(counts))}${percent(recall(counts))}${percent(f1(counts))}`;
}

/** The table; with `verbose`, every miss below it. */
export function toTable(evaluation: Evaluation, verbose: boolean): string {
  const { notices, whole, refusals, wronglyRefused, fields, micro, misses } = evaluation;
  const lines = [
    `${"field".padEnd(22)}${"right".padStart(7)}${"found".padStart(7)}${"expected".padStart(10)}  ${"P".padStart(8)}${"R".padStart(8)}${"F1".padStart(8)}`,
    ...[...fields].sort(([a], [b]) => (a < b ? -1 : 1)).map(([field, counts]) => row(field, counts)),
    row("all fields (micro)", micro),
    `notices without any error: ${whole} of ${notices}; true notices refused: ${wronglyRefused}`,
    `texts that are no notice: ${refusals.right} of ${refusals.expected} refused, ${refusals.sameReason} with the expected reason`,
  ];
  if (verbose)
    for (const miss of misses)
      lines.push(`${miss.file}  ${miss.field}  ${miss.side === "missing" ? "expected" : "got"}: ${miss.shown}`);
  return `${lines.join("\n")}\n`;
}

/** The same figures for programs. */
export function toReport(evaluation: Evaluation, verbose: boolean): object {
  const figures = (counts: Counts) => ({
    ...counts,
    precision: precision(counts),
    recall: recall(counts),
    f1: f1(counts),
  });
  const { notices, whole, refusals, wronglyRefused, fields, micro, misses } = evaluation;
  return {
    notices,
    whole,
    wronglyRefused,
    refusals,
    micro: figures(micro),
    fields: Object.fromEntries(
      [...fields].sort(([a], [b]) => (a < b ? -1 : 1)).map(([field, counts]) => [field, figures(counts)]),
    ),
    ...(verbose ? { misses } : {}),
  };
}
