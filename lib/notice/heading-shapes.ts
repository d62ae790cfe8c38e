// What a line that may be a problem's heading looks like: how its words are framed, whether they stand alone on it, and
// what begins below them. Headings of one level look alike, so that a shape vouches for one of them that has no mark.
// example  针对“巡查走过场”问题(已完成)。 → framed 针对“”问题, alone, with a full stop
import { isGenericTitle } from "./chapter-words.ts";
import { SENTENCE_ENDS } from "./character-table.ts";
import { skipBlanks } from "./fold.ts";
import { LABEL } from "./label-words.ts";
import { readStatus, tellsWhatIsWanting } from "./lexicon.ts";
import { isEnumeration } from "./mark.ts";
import { matchMark } from "./marker.ts";
import type { NoticeText } from "./notice-text.ts";
import { saysLack } from "./plain-lack.ts";
import { endsWanting } from "./whole-lack.ts";

const SHORTEST = 4;
const LONGEST = 90;
const OPENS = /^(?:关于|针对)/;
const CLOSES = /(?:的|等)?问题$|方面(?:的|存在)*(?:问题)?$/;
const STATUS = /\(([^()]{2,12})\)$/;

export interface HeadingShape {
  /** Its words, without its status and what ends it. */
  words: string;
  /** How they are framed: 关于“”问题; "" where they are not. */
  frame: string;
  /** Whether they are all that stands on the line. */
  alone: boolean;
  /** Whether a full stop stands behind them. */
  stopped: boolean;
  /** Where what follows them on the line begins. */
  end: number;
}

/** 关于“…”的问题, 针对…问题, “…”: what stands before the words, whether they are quoted, and what stands behind; "" for words alone. */
function frameOf(words: string): string {
  const opens = OPENS.exec(words)?.[0] ?? "";
  const closes = CLOSES.exec(words)?.[0] ?? "";
  const inner = words.slice(opens.length, words.length - closes.length);
  const quoted = inner.startsWith("“") && inner.indexOf("”") === inner.length - 1 ? "“”" : "";
  const isFrame = quoted !== "" || (opens !== "" && closes !== "");
  const framed = closes.startsWith("方面") ? "方面" : closes && "问题";
  return isFrame ? `${opens}${quoted}${framed}` : "";
}

/** The shape of what stands from `from` to the end of a line; `null` where it cannot be a heading. */
export function shapeOf({ folded, enclosures }: NoticeText, from: number, end: number): HeadingShape | null {
  const limit = Math.min(end, from + LONGEST);
  let at = from;
  while (at < limit && !(SENTENCE_ENDS[folded.charCodeAt(at)] !== 0 && !enclosures.isInside(at))) at++;
  if (at < end && folded[at] !== "。") return null;
  const printed = folded.slice(from, at);
  const status = STATUS.exec(printed);
  const words = status && readStatus(status[1]!) !== null ? printed.slice(0, status.index) : printed;
  if (words.length < SHORTEST || isGenericTitle(words)) return null;
  const next = at < end ? skipBlanks(folded, at + 1) : end;
  return { words, frame: frameOf(words), alone: next >= end, stopped: at < end, end: next };
}

/** Whether words say what is wanting. */
export function saysWanting(words: string): boolean {
  return tellsWhatIsWanting(words) || saysLack(words) || endsWanting(words);
}

/** What begins at an offset: the first mark of a list by its style, or a label of what was done; `null` for plain words. */
export function beginsWith({ folded }: NoticeText, at: number): string | null {
  if (LABEL.endAt(folded, at) >= 0) return "label";
  const mark = matchMark(folded, at);
  return mark?.value === 1 && (isEnumeration(mark.style) || mark.style !== "chapter") ? mark.style : null;
}
