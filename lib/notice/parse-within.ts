// TEXT → LEDGER for texts of strangers: a reading that does not come to its end is stopped, and the text refused.
import { runWithin, TimeLimitError } from "../time-limit.ts";
import { type ParseOutcome, parseNotices } from "./parse-notice.ts";

/** In milliseconds. While a text is read no reader is answered; a megabyte of the worst words is read in a fifth of it. */
const LONGEST_READING = 5000;

/**
 * Reads a page as `parseNotices` does, or refuses it as `too-slow`. No text is known to take so long: the limit stands
 * for the pattern that nobody has seen through.
 */
export function parseWithin(printed: string, milliseconds = LONGEST_READING): ParseOutcome[] {
  try {
    return runWithin(milliseconds, () => parseNotices(printed));
  } catch (error) {
    if (error instanceof TimeLimitError) return [{ ok: false, reason: "too-slow", diagnostics: [] }];
    throw error;
  }
}
