// The name under which a notice calls something unfinished -> the problem of its ledger that bears it.
import { compareTitles, foldTitle } from "./match-items.ts";
import type { LedgerItem } from "./schema.ts";

/** Shorter words stand in too many titles. */
const shortestPart = 4;
/** Words so alike may be the same thing told in others. */
const leastAlike = 0.45;

/** A name's own words: the 问题 behind it says only what it is. */
function foldName(name: string): string {
  const folded = foldTitle(name);
  return folded.replace(/(?:的|方面)*(?:问题|問題)$/, "") || folded;
}

const holds = (one: string, other: string) =>
  Math.min(one.length, other.length) >= shortestPart && (one.includes(other) || other.includes(one));

function listNamed(items: readonly LedgerItem[]): { item: LedgerItem; words: string }[] {
  return items.flatMap((item) => [
    ...(item.kind === "aspect" ? [] : [{ item, words: foldName(item.title) }]),
    ...listNamed(item.children),
  ]);
}

/** The problems and tasks of a ledger by the words of their titles. */
export class NamedItems {
  private readonly all: { item: LedgerItem; words: string }[];

  constructor(items: readonly LedgerItem[]) {
    this.all = listNamed(items);
  }

  /** Whether there is anything that could bear a name. */
  get isEmpty(): boolean {
    return this.all.length === 0;
  }

  /**
   * The one that surely bears a name: its title is the same but for punctuation, or holds it, or lies in it, and that of
   * no other does. `null` where none or more than one does.
   */
  find(name: string): LedgerItem | null {
    const words = foldName(name);
    const same = this.all.filter((one) => one.words === words);
    const found = same.length > 0 ? same : this.all.filter((one) => holds(one.words, words));
    return found.length === 1 ? (found[0]?.item ?? null) : null;
  }

  /** Whether any title is, holds or resembles a name. */
  mayBear(name: string): boolean {
    const words = foldName(name);
    return this.all.some(
      (one) => one.words === words || holds(one.words, words) || compareTitles(one.words, words) >= leastAlike,
    );
  }
}
