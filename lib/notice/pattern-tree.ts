// A regular expression → the tree of its parts, for those who ask what it needs or run it in their own way.
// example  (?:已|现)?整改$ → sequence of: repeat 0-1 of either 已 or 现; 整; 改; the end

/** UTF-16 units as ranges, ascending and apart from each other. */
export type Ranges = readonly (readonly [number, number])[];

export type Tree =
  | { kind: "unit"; units: Ranges }
  /** ^ and $ */
  | { kind: "edge"; end: boolean }
  /** What is only looked at is no part of a match. */
  | { kind: "look" }
  | { kind: "sequence"; parts: Tree[] }
  | { kind: "either"; ways: Tree[] }
  | { kind: "repeat"; part: Tree; least: number; most: number };

const LAST_UNIT = 65535;

function toRanges(units: (readonly [number, number])[]): Ranges {
  const ranges: [number, number][] = [];
  for (const [from, to] of [...units].sort((a, b) => a[0] - b[0])) {
    const last = ranges[ranges.length - 1];
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else ranges.push([from, to]);
  }
  return ranges;
}

/** All other units. */
function withoutRanges(ranges: Ranges): Ranges {
  const others: [number, number][] = [];
  let next = 0;
  for (const [from, to] of ranges) {
    if (from > next) others.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST_UNIT) others.push([next, LAST_UNIT]);
  return others;
}

const code = (character: string) => character.charCodeAt(0);
const of = (characters: string): Ranges =>
  toRanges([...characters].map((character) => [code(character), code(character)] as const));
const DIGITS: Ranges = [[code("0"), code("9")]];
const WORDS = toRanges([...DIGITS, [code("A"), code("Z")], [code("a"), code("z")], ...of("_")]);
const BLANKS = toRanges([[9, 13], [0x2000, 0x200a], ...of(" \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff")]);
const CLASSES: Record<string, Ranges> = {
  d: DIGITS,
  s: BLANKS,
  w: WORDS,
  D: withoutRanges(DIGITS),
  S: withoutRanges(BLANKS),
  W: withoutRanges(WORDS),
};
const ON_A_LINE = withoutRanges(of("\n\r\u2028\u2029"));
const CONTROLS: Record<string, number> = { n: 10, r: 13, t: 9, f: 12, v: 11 };
const QUANTIFIER = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;

class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  read(): Tree {
    const ways = [this.readSequence()];
    while (this.take("|")) ways.push(this.readSequence());
    return ways.length === 1 ? ways[0]! : { kind: "either", ways };
  }

  private take(words: string): boolean {
    if (!this.source.startsWith(words, this.at)) return false;
    this.at += words.length;
    return true;
  }

  private readSequence(): Tree {
    const parts: Tree[] = [];
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")")
      parts.push(this.readQuantified());
    return parts.length === 1 ? parts[0]! : { kind: "sequence", parts };
  }

  private readQuantified(): Tree {
    const part = this.readPart();
    QUANTIFIER.lastIndex = this.at;
    const counted = QUANTIFIER.exec(this.source);
    if (!counted) return part;
    this.at += counted[0].length;
    const [, sign, from, comma, to] = counted;
    if (sign !== undefined)
      return { kind: "repeat", part, least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : Infinity };
    const least = Number(from);
    return { kind: "repeat", part, least, most: to !== "" ? Number(to) : comma === "" ? least : Infinity };
  }

  private readPart(): Tree {
    const character = this.source[this.at++]!;
    if (character === "(") return this.readGroup();
    if (character === "[") return { kind: "unit", units: this.readClass() };
    if (character === ".") return { kind: "unit", units: ON_A_LINE };
    if (character === "^" || character === "$") return { kind: "edge", end: character === "$" };
    if (character !== "\\") return { kind: "unit", units: of(character) };
    return this.take("b") || this.take("B") ? { kind: "look" } : { kind: "unit", units: this.readEscape() };
  }

  private readGroup(): Tree {
    const look = this.take("?=") || this.take("?!") || this.take("?<=") || this.take("?<!");
    if (!look) this.take("?:");
    const inner = this.read();
    if (!this.take(")")) throw new Error(`a group without its end in ${this.source}`);
    return look ? { kind: "look" } : inner;
  }

  private readClass(): Ranges {
    const negated = this.take("^");
    const units: (readonly [number, number])[] = [];
    while (!this.take("]")) {
      const from = this.readMember();
      if (from.length === 1 && this.source[this.at] === "-" && this.source[this.at + 1] !== "]") {
        this.at++;
        units.push([from[0]![0], this.readMember()[0]![0]]);
      } else units.push(...from);
    }
    const ranges = toRanges(units);
    return negated ? withoutRanges(ranges) : ranges;
  }

  private readMember(): Ranges {
    const character = this.source[this.at++];
    if (character === undefined) throw new Error(`a class without its end in ${this.source}`);
    return character === "\\" ? this.readEscape() : of(character);
  }

  private readEscape(): Ranges {
    const letter = this.source[this.at++]!;
    if (letter === "u") {
      this.at += 4;
      return of(String.fromCharCode(Number.parseInt(this.source.slice(this.at - 4, this.at), 16)));
    }
    if (letter in CLASSES) return CLASSES[letter]!;
    if (/[a-zA-Z1-9]/.test(letter) && !(letter in CONTROLS)) throw new Error(`\\${letter} in ${this.source}`);
    return of(String.fromCharCode(CONTROLS[letter] ?? code(letter)));
  }
}

/** The tree of a pattern. The grammar's patterns are plain: no names, no back-references, no flags that change letters. */
export function toTree(pattern: RegExp): Tree {
  if (/[imuv]/.test(pattern.flags)) throw new Error(`flags ${pattern.flags} are not read: ${pattern.source}`);
  return new PatternReader(pattern.source).read();
}
