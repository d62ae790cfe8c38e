// Sums that are said to be in the one before them: 清退资金20万元,其中清退津补贴|8万元. Whoever adds them up must not count twice.
import type { Amount } from "../../ledger/schema.ts";

const OPENS = /其中[^。;\d]{0,12}$|[,、:(](?:包括|含)[^。;\d]{0,12}$/;
/** 清退8万元|、收回|12万元 is a list of parts in any case; behind a comma it is one where they make the whole. */
const LISTED = /^[、和及][^。;,\d]{0,12}$/;
const BEHIND_COMMA = /^,(?!另)[^。;\d]{0,12}$/;

/** A ten-thousandth of a 分, in 万元: what is lost in adding decimals. */
const PLAY = 1e-9;

/** How many amounts from `from` on are parts of a whole; what `from` itself is, the words before it have told. */
function countParts(folded: string, amounts: readonly Amount[], from: number, whole: number): number {
  let sum = 0;
  let sure = 0;
  for (let at = from; at < amounts.length; at++) {
    const between = at > from ? folded.slice(amounts[at - 1]!.span.end, amounts[at]!.span.start) : "";
    const isListed = at === from || LISTED.test(between);
    if (!isListed && !BEHIND_COMMA.test(between)) break;
    sum += amounts[at]!.wan;
    if (sum > whole + PLAY) break;
    if ((isListed && sure === at - from) || sum > whole - PLAY) sure = at - from + 1;
  }
  return sure;
}

/** The amounts of a sentence, in text order, without those that are parts of another. */
export function withoutParts(folded: string, amounts: readonly Amount[]): Amount[] {
  const wholes: Amount[] = [];
  for (let at = 0; at < amounts.length; at++) {
    const whole = amounts[at]!;
    wholes.push(whole);
    const next = amounts[at + 1];
    if (next && next.wan <= whole.wan && OPENS.test(folded.slice(whole.span.end, next.span.start)))
      at += countParts(folded, amounts, at + 1, whole.wan);
  }
  return wholes;
}
