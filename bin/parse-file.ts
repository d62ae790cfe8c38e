// FILE → what `npm run parse` prints of it: one object, whatever happens to it.
import { readFile } from "node:fs/promises";
import type { ParseOutcome } from "../lib/notice/parse-notice.ts";
import { parseWithin } from "../lib/notice/parse-within.ts";
import { toPrintedLine } from "../lib/notice/print-line.ts";
import { readSource } from "../lib/source/read-source.ts";

export interface FileLine {
  line: object;
  /** 0 where it was read, 1 where it was refused, 2 where it could not be opened or the reading broke. */
  code: 0 | 1 | 2;
  /** What went wrong, for standard error. */
  why?: string;
}

/** Reads one file. Never throws: what breaks the reading is told as its line (`error: failed`), and its trace as `why`. */
export async function readFileToLine(
  file: string,
  parse: (text: string) => ParseOutcome[] = parseWithin,
): Promise<FileLine> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "unreadable";
    return { line: { file, error: reason }, code: 2, why: reason };
  }
  try {
    const source = await readSource(bytes);
    if (!source.ok) return { line: { file, refused: source.reason }, code: 1 };
    const outcomes = parse(source.text);
    return { line: toPrintedLine(file, outcomes), code: outcomes.some((outcome) => outcome.ok) ? 0 : 1 };
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { line: { file, error: "failed" }, code: 2, why };
  }
}
