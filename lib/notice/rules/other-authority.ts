// Figures that another authority's inspection fed back than the one that the notice is about.
// example  in a notice on 市委第三巡察组: 对省委巡视反馈的|9|个问题 → of another; 市委巡察反馈的|21|个 → its own
import { allMatches } from "../all-matches.ts";
import { sentenceBefore } from "./earlier-figures.ts";
import type { Figure } from "./figures.ts";

const AUTHORITY = "(中央|(?:自治[区州]|兵团|集团|总公司)党[委组]|[省市县区旗州盟地]委)";
/** 市委第三巡察组, in the lead: who inspected. */
const GROUP = new RegExp(
  `${AUTHORITY}[^,。;、\\n]{0,10}?(巡[视察])(?:第?[一二三四五六七八九十\\d]{1,3})?(?:[^,。;、\\n]{0,4}组)[^。\\n]{0,80}?(?:巡[视察]|反馈)`,
);
/** 省委巡视反馈涉及我单位的|9|个问题 */
const FED_BACK = new RegExp(
  `${AUTHORITY}(?:[^,。;、\\n委和与及]{0,10}?)(巡[视察])[^,。;\\n和与及]{0,12}?(?:反馈|指出|移交|交办|点名)[^。;]{0,24}$`,
);
const NAMED = new RegExp(`${AUTHORITY}[^,。;、]{0,10}?(巡[视察])`, "g");
const THIS_ONE = /[本此][次轮]/;
/** The lead names the group, in code units. */
const LEAD = 1200;
const INSPECTED = /巡[视察]/;

/** 十四届市委第六轮巡察…发现的|265|个, in a notice on 省委巡视 */
const OF_ROUND = /(?:委|轮)(?:第[一二三四五六七八九十]{1,3}轮)?巡察[^,。;]{0,10}(?:反馈|指出|发现)[^,。;\d]{0,6}$/;

/** By the request of one, the other may have inspected. */
const NAMES_SUCH_GROUP = /巡察[^,。;、\n]{0,4}组/;

/** Whether 巡察, which those below a 巡视 hold themselves, found what a figure of a notice on 巡视 counts. */
export function isOfOwnRounds(folded: string, { before }: Pick<Figure, "before">): boolean {
  if (!INSPECTED.test(before) || !OF_ROUND.test(before) || THIS_ONE.test(before)) return false;
  const lead = folded.slice(0, LEAD);
  return !NAMES_SUCH_GROUP.test(lead) && GROUP.exec(lead)?.[2] === "巡视";
}

/** Whether the words before a figure say that another authority's inspection fed it back, and none that it is its own. */
export function isOfOtherAuthority(folded: string, figure: Pick<Figure, "before">): boolean {
  if (!INSPECTED.test(figure.before)) return false;
  const before = sentenceBefore(figure);
  const fedBack = FED_BACK.exec(before);
  const own = fedBack && GROUP.exec(folded.slice(0, LEAD));
  if (!fedBack || !own) return false;
  const [, authority, kind] = own;
  if (fedBack[1] === authority && fedBack[2] === kind) return false;
  return !THIS_ONE.test(before) && !allMatches(before, NAMED).some((one) => one[1] === authority && one[2] === kind);
}
