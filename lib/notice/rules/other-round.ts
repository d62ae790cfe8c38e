// The round of the title and that of the lead, where they are not the same: the title's counts, and both are told.
// example  关于|十三届县委第六轮巡察|整改进展情况的通报 … 根据|十三届县委第五轮巡察|统一安排 → round-stated-twice
import type { Diagnostic } from "../../ledger/diagnostic.ts";
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import type { NoticeText } from "../notice-text.ts";
import { parseNumeral } from "../numeral.ts";
import { findBareRound, findRound, findRoundInTitle } from "./round.ts";

const NUMBERS = ["届", "轮", "批"].map((unit) => new RegExp(`([一二三四五六七八九十\\d]{1,3})${unit}`));
const AUTHORITY = /中央|自治区党委|兵团|[省市区县州盟旗地]委|党[组委]|党工委/;
const LONGEST_LEAD = 600;
/** Before a round that is not the one of the notice. */
const EARLIER = /(?:上|前)一?轮[^,。;]{0,8}$|(?:此前|曾|以往|历次)[^,。;]{0,8}$/;

/** What a round is known by: session, round, part, and whose it is; `null` where it does not say. */
function listMarks({ folded }: NoticeText, { span }: Stated<string>): (string | number | null)[] {
  const words = folded.slice(span.start, span.end);
  const numbers = NUMBERS.map((pattern) => {
    const digits = pattern.exec(words)?.[1];
    return digits === undefined ? null : parseNumeral(digits);
  });
  return [...numbers, AUTHORITY.exec(words)?.[0] ?? null];
}

/** Tells of a round in the lead that cannot be the one in the title. */
export function checkOtherRound(
  text: NoticeText,
  title: SourceSpan | null,
  lead: SourceSpan,
  kind: string | null,
): Diagnostic[] {
  const first = title && (findRoundInTitle(text, title, kind, false) ?? findRoundInTitle(text, title, kind, true));
  const end = Math.min(lead.end, lead.start + LONGEST_LEAD);
  const second = first && (findRound(text, lead.start, end, kind) ?? findBareRound(text, lead.start, end));
  if (!first || !second || EARLIER.test(text.folded.slice(lead.start, second.span.start).slice(-16))) return [];
  const [session, round, part, authority] = listMarks(text, first).map((mark, at) => {
    const other = listMarks(text, second)[at];
    return mark !== null && other != null && mark !== other;
  });
  // Another authority's inspection is another one, and not a second word on this.
  if (authority || !(session || round || part)) return [];
  return [
    {
      code: "round-stated-twice",
      severity: "warning",
      spans: [first.span, second.span].sort((a, b) => a.start - b.start),
      values: { first: first.value, second: second.value },
    },
  ];
}
