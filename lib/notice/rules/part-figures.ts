// Figures that are parts of what the inspection found, beside their sum or without one: none of them is the total.
// example  共性问题|4|个、个性问题|6|个,共|10|个问题 → parts 4 and 6, total 10
import type { Subject } from "../../ledger/status.ts";
import { atEnd } from "../edge-rules.ts";
import { nounOf } from "./figure-nouns.ts";
import { statusAfter, statusBefore, statusOfNoun } from "./figure-words.ts";
import type { Figure } from "./figures.ts";

const SUM = atEnd(/^(?:一|总)?(?:共|共计|合计|总计|累计)(?:有|为|是)?$/);
/** 共性问题4个、个性问题6个: two kinds that together make all of them. */
const COMMON = /共性/;
const OWN = /个性/;
/** 整改不到位问题3个、新发现问题16个: what was left by an earlier inspection, and what this one found. */
const LEFT_BEFORE = /(?:整改不[到彻]|未整改(?:到位)?|历史遗留)/;
const NEW = /新(?:发现|增|指出)/;
/** 常规巡察反馈问题|14|个、专项巡察反馈问题|6|个, 党建方面问题|10|个,业务方面问题|20|个: by what they were found, or what they are about. */
const OF_SORT =
  /((?:常规|专项|政治|提级|机动|延伸|选人用人|意识形态|巡察工作)[^,。;、]{0,10}?)(?:反馈|指出|发现)[^,。;、]{0,6}$|([\u3400-\u9fff]{2,10})方面的?(?:突出|具体)?问题(?:共|有|为)?$/;

function sortOf({ left }: Figure): string | undefined {
  const [, found, about] = OF_SORT.exec(left) ?? [];
  return found ?? about;
}

/** As many parts as there are aspects. */
const MOST_PARTS = 8;

/** 已完成问题|9|个: how far a part is, is said of it, sum or not. */
function saysHowFar(part: Figure): boolean {
  return (statusBefore(part.left) ?? statusOfNoun(part.left) ?? statusAfter(nounOf(part)?.rest ?? "")) !== null;
}

/** What the figures before a sum count, where they are of one subject and make it; with the index of the first. */
function partsBefore(figures: Figure[], index: number): { subject: Subject; from: number } | null {
  const { value, left } = figures[index]!;
  if (!SUM.test(left)) return null;
  const subject = index > 0 ? nounOf(figures[index - 1]!)?.subject : undefined;
  if (!subject) return null;
  let sum = 0;
  for (let from = index - 1; from >= 0 && from >= index - MOST_PARTS; from--) {
    const part = figures[from]!;
    if (nounOf(part)?.subject !== subject || saysHowFar(part)) return null;
    sum += part.value;
    if (sum === value && from < index - 1) return { subject, from };
    if (sum > value) return null;
  }
  return null;
}

function isKind({ left, right }: Figure, kind: RegExp): boolean {
  return kind.test(left) || kind.test(right.slice(0, 4));
}

export interface PartsFound {
  /** For each figure, whether it is a part. */
  parts: boolean[];
  /** What a sum without a noun of its own counts, by its index. */
  sums: Map<number, Subject>;
  /** The first of several sorts of problems whose sum is not told. */
  unsummed: Figure | null;
}

/**
 * Marks the sorts of problems that no sum adds up, and what is said of each: 党建方面问题|10|个,业务方面问题|20|个; the first of
 * them.
 */
function markSorts(figures: Figure[], parts: boolean[]): Figure | null {
  const sorts = new Map<string, number>();
  figures.forEach((figure, index) => {
    const sort = sortOf(figure);
    if (sort !== undefined && !parts[index] && nounOf(figure)?.subject === "problem" && !saysHowFar(figure))
      sorts.set(sort, index);
  });
  if (sorts.size < 2) return null;
  const places = [...sorts.values()];
  let end = places[places.length - 1]! + 1;
  while (end < figures.length && !nounOf(figures[end]!)) end++;
  parts.fill(true, places[0], end);
  return figures[places[0]!]!;
}

/** Finds the parts among the figures of a sentence; of sorts without a sum only where the total is not known. */
export function findParts(figures: Figure[], isTotalKnown: boolean): PartsFound {
  const parts = figures.map(() => false);
  const sums = new Map<number, Subject>();
  for (let index = 1; index < figures.length; index++) {
    const found = partsBefore(figures, index);
    if (found) {
      parts.fill(true, found.from, index);
      if (!nounOf(figures[index]!)) sums.set(index, found.subject);
      continue;
    }
    const [figure, before] = [figures[index]!, figures[index - 1]!];
    const isPair =
      (isKind(before, COMMON) && isKind(figure, OWN)) || (isKind(before, LEFT_BEFORE) && isKind(figure, NEW));
    if (isPair && nounOf(figure)?.subject === "problem") parts.fill(true, index - 1, index + 1);
  }
  return { parts, sums, unsummed: isTotalKnown ? null : markSorts(figures, parts) };
}
