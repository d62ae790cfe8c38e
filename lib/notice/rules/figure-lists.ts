// Figures that a notice lists, each with a noun of its own: what is said of one of them is said of all.
// example  已完成|16|个问题和|57|条措施, 剩余问题|2|个、措施|4|条正在推进 → both are done; both are ongoing
import { atEnd } from "../edge-rules.ts";
import { nounOf } from "./figure-nouns.ts";
import { saysStatusAlone, statusAfter, statusBefore, statusOf } from "./figure-words.ts";
import type { Figure } from "./figures.ts";

/** As many are listed as there are subjects. */
const LONGEST_LIST = 4;
/** Before a number the noun alone, or the verb that is used of measures: 整改完成|16|个问题、落实|57|条措施. */
const NOUN_ALONE = /^[和及与]?(?:整改)?(?:问题|任务|措施|线索|信访件)(?:有|共|为)?$/;
/** 任务尚有|3|项、措施尚有|7|条正在推进 */
const STILL_THERE = /^(?:整改)?(?:问题|任务|措施|线索|信访件)[尚还仍]有$/;
const SAYS_AGAIN = /^(?:问题|任务|措施|信访件)?(?:整改|落实|办理|销号)$/;

const GOES_ON = /^(?:[和及与]|(?:问题|任务|措施))?$/;

/** Whether a list goes on from one figure to the next. */
function listsNext({ unit, right, joined }: Figure, next: Figure): boolean {
  if (joined) return /(?<!涉)[和及与]$/.test(right);
  // Put together only where the sign between them stands in its place.
  const { before, left } = next;
  if (before[before.length - left.length - 1] !== "、") return false;
  return before.endsWith(`${unit}${right}、${left}`);
}

/** 已完成问题|11|个、措施|44|条, 完成|11|个问题和|44|条措施: what is said of the figure before is said of this one too. */
export function goesOnFrom(figures: Figure[], index: number): boolean {
  const [figure, before] = [figures[index]!, index > 0 ? figures[index - 1]! : undefined];
  if (!before) return false;
  if (NOUN_ALONE.test(figure.left) && /\d\s?[个项条件][、和及][^、和及;。]*$/.test(figure.before)) return true;
  const noun = nounOf(figure);
  // 16个问题已完成、|61|条措施完成57条: that is said of the next one.
  if (!noun?.after || !nounOf(before)?.after || (figure.joined && !GOES_ON.test(noun.rest))) return false;
  // 完成16个|问题|38项|任务|57条措施: one right behind the other.
  if (before.joined && before.right === figure.left && NOUN_ALONE.test(figure.left)) return true;
  return (figure.left === "" || SAYS_AGAIN.test(figure.left)) && listsNext(before, figure);
}

const LABEL = /(?:^|[,;。])([\u3400-\u9fff]{2,8}):(?:问题|任务|措施|线索|信访件)$/;

/** 整改完成:问题|17|个,正在整改:问题|2|个: what the label says that a list begins with. */
export function statusOfLabel(figure: Figure): ReturnType<typeof statusOf> {
  const label = NOUN_ALONE.test(figure.left) ? LABEL.exec(figure.before)?.[1] : undefined;
  return label && saysStatusAlone({ ...figure, left: label }) ? statusOf(label) : null;
}

/** The first figure of the list that goes on to one: of it is said what holds for all. */
export function headOf(figures: Figure[], index: number): Figure {
  let at = index;
  while (at > index - LONGEST_LIST && goesOnFrom(figures, at)) at--;
  return figures[at]!;
}

/** 8个|问题、|45|条措施改到位: what is said of the next figure, with which it is listed, is said of this one too. */
export function statusOfNext(figures: Figure[], index: number): "done" | "ongoing" | null {
  for (let at = index; at < index + LONGEST_LIST; at++) {
    const [figure, next] = [figures[at]!, figures[at + 1]];
    const noun =
      next && (next.left === "" || NOUN_ALONE.test(next.left) || STILL_THERE.test(next.left)) ? nounOf(next) : null;
    if (!next || !noun || !listsNext(figure, next)) return null;
    const status = next.joined ? null : statusAfter(noun.rest);
    if (status) return status;
  }
  return null;
}

const RESPECTIVELY = atEnd(/分别(?:为|是|有|(?:已|均)?(?:完成|办结|销号)(?:整改)?)?$/);

/** 分别完成|17|个、|41|项, 已完成|17|个、|41|条: what is said of the one before is said of this one too. */
export function isAlsoSaid(figures: Figure[], index: number): boolean {
  const [figure, before] = [figures[index]!, index > 0 ? figures[index - 1]! : undefined];
  if (!before || figure.left !== "") return false;
  if (RESPECTIVELY.test(before.left)) return true;
  return figure.right === "" && figure.unit !== before.unit && figure.before.endsWith(`${before.unit}、`);
}

/** |26|个问题: nothing before it says what they are of. */
const NO_MORE = /^(?:(?:截至)?目前|现|全部|上述)*$/;
const BY_OTHERS = /走访|接访|下访|排查|化解|受理|收到|接到|收集|自查|大调研|热线|平台/;

/**
 * Whether problems are listed with the tasks or measures for them, or with the clues and petitions handed over, of all of which
 * it is said how far they are: then they are those of the inspection.
 */
export function listsWork(figures: Figure[]): boolean {
  return figures.some((figure, index) => {
    const next = figures[index + 1];
    if (!next || !listsNext(figure, next)) return false;
    const [first, second] = [nounOf(figure)?.subject, nounOf(next)?.subject];
    if (first === "problem" && (second === "task" || second === "measure")) return true;
    const isHandedOver = first === "problem" ? second === "clue" || second === "petition" : second === "problem";
    if (!isHandedOver || !/^(?:problem|clue|petition)$/.test(first ?? "") || !NO_MORE.test(figure.left)) return false;
    return statusOfNext(figures, index) === "done" && !BY_OTHERS.test(figure.before);
  });
}

const OUT_OF = atEnd(/中(?:的|有)?$/);

/** 已完成|24|个问题中的|22|个、|51|项任务中的|48|项: what is said before how many there are is said of the part of them. */
export function tellPartsOutOf(figures: Figure[]): Figure[] {
  if (!figures.some(({ joined, right }) => joined && OUT_OF.test(right))) return figures;
  const told = [...figures];
  let said = "";
  for (let index = 0; index + 1 < told.length; index++) {
    const [whole, part] = [told[index]!, told[index + 1]!];
    if (!whole.joined || !OUT_OF.test(whole.right) || part.value > whole.value) continue;
    const goesOn = whole.left === "" && index > 0 && whole.before.endsWith(`${told[index - 1]!.unit}、`);
    if (!goesOn) said = statusBefore(whole.left) ? whole.left : "";
    if (said === "") continue;
    told[index] = { ...whole, left: "" };
    told[index + 1] = { ...part, left: said };
    index++;
  }
  return told;
}
