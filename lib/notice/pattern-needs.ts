// A regular expression → the cheap question that comes before it: with which characters a match of it can begin, and
// characters one of which stands in every match. Both are read off the pattern itself, so that they cannot drift from it.
// example  /(?:已|现)?(?:整改|完成)率\s?\d+%/ → begins with 已 现 整 完; none without 率
import { type Ranges, type Tree, toTree } from "./pattern-tree.ts";

/** UTF-16 units; `null` stands for any. */
export type Units = ReadonlySet<number> | null;

export interface Needs {
  /** Units that a match can begin with, and end with; `null` too where a match may be empty. */
  first: Units;
  last: Units;
  /** Sets of which every match holds a unit each: two at most, of the fewest units. */
  within: ReadonlySet<number>[];
  /** Every match is made of these alone. */
  alphabet: Units;
  /** Whether it matches only where the words begin (^), only where they end ($). */
  opens: boolean;
  closes: boolean;
}

interface Part extends Needs {
  nullable: boolean;
}

/** Larger classes say nothing. */
const MOST = 600;
const EMPTY: Units = new Set();
const NOTHING: Part = {
  first: EMPTY,
  last: EMPTY,
  within: [],
  alphabet: EMPTY,
  opens: false,
  closes: false,
  nullable: true,
};
const ANY: Part = { ...NOTHING, first: null, last: null, alphabet: null, nullable: false };

function join(a: Units, b: Units): Units {
  return a === null || b === null ? null : new Set([...a, ...b]);
}

type Within = Needs["within"];

/** What both of two stretches in a row need. */
function needBoth(a: Within, b: Within): Within {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  return [...a, ...b].sort((one, other) => one.size - other.size).slice(0, 2);
}

/** What is needed whichever of two there is. */
function needEither(a: Within, b: Within): Within {
  return a.slice(0, b.length).map((units, index) => new Set([...units, ...b[index]!]));
}

function ofUnits(ranges: Ranges): Part {
  const size = ranges.reduce((sum, [from, to]) => sum + 1 + to - from, 0);
  if (size > MOST) return ANY;
  const units = new Set<number>();
  for (const [from, to] of ranges) for (let unit = from; unit <= to; unit++) units.add(unit);
  return { ...ANY, first: units, last: units, within: [units], alphabet: units };
}

function ofSequence(parts: Tree[]): Part {
  return parts.map(ofTree).reduce(
    (whole, part) => ({
      first: whole.nullable ? join(whole.first, part.first) : whole.first,
      last: part.nullable ? join(whole.last, part.last) : part.last,
      opens: whole.opens || (whole === NOTHING && part.opens),
      closes: part.closes,
      within: needBoth(whole.within, part.within),
      alphabet: join(whole.alphabet, part.alphabet),
      nullable: whole.nullable && part.nullable,
    }),
    NOTHING,
  );
}

function ofEither(ways: Tree[]): Part {
  return ways.map(ofTree).reduce((one, other) => ({
    first: join(one.first, other.first),
    last: join(one.last, other.last),
    within: needEither(one.within, other.within),
    alphabet: join(one.alphabet, other.alphabet),
    opens: one.opens && other.opens,
    closes: one.closes && other.closes,
    nullable: one.nullable || other.nullable,
  }));
}

function ofTree(tree: Tree): Part {
  switch (tree.kind) {
    case "unit":
      return ofUnits(tree.units);
    case "edge":
      return { ...NOTHING, opens: !tree.end, closes: tree.end };
    case "look":
      return NOTHING;
    case "sequence":
      return ofSequence(tree.parts);
    case "either":
      return ofEither(tree.ways);
    case "repeat": {
      const part = ofTree(tree.part);
      return tree.least > 0 ? part : { ...NOTHING, first: part.first, last: part.last, alphabet: part.alphabet };
    }
  }
}

/** What a pattern needs. */
export function needsOf(pattern: RegExp): Needs {
  const { nullable, ...needs } = ofTree(toTree(pattern));
  return nullable ? { ...needs, first: null, last: null, within: [] } : needs;
}

function toTable(sets: Units[]): Uint8Array {
  const table = new Uint8Array(65536);
  for (const units of sets) {
    if (units === null) table.fill(1);
    else for (const unit of units) table[unit] = 1;
  }
  return table;
}

/** By UTF-16 unit: 1 where a match of one of the patterns may begin. */
export function toFirstTable(...patterns: RegExp[]): Uint8Array {
  return toTable(patterns.map((pattern) => needsOf(pattern).first));
}

/** By UTF-16 unit: 1 where a match of the pattern may end with it. */
export function toLastTable(pattern: RegExp): Uint8Array {
  return toTable([needsOf(pattern).last]);
}

/** By UTF-16 unit: 1 where it can stand in a match of the pattern. */
export function toAlphabetTable(pattern: RegExp): Uint8Array {
  return toTable([needsOf(pattern).alphabet]);
}
