// TEXT → LEDGER for texts of strangers: a reading that does not come to its end is stopped, and the text refused.
import { runWithin, TimeLimitError } from "../time-limit.ts";
import { type ParseOutcome, parseNotices } from "./parse-notice.ts";

/** In milliseconds. While a text is read no reader is answered; a megabyte of the worst words known is read in two seconds. */
const LONGEST_READING = 5000;

/**
 * Reads a page as `parseNotices` does, or refuses it as `too-slow`. No megabyte is known to take so long: the limit
 * stands for the pattern that nobody has seen through, and for ten times as much of the worst.
 */
export function parseWithin(printed: string, milliseconds = LONGEST_READING): ParseOutcome[] {
  try {
    return runWithin(milliseconds, () => parseNotices(printed));
  } catch (error) {
    if (error instanceof TimeLimitError) return [{ ok: false, reason: "too-slow", diagnostics: [] }];
    throw error;
  }
}
