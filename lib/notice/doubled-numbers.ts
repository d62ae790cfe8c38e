// A number that was printed twice: 4.4.关于…|5.…, 4、4、关于…, (二)(二)…. What stands before it and behind it vouches for it.
import type { Surroundings } from "./lost-headings.ts";
import { type Mark, markOf } from "./mark.ts";
import { matchMark } from "./marker.ts";
import type { Piece } from "./pieces.ts";

/** 二、二、三产业…, 3、3、4月…: the second one belongs to the words. */
const GOES_ON = /[\d一二三四五六七八九十]/;

/** The mark as it should have been printed, with what stands twice in it; `null` where nothing does. */
export function printedOnce({ inline }: Piece, mark: Mark, around: Surroundings): Mark | null {
  if (inline || mark.value === null) return null;
  if (mark.style === "decimal-2") return isDoubled(mark, around) ? onceOf(mark, mark.end) : null;
  const { folded } = around.text;
  if (folded.charCodeAt(mark.end) !== folded.charCodeAt(mark.start)) return null;
  const again = matchMark(folded, mark.end);
  if (again?.style !== mark.style || again.value !== mark.value || again.says) return null;
  return GOES_ON.test(folded[again.end] ?? "1") ? null : onceOf(mark, again.end);
}

function onceOf({ style, number, value, start, says }: Mark, end: number): Mark {
  const isDecimal = style === "decimal-2";
  return markOf(isDecimal ? "arabic" : style, isDecimal ? String(value) : number, value, start, end, says);
}

/** 3.… 4.4.… 5.…: the number goes on with 3., no 4. holds it and no 4.3 stands before it, and 4. does not follow. */
function isDoubled({ number, value }: Mark, around: Surroundings): boolean {
  const { stack, lastArabic } = around;
  const before = value! - 1;
  if (number !== `${value}.${value}`) return false;
  if (stack.some(({ mark }) => mark?.style === "decimal-2" && mark.number!.startsWith(`${value}.`))) return false;
  const open = stack.findLast(({ mark }) => mark?.style === "arabic")?.mark?.value;
  if (open !== undefined ? open !== before : before > 0 && lastArabic !== before) return false;
  for (const { mark } of around.coming())
    if (mark.style === "arabic" || mark.style === "decimal-2")
      return mark.style === "arabic" ? mark.value !== value : mark.number === `${value! + 1}.${value! + 1}`;
  return before > 0;
}
