// Marks that lost a sign on their way: 8关于… 2,关于… (三关于… 四)关于… 五 关于…, or seem to be none: 4.8个村… 2.5000元….
// Only their sequence vouches for them.
import { isDigit, parseNumeral } from "./numeral.ts";
import { toFirstTable } from "./pattern-needs.ts";

export interface LostMark {
  style: "arabic" | "arabic-paren" | "cn-paren" | "chapter";
  number: string;
  value: number;
  /** Where the words behind it begin. */
  end: number;
  /** A label behind the number says what the heading is: 5反馈问题:…. */
  says?: "problem" | "task";
  /** The words begin with a figure: whether mark and figure together could be a decimal. */
  before?: "decimal" | "whole";
}

/** 5年, 5个; but 5年轻干部…, 5台账…, 5人员…: there the character begins a word of the heading's. */
const MEASURE_WORDS =
  "(?:年(?![轻青度终])|月(?!度)|日(?!常)|时(?!限)|分(?![类散工析])|个(?![别人性])|名(?![单录额])|项(?!目)|次(?!生)|条(?!例)|家(?![庭风属长])|所(?![有属])|人(?![员才事防居])|多(?!头|部门)|余(?!款)|处(?![置理罚室])|户(?![籍外])|座(?!谈)|台(?!账)|批(?!复)|轮(?![岗训换])|公(?![章务车款示开共益租])|场(?![地所馆])|种(?![植养])|组(?!织)|支(?![部出付])|套(?!取)|张(?!贴)|村(?![级务干规])|乡(?![村土风])|[号秒件万亿千百元辆份期届岁级度吨米亩平篇类艘只头幅部门镇])";
/** A number whose dot was lost or is another sign. Not a number with its measure word. */
const NO_DOT = new RegExp(
  `(\\d{1,2})\\s*(?:[,:;。]\\s*(?=关于|针对|“)|(?=[\\u3400-\\u9fff“"])(?!${MEASURE_WORDS}))`,
  "y",
);
/** 4.8个村未建…: a dot that could be a decimal point. */
const LIKE_A_DECIMAL = /(\d{1,2})\.(?=\d{1,3}(?:个|名|家|条|项|座|所|户|起|宗))/y;
/**
 * 2.5000元…, 3.6月底前…, 4.20人以上…, 5.2万元以下…: no decimal has so many digits, no month and no count of persons is one,
 * and no limit. 2.5万亩… could be either.
 */
const BEFORE_FIGURE =
  /(\d{1,2})\.(?=(?:(\d{3,6}(?:余|多)?(?:[元亩米]|公里|平方)|\d{1,2}月(?:\d|[上中下底初末前起])|\d{1,6}(?:余|多)?(?:[人名家户条项件台套份次处座所]|个(?!百分|半?月|小时|工作日))|\d{1,6}[万亿]?元(?:及)?以[上下内])|\d{1,6}(?:余|多)?(?:[万亿千百元亩米吨年]|公里|平方|立方)))/y;
/** One bracket of two: 三)…, (三、…, (三…. */
const ONE_BRACKET =
  /(?:\(\s*([一二三四五六七八九十]{1,3})(?![一二三四五六七八九十是级个项名类届月年)])|([一二三四五六七八九十]{1,3})\s*\))\s*(?:[、.]\s*)?(?=[\u3400-\u9fff“"])/y;
const MAY_LACK_BRACKET = toFirstTable(ONE_BRACKET);
/** (1 关于…, (2、…: not a figure with what it counts. */
const HALF_BRACKET = new RegExp(
  `\\(\\s*(\\d{1,2})(?!\\d|${MEASURE_WORDS})\\s*(?:[、.,]\\s*)?(?=[\\u3400-\\u9fff“"])`,
  "y",
);
/** Another sign, or a blank, for the 、 of a chapter: 二 落实… 三,落实…. */
const NO_PAUSE = /([一二三四五六七八九十]{1,3})(?: {1,4}|\s?[,;:。·]\s{0,4})(?=[\u3400-\u9fff“"])/y;

function matchForm(pattern: RegExp, style: LostMark["style"], folded: string, at: number): LostMark | null {
  pattern.lastIndex = at;
  const match = pattern.exec(folded);
  const digits = match?.[1] ?? match?.[2];
  const value = digits === undefined ? null : parseNumeral(digits);
  if (match === null || digits === undefined || value === null) return null;
  return { style, number: style.endsWith("paren") ? `(${digits})` : digits, value, end: at + match[0].length };
}

/** What may be a mark that lost a sign, at an offset. */
export function matchLostMark(folded: string, at: number): LostMark | null {
  const unit = folded.charCodeAt(at);
  if (isDigit(unit)) return matchForm(NO_DOT, "arabic", folded, at) ?? matchForm(LIKE_A_DECIMAL, "arabic", folded, at);
  if (MAY_LACK_BRACKET[unit] !== 1) return null;
  return matchForm(ONE_BRACKET, "cn-paren", folded, at) ?? matchForm(HALF_BRACKET, "arabic-paren", folded, at);
}

/** What may be a mark right before a figure, at an offset. */
export function matchMarkBeforeFigure(folded: string, at: number): LostMark | null {
  BEFORE_FIGURE.lastIndex = at;
  const match = isDigit(folded.charCodeAt(at)) ? BEFORE_FIGURE.exec(folded) : null;
  if (!match) return null;
  const [words, number, whole] = match;
  const before = whole === undefined ? "decimal" : "whole";
  return { style: "arabic", number: number!, value: Number(number), end: at + words.length, before };
}

/** What may be the mark of a chapter without its own sign, at an offset. */
export function matchLostChapter(folded: string, at: number): LostMark | null {
  return MAY_LACK_BRACKET[folded.charCodeAt(at)] === 1 ? matchForm(NO_PAUSE, "chapter", folded, at) : null;
}
