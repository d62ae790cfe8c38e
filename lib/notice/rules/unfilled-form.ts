// Whether a text is a form that nobody filled in: 20XX年X月X日, XX局党组, 一是XXXX.
import { allMatches } from "../all-matches.ts";
import { WordList } from "../word-list.ts";

/**
 * What stands where a fact was to be written. A bracket is one where it asks for a name (单位名称) or stands in the
 * place of one (中共(单位)党组); 市局(公司) is a name, and so is the xx of an address.
 */
const BLANK = new WordList(
  /(?<=[第年月])[×X](?=[月日年巡轮])|(?<![\da-z])[×X](?=[个项件条次名轮届])|[([](?:单位|姓名|日期|部门|公司|党组织)(?:名称|全称)[)\]]|(?<=中共|[对向经由\n])[([](?:单位|部门|公司|党组织)[)\]]|\[(?:单位|姓名|日期)[^\]]{0,8}\]|某{1,2}(?=[单局市县区委部公学镇乡街同年月党])|[X×✕]{2,}|(?<![a-z\d@._-])x{2,}(?![a-z\d@._-])|(?<!二)〇{2,}(?!年)|○{2,}|(?<=[^\n*])\*{2,}(?=[^\n*])|_{3,}|\.{6,}/,
);
/** The name of who tells is left blank, in the headline itself. */
const NAMES_NOBODY = /^(?:中共|关于)?(?:[X×✕]{2,}|x{2,}|某{1,2}|○{2,}|_{3,}|[([](?:单位|部门|公司|党组织))/;
/** What a form leaves out and a notice says: days, months, and how many of what. */
const FILLED = /(?:\d|[一二三四五六七八九十])\s?余?[年月日个件条次项人名场份家万亿元%]/g;

/**
 * Whether more is left blank than is said. Names that are kept private (杨某某, ×× company) leave the days and figures
 * of a notice standing; a form has none.
 * @param head folded headline and the beginning of the opening
 */
export function isUnfilled(title: string, head: string, folded: string): boolean {
  if (BLANK.count(head) < 2) return false;
  const blanks = BLANK.count(folded);
  return blanks >= 3 && (NAMES_NOBODY.test(title) || blanks > allMatches(folded, FILLED).length);
}
