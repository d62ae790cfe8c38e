// A regular expression → the cheap question that comes before it: with which characters a match of it can begin, and
// characters one of which stands in every match. Both are read off the pattern itself, so that they cannot drift from it.
// example  /(?:已|现)?(?:整改|完成)率\s?\d+%/ → begins with 已 现 整 完; none without 率

import { BLANKS, weigh } from "./common-characters.ts";

/** UTF-16 units; `null` stands for any. */
export type Units = ReadonlySet<number> | null;

export type Pair = [ReadonlySet<number>, ReadonlySet<number>];

export interface Needs {
  /** Units that a match can begin with, and end with; `null` too where a match may be empty. */
  first: Units;
  last: Units;
  /** Sets of which every match holds a unit each: four at most, of the fewest units. */
  within: ReadonlySet<number>[];
  /** Every match holds a unit of the one set with one of the other right behind it. */
  pair: Pair | null;
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
const MOST_SETS = 4;
const EMPTY: Units = new Set();
const NOTHING: Part = {
  first: EMPTY,
  last: EMPTY,
  within: [],
  pair: null,
  alphabet: EMPTY,
  opens: false,
  closes: false,
  nullable: true,
};
const ANY: Part = { ...NOTHING, first: null, last: null, alphabet: null, nullable: false };
const DIGITS = [..."0123456789"].map((digit) => digit.charCodeAt(0));
const LETTERS = Array.from({ length: 128 }, (_, unit) => unit).filter((unit) => /\w/.test(String.fromCharCode(unit)));
const CLASSES: Record<string, readonly number[] | null> = {
  d: DIGITS,
  s: BLANKS,
  w: LETTERS,
  D: null,
  S: null,
  W: null,
};
const CONTROLS: Record<string, number> = { n: 10, r: 13, t: 9, f: 12, v: 11 };

function join(a: Units, b: Units): Units {
  return a === null || b === null ? null : new Set([...a, ...b]);
}

type Within = Needs["within"];

/** What both of two stretches in a row need. */
function needBoth(a: Within, b: Within): Within {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  return [...a, ...b].sort((one, other) => one.size - other.size).slice(0, MOST_SETS);
}

/** What is needed whichever of two there is. */
function needEither(a: Within, b: Within): Within {
  return a.slice(0, b.length).map((units, index) => new Set([...units, ...b[index]!]));
}

/** The pair that fewer words hold. */
function rarer(a: Pair | null, b: Pair | null): Pair | null {
  if (a === null || b === null) return a ?? b;
  return weigh(a[0]) * weigh(a[1]) <= weigh(b[0]) * weigh(b[1]) ? a : b;
}

/** Where two stretches meet, neither of them empty. */
function meet(before: Part, behind: Part): Pair | null {
  if (before.nullable || behind.nullable || before.last === null || behind.first === null) return null;
  return [before.last, behind.first];
}

function pairOfEither(a: Pair | null, b: Pair | null): Pair | null {
  return a && b && [new Set([...a[0], ...b[0]]), new Set([...a[1], ...b[1]])];
}

function one(units: readonly number[] | null): Part {
  if (units === null || units.length > MOST) return ANY;
  const set = new Set(units);
  return { ...ANY, first: set, last: set, within: [set], alphabet: set };
}

class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  read(): Part {
    let either = this.readSequence();
    while (this.take("|")) {
      const other = this.readSequence();
      either = {
        first: join(either.first, other.first),
        last: join(either.last, other.last),
        within: needEither(either.within, other.within),
        pair: pairOfEither(either.pair, other.pair),
        alphabet: join(either.alphabet, other.alphabet),
        opens: either.opens && other.opens,
        closes: either.closes && other.closes,
        nullable: either.nullable || other.nullable,
      };
    }
    return either;
  }

  private take(words: string): boolean {
    if (!this.source.startsWith(words, this.at)) return false;
    this.at += words.length;
    return true;
  }

  private readSequence(): Part {
    let whole = NOTHING;
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      const part = this.readQuantified();
      whole = {
        first: whole.nullable ? join(whole.first, part.first) : whole.first,
        last: part.nullable ? join(whole.last, part.last) : part.last,
        opens: whole.opens || (whole === NOTHING && part.opens),
        closes: part.closes,
        within: needBoth(whole.within, part.within),
        pair: rarer(rarer(whole.pair, part.pair), meet(whole, part)),
        alphabet: join(whole.alphabet, part.alphabet),
        nullable: whole.nullable && part.nullable,
      };
    }
    return whole;
  }

  private readQuantified(): Part {
    const part = this.readPart();
    const counted = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at));
    if (!counted) return part;
    this.at += counted[0].length;
    const optional = counted[0].startsWith("*") || counted[0].startsWith("?") || counted[1] === "0";
    return optional ? { ...NOTHING, first: part.first, last: part.last, alphabet: part.alphabet } : part;
  }

  private readPart(): Part {
    const character = this.source[this.at++]!;
    if (character === "(") return this.readGroup();
    if (character === "[") return this.readClass();
    if (character === ".") return ANY;
    if (character === "^") return { ...NOTHING, opens: true };
    if (character === "$") return { ...NOTHING, closes: true };
    if (character !== "\\") return one([character.charCodeAt(0)]);
    if (this.take("b") || this.take("B")) return NOTHING;
    return one(this.readEscape());
  }

  private readGroup(): Part {
    const look = this.take("?=") || this.take("?!") || this.take("?<=") || this.take("?<!");
    // (?<name>…)
    if (!look && !this.take("?:") && this.take("?<")) this.at = this.source.indexOf(">", this.at) + 1;
    const inner = this.read();
    if (!this.take(")")) throw new Error(`a group without its end in ${this.source}`);
    // What is only looked at is no part of the match.
    return look ? NOTHING : inner;
  }

  private readClass(): Part {
    const negated = this.take("^");
    const units: number[] = [];
    let any = negated;
    while (!this.take("]")) {
      const from = this.readMember();
      if (from === null) any = true;
      else if (from.length === 1 && this.source[this.at] === "-" && this.source[this.at + 1] !== "]") {
        this.at++;
        const to = this.readMember()?.[0] ?? from[0]!;
        if (to - from[0]! > MOST) any = true;
        else for (let unit = from[0]!; unit <= to; unit++) units.push(unit);
      } else units.push(...from);
    }
    return any ? ANY : one(units);
  }

  private readMember(): readonly number[] | null {
    const character = this.source[this.at++];
    if (character === undefined) throw new Error(`a class without its end in ${this.source}`);
    return character === "\\" ? this.readEscape() : [character.charCodeAt(0)];
  }

  private readEscape(): readonly number[] | null {
    const letter = this.source[this.at++]!;
    if (letter === "u") {
      this.at += 4;
      return [Number.parseInt(this.source.slice(this.at - 4, this.at), 16)];
    }
    if (letter in CLASSES) return CLASSES[letter]!;
    if (/[a-zA-Z1-9]/.test(letter) && !(letter in CONTROLS)) throw new Error(`\\${letter} in ${this.source}`);
    return [CONTROLS[letter] ?? letter.charCodeAt(0)];
  }
}

/** What a pattern needs. The grammar's patterns are plain: no names, no back-references, no flags that change letters. */
export function needsOf(pattern: Pick<RegExp, "source" | "flags">): Needs {
  if (/[imuv]/.test(pattern.flags)) throw new Error(`flags ${pattern.flags} are not read: ${pattern.source}`);
  const { nullable, ...needs } = new PatternReader(pattern.source).read();
  return nullable ? { ...needs, first: null, last: null, within: [], pair: null } : needs;
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

/** By UTF-16 unit: 1 where a match of one of the patterns may end with it. */
export function toLastTable(...patterns: RegExp[]): Uint8Array {
  return toTable(patterns.map((pattern) => needsOf(pattern).last));
}

/** By UTF-16 unit: 1 where it can stand in a match of the pattern. */
export function toAlphabetTable(pattern: RegExp): Uint8Array {
  return toTable([needsOf(pattern).alphabet]);
}
