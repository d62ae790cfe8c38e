// A place in a text -> the sentence around it.
import type { SourceSpan } from "./span.ts";

/** A sentence ends behind these; a line always does. */
const ends = /[。！？!?]/;
/** What belongs to the sentence that it closes. */
const closes = /[”’」』）)]/;
const blank = /\s/;
/** Code units looked at on either side: a text without full stops is not marked as a whole. */
const reach = 300;

/** The sentence that holds a place, or the sentences where it runs over several: never beyond `within`, no blank at its ends. */
export function findSentence(text: string, place: SourceSpan, within: SourceSpan): SourceSpan {
  let start = place.start;
  const first = Math.max(within.start, place.start - reach);
  while (start > first && !endsAt(text, start)) start -= 1;
  let end = place.end;
  const last = Math.min(within.end, place.end + reach);
  while (end < last && text[end] !== "\n" && !endsAt(text, end)) end += 1;
  while (start < place.start && blank.test(text[start] ?? "")) start += 1;
  while (end > place.end && blank.test(text[end - 1] ?? "")) end -= 1;
  return { start, end };
}

/** Whether a sentence ends right before `at`. */
function endsAt(text: string, at: number): boolean {
  if (text[at - 1] === "\n") return true;
  if (closes.test(text[at] ?? "")) return false;
  let before = at - 1;
  while (closes.test(text[before] ?? "")) before -= 1;
  return ends.test(text[before] ?? "");
}
