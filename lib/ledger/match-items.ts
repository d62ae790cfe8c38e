// Two lists of named things -> which of the later is which of the earlier: by the same words, else by the same number and
// similar words. What has changed too much is not matched: it stands on either side alone.

/** What is matched: its words, and what narrows the search for its counterpart. */
export interface Matchable<T> {
  item: T;
  /** Things of other kinds never match. */
  kind: string;
  words: string;
  number: string | null;
  /** The folded words of what it stands under; "" at the top. */
  above: string;
}

/** What is made of these alone stays as it is. */
const IDEOGRAPHS = /^[\u4e00-\u9fff]*$/;

/** Words by which things are matched: without punctuation, spaces and widths. */
export function foldTitle(title: string): string {
  return IDEOGRAPHS.test(title) ? title : title.normalize("NFKC").replace(/[\p{P}\p{S}\p{Z}\s]/gu, "");
}

function toBigrams(words: string): Set<string> {
  const folded = [...foldTitle(words)];
  return new Set(
    folded.length < 2 ? folded : folded.slice(1).map((character, index) => `${folded[index]}${character}`),
  );
}

/** How alike two sets are, from 0 to 1: twice what they share, over what they have (Dice). */
function toLikeness(one: Set<string>, other: Set<string>): number {
  if (one.size + other.size === 0) return 0;
  let shared = 0;
  for (const bigram of one) if (other.has(bigram)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}

/** How alike two titles are, from 0 to 1. */
export function compareTitles(one: string, other: string): number {
  return toLikeness(toBigrams(one), toBigrams(other));
}

/** The least likeness of what is the same thing in other words: alone, and where number and place are the same too. */
const leastAlike = { alone: 0.6, sameNumber: 0.35 };
/** More pairs than these are not weighed: then only what has the same number is. */
const mostPairs = 250_000;

/** The counterpart of each later thing that has one. Each thing is matched once at most; the same lists match the same way. */
export function matchItems<T>(before: readonly Matchable<T>[], after: readonly Matchable<T>[]): Map<T, T> {
  const pairs = new Map<T, T>();
  const taken = new Set<T>();
  const pair = (later: Matchable<T>, earlier: Matchable<T>) => {
    pairs.set(later.item, earlier.item);
    taken.add(earlier.item);
  };
  const keyOf = (one: Matchable<T>) => `${one.kind} ${foldTitle(one.words)}`;
  const byKey = new Map<string, Matchable<T>[]>();
  for (const one of before) byKey.set(keyOf(one), [...(byKey.get(keyOf(one)) ?? []), one]);
  // The same words may stand under several aspects: those under the same one go first.
  for (const sameAbove of [true, false]) {
    for (const one of after) {
      if (pairs.has(one.item)) continue;
      const found = byKey
        .get(keyOf(one))
        ?.find((other) => !taken.has(other.item) && (!sameAbove || other.above === one.above));
      if (found) pair(one, found);
    }
  }
  const left = before.filter((one) => !taken.has(one.item)).map((one) => ({ one, bigrams: toBigrams(one.words) }));
  const right = after.filter((one) => !pairs.has(one.item)).map((one) => ({ one, bigrams: toBigrams(one.words) }));
  const tooMany = left.length * right.length > mostPairs;
  const similar = right.flatMap((later, place) =>
    left.flatMap((earlier) => {
      const [a, b] = [later.one, earlier.one];
      if (a.kind !== b.kind) return [];
      const sameNumber = a.number !== null && b.number !== null && foldTitle(a.number) === foldTitle(b.number);
      if (tooMany && !sameNumber) return [];
      const likeness = toLikeness(later.bigrams, earlier.bigrams);
      const least = sameNumber && a.above === b.above ? leastAlike.sameNumber : leastAlike.alone;
      return likeness >= least ? [{ later: a, earlier: b, likeness, place }] : [];
    }),
  );
  similar.sort((a, b) => b.likeness - a.likeness || a.place - b.place);
  for (const { later, earlier } of similar) {
    if (!pairs.has(later.item) && !taken.has(earlier.item)) pair(later, earlier);
  }
  return pairs;
}
