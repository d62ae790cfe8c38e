// How many 制度 were made, stated for the whole notice: 建立完善制度43项, 建章立制20项, 修订制度5项.
import type { Stated } from "../../ledger/span.ts";
import { allMatches, type NoticeText } from "../notice-text.ts";
import { parseNumeral } from "../numeral.ts";
import { SENTENCE, type Sentence } from "../outside.ts";
import type { Plans } from "./plans.ts";

const VERB =
  "(?:制定|制订|修订|建立|完善|健全|出台|新建|新增|新订|形成|印发|废止|修改|优化|扎[牢紧](?!制度的?笼)|(?<![机体编限强])制|建|修|立|改|废)";
const NUMBER = "(\\d{1,4}|[一二两三四五六七八九十百]{1,5})";
const UNIT = "(?:项|个|部|件|份|篇|套|余项|条)(?!(?:工作|专项|专门|整改){0,2}(?:小组|专班|组)|工作)";
const NAMED_FIRST = [
  new RegExp(`建章立制\\s?(?:共|累计|达|共计)?\\s?${NUMBER}\\s?${UNIT}`, "g"),
  new RegExp(
    `${VERB}(?:[、和及并]?${VERB}){0,5}(?:了)?[^,。;:!?()\\d]{0,32}?制度(?!建设|执行|落实)[^,。;:!?()\\d“”]{0,10}?(?:共|共计|累计|达|合计)?:?\\s?${NUMBER}\\s?${UNIT}`,
    "g",
  ),
  new RegExp(
    `(?:^|[,;。:])制度(?:(?:方面|建设)[,:])?(?:共|累计|已)?${VERB}(?:[、和及并]?${VERB}){0,5}(?:了)?\\s?${NUMBER}\\s?${UNIT}`,
    "g",
  ),
];
/** 43项内控制度 */
const COUNT_BEFORE = `${NUMBER}\\s?${UNIT}[^,。;:!?()\\d]{0,10}?制度`;
const COUNTS_BEFORE = new RegExp(COUNT_BEFORE);
const COUNTED_FIRST = [
  new RegExp(`${VERB}(?:[、和及并]?${VERB}){0,5}(?:了)?(?:《[^》]{1,40}》[、和]?){1,6}等\\s?${COUNT_BEFORE}`, "g"),
  new RegExp(`${VERB}(?:[、和及并]?${VERB}){0,5}(?:了)?\\s?(?:各类|各项|相关|内部)?\\s?${COUNT_BEFORE}(?!性)`, "g"),
];

const NAMED = SENTENCE.add(/制度|建章立制/);
const COUNTED = SENTENCE.add(new RegExp(`${NUMBER}\\s?${UNIT}`));

/** Reads the number of 制度; counts within one sentence (制定12项、修订8项) are added up, the first sentence counts. */
export function readSystems(text: NoticeText, sentences: Sentence[], plans: Plans): Stated<number> | null {
  for (const sentence of sentences) {
    if (!NAMED.may(sentence.signals) || !COUNTED.may(sentence.signals)) continue;
    const words = text.folded.slice(sentence.start, sentence.end);
    if (!NAMED.pattern.test(words)) continue;
    const matches: RegExpExecArray[] = [];
    for (const pattern of NAMED_FIRST) for (const match of allMatches(words, pattern)) matches.push(match);
    if (COUNTS_BEFORE.test(words))
      for (const pattern of COUNTED_FIRST) for (const match of allMatches(words, pattern)) matches.push(match);
    if (matches.length > 1) matches.sort((a, b) => a.index - b.index);
    let sum: number | null = null;
    let start = 0;
    let end = 0;
    for (const match of matches) {
      const at = sentence.start + match.index;
      if (at < end || text.enclosures.isInside(at) || /其中[^,]{0,4}$/.test(words.slice(0, match.index))) continue;
      const count = parseNumeral(match[1]!);
      if (count === null || match[1] === "一") continue;
      if (plans.hold({ start: at, end: at + match[0].length }, "systems")) continue;
      if (sum === null) start = at;
      sum = (sum ?? 0) + count;
      end = at + match[0].length;
    }
    if (sum !== null) return { value: sum, span: { start, end } };
  }
  return null;
}
