// Figures whose state does not stand beside them: in the order of the states named before (按“完成”“推进中”两档,问题依次为
// |15|个、|2|个) or of what is counted before (19个问题和51条措施,分别完成|18|个和|49|条), or in the clause behind each (前两本|25|个,已全部完成;后一本|4|个,正在整改).
import type { Subject } from "../../ledger/status.ts";
import { allMatches } from "../all-matches.ts";
import { SENTENCE, type Sentence } from "../outside.ts";
import { nounOf, subjectNamed } from "./figure-nouns.ts";
import { statusAfter, statusOf } from "./figure-words.ts";
import type { Figure } from "./figures.ts";

export interface ListedFigure {
  subject: Subject;
  kind: "done" | "ongoing";
  /** As the sentence calls it. */
  state: string;
}

const IN_ORDER = SENTENCE.add(
  /(?:依次|分别)(?:为|是|有|(?:已|均)?(?:完成|办结|销号)(?:整改)?)\s?((?:\d{1,4}\s?[个项条件](?:[、,和及与]|,?\s)?){2,5})/,
);
const EVERY_ORDER = new RegExp(IN_ORDER.pattern, "g");
const STATES = /(?:“[^“”]{2,8}”[、和及与]?){2,5}(?!.*“)/;
/** 持续推进的|分别为, 已|分别完成: what is said of all of them. */
const SAID_OF_ALL = /(?:^|[,;。])([^,;。\d]{0,12})$/;

/** What they are of is said no farther before them: in code units, and in figures. */
const FARTHEST = 160;
const MOST_BEFORE = 12;

const NONE: ReadonlyMap<number, ListedFigure> = new Map();

/** What such a sentence says of its figures, by where they stand: how far each is, and of what. Each state is known. */
export function readStatusList(
  folded: string,
  { start, end, signals }: Sentence,
  figures: Figure[],
): ReadonlyMap<number, ListedFigure> {
  if (!IN_ORDER.may(signals)) return NONE;
  const listed = new Map<number, ListedFigure>();
  const words = folded.slice(start, end);
  let first = 0;
  for (const order of allMatches(words, EVERY_ORDER)) {
    const before = words.slice(Math.max(0, order.index - FARTHEST), order.index);
    const from = start + order.index + order[0].length - order[1]!.length;
    const numbers = allMatches(order[1]!, /\d+/g);
    const states = STATES.exec(before)?.[0].match(/[^“”、和及与]{2,8}/g) ?? [];
    const subject = subjectNamed(before);
    if (!subject || numbers.length !== states.length) {
      const state = (SAID_OF_ALL.exec(before)?.[1] ?? "") + order[0].slice(0, -order[1]!.length);
      while (first < figures.length && figures[first]!.span.start < from) first++;
      for (const [at, one] of inTheirOrder(figures, first, numbers.length, state)) listed.set(at, one);
      continue;
    }
    for (const [index, { index: at }] of numbers.entries()) {
      const kind = statusOf(states[index]!);
      if (!kind) return NONE;
      listed.set(from + at, { subject, kind, state: states[index]! });
    }
  }
  return listed;
}

/** 19个问题和51条措施,分别完成|18|个和|49|条: each is of the one that is counted in its place before, in the same unit. */
function inTheirOrder(figures: Figure[], first: number, count: number, state: string): Map<number, ListedFigure> {
  const listed = new Map<number, ListedFigure>();
  const kind = statusOf(state);
  if (!kind || first < count) return listed;
  const wholes = figures.slice(Math.max(0, first - MOST_BEFORE), first).flatMap((figure) => {
    const subject = nounOf(figure)?.subject;
    return subject ? [{ subject, figure }] : [];
  });
  const named = wholes.slice(-count);
  const parts = figures.slice(first, first + count);
  const isAlike = parts.every(({ unit, value }, index) => {
    const whole = named[index]?.figure;
    return whole?.unit === unit && value <= whole.value;
  });
  if (!isAlike || named.length !== count || new Set(named.map(({ subject }) => subject)).size !== count) return listed;
  for (const [index, { span }] of parts.entries())
    listed.set(span.start, { subject: named[index]!.subject, kind, state });
  return listed;
}

/** |22|个立行立改问题已完成,|4|个需长期坚持的问题正在推进: two kinds of one whole. */
const OF_KIND =
  /^(?:立[行知]立改|即知即改|限期(?:整改)?|(?:[短近中长]期)(?:整改|坚持)?|需要?(?:长期|持续)(?:整改|坚持|推进)|持续整改)(?:类|的)*(?:问题|任务|事项|措施)?/;
const NEXT_CLAUSE = /^[个项条件],([^,。;]{2,14})/;

/** Whether a figure and the one behind it make a total, and the clauses behind them say what is done and what is not. */
export function splitsTotal(folded: string, figures: Figure[], index: number, total: number | null): boolean {
  const [done, left] = [figures[index]!, figures[index + 1]];
  if (total === null || !left || done.value + left.value !== total) return false;
  const [ofDone, ofLeft] = [OF_KIND.exec(done.right)?.[0], OF_KIND.exec(left.right)?.[0]];
  if (ofDone && ofLeft && left.left === "")
    return (
      statusAfter(done.right.slice(ofDone.length)) === "done" &&
      statusAfter(left.right.slice(ofLeft.length)) === "ongoing"
    );
  if (done.right !== "" || left.right !== "") return false;
  const said = ({ span }: Figure) => statusAfter(NEXT_CLAUSE.exec(folded.slice(span.end, span.end + 20))?.[1] ?? "");
  return said(done) === "done" && said(left) === "ongoing";
}
