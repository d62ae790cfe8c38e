// Money of which it is said behind its sum that it was recovered: by the verb, since what the sum is of may be anything.
// example  违规发放的补贴|12万元|已全部追回 → 追回 12; 违规资金|12万元|要求全部追回, 已部分追回 → not recovered
import type { SourceSpan } from "../../ledger/span.ts";
import { allMatches } from "../all-matches.ts";
import type { NoticeText } from "../notice-text.ts";
import { SENTENCE, type Sentence } from "../outside.ts";
import type { Plans } from "./plans.ts";
import { markBefore, SUM, toWan } from "./sum-of-money.ts";

const VERB = "追缴|清退|追回|退还|挽回|收缴|退缴|退赔|清缴|上缴|收回|补缴|追收|退回|返还|没收|清收|缴回|兑付";
/** 12万元|的违规补贴|已… */
const OF_WHAT = "(?:的?[\\u3400-\\u9fff]{0,8}[款金贴助费资利额酬税息])?";
const SAID =
  "(?:(?:截至)?目前|如今|现|均|都|已经?|全部|全额|足额|如数|悉数|及时|依法|依规|依纪|按规定|按要求|按期|先后|陆续|一次性|予以)";
/** 已|由责任人全额|退还 */
const BY = "(?:由[\\u3400-\\u9fff]{1,8}?)?";
/** 追缴|到位|并上缴国库|, 退还|给群众 */
const GOES_ON =
  "(?:到位|完毕|完成|了|入[库账]|到账|(?:[市县区镇乡]|本级)?(?:国库|财政)(?:专户)?|[^,。;:、()\\d]{0,6}(?:专户|账户))?(?:[并且]?(?:已|全部)*(?:上缴|上交|缴入|缴至|存入|划入|转入|退还|返还|归还|发放)[^,。;:、()\\d]{0,12}|[给至到][^,。;:、()\\d]{1,12})?";
const BEHIND = SENTENCE.add(
  new RegExp(`(${SUM})${OF_WHAT},?(${SAID}{1,6})${BY}(${VERB})${GOES_ON}(?=[,。;:、)]|$)`, "g"),
);
/** 已|追缴, 全部|追缴 */
const IS_SAID = /[已均都]|全部|全额|足额|如数|悉数/;
/** 要求将违规资金|12万元|全部退还: where 已 does not say that it was. */
const DEMANDED = /要求|责令|责成|督促|敦促|限期|应(?![收缴退付]未)|[需须待]|未(?![收缴退付])/;
const BREAKS = /[,。;:]/;
/** No clause begins farther before its sum, in code units. */
const FARTHEST = 40;

export interface RecoveredBehind {
  kind: string;
  /** `null` where it is left open how much. */
  wan: number | null;
  span: SourceSpan;
  /** Whether it is said of another sum as well, so that this one is not all of it. */
  isOfSeveral: boolean;
}

/** Reads the sums of a sentence that are said behind to be recovered; `taken` are read by the verb before them. */
export function readRecoveredBehind(
  text: NoticeText,
  { start, end, signals }: Sentence,
  taken: SourceSpan[],
  plans: Plans,
): RecoveredBehind[] {
  if (!BEHIND.may(signals)) return [];
  const words = text.folded.slice(start, end);
  let read = 0;
  return allMatches(words, BEHIND.pattern).flatMap((match) => {
    const before = words.slice(Math.max(read, match.index - FARTHEST), match.index);
    read = match.index + match[0].length;
    const [, printed, said, verb] = match as unknown as [string, string, string, string];
    const mark = markBefore(words, match.index, printed);
    const sum = printed.slice(mark);
    const span = { start: start + match.index + mark, end: start + match.index + match[0].length };
    const isTaken = taken.some((one) => one.start < span.end && span.start < one.end);
    if (isTaken || !IS_SAID.test(said) || text.enclosures.isInside(span.start)) return [];
    const clauses = before.split(BREAKS);
    const clause = clauses.at(-1)!;
    if (!said.includes("已") && DEMANDED.test(clause)) {
      plans.keep(span, "amounts");
      return [];
    }
    if (plans.hold(span, "amounts")) return [];
    const isOfSeveral = clause.includes("元") || (/[均都]/.test(said) && before.split(/[。;]/).at(-1)!.includes("元"));
    return [{ kind: verb, wan: toWan(sum), span, isOfSeveral }];
  });
}
