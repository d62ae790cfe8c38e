// What was done to people and cases, stated for the whole notice: 立案15件, 党纪政务处分15人(党内警告1人,…), 诫勉3人.
// A bracket breaks a count down and is not added; a stated 0 stays 0.
import type { Outcome } from "../../ledger/schema.ts";
import type { SourceSpan } from "../../ledger/span.ts";
import { allMatches } from "../all-matches.ts";
import { atEnd } from "../edge-rules.ts";
import type { NoticeText } from "../notice-text.ts";
import { parseNumeral } from "../numeral.ts";
import { lastSentence, SENTENCE, type Sentence } from "../outside.ts";
import { type Rule, RuleSet } from "../signals.ts";
import { leavesOpen } from "./approximate.ts";
import { SOMEBODY } from "./done-to-people.ts";
import type { FigureTwice } from "./figures.ts";
import { JOINED, readJoinedOutcomes } from "./joined-outcomes.ts";
import { readListedOutcomes } from "./listed-outcomes.ts";
import { goesBefore, isOfOthersWork, withoutByTheWay } from "./once-by-the-way.ts";
import { COUNT, KIND, KIND_BEHIND, NUMBER, nameKind, UNITS } from "./outcome-kinds.ts";
import type { Plans } from "./plans.ts";

const KIND_FIRST = new RegExp(
  `(${KIND})(?:了|共计?|累计|合计|大?约|将?近|逾|超过|干部|人员|党员|相关人员|责任人|有关人员|处理)*\\s?(?:案件|线索)?\\s?${COUNT}`,
  "g",
);
/** 诫勉谈话中层干部|3名; not of others than its own, nor 约谈股室负责人|4人, which urges the rectification on as often. */
const KIND_OF_SOMEBODY = new RegExp(
  `(?!(?:集体)?约谈)(${KIND})(?![^,。;、\\d]{0,10}(?:不力|迟缓|滞后|缓慢|不够|不到位|企业|单位|商|户|业主|施工|监理|物业|家长|群众))[\\u3400-\\u9fff]{0,8}?${SOMEBODY}\\s?${NUMBER}个?(人次|人|名)`,
  "g",
);
/** 受到党纪处分的|11人 ends what is said; 对受到党纪处分的11人开展回访 goes on to something else. */
const SUFFERED = new RegExp(
  `(?=[受被给予])(?<!对[^,。;]{0,8})(?:受到|受|被|给予|予以)(${KIND_BEHIND})的\\s?(?:有|共有?|共计|累计)?\\s?${COUNT}(?=\\s?(?:[,、;。(]|$))`,
  "g",
);
/** 6名干部, 2名干警: counted by 名, so people without a 人. */
const PEOPLE = `${NUMBER}名(?:[\\u3400-\\u9fff]{0,6}?)(干部|党员|人员|责任人|同志|职工|干警|民警|教师|教职工|医生|医护|员工|队员|负责人|领导|成员|科长|主任|村民|辅警)`;
/** 1人被|镇纪委|提醒谈话: by whom. */
const BY_WHOM = "被(?:[\\u3400-\\u9fff]{0,6}(?:纪(?:工|检)?委|监委|党[委组]|组织部))?";
const PEOPLE_FIRST = new RegExp(
  `${PEOPLE}(?:给予|予以|进行|受到|作出|${BY_WHOM}|采取|实施)(?:了)?(${KIND_BEHIND})`,
  "g",
);
/** 给予2名干部|诫勉谈话, 对3名履职不力的科主任|诫勉谈话 */
const TO_SOMEBODY = new RegExp(`(?<=[对给予])\\s?${PEOPLE}(?:了)?(${KIND_BEHIND})`, "g");
const COUNT_FIRST = new RegExp(
  `(?:给予|对|有|已对|将)?${COUNT}(?:党员|干部|党员干部|责任人|相关责任人|人员)?(?:给予|予以|进行|受到|作出|${BY_WHOM}|采取|实施)(?:了)?(${KIND_BEHIND})`,
  "g",
);
/** 对6人|批评教育, 对冒领补贴的3人|诫勉; not of those that the rectification is urged on with. */
const TO_SOME = new RegExp(
  `对(?:(?![^,。;]{0,16}(?:不力|迟缓|滞后|缓慢|不够|不到位))[^,。;、\\d]{2,16}的)?${COUNT}(?:党员|干部|党员干部|责任人|人员)?(${KIND_BEHIND})`,
  "g",
);
/** 9人被诫勉,|2人移送司法机关: at the head of its clause, where nothing need say that it was done to them. */
const SENT_ON = new RegExp(
  `(?<=[,、;。:]|^)${NUMBER}名?(人|名)(?:党员|干部|党员干部|责任人|人员)?(移送司法(?:机关)?|移送检察机关|移送(?:审查)?起诉|移交司法机关)(?=\\s?(?:处理|[,、;。(]|$))`,
  "g",
);
const GIVEN = new RegExp(`给予\\s?${COUNT}\\s?(?:党员|干部|责任人)?(${KIND_BEHIND})`, "g");
/** A sentence without a count of people or cases has no outcome. */
const COUNTED = SENTENCE.add(/[\d零一二两三四五六七八九十百数几干]\s?[余多几来]?\s?(?:[名个]?[人件次起案]|名)/);
const NAMED = SENTENCE.add(new RegExp(KIND));
/** The grades of a 处分, and what breaks it down into them without a bracket: 党纪政务处分3人,其中|记过2人. */
const GRADE = /警告|记过|撤|留党察看|开除|降[职级]/;
const FAR = 120;
const BREAKS_DOWN = /处分[^;。]{0,14}[人名][,、]?(?:其中|含|包括|分别)/;
/** The same of 组织处理14人,其中|免职8人. */
const MOVE = /免职|调离岗位|停职|降职|降级|辞退|解聘|岗位调整|调整岗位/;
const BREAKS_MOVES_DOWN = /组织(?:处理|调整)[^;。]{0,14}[人名][,、]?(?:其中|含|包括|分别)/;

/** Whether a kind only says what a count before it, in the same clause, is made of. */
function isPartOfCount(kind: string, before: string): boolean {
  const [isGrade, isMove] = [GRADE.test(kind), MOVE.test(kind)];
  if (!isGrade && !isMove) return false;
  const clause = lastSentence(before.slice(-FAR));
  return (isGrade && BREAKS_DOWN.test(clause)) || (isMove && BREAKS_MOVES_DOWN.test(clause));
}

/** 其中立案…, 另立案…: a part of what was stated before, or more of it. */
const PART_OF = /(?:其中|含|分别|另|再|又|新增|对[^,。;]{0,16})[^,。;]{0,4}$/;

/** 对推进不力的3名负责人|约谈: urges the rectification on and is no outcome of it. */
const URGES =
  /(?:推进|进度|进展|落实|整改|履职|工作)[^,。;\d]{0,6}(?:不力|迟缓|滞后|缓慢|较慢|不快|不够|不到位)的?(?:[^,。;\d]{0,6}|\s?\d{1,3}[个家名][^,。;\d]{2,6}(?:进行|予以)?通报(?:批评)?,对?)$/;

/** 对|3名推进不力的负责人约谈 */
const OF_SLOW = /(?:不力|迟缓|滞后|缓慢|较慢|不快|不到位)的/;

function isUrging(folded: string, { start, end }: SourceSpan): boolean {
  return URGES.test(folded.slice(Math.max(0, start - 24), start)) || OF_SLOW.test(folded.slice(start, end));
}

/** 开展督查7轮,…集体约谈|3次: how often it was urged on. */
const SUPERVISES = /(?:督[查办导]|检查)[^。;]{0,50}$/;

/** 开展新任职领导人员|廉政谈话34人次, 集体|廉政谈话2次: education, which answers for nothing. */
const IS_HELD = /(?:开展|组织|举行|召开|集体|新任|任前|任职|节前|提任)[^,。;]{0,12}$/;

/** 节前|提醒谈话58人次: talks that are held every time. */
const IS_TALK = /^(?:提醒谈话|谈话提醒|警示谈话|约谈提醒)$/;
const HELD_BEFORE = atEnd(/(?:[节任]前|新任|提任|例行)(?:集体|廉政)?$/);

export interface OutcomesRead {
  outcomes: Outcome[];
  /** Later statements that differ from the first, which counts. */
  twice: FigureTwice[];
  /** What is said to have been done without saying how often: 诫勉谈话数十人. */
  unsaid: SourceSpan[];
}

/** Adds an outcome, unless its kind is known already or it only breaks a count down. */
function addOutcome(
  text: NoticeText,
  { outcomes, twice, unsaid, plans }: OutcomesRead & { plans: Plans },
  words: string,
  numeral: string,
  unit: string,
  span: SourceSpan,
): void {
  const count = leavesOpen(numeral) ? null : parseNumeral(numeral);
  const kind = nameKind(words);
  if (text.enclosures.isInside(span.start)) return;
  if (
    /(?:约谈|^通报)$/.test(kind) &&
    UNITS[unit] === "次" &&
    SUPERVISES.test(text.folded.slice(Math.max(0, span.start - 60), span.start))
  )
    return;
  if (kind.startsWith("约谈") && isUrging(text.folded, span)) return;
  if (IS_TALK.test(kind) && HELD_BEFORE.test(text.folded.slice(Math.max(0, span.start - 8), span.start))) return;
  if (kind === "廉政谈话" && IS_HELD.test(text.folded.slice(Math.max(0, span.start - 16), span.start))) return;
  if (isOfOthersWork(text.folded, { kind, span })) return;
  if (plans.hold(span, "outcomes")) return;
  if (count === null) {
    unsaid.push(span);
    return;
  }
  const stated = { kind, count, unit: UNITS[unit] ?? "人", span };
  const known = outcomes.find((other) => other.kind === kind);
  if (!known) outcomes.push(stated);
  else if (known.unit !== stated.unit) return;
  else if (goesBefore(text.folded, stated, known.span)) outcomes[outcomes.indexOf(known)] = stated;
  else if (known.count === count) return;
  else if (!PART_OF.test(text.folded.slice(Math.max(0, span.start - 24), span.start)))
    twice.push({ text: kind, first: { value: known.count, span: known.span }, second: { value: count, span } });
}

/** The rules that are asked about a sentence with outcomes. */
const OUTCOME = new RuleSet();
const KIND_BEFORE_COUNT = [KIND_FIRST, SUFFERED, KIND_OF_SOMEBODY].map((one) => OUTCOME.add(one));
const OF_SEVERAL = OUTCOME.add(JOINED);
const COUNT_BEFORE_KIND = [COUNT_FIRST, SENT_ON, GIVEN, TO_SOME, PEOPLE_FIRST, TO_SOMEBODY].map((one) =>
  OUTCOME.add(one),
);
const NONE: readonly RegExpExecArray[] = [];

function matchesOf(rule: Rule, words: string, signals: number): readonly RegExpExecArray[] {
  return rule.may(signals) ? allMatches(words, rule.pattern) : NONE;
}

const holds = (spans: readonly SourceSpan[], { start, end }: SourceSpan) =>
  spans.some((span) => span.start < end && start < span.end);

function isTaken(outcomes: Outcome[], start: number, end: number): boolean {
  for (const { span } of outcomes) if (span.start < end && start < span.end) return true;
  return false;
}

/** Reads the outcomes from the sentences that speak for the whole notice. */
export function readOutcomes(text: NoticeText, sentences: Sentence[], plans: Plans): OutcomesRead {
  const found = { outcomes: [] as Outcome[], twice: [] as FigureTwice[], unsaid: [] as SourceSpan[], plans };
  for (const sentence of sentences) {
    if (!COUNTED.may(sentence.signals) || !NAMED.may(sentence.signals)) continue;
    const words = text.folded.slice(sentence.start, sentence.end);
    if (!COUNTED.pattern.test(words)) continue;
    const signals = OUTCOME.read(words, 0, words.length);
    const joined: SourceSpan[] = [];
    for (const { kinds, numeral, unit, span } of readJoinedOutcomes(
      matchesOf(OF_SEVERAL, words, signals),
      sentence.start,
    )) {
      joined.push(span);
      for (const kind of kinds) addOutcome(text, found, kind, numeral, unit, span);
    }
    for (const rule of KIND_BEFORE_COUNT)
      for (const match of matchesOf(rule, words, signals)) {
        const start = sentence.start + match.index;
        const span = { start, end: start + match[0].length };
        if (isPartOfCount(match[1]!, words.slice(0, match.index)) || holds(joined, span)) continue;
        addOutcome(text, found, match[1]!, match[2]!, match[3]!, span);
      }
    for (const rule of COUNT_BEFORE_KIND)
      for (const match of matchesOf(rule, words, signals)) {
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        if (!isTaken(found.outcomes, start, end))
          addOutcome(text, found, match[3]!, match[1]!, match[2]!, { start, end });
      }
    const known = found.outcomes.map(({ span }) => span).filter(({ end }) => sentence.start < end);
    if (known.length === 0) continue;
    for (const { kind, numeral, unit, span } of readListedOutcomes(text, sentence, known))
      if (!isTaken(found.outcomes, span.start, span.end)) addOutcome(text, found, kind, numeral, unit, span);
  }
  if (found.outcomes.length > 1) found.outcomes.sort((a, b) => a.span.start - b.span.start);
  return { ...found, outcomes: withoutByTheWay(text.folded, found.outcomes) };
}
