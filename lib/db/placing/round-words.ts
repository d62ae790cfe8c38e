// A round's name -> what it is known by, however it is printed: session, authority, year, number and part.
// example  十四届省委第三轮巡视 = 江苏省委十四届第三轮巡视 = 中共江苏省第十四届委员会第三轮常规巡视 -> 14届3轮, of 江苏省
import type { InspectionLevel } from "../../ledger/status.ts";
import { parseNumeral } from "../../notice/numeral.ts";
import { SHORT_NAMES } from "../../regions.ts";
import { toSearchText } from "../search-text.ts";

const NUMERAL = "([一二三四五六七八九十百零〇\\d]{1,5})";
/** The full name of an authority: 江苏省第十四届委员会 is 十四届江苏省委, that of an autonomous region its 党委. */
const committee = new RegExp(`^(.*?)(自治区)?第?${NUMERAL}届委员会`);
const numbers = {
  session: new RegExp(`第?${NUMERAL}届`),
  year: /([二〇零一二三四五六七八九\d]{4})年度?/,
  number: new RegExp(`第?${NUMERAL}轮次?`),
  part: new RegExp(`第?${NUMERAL}批次?`),
} as const;

/** Words that tell no round from another: the kind, which the level tells, and that it was one like any. */
const silent = /中国共产党|中共|巡[视察]|常规|工作/g;

/** What a level's authority is called once its place is named: nothing more than that it is the Party's committee there. */
const authorityOfLevel: Record<InspectionLevel, RegExp> = {
  central: /^党?中央/,
  provincial: /^(?:省|市|自治区|区)?党?委/,
  municipal: /^(?:市|州|自治州|盟|地区?)?党?委/,
  county: /^(?:县|区|市|旗|自治县|自治旗)?党?委/,
  // Its words say which of many it is.
  other: /^(?!)/,
};

/** Words without the name of this place at their beginning: 江苏省 from 江苏省委 leaves 省委, or 委. */
function withoutPlace(words: string, place: string): string {
  for (let end = Math.min(words.length, place.length); end >= 2; end--) {
    const beginning = words.slice(0, end);
    const isNamed = beginning === place || SHORT_NAMES.get(beginning)?.some(({ name }) => name === place);
    if (isNamed) return words.slice(end);
  }
  return words;
}

/**
 * What a stated round is known by, beside its level and the region of its authority.
 * @param name as stated
 * @param authority the region of its authority, from the province down; empty where unknown
 */
export function toRoundWords(name: string, level: InspectionLevel | null, authority: readonly string[]): string {
  const folded = toSearchText(name);
  let words = folded
    .replace(silent, "")
    .replace(committee, (_, place: string, region: string | undefined, session: string) =>
      region === undefined ? `${session}届${place}委` : `${session}届${place}${region}党委`,
    );
  const found: Record<string, number | null> = {};
  for (const [part, pattern] of Object.entries(numbers)) {
    const digits = pattern.exec(words)?.[1];
    found[part] = digits === undefined ? null : parseNumeral(digits);
    if (found[part] !== null) words = words.replace(pattern, "");
  }
  // A name without a number is known by nothing but itself.
  if (found.number == null) return folded;
  if (level !== null && level !== "other") {
    for (const place of authority) words = withoutPlace(words, place);
    words = words.replace(authorityOfLevel[level], "");
  }
  const said = (part: keyof typeof numbers, unit: string) => (found[part] == null ? "" : `${found[part]}${unit}`);
  return [words, said("session", "届"), said("year", "年"), said("number", "轮"), said("part", "批")].join("");
}
