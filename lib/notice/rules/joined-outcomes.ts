// Outcomes of several kinds with one count: 党纪处分和组织处理12人 is of both together, 诫勉谈话、批评教育各2人 of each.
import type { SourceSpan } from "../../ledger/span.ts";
import { allMatches } from "../all-matches.ts";
import { COUNT, KIND, KIND_BEHIND } from "./outcome-kinds.ts";

export interface JoinedOutcome {
  /** Both in one name, or one by one where each has the count. */
  kinds: string[];
  numeral: string;
  unit: string;
  span: SourceSpan;
}

const JOIN = "(?:、|和|及|与|以及|或)";
/** With the kinds, 各, the number and its unit as groups. */
export const JOINED = new RegExp(
  `(${KIND}(?:${JOIN}${KIND_BEHIND}){1,3})(各)?(?:了|共计?|累计|合计|干部|人员|党员|处理)*\\s?${COUNT}`,
  "g",
);
const EVERY_KIND = new RegExp(KIND, "g");
/** The counts that several kinds share, from the matches of `JOINED` in words that begin at `offset`. */
export function readJoinedOutcomes(matches: readonly RegExpExecArray[], offset: number): JoinedOutcome[] {
  return matches.map((match) => {
    const [all, names, each, numeral, unit] = match;
    const start = offset + match.index;
    const kinds = each === undefined ? [names!] : allMatches(names!, EVERY_KIND).map(([kind]) => kind);
    return { kinds, numeral: numeral!, unit: unit!, span: { start, end: start + all.length } };
  });
}
