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
/** More pairs than these are not weighed: then only what has the same number is, and where that is too many nothing. */
const mostPairs = 250_000;

interface Weighed<T> {
  one: Matchable<T>;
  bigrams: Set<string>;
  number: string | null;
}

/** The things by key, each list to be taken from its end: the first of `things` last. */
function groupFromEnd<T>(things: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (let at = things.length - 1; at >= 0; at--) {
    const one = things[at] as T;
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

/** Where the counterparts of each later thing are looked for, so that no more than `mostPairs` are weighed. */
function toCandidates<T>(left: Weighed<T>[], right: Weighed<T>[]): (later: Weighed<T>) => Weighed<T>[] {
  if (left.length * right.length <= mostPairs) return () => left;
  const keyOf = ({ one, number }: Weighed<T>) => `${one.kind} ${number ?? ""}`;
  const groups = groupFromEnd(left, keyOf);
  const candidates = (later: Weighed<T>) => (later.number === null ? [] : (groups.get(keyOf(later)) ?? []));
  const pairs = right.reduce((sum, later) => sum + candidates(later).length, 0);
  return pairs <= mostPairs ? candidates : () => [];
}

/** The counterpart of each later thing that has one. Each thing is matched once at most; the same lists match the same way. */
export function matchItems<T>(before: readonly Matchable<T>[], after: readonly Matchable<T>[]): Map<T, T> {
  const pairs = new Map<T, T>();
  const taken = new Set<T>();
  const pair = (later: Matchable<T>, earlier: Matchable<T>) => {
    pairs.set(later.item, earlier.item);
    taken.add(earlier.item);
  };
  const wordsOf = (one: Matchable<T>) => `${one.kind} ${foldTitle(one.words)}`;
  // The same words may stand under several aspects: those under the same one go first.
  for (const keyOf of [(one: Matchable<T>) => `${wordsOf(one)} ${one.above}`, wordsOf]) {
    const waiting = groupFromEnd(
      before.filter((one) => !taken.has(one.item)),
      keyOf,
    );
    for (const one of after) {
      const found = pairs.has(one.item) ? undefined : waiting.get(keyOf(one))?.pop();
      if (found) pair(one, found);
    }
  }
  const weigh = (one: Matchable<T>): Weighed<T> => ({
    one,
    bigrams: toBigrams(one.words),
    number: one.number === null ? null : foldTitle(one.number),
  });
  const left = before.filter((one) => !taken.has(one.item)).map(weigh);
  const right = after.filter((one) => !pairs.has(one.item)).map(weigh);
  const candidates = toCandidates(left, right);
  const similar: { later: Matchable<T>; earlier: Matchable<T>; likeness: number; place: number }[] = [];
  for (const [place, later] of right.entries()) {
    for (const earlier of candidates(later)) {
      const [a, b] = [later.one, earlier.one];
      if (a.kind !== b.kind) continue;
      const sameNumber = later.number !== null && later.number === earlier.number;
      const least = sameNumber && a.above === b.above ? leastAlike.sameNumber : leastAlike.alone;
      const likeness = toLikeness(later.bigrams, earlier.bigrams);
      if (likeness >= least) similar.push({ later: a, earlier: b, likeness, place });
    }
  }
  similar.sort((a, b) => b.likeness - a.likeness || a.place - b.place);
  for (const { later, earlier } of similar) {
    if (!pairs.has(later.item) && !taken.has(earlier.item)) pair(later, earlier);
  }
  return pairs;
}
