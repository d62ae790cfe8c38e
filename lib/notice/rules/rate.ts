// The rate of completion that a notice states for its rectification: 整改率85.7%, 整改完成率达到100%.
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import type { NoticeText } from "../notice-text.ts";
import { toNumber } from "../numeral.ts";
import { SENTENCE, type Sentence } from "../outside.ts";

const RATE = SENTENCE.add(
  /(?:(?:总体|整体|综合|问题|任务|措施|已)?(?:整改)?(?:任务|问题|措施|工作)?(?:的)?(?:(?:整改完成|整改销号|整改到位|整改|完成|销号|总体完成|整改落实)率|(?:整改)?完成比例))(?:已)?(?:分别)?(?:为|达到?了?|是|约|:|在)?\s?(?:(\d{1,3}(?:\.\d{1,4})?)\s?%|百分之(百|[一二三四五六七八九十]{1,4}(?:点[〇零一二三四五六七八九]{1,4})?))/,
);

export interface RateRead {
  rate: Stated<number> | null;
  /** Where more than 100 % is stated, which no rate of completion can be. */
  over: SourceSpan[];
}

/** The first stated completion rate, in percent. Rates of anything else (回迁率, 满意率) are none. */
export function readRate(text: NoticeText, sentences: Sentence[]): RateRead {
  const over: SourceSpan[] = [];
  for (const sentence of sentences) {
    if (!RATE.may(sentence.signals)) continue;
    const words = text.folded.slice(sentence.start, sentence.end);
    const match = RATE.pattern.exec(words);
    if (!match) continue;
    const value = match[1] === undefined ? toNumber(match[2] === "百" ? "一百" : match[2]!) : Number(match[1]);
    if (
      /[\u3400-\u9fff]/.test(words[match.index - 1] ?? "") &&
      /投资|计划|目标|产值|任务书|招商|征迁|覆盖|普查/.test(words.slice(Math.max(0, match.index - 8), match.index))
    )
      continue;
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    if (value <= 100) return { rate: { value, span }, over };
    over.push(span);
  }
  return { rate: null, over };
}
