// Money recovered, stated for the whole notice, in 万元: 追缴、清退、追回、退还、挽回. Economic indicators are none.
// example  清退款项12.6万元 → 清退款项 12.6; 追缴1.36亿元 → 13600; 清退违规收取费用54410元 → 5.441
import type { Amount } from "../../ledger/schema.ts";
import type { SourceSpan } from "../../ledger/span.ts";
import { allMatches, type NoticeText } from "../notice-text.ts";
import { toNumber } from "../numeral.ts";
import { SENTENCE, type Sentence } from "../outside.ts";
import type { FigureTwice } from "./figures.ts";
import type { Plans } from "./plans.ts";

const VERB =
  "(?:追缴|清退|追回|退还|挽回|收缴|退缴|退赔|清缴|上缴|收回|补缴|追收|追讨|追索|退回|返还|没收|避免|清收|追损|罚没|兑付)";
const AMOUNT = SENTENCE.add(
  new RegExp(
    `(${VERB}(?:[、和及并]?${VERB}){0,4}[^,。;:!?()\\d]{0,24}?)(?:折合)?(?:人民币)?(?:金额|数额)?(?:合计|累计|总计|共|约|达|计|为|近|逾|超)*:?\\s?(\\d{1,9}(?:,\\d{3})*(?:\\.\\d{1,6})?|[一二两三四五六七八九十百千]{1,8}(?:点[〇零一二三四五六七八九]{1,4})?)\\s?(?:余)?(亿元|万元|千元|元|万|亿)`,
    "g",
  ),
);
const MEANS_BEFORE = /(?<=[^、和及并])挽回/;
const TO_WAN: Record<string, number> = { 亿元: 10000, 亿: 10000, 万元: 1, 万: 1, 千元: 0.1, 元: 0.0001 };
const TRAILING = /(?:折合|人民币|金额|数额|合计|累计|总计|共|约|达|计|为)+$/;

/** 其中追缴…: a part of what was stated before, no second statement of it. */
const PART_OF = /(?:其中|含|分别|另|此外|又)[^。;]{0,12}$/;

/** Reads recovered amounts; the first statement of a kind counts, and `twice` holds later ones that differ. */
export function readAmounts(
  text: NoticeText,
  sentences: Sentence[],
  plans: Plans,
): { amounts: Amount[]; twice: FigureTwice[] } {
  const twice: FigureTwice[] = [];
  const found = new Map<string, Amount>();
  for (const sentence of sentences) {
    if (!AMOUNT.may(sentence.signals)) continue;
    for (const match of allMatches(text.folded.slice(sentence.start, sentence.end), AMOUNT.pattern)) {
      // 通过追索工程款等|挽回经济损失, 诉讼清收|挽回损失: the first verb says how.
      const means = Math.max(0, match[1]!.search(MEANS_BEFORE));
      const start = sentence.start + match.index + means;
      if (text.enclosures.isInside(start)) continue;
      const length = match[1]!.slice(means).replace(/\s+$/, "").replace(TRAILING, "").length;
      const kind = text.printed.slice(start, start + length);
      const wan = Math.round(toNumber(match[2]!) * TO_WAN[match[3]!]! * 1e6) / 1e6;
      const span: SourceSpan = { start, end: sentence.start + match.index + match[0].length };
      if (plans.hold(span, "amounts")) continue;
      const known = found.get(kind);
      if (!known) found.set(kind, { kind, wan, span });
      else if (known.wan !== wan && !PART_OF.test(text.folded.slice(sentence.start, start)))
        twice.push({ text: kind, first: { value: known.wan, span: known.span }, second: { value: wan, span } });
    }
  }
  return { amounts: [...found.values()], twice };
}
