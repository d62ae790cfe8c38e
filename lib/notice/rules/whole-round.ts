// Whether a text sums up what came of a whole round over many units, be it without saying 现将…通报如下.
// example  县委5个巡察组对…等9个单位党组织开展了巡察,共反馈问题183个。…已完成整改170个…
const NUMBER = "(?:\\d{1,3}|[一二三四五六七八九十百]{1,4})";
const UNITS = `${NUMBER}\\s?(?:个|家)[^。,;\\d]{0,10}(?:单位|党组织|部门|党组|党委|支部|乡镇|镇街|街道|村|社区|企业|公司|学校|医院|[市县区旗])`;
/** 对…等9个单位党组织开展了巡察 | 第四轮巡察共覆盖9个单位: many were inspected, and not only fed back to. */
const MANY_INSPECTED = new RegExp(
  `对[^。;]{0,120}?${UNITS}[^。,;]{0,16}(?:开展|进行|实施|组织)[^。,;]{0,24}巡[视察]|巡[视察][^。,;]{0,12}(?:覆盖|涉及|巡[视察]了?)[^。,;\\d]{0,8}${UNITS}`,
);
/** 反馈问题183个, and of these 已完成整改170个. */
const FOUND = /(?:问题|意见)[^。,;\d]{0,6}\d{1,5}\s?(?:个|项|条)|\d{1,5}\s?(?:个|项|条)[^。,;\d]{0,10}问题/;
const DONE =
  /(?:完成|整改|办结|销号|到位)[^。,;\d]{0,8}\d{1,5}\s?(?:个|项|条)|\d{1,5}\s?(?:个|项|条)[^。,;\d]{0,8}(?:完成|整改到位|办结|销号)|(?:整改|完成|办结)率[^。,;\d]{0,8}\d/;
/** The signature of those who lead the inspections, on a line of its own. */
const SIGNED =
  /(?:^|\n)[^\n。,;:]{0,24}[委组](?:员会)?巡[视察](?:工作领导小组(?:办公室)?|(?:工作)?办(?:公室)?)\s*(?:\d{4}|\n|$)/;

/** Whether folded words say that many units were inspected. */
export const tellsOfManyInspected = (words: string) => MANY_INSPECTED.test(words);

/** Who says it: its headline calls it a notice of rectification, or those sign it who lead the inspections. */
export interface WholeRoundSources {
  /** Folded text of the notice's own, from its lead on. */
  own: string;
  named: boolean;
  hasHeadline: boolean;
}

/** Whether a text that lists nothing sums up a whole round by its own words. */
export function sumsUpRound({ own, named, hasHeadline }: WholeRoundSources): boolean {
  if (!named && (hasHeadline || !SIGNED.test(own))) return false;
  return tellsOfManyInspected(own) && FOUND.test(own) && DONE.test(own);
}
