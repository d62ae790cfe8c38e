// What was put off, or put on a list for later, is neither done nor under way, unless it is said to go on beside.
// example  |3|个因用地未批暂缓整改, |3|个已列入2024年重点工作 → neither; |3|个已列入年度计划持续推进, |2|个列入长期整改 → ongoing
import { atStart } from "../edge-rules.ts";
import type { Figure } from "./figures.ts";

const PUT_OFF = atStart(
  /^(?:问题|任务|措施|事项)?(?:(?:因|由于|受)[^,。;]{2,24}?)?(?:目前|现|均|都|已经?|将|暂时?|拟)*(?:暂缓|缓办|缓改|暂停|暂不|搁置|推迟|(?:[列纳]入|转入)了?(?!长期|持续|动态|常态)[^,。;]{0,14}?(?:重点(?:工作|任务|项目)|(?:工作|年度|建设|实施|投资|改造)?计划|规划|预算|项目库|议题))/,
);
const GOES_ON = /正在|仍在|持续|继续|推进|加快|整改中|长期|阶段性/;
/** What goes on is told no farther behind, in code units. */
const FARTHEST = 50;

/** Whether the words behind a figure say so. */
export function isPutOff(folded: string, { right, joined, span }: Figure): boolean {
  if (joined || !PUT_OFF.test(right)) return false;
  const behind = folded.slice(span.end, span.end + FARTHEST).split(/[。;\n]/)[0]!;
  // What is said of the next figure is not said of this one.
  return !GOES_ON.test(behind.split(/\d\s?[个项条件]/)[0]!);
}
