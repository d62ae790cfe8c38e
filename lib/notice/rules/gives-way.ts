// Problems of others than this inspection, told before its own: they give way to what is told of it behind them.
// example  2017年巡察反馈的|9|个问题已全部整改。本次巡察反馈17个问题 → 9 is not the total

import { allMatches } from "../all-matches.ts";
import { atEnd } from "../edge-rules.ts";
import { sentenceBefore } from "./earlier-figures.ts";
import { nounOf } from "./figure-nouns.ts";
import { restates, SUBSET } from "./figure-words.ts";
import type { Figure } from "./figures.ts";
import { isOfOtherAuthority, isOfOwnRounds } from "./other-authority.ts";

/** 2017年市委巡察反馈的|9|个, 2022年旗委专项巡察粮食领域和交通领域反馈的|5|个 */
const OF_YEAR = /(\d{4})年(?:\d{1,2}月)?,?[^,。;\d]{0,10}巡[视察][^,。;]{0,16}(?:反馈|指出|发现|移交)[^,。;\d]{0,4}$/;
/** 2023年3月6日至5月12日,…进行了巡察: when this one was, by the first that is dated. */
const DATED = /(\d{4})年\d{1,2}月[^。;]{0,60}?(?:巡[视察]|反馈)/;
/** The lead dates it, in code units. */
const LEAD = 1200;

/** 选人用人专项检查反馈的|9|个, 卫健部门大型医院巡查指出的|9|个, 省委组织部对…进行了专项检查,反馈问题|10|个: of another check, and not with the inspection. */
const OF_CHECK = atEnd(
  /(?<!巡[视察][^,。;]{0,10})(?:(?:专项|执法|安全(?:生产)?|选人用人(?:工作)?|意识形态(?:工作)?(?:责任制)?)[检督]查组?|(?:部门|厅|局|委员会)[^,。;\d]{0,12}(?:检查|督查|巡查|评审|考评)组?|(?:部|厅|局|委员会|办公室)对[^,。;\d]{2,24}检查,共?)(?:反馈|指出|移交|交办|发现)的?(?:问题)?$/,
);
/** 划转职能涉及的|4|个, 并入单位遗留的|4|个: some of those found. */
const OF_TAKEN_OVER = atEnd(/(?:划[转入]|并入|转隶|撤并)[^,。;\d巡反]{0,14}(?:涉及|遗留|存在)的$/);

/** 群众反映的|4|个, 边巡边改问题|4|个, 全市共性问题|26|个: not those that were fed back to this one. */
const OF_SOME = atEnd(
  /(?:(?<!反馈[^,。;]{0,12})(?:存在|反映|遗留|方面)的|(?:立[行知]立|边[巡查]边|未巡先)改的?(?:问题)?|全[市县区省州旗](?:面上)?(?:的)?共性(?:的|问题))$/,
);

/** 反馈的3个方面|17|个问题, 反馈问题|17|个 */
const TOLD =
  /(?:反馈|指出)(?:[^,。;\d一二三四五六七八九十]{0,8}(?:[\d一二三四五六七八九十]{1,3}个?(?:方面|大类|类)[、,的]{0,2}){0,2}[\d一二三四五六七八九十]{1,4}\s?[个项条][^,。;\d]{0,4}问题|[^,。;\d]{0,6}问题[^,。;\d]{0,4}\d{1,4}\s?[个项条])/g;
/** Those are told no farther behind, in code units. */
const FARTHEST = 600;
const OF_ANOTHER = /\d{4}年[^,。;]{0,12}$|[检督]查组?$|审计$|其中[^,。;]{0,12}$/;

/** Whether what this inspection found is told behind a place. */
function isTold(folded: string, from: number): boolean {
  const behind = folded.slice(from, from + FARTHEST);
  for (const { index } of allMatches(behind, TOLD))
    if (!OF_ANOTHER.test(behind.slice(Math.max(0, index - 20), index))) return true;
  return false;
}

/** Whether a year is before that of this inspection, where that is dated. */
export function isEarlier(folded: string, year: string): boolean {
  const own = DATED.exec(folded.slice(0, LEAD))?.[1];
  return own !== undefined && year < own;
}

/** So many years before this inspection no year can be that of its beginning: 2019年省委巡视反馈的|38|个, in a notice of 2024. */
const LONG_BEFORE = 2;

/** Whether an inspection found it that was held so many years before this one, or more. */
function isOfEarlierYear(folded: string, { before }: Figure, years: number): boolean {
  const year = OF_YEAR.exec(before)?.[1];
  return year !== undefined && isEarlier(folded, String(Number(year) + years - 1));
}

/** Whether problems are of others, beside a `total` that is known or that is told behind them. */
export function givesWay(folded: string, figures: Figure[], index: number, total: number | undefined): boolean {
  const figure = figures[index]!;
  if (OF_TAKEN_OVER.test(figure.before) || isOfEarlierYear(folded, figure, LONG_BEFORE)) return true;
  if (isOfOwnRounds(folded, figure)) return total !== figure.value;
  if (total !== undefined)
    return total !== figure.value && (OF_CHECK.test(figure.before) || isOfOtherAuthority(folded, figure));
  if (isBesideOwn(figures, index)) return true;
  return (
    (OF_CHECK.test(figure.before) ||
      OF_SOME.test(figure.before) ||
      isOfEarlierYear(folded, figure, 1) ||
      isOfOtherAuthority(folded, figure)) &&
    isTold(folded, figure.span.end)
  );
}

/** So many figures behind it a sentence tells its own at the farthest: one of a thousand figures is none that people write. */
const FIGURES_BEHIND = 12;

/** 国土卫片问题|43|个,巡察反馈17个问题: of those of which nothing says who found them, where the sentence tells its own. */
function isBesideOwn(figures: Figure[], index: number): boolean {
  if (index + 1 === figures.length) return false;
  const before = sentenceBefore(figures[index]!);
  if (/反馈|指出|移交|巡[视察]|本[次轮]/.test(before + figures[index]!.right)) return false;
  return figures
    .slice(index + 1, index + 1 + FIGURES_BEHIND)
    .some(
      (own) =>
        own.value !== figures[index]!.value &&
        nounOf(own)?.subject === "problem" &&
        !SUBSET.test(own.before) &&
        !own.bracketed &&
        (restates(own, sentenceBefore(own)) || /(?:反馈|指出)的?问题$/.test(own.left)),
    );
}
