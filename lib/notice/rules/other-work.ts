// Something else than the rectification that is said to be finished, or a part of it by its own words: a plan was drawn up,
// causes were looked for, a first stage was passed. None of it tells what is put right.
// example  |18|个问题已完成整改方案制定, 已完成|18|个问题的初步整改 → nothing is done by that
import type { SourceSpan } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import { stretchEnd, stretchStart, toCharacterTable } from "../character-table.ts";
import { atEnd } from "../edge-rules.ts";

/** What goes before the rectification; papers of it count only where they are what was made. */
const WORK =
  "(?:(?:整改)?(?:方案|台账|清单|计划|措施|任务书|责任状)的?(?:制定|制订|编制|拟定|起草|印发|建立|梳理|报送|报备|审[核定批])|(?:方案|台账|清单|任务书|责任状)|部署|安排|研判|分析|剖析|检视|调研|摸底|摸排|排查|梳理|起底|建账|归类|认领|领办|交办|转办|移交|分办|派发|登记|立项|审批|报批|招投?标|勘察|设计|动员|论证|初审|会商|谋划|策划|启动|(?:责任|任务|职责|目标)(?:分解|划分|分工|细化)|前期(?:工作|准备|手续)?|准备)";
/** 初步整改, 阶段性整改任务: not all of it. */
const STAGE = "(?:初步|阶段性|前期|首期|第一阶段)(?:的)?(?:整改|目标|任务|工作|治理)";
const TO_BE_PUT_RIGHT = "(?:问题|任务|措施|事项|线索|信访件)?";
/** Behind what is finished stands nothing that tells of the rectification itself: 完成排查整改|18|个. */
const CLOSES = "(?:工作|任务|环节|阶段|目标|手续|程序)?(?:的)?(?:的?问题|的?任务|的?事项)?$";
const FINISHED = "完成了?(?:对|针对)?";
const BEFORE = new RegExp(`${FINISHED}[\\u3400-\\u9fff]{0,6}?(?:${WORK}|${STAGE})${CLOSES}`);
/** |18|个问题已完成整改方案制定 */
const BEHIND = new RegExp(
  `^\\s?[个项条件]?${TO_BE_PUT_RIGHT}[\\u3400-\\u9fff]{0,6}?${FINISHED}[\\u3400-\\u9fff]{0,8}?(?:${WORK}|${STAGE})${CLOSES}`,
);
/** 已完成对|18|个问题的研判 */
const FINISHES = atEnd(new RegExp(`${FINISHED}$`));
const OF_COUNTED = new RegExp(
  `^\\s?[个项条件]?${TO_BE_PUT_RIGHT}的?[\\u3400-\\u9fff]{0,6}?(?:${WORK}|${STAGE})${CLOSES}`,
);
/** |18|个问题大部分完成整改: not all of those, and how many is not said. */
const MOSTLY =
  /^\s?[个项条件]?(?:问题|任务|措施|事项)?(?:已经?)?(?:大部分|大多数?|多数|部分|大半|过半|基本上?)(?:都|均)?已?(?:完成|整改|到位|销号|办结)|^\s?[个项条件]?(?:问题|任务|措施|事项)?(?:已经?)?(?:完成|整改|销号|办结){1,2}了?(?:大部分|大多数?|多数|大半|过半|一半|[一二三四五六七八九]成)/;

/** |18|个问题已完成整改|92%: so much of each, or of them all. */
const UP_TO = atEnd(/(?:完成|整改|销号|办结)(?:了|约|近|达到?)?$/);
const PERCENT = /^\d{1,2}(?:\.\d{1,2})?%/;

/** 已启动整改|18|个, 已申请销号|18|个: begun, or asked for. */
const BEGUN = atEnd(
  /(?:(?:启动|开展|展开|着手|实施|组织|部署|安排|接受|纳入|列入)了?(?:集中|专项|全面|限期)?整改|(?:申请|提请|报请|申报|提交)了?[^,。;\d]{0,8}(?:销号|验收|办结|完成))(?:工作|申请|材料)?(?:的)?(?:问题|任务|措施|事项)?(?:有|共)?$/,
);

/** A clause reaches no farther from its figure, in code units. */
const FARTHEST = 40;
const BREAKS = ",;:。、()\n";
const BEFORE_CLAUSE = toCharacterTable(BREAKS);
/** Behind a figure its clause goes on up to the next number. */
const BEHIND_CLAUSE = toCharacterTable(`${BREAKS}0123456789`);

/** Whether the clause of a figure, or of what is said of all, tells that something else than the rectification was finished. */
export function tellsOtherWork(
  folded: string,
  sentence: SourceSpan,
  { start, end }: SourceSpan,
  subject: Subject,
): boolean {
  const right = folded.slice(end, stretchEnd(folded, BEHIND_CLAUSE, end, Math.min(sentence.end, end + FARTHEST)));
  if (
    MOSTLY.test(right) ||
    (UP_TO.test(right) && PERCENT.test(folded.slice(end + right.length, end + right.length + 6)))
  )
    return true;
  const left = folded.slice(
    stretchStart(folded, BEFORE_CLAUSE, Math.max(sentence.start, start - FARTHEST), start),
    start,
  );
  if (BEGUN.test(left)) return true;
  const [finishedBefore, finishedBehind] = [left.includes("完成"), right.includes("完成")];
  if (!finishedBefore && !finishedBehind) return false;
  // 线索已完成排查|4|件: that is how a clue is worked off.
  if (subject === "clue" || subject === "petition") return false;
  return (
    (finishedBefore && (BEFORE.test(left) || (FINISHES.test(left) && OF_COUNTED.test(right)))) ||
    (finishedBehind && BEHIND.test(right))
  );
}
