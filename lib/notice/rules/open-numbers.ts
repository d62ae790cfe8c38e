// Numbers that leave open which one they are: 18+2个, 18-19个, 18/21个, 十八九个. None is read as its last part.
import type { SourceSpan } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import { allMatches } from "../all-matches.ts";
import { SENTENCE, type Sentence } from "../outside.ts";
import { SUBJECT_OF } from "./figure-nouns.ts";
import { statusOf } from "./figure-words.ts";

const SIGN = "(?:[+~/–—-]{1,2}|至|到)";
/**
 * What it can begin with is looked at first: what stands before it would be at every character. The sign stands right behind
 * the number or behind a blank, and not behind one that may be left out: so the two together say where it can be.
 */
const OPEN = new RegExp(
  `(?=[\\d一二两三四五六七八十])(?<![\\d.\\-/+])(?:\\d{1,4}(?:${SIGN}|\\s${SIGN})\\s?\\d{1,4}|十?(?:一二|[二两]三|三[四五]|四五|五六|六七|七八|八九))\\s?[个项条件](?![月年])`,
  "g",
);
const OPENS = SENTENCE.add(OPEN);
const NOUN = /(?:问题)?(线索)|(信访件|信访|任务|措施|问题)/g;
const FOUND = /反馈|指出|移交|细化|制定/;

/** What a sentence says in such numbers of how far a subject is, or how many there are; by its noun, else of `last`. */
export function readOpenNumbers(
  folded: string,
  { start, end, signals }: Sentence,
  last: Subject | null,
): { subject: Subject; span: SourceSpan }[] {
  if (!OPENS.may(signals)) return [];
  const words = folded.slice(start, end);
  return allMatches(words, OPEN).flatMap((match) => {
    const [before] = /[^,;。:()]{0,40}$/.exec(words.slice(0, match.index))!;
    const [behind] = /^[^,;。:、()\d]{0,20}/.exec(words.slice(match.index + match[0].length))!;
    const clause = before + behind;
    if (statusOf(clause) === null && !FOUND.test(clause)) return [];
    const noun = allMatches(clause, NOUN)[0]?.[0];
    const subject = noun === undefined ? last : SUBJECT_OF[noun.replace(/^问题(?=线索)/, "")]!;
    const from = start + match.index;
    const span = { start: from - before.length, end: from + match[0].length };
    return subject === null ? [] : [{ subject, span }];
  });
}
