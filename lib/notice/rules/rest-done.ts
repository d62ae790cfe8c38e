// What is said to be done besides what was: the rest of it, a second batch, what was done later.
// example  19个问题,已完成13个,其余|6|个也已办结 → 13 + 6 = 19, all of them
import type { SourceSpan } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import { atEnd, atStart } from "../edge-rules.ts";
import { statusOf } from "./figure-words.ts";
import type { Figure } from "./figures.ts";
import type { StatedTallies } from "./planned-figures.ts";

/** …|6|个已于10月全部完成, …到11月底也整改完毕: said to be, be it by a day. */
const SAID = /已|均|也|都|全部|全数|悉数|先后|陆续|相继|随后|\d[年月日]/;
/** 其余|6|个村也已改造完毕: of other things. */
const OF_OTHERS =
  /^(?!问题|任务|措施|事项|线索|信访件?|的|也|均|都|已|现|目前|全|悉数|[到至于在截]|\d|先后|陆续|相继|随后|整改|完成|办结|销号)/;
/** The rest of what was done is told no farther behind it, in code units. */
const FARTHEST = 120;
const NOT_YET = /[拟将待未需须应]|要求|计划|预计|力争|正在|基本/;
/** 其余的|6|个; not 继续把剩余的|6|个整改到位. */
const OF_REST = atEnd(/^(?:目前|现在?|如今|至此)?(?:其[余他]|剩余|余下|剩下|另外?有?)的?$/);
/** 第二批完成|6|个, 随后又完成|6|个 */
const LATER = atStart(
  /(?:^第[二三四五]批|^(?:随后|此后|之后|后来?|目前)?[又再]|^随后|^此后)(?:已|共|新|相继|陆续)*(?:完成|整改|办结|销号|解决)(?:整改|到位|完成)?了?$/,
);
/** 其余|全部办结: how many they are is not said. */
const UNCOUNTED = atEnd(
  /,(?:其[余他]|剩余|余下|剩下)的?(?:问题|任务|措施|事项|线索|信访件)?(?:也|均|都|已经?|现|目前)*$/,
);
const KEEPS_REST = /除|待|未|正在|推进|持续|长期|其中|计划|尚|仍|需/;

type Adds = "rest" | "later" | null;

/** What a figure says to be done besides. */
function addsWhat(figure: Figure, right: ReturnType<typeof statusOf>): Adds {
  if (LATER.test(figure.left)) return "later";
  if (!OF_REST.test(figure.left) || NOT_YET.test(figure.right) || OF_OTHERS.test(figure.right)) return null;
  return right === "done" || (SAID.test(figure.right) && statusOf(figure.right) === "done") ? "rest" : null;
}

/** Adds what is done besides to what was; whether the figure is such a one. */
export function addDone(
  tallies: StatedTallies,
  folded: string,
  figure: Figure,
  right: ReturnType<typeof statusOf>,
  named: Subject | undefined,
  sentence: SourceSpan,
): boolean {
  const adds = addsWhat(figure, right);
  const subject = named ?? tallies.last;
  const tally = subject === null || adds === null ? undefined : tallies.of.get(subject);
  const done = tally?.figures.done;
  if (!subject || !tally || !done || tally.isOther || tally.unit !== figure.unit) return false;
  const between = folded.slice(done.span.end, figure.span.start);
  const isNear = done.span.start < figure.span.start && between.length <= FARTHEST && !between.includes("其中");
  if (!isNear || tallies.isMeant(sentence, figure.span)) return false;
  return tallies.addDone(subject, figure, sentence, adds === "rest");
}

/** 已完成13个,其余|全部办结: what is said of all, at a place behind what was done, is said of the rest, and so of all. */
export function isOfRest(folded: string, done: SourceSpan | undefined, at: number): boolean {
  if (!done || done.end > at || at - done.end > FARTHEST) return false;
  const between = folded.slice(done.end, at);
  return UNCOUNTED.test(between) && !KEEPS_REST.test(between) && !between.includes("。");
}
