// The words in which a notice sets a deadline -> the last day of it.
// example  预计|2023年9月底|前完成 → 2023-09-30;  整改时限：|2023年三季度 → 2023-09-30;  计划|今年9月底|前 → of the notice's year
import type { SourceSpan } from "../span.ts";

export interface Deadline {
  /** The words of the day: 2023年9月底. */
  span: SourceSpan;
  /** The last day that these words allow. */
  day: string;
}

/** Traditional and full-width forms, one code unit each, so that no offset shifts. */
const traditional = "時預計劃爭確擬將於辦結標後進還實現間續銷驗決號";
const simplified = "时预计划争确拟将于办结标后进还实现间续销验决号";
const TRADITIONAL = new RegExp(`[${traditional}]`, "g");

/** The words as the patterns of deadlines know them; of the same length. */
export function foldWords(words: string): string {
  return words
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(TRADITIONAL, (character) => simplified[traditional.indexOf(character)] as string)
    .replace(/[\u3000\u00a0\t]/g, " ");
}

/** 2023年9月30日 · 2023年9月底 · 2023-09-30 · 2023年第三季度 · 2023年上半年 · 2023年底 · 今年9月底 */
const DAY =
  "(?:(?<year>\\d{4})\\s?年|(?<now>今年|本年度?))\\s?(?:年)?\\s?(?:(?<month>\\d{1,2})\\s?月份?\\s?(?:(?<date>\\d{1,2})\\s?[日号]|(?<third>[上中下])旬)?|第?(?<quarter>[一二三四1-4])季度|(?<half>[上下])半年)?(?<last>[底末内])?|(?<y>\\d{4})[-./](?<m>\\d{1,2})(?:[-./](?<d>\\d{1,2}))?";
const ENDS = "完成|建成|完工|竣工|办结|交付|销号|到位|整改|解决|投入使用|验收|实现";
const PLANS = "(?<!原|未按|未能)(?:预计|预期|计划|力争|确保|拟于?|将于|争取)";
const LABEL =
  "(?:(?:整改|完成|办结|销号|落实|目标)*(?:时限|期限)|(?:计划|预计|拟)(?:完成|整改|办结)(?:时间|日期))(?:[:：]|为|是)\\s?";
const UNDER_WAY = "仍在|尚在|还在|正在|尚未|仍未|暂未|还未|未完成|继续推进|持续推进|进行中";

const patterns = {
  /** 整改时限：2023年9月30日前 */
  labelled: new RegExp(`${LABEL}(?:于|在|至)?(?:${DAY})`, "g"),
  /** 预计2023年9月底前完成 · 计划于2023年第三季度完成 */
  planned: new RegExp(
    `${PLANS}[^。；;，,\\n]{0,16}?(?:${DAY})(?:之前|以前|前|[^。；;，,\\n\\d]{0,12}?(?:${ENDS}))`,
    "g",
  ),
  /** 2023年9月底前完成公示，目前仍在推进 */
  missed: new RegExp(
    `(?:${DAY})(?:之前|以前|前)[^。；;\\n\\d]{0,16}?(?:${ENDS})[^。；;\\n]{0,24}?[，,][^。；;\\n]{0,12}?(?:${UNDER_WAY})`,
    "g",
  ),
};
export type DeadlineForm = keyof typeof patterns;

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The last month of a quarter or of half a year. */
function toMonth({ quarter, half }: Record<string, string | undefined>): number | null {
  if (half) return half === "上" ? 6 : 12;
  if (!quarter) return null;
  const index = "一二三四".indexOf(quarter);
  return 3 * (index < 0 ? Number(quarter) : index + 1);
}

function toDay(parts: Record<string, string | undefined>, thisYear: number): string | null {
  const year = Number(parts.year ?? parts.y ?? thisYear);
  const printed = parts.month ?? parts.m;
  const month = printed ? Number(printed) : (toMonth(parts) ?? (parts.last ? 12 : null));
  if (month === null || month < 1 || month > 12 || year < 1990) return null;
  const last = lastDay(year, month);
  const third = { 上: 10, 中: 20, 下: last }[parts.third ?? ""];
  const date = Number(parts.date ?? parts.d ?? third ?? last);
  if (date < 1 || date > last) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

const DAY_ALONE = new RegExp(DAY);

/** The deadlines of one form in folded words; `thisYear` is that of 今年. */
export function findDeadlines(words: string, form: DeadlineForm, thisYear: number): (Deadline & { end: number })[] {
  return [...words.matchAll(patterns[form])].flatMap((match) => {
    const day = toDay(match.groups ?? {}, thisYear);
    const at = DAY_ALONE.exec(match[0]);
    if (day === null || at === null) return [];
    const start = match.index + at.index;
    return [{ span: { start, end: start + at[0].trimEnd().length }, day, end: match.index + match[0].length }];
  });
}

/** 截至2023年11月底: the day for which a notice speaks, where it states it. */
export function findAsOf(words: string): Deadline | null {
  const match = new RegExp(`截[至止]到?(?:目前)?[（(]?\\s?(?:${DAY})`).exec(words);
  const day = match && toDay(match.groups ?? {}, Number.NaN);
  const at = match && DAY_ALONE.exec(match[0]);
  if (!match || !day || !at) return null;
  const start = match.index + at.index;
  return { span: { start, end: start + at[0].length }, day };
}
