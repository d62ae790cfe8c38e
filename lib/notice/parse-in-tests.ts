// For tests: a text that holds one notice.
import { type ParseOutcome, parseNotices } from "./parse-notice.ts";

/** What is read from it, whole. */
export function parseNotice(text: string): ParseOutcome {
  const [outcome, ...more] = parseNotices(text);
  if (outcome === undefined || more.length > 0) throw new Error(`${more.length + 1} notices were read from one text`);
  return outcome;
}
