// How far a figure is said to be, by all that stands beside it: its own words, those of the next one, its bracket.
// example  已完成整改|30|项, 还有|1|个“甲”问题正在整改, 挂绿牌的|20|个(完成)  →  done; ongoing; done
import type { Subject } from "../../ledger/status.ts";
import { atEnd, atStart } from "../edge-rules.ts";
import { EXCEPT } from "./all-done.ts";
import { goesOnFrom, headOf, statusOfLabel, statusOfNext } from "./figure-lists.ts";
import { nounOf } from "./figure-nouns.ts";
import {
  ALL_DONE,
  CARRIES_OUT,
  EACH_DONE,
  FOREIGN,
  isPart,
  isRest,
  OF_STATUS,
  statusAfter,
  statusBefore,
  statusForReason,
  statusOf,
  statusOfGloss,
  statusOfNoun,
  WANTED,
} from "./figure-words.ts";
import type { Figure } from "./figures.ts";
import { mixesStates } from "./two-states.ts";

export type Status = "done" | "ongoing";
export interface Beside {
  left: Status | null;
  right: Status | null;
}

/** 仅“物业矛盾化解不畅”1个未完成: the name of a problem says nothing of the figure. */
const QUOTED = /“[^”]*”/g;

/** 经第三方核查确认完成的|50|条: who found that they are done does not make them others. */
const VERIFIED = /^经[^,。;]{0,10}(?:核查|抽查|检查|审计|督查)(?:组)?(?:确认|认定|验收|通过|合格)+/;

/** 移交信访件|8|件 states how many there are; 移交线索办结|3|件 how many are done. */
const STATES_TOTAL = /(?:制定|明确|提出|反馈|指出|移交)(?![^,]{0,6}(?:办结|查结|了结|整改|销号|到位)了?$)[^,]{0,6}$/;

/** What is said of it before its number outweighs what is said behind. */
const SAID_BEFORE = /(?:完成|整改|办结|销号|推进|办理|阶段性|到位|坚持|持续|未完成|解决|落实)[\u3400-\u9fff]{0,6}$/;

const OF_THE_REST = /^(?:其余|另有|还有|尚有|剩余|其他|未办结、)?(?:均|仍|尚)?(?:正在|仍在|还在|在)/;
const IN_CASES = /^(?:个|项|条|件|起|封|批|宗)$/;

/** 把反馈的|20|个问题改到位、改彻底: what is resolved on. */
const PLEDGED = /(?:^|[,。;])[^,。;已]{0,12}把[^,。;已]{0,30}$/;
const TO_BE_DONE = atStart(
  /^(?:问题|任务|措施|事项)(?:全部|逐[条项一])?(?:整?改)(?:到位|彻底|好|实|完)(?![^,。;]{0,4}了)/,
);

/** What the words on either side of a figure say; those between two joined figures belong to the later one: 7个问题已完成整改6个. */
export function statusesBeside(folded: string, figure: Figure, noun: ReturnType<typeof nounOf>): Beside {
  if (mixesStates(figure)) return { left: null, right: null };
  const isPledged = TO_BE_DONE.test(figure.right) && PLEDGED.test(figure.before);
  const forReason = statusForReason(folded, figure);
  const right =
    figure.joined || isPledged ? null : (statusAfter(noun?.rest ?? figure.right) ?? statusOfGloss(figure) ?? forReason);
  const left = noun?.subject === "measure" && CARRIES_OUT.test(figure.left) ? null : statusBefore(figure.left);
  return { left, right };
}

/** 已完成问题24个,措施|64|条: goes on behind a comma where there are more of them. */
const NOUN_ALONE = /^(?:整改)?(?:问题|任务|措施)$/;

/** How far a figure with a noun is; `said` of the one before it, of which this one may go on, and how many there are in all. */
export function statusOfCounted(
  figures: Figure[],
  index: number,
  { left, right }: Beside,
  said: Status | null,
  total: number | undefined,
): Status | null {
  const figure = figures[index]!;
  if (left && SAID_BEFORE.test(figure.left)) return left;
  const listed = (goesOnFrom(figures, index) ? said : null) ?? statusOfNext(figures, index);
  const own = right ?? listed ?? statusOfNoun(figure.left) ?? statusOfLabel(figure);
  if (own || total === undefined || figure.value >= total) return own;
  return figure.right === "" && NOUN_ALONE.test(figure.left) ? said : null;
}

/** |21|个问题均已完成阶段性整改: said of all there are. */
const OF_ALL = /^(?:反馈|整改)?(?:问题|任务|措施|事项|线索|信访件)?(?:目前|现)?(?:均|都|全部|全都)/;

/**
 * Whether a figure with a status is a part, though how many there are is not known: one of what is under way is, and one
 * beside another part.
 */
export function isPartOfUnknown(
  figures: Figure[],
  index: number,
  { left }: Beside,
  known: { status: Status; hasPart: boolean },
): boolean {
  const head = headOf(figures, index);
  if (STATES_TOTAL.test(head.left)) return false;
  // 已完成整改的问题|16|个: those are counted, and not all there are.
  if (statusOfNoun(head.left) !== null) return true;
  if (left !== null || known.hasPart || head.left.endsWith("已有")) return true;
  if (known.status === "ongoing" && !OF_ALL.test(figures[index]!.right)) return true;
  return isPart(figures, index) || isRest(head) || statusBefore(head.left) !== null;
}

/** 其中本局办理|12|件, 转交乡镇办理|15|件: who handles a part, not how far it is. */
const HANDLED_BY = atEnd(
  /(?:^(?:其中)?由|(?:^|其中)由?(?:[本我](?!人)|自行|直接|转[交办送]?给?)|其中(?![正完按累目加抓继持推陆]))(?:(?![已均全正])[\u3400-\u9fff]){0,8}(?:办理|承办|查办)的?$|^(?:其中)?[\u3400-\u9fff]{2,10}牵头(?:办理|承办|查办)的?$/,
);

/** 转交|8|件 */
const PASSED_ON = atStart(/^转[交办送]给?(?:(?![已均全正我本])[\u3400-\u9fff]){0,8}$/);

function isHandled({ left }: Figure): boolean {
  return HANDLED_BY.test(left) || PASSED_ON.test(left);
}

/** 整改难度较大的|4|个, 党的建设|4|个问题, 历史遗留问题|4|个 */
const NAMED_PART = atEnd(
  /(?:难度[较最]?大|突出|重[点大]|难点|疑难|复杂|历史遗留|领导|建设|治党|作风|方面|领域)(?:的|类)?(?:问题)?$/,
);

/** Whether a part by what it is about says that it is done, and nothing behind it makes it the whole. */
function isNamedPart(figures: Figure[], index: number, total: number): boolean {
  const [{ value, left }, next] = [figures[index]!, figures[index + 1]];
  if (value >= total || !NAMED_PART.test(left)) return false;
  return !next || value + next.value !== total || statusOf(next.left + next.right) !== "ongoing";
}

/** Whether a figure is of a part by who handles it or by what it is about, so that how far it is says nothing of the `total`. */
export function isOfPart(figures: Figure[], index: number, { right }: Beside, total: number | null): boolean {
  if (total === null) return false;
  return isHandled(figures[index]!) || (right === "done" && isNamedPart(figures, index, total));
}

/** Whether a rest makes the total with parts before it of which nothing is said. */
export function isRestOfParts(folded: string, figures: Figure[], index: number, total: number | null): boolean {
  const { unit, left, value } = figures[index]!;
  if (total === null || !/^(?:其余|剩余|余下|剩下)的?/.test(left)) return false;
  let sum = value;
  for (let at = index - 1; at >= 0 && sum < total; at--) {
    const part = figures[at]!;
    if (part.unit !== unit || part.left === "" || /[除未暂尚仍待诉因]/.test(part.left + part.right)) return false;
    const { right, left: before } = statusesBeside(folded, part, nounOf(part));
    if (!isHandled(part) && (right || before)) return false;
    sum += part.value;
  }
  return sum === total && total !== value;
}

/** Whether the words behind a total say that all of it is done. */
export function isAllSaidDone(own: string, { joined }: Figure): boolean {
  if (joined) return false;
  if (EACH_DONE.test(own)) return true;
  return ALL_DONE.test(own) && !WANTED.test(own.slice(0, own.search(ALL_DONE))) && !EXCEPT.test(own);
}

/** Whether the status beside a figure without a noun may be its own, and the figure one of the notice. */
export function isStatusOwn(
  figure: Figure,
  right: Status | null,
  known: { closes: boolean; kept: boolean; last: Subject | null },
): boolean {
  if (!IN_CASES.test(figure.unit) || (figure.bracketed && known.last === null)) return false;
  const words = (figure.left.includes("“") ? figure.left.replace(QUOTED, "") : figure.left).replace(VERIFIED, "");
  if (!known.kept && FOREIGN.test(words) && !OF_THE_REST.test(figure.left)) return false;
  if (right || known.closes || known.kept) return true;
  return !/^[\u3400-\u9fff]{1,10}/.test(figure.right) || OF_STATUS.test(figure.right);
}
