// Figures behind a label that says what they count: 问题:反馈28个,销号27个,剩余1个; 从措施看,总计88条,84条已完成; and,
// behind one that says how far they are: 尚在整改的,问题还有1个,措施还有2条. A list of lines is read as one line is.
import type { SourceSpan } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import { allMatches } from "../all-matches.ts";
import { isDigit } from "../numeral.ts";
import { SENTENCE, type Sentence } from "../outside.ts";
import { SUBJECT_OF } from "./figure-nouns.ts";
import { statusAfter, statusBefore } from "./figure-words.ts";
import type { FigureKind } from "./tallies.ts";

export interface PlacedFigure {
  subject: Subject;
  kind: FigureKind;
  value: number;
  unit: string;
  span: SourceSpan;
  /** As the text calls it. */
  state: string;
}

const NOUN = "(问题|任务|措施|(?<=问题)线索|线索|信访件|信访)";
const LABEL = new RegExp(
  `(?<![\\u3400-\\u9fff”])(?:从|就)?(?:巡[视察]组?)?(?:反馈|移交|交办|整改)?的?(?:问题(?=线索))?${NOUN}(?:整改|办理|落实)?(?:(?:总数|总量|数量?|情况|方面|来看|看|上)?:|(?:方面|来看|看|上),)\\s*`,
  "g",
);
/** 已完成:34个 | 34个已完成 | 反馈28个 */
const ITEM = /([\u3400-\u9fff]{0,10}):?\s?(\d{1,5})\s?([个项条件起封])([\u3400-\u9fff]{0,10})(?![\u3400-\u9fff“\d])/y;
const RATE = /(?:[\u3400-\u9fff]{0,4}率)(?:为|达到?|是|:)?\s?\d{1,3}(?:\.\d{1,4})?%/y;
const BETWEEN = /[\s,、;()]{0,12}(?=[\u3400-\u9fff\d])/y;
/** 反馈|28|个, 总计|88|条, 分解整改任务|61|项 */
const COUNTS_ALL =
  /^(?:巡[视察]|反馈|移交|交办|整改|总计|合计|总数|共|计|制定|分解|细化|梳理|明确|问题|任务|措施|线索|信访件|为|了|出|有)*$/;
const NAMES = /问题|任务|措施|线索|信访|制度|处分|人$/;
/** What is left, and no word more: 剩余|1|个 */
const LEFT = /^(?:剩余|余下|其余|剩下|仅剩|尚余)$/;
/** No longer is what one label stands for, in code units. */
const FARTHEST = 160;

function kindOf(left: string, right: string): FigureKind | null {
  const status = statusBefore(left) ?? statusAfter(right);
  if (status) return status;
  if (right !== "") return null;
  if (LEFT.test(left)) return "ongoing";
  return COUNTS_ALL.test(left) ? "total" : null;
}

/** The figures behind a label, from `at` on; none where a figure of the same clause is not understood. */
function readRun(folded: string, at: number, subject: Subject): PlacedFigure[] {
  const found: PlacedFigure[] = [];
  const limit = at + FARTHEST;
  let next = at;
  while (next < limit) {
    BETWEEN.lastIndex = next;
    const from = BETWEEN.test(folded) ? BETWEEN.lastIndex : next;
    RATE.lastIndex = from;
    if (found.length > 0 && RATE.test(folded)) {
      next = RATE.lastIndex;
      continue;
    }
    ITEM.lastIndex = from;
    const item = ITEM.exec(folded);
    const [, left = "", digits = "", unit = "", right = ""] = item ?? [];
    if (!item || (found.length > 0 && NAMES.test(left))) break;
    const kind = kindOf(left, right);
    if (!kind || found.some((known) => known.kind === kind && kind !== "ongoing")) {
      if (/[;\n]/.test(folded.slice(next, from))) break;
      return [];
    }
    const start = item.index + item[0].indexOf(digits);
    found.push({
      subject,
      kind,
      value: Number(digits),
      unit,
      span: { start, end: start + digits.length },
      state: left + right,
    });
    next = ITEM.lastIndex;
  }
  const rest = folded.slice(next, limit).split(/[;。\n]/)[0]!;
  const isWhole = !/\d\s?[个项条件]/.test(rest) || /^[\s,、()]*[\u3400-\u9fff]{2,8}:/.test(rest);
  return isWhole && new Set(found.map(({ kind }) => kind)).size > 1 ? found : [];
}

const STATE_LABEL =
  /(?:^|[,;。:\s])((?:尚在|正在|仍在|还在)(?:整改|推进|办理)|(?:已经?)?(?:完成整改|整改完成|办结|销号))的(?:有)?[,:]\s?/g;
const OF_STATE =
  /[,、;和\s]{0,2}(问题|任务|措施|线索|信访件)(?:还|尚|仍)?(?:有|剩|为|是)?\s?(\d{1,5})\s?([个项条件])(?=[,、;。和\s])/y;

/** 尚在整改的,问题还有|1|个,措施还有|2|条 */
function readByState(folded: string, start: number, words: string): PlacedFigure[] {
  const found: PlacedFigure[] = [];
  for (const label of allMatches(words, STATE_LABEL)) {
    const kind = /^(?:尚在|正在|仍在|还在)/.test(label[1]!) ? "ongoing" : "done";
    OF_STATE.lastIndex = start + label.index + label[0].length;
    for (let item = OF_STATE.exec(folded); item; item = OF_STATE.exec(folded)) {
      const at = item.index + item[0].search(/\d/);
      const span = { start: at, end: at + item[2]!.length };
      found.push({
        subject: SUBJECT_OF[item[1]!]!,
        kind,
        value: Number(item[2]),
        unit: item[3]!,
        span,
        state: label[1]!,
      });
    }
  }
  return found;
}

const LABELS = SENTENCE.add(LABEL);
const STATE_LABELS = SENTENCE.add(STATE_LABEL);
const DIGITS = SENTENCE.add(/\d/);
/** No farther behind its label stands the first figure, in code units. */
const FARTHEST_FIRST = 26;

/** Whether a figure can stand behind a label of the sentence: within it, or right below. */
function mayHoldFigure(folded: string, { end, signals }: Sentence): boolean {
  if (DIGITS.may(signals)) return true;
  for (let at = end; at < end + FARTHEST_FIRST; at++) if (isDigit(folded.charCodeAt(at))) return true;
  return false;
}

/** The figures that the labels of a sentence place, and those on the lines right below it that go on with them. */
export function readLabelled(folded: string, sentence: Sentence): PlacedFigure[] {
  const { start, end, signals } = sentence;
  const [mayLabel, mayState] = [LABELS.may(signals), STATE_LABELS.may(signals)];
  if (!(mayLabel || mayState) || !mayHoldFigure(folded, sentence)) return [];
  const words = folded.slice(start, end);
  const found: PlacedFigure[] = mayState ? readByState(folded, start, words) : [];
  if (!mayLabel) return found;
  for (const label of allMatches(words, LABEL)) {
    const at = start + label.index + label[0].length;
    found.push(...readRun(folded, at, SUBJECT_OF[label[1]!]!));
  }
  return found;
}
