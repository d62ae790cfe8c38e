// Figures of what was found or done that were given no place: where a notice declares nothing else of the kind, this is told.
// example  整改台账所列者,已完成|18|项 → how many are done is not known, and 18 may be it
import type { DeclaredTotal } from "../../ledger/schema.ts";
import type { SourceSpan } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import { allMatches } from "../all-matches.ts";
import type { NoticeText } from "../notice-text.ts";
import { SENTENCE, type Sentence } from "../outside.ts";
import { SUBJECT_OF } from "./figure-nouns.ts";
import type { SaidOf } from "./left-out.ts";

const NOUN = "(问题|任务|措施)";
const ENDS = `(?:${NOUN}|(?=[,。;、()]|$))`;
/** 已完成|18|项, |18|个问题已完成 */
const DONE = SENTENCE.add(
  new RegExp(
    `(?:已经?(?:全部)?(?:完成(?:整改|销号)?|整改(?:完成|到位|完毕)|销号|整改销号)|完成整改|整改完成|整改到位)了?\\s?\\d{1,4}\\s?[个项条]${ENDS}|\\d{1,4}\\s?[个项条]${NOUN}?(?:均|都|全部)?已经?(?:全部|全都|均|都)?(?:完成|整改|销号)`,
    "g",
  ),
);
/** 反馈|21|个问题, 反馈的问题共|21|个 */
const FOUND = SENTENCE.add(
  new RegExp(
    `(?:反馈|指出)(?:给我[\\u3400-\\u9fff])?(?:的|了)?(?:具体|突出|主要)?(?:问题)?(?:共|有|计)?\\s?\\d{1,4}\\s?[个项条]${ENDS}`,
    "g",
  ),
);
/** What is counted so is another thing, or of another time. */
const OF_OTHERS =
  /实事|项目|工程|隐患|自查|排查|检视|查摆|主题教育|审计|专项|信访|线索|举报|上一?[轮次]|此前|历次|往年|“回头看”|立行立改|边[查巡]边改|其中|计划|力争|确保|预计|拟|下一步|督[查导办]|调研|承诺|提案|议案|矛盾|纠纷|合同|培训|[省市县区]直|乡镇|单位|全[省市县区]/;
/** What speaks of rectification stands no farther before the sentence, in code units. */
const FARTHEST = 40;
const OF_RECTIFYING = /巡[视察]|反馈|整改/;

function findIn(text: NoticeText, sentences: Sentence[], rule: typeof DONE, told: SourceSpan[]): SaidOf | null {
  for (const { start, end, signals } of sentences) {
    if (!rule.may(signals)) continue;
    const words = text.folded.slice(start, end);
    const found = allMatches(words, rule.pattern);
    if (found.length === 0 || OF_OTHERS.test(words)) continue;
    if (!OF_RECTIFYING.test(text.folded.slice(Math.max(0, start - FARTHEST), end))) continue;
    for (const match of found) {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      if (told.some((one) => one.start < span.end && span.start < one.end)) continue;
      const noun = match.slice(1).find((group) => group !== undefined);
      return { subject: (noun && SUBJECT_OF[noun]) || "problem", span };
    }
  }
  return null;
}

const COUNTED: ReadonlySet<Subject> = new Set(["problem", "task", "measure"]);

/** What may be declared of what was found or done and has no place, where nothing else is; `told` has been told already. */
export function findUnplacedFigure(
  text: NoticeText,
  sentences: Sentence[],
  totals: DeclaredTotal[],
  told: SourceSpan[],
): SaidOf | null {
  const own = totals.filter(({ subject }) => COUNTED.has(subject));
  if (own.some(({ done }) => done)) return null;
  const used = own.flatMap(({ total, ongoing }) => [total, ongoing].flatMap((stated) => stated?.span ?? []));
  const done = findIn(text, sentences, DONE, [...told, ...used]);
  return done ?? (own.some(({ total }) => total) ? null : findIn(text, sentences, FOUND, [...told, ...used]));
}
