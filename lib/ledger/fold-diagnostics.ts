// Diagnostics -> the order and the entries in which they are told: what does not add up first; how a text is written last,
// in one entry for each kind and notice.
import { type Diagnostic, severitySchema, writingCodes } from "./diagnostic.ts";

/** Neighbours of one kind and one notice that say how it is written, together; every other one alone. In the order given. */
export function foldDiagnostics<Row extends Pick<Diagnostic, "code"> & { noticeId: number }>(
  rows: readonly Row[],
): [Row, ...Row[]][] {
  const entries: [Row, ...Row[]][] = [];
  for (const row of rows) {
    const last = entries.at(-1);
    const goesOn = last?.[0].code === row.code && last[0].noticeId === row.noticeId && isWriting(row);
    if (goesOn) last.push(row);
    else entries.push([row]);
  }
  return entries;
}

/** The gravest first, and behind all of them how the text is written; else in the order given. */
export function sortDiagnostics<Row extends Pick<Diagnostic, "code" | "severity">>(rows: readonly Row[]): Row[] {
  const rank = (row: Row) => severitySchema.options.indexOf(row.severity) + (isWriting(row) ? 10 : 0);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}

/** Whether it says how a text is written, not what it says. */
export function isWriting({ code }: Pick<Diagnostic, "code">): boolean {
  return writingCodes.includes(code);
}
