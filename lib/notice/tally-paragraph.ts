// A paragraph that counts what came of the whole rectification: 整改以来,建立制度13项,给予组织处理1人,追回资金9.6万元。
// Behind the last problem it belongs to none; what it counts is what the notice declares.
import { allMatches } from "./all-matches.ts";

/** It speaks of the time of rectification, or of rectification as what led there. */
const SPEAKS_OF_ALL =
  /^(?:(?:截至|截止)[^,。;]{1,16},|(?:目前|至此|此外|同时|总体上),?)?(?:[我本全]?[\u3400-\u9fff]{0,6})?(?:(?:巡[视察])?(?:反馈)?(?:问题|意见)?(?:集中)?整改(?:工作)?(?:开展)?(?:以来|期间|过程中|中|,)|(?:通过|经过|结合)[^,。;]{0,10}(?:整改|上述|以上|努力|措施)|巡[视察][^,。;]{0,8}以来|期间,)/;
/** It adds up as of a day, or for the whole unit: 目前,…共…, 全局共…, 累计…. 共对责任人… is of one problem. */
const ADDS_UP =
  /^(?:(?:(?:截至|截止)[^,。;]{1,16},|(?:目前|至此|此外|同时|总体上),?)[^,。;\d]{0,12}(?:共计?|累计|总计|合计)|(?:[我本全][局厅院校县区市州旗镇乡街]|[^,。;\d]{1,10}(?:党组|党委|党工委|[县区市州旗]委))[^,。;\d]{0,6}(?:共计?|累计)|累计|总计|合计)/;
/** As of a day; then people, money and rules are counted together only for all. */
const AS_OF = /^(?:截至|截止)/;

/** 31个问题交账28个: what came of all problems; with people, money and rules it is of the whole, wherever it begins. */
const OF_PROBLEMS = /\d{1,3}\s?个问题[^,。;\d]{0,8}\d{1,3}\s?个/;

const TO_PEOPLE = "处分|诫勉|谈话|批评教育|检查|组织处理|立案|问责|约谈|通报批评";
const PEOPLE = new RegExp(
  `(?:${TO_PEOPLE})[^,、。;\\d]{0,12}\\d{1,4}\\s?(?:人|件|起|名)|\\d{1,4}\\s?[人名][^,、。;\\d]{0,8}(?:${TO_PEOPLE})`,
  "g",
);
const MONEY =
  /(?:追[缴回]|清退|收[缴回]|退[还缴赔]|挽回|[补上]缴)[^,、。;\d]{0,16}\d{1,9}(?:\.\d{1,6})?\s?(?:余)?[万亿]?元/g;
const RULES =
  /制度[^,、。;\d]{0,10}\d{1,3}\s?[项个部件]|\d{1,3}\s?(?:余)?[项个部件][^,、。;\d]{0,8}制度|建章立制[^,、。;\d]{0,4}\d/g;
/** Fewer are as often what was done about one problem. */
const FEWEST = 2;
const FEWEST_ADDED = 3;

/** Whether a paragraph (its first words, folded) counts what came of the whole rectification. */
export function countsOutcomes(words: string): boolean {
  const speaks = SPEAKS_OF_ALL.test(words);
  const adds = speaks || ADDS_UP.test(words);
  if (!adds && !AS_OF.test(words) && !OF_PROBLEMS.test(words)) return false;
  const counts = [PEOPLE, MONEY, RULES].map((pattern) => allMatches(words, pattern).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const kinds = counts.filter((count) => count > 0).length;
  return speaks ? all >= FEWEST : all >= FEWEST_ADDED && kinds >= (adds ? 2 : counts.length);
}
