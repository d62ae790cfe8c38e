// Lines that could be headings though they have no mark: short, and without the signs that sentences have.
// One of them alone vouches for nothing; see unmarked-problems.ts and unmarked-aspects.ts.
import { isGenericTitle } from "./chapter-words.ts";
import { firstSentence } from "./character-table.ts";
import { atStart } from "./edge-rules.ts";
import { ATTRIBUTE, LABEL, STATUS, VERDICT } from "./label-words.ts";
import { tellsWhatIsWanting } from "./lexicon.ts";
import { type Mark, type MarkStyle, unprinted } from "./mark.ts";
import type { Line, NoticeText } from "./notice-text.ts";
import { toFirstTable } from "./pattern-needs.ts";

const LONGEST = 44;
const SHORTEST = 4;
const TITLE_LINE = /^[“《\u3400-\u9fff][^。;:!?|\t]*[”》)\u3400-\u9fff]$/;
/** Who was responsible and until when, without the colon of a label; or the end of a line that was broken. */
const NO_TITLE = atStart(
  /^(?:方面|问题|(?:整改|完成)?(?:责任|牵头|配合|主责|协办|分管|包联)|(?:整改|完成|办理|销号)?(?:时限|期限)|序号|编号)/,
);
const CLOSES_QUOTE = /^[^“]{0,44}”/;
const SENTENCE_ENDS = "。!?;”)";
const LABELS = [LABEL, STATUS, ATTRIBUTE, VERDICT];
const MAY_BE_LABEL = toFirstTable(...LABELS.map(({ pattern }) => pattern));

/** The words of a line that could be a title; `null` where it could not. */
export function titleLineWords({ folded }: NoticeText, { start, end, mark }: Line): string | null {
  if (mark != null || end - start < SHORTEST || end - start > LONGEST) return null;
  const words = folded.slice(start, end);
  if (!TITLE_LINE.test(words) || NO_TITLE.test(words)) return null;
  return words.includes("”") && CLOSES_QUOTE.test(words) ? null : words;
}

/** A line as a heading of a style that no mark in print says. */
export function unmarked({ start, end }: Line, style: MarkStyle): Line {
  return { start, end, mark: unprinted(style, start) };
}

/** Whether a line begins with a label: 整改情况:…. */
export function isLabelled({ folded }: NoticeText, { start, end }: Line): boolean {
  if (MAY_BE_LABEL[folded.charCodeAt(start)] !== 1) return false;
  for (const label of LABELS) {
    const labelEnd = label.endAt(folded, start);
    if (labelEnd >= 0 && labelEnd <= end + 1) return true;
  }
  return false;
}

/** Whether a paragraph ends with a line, so that what follows begins anew; or a line that only announces what follows. */
export function isClosed(text: NoticeText, line: Line): boolean {
  if (SENTENCE_ENDS.includes(text.folded[line.end - 1]!) || isLabelled(text, line)) return true;
  const words = titleLineWords(text, line);
  return words !== null && isGenericTitle(words);
}

/** Whether a heading says that it tells of a problem. */
export function saysProblem({ folded }: NoticeText, { end }: Line, mark: Mark): boolean {
  if (mark.says) return mark.says === "problem";
  return tellsWhatIsWanting(firstSentence(folded, mark.end, Math.min(end, mark.end + 120)));
}
