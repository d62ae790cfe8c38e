// Which rules can match within a stretch of the folded text: one pass over its characters gives bits.
// A rule's bits are set by the characters that its own pattern needs (pattern-needs); without its bits, no match.
import { holdsCommon } from "./common-characters.ts";
import { needsOf, type Pair } from "./pattern-needs.ts";

/** A pattern that is only tried where the mask of the stretch allows. */
export class Rule {
  constructor(
    readonly pattern: RegExp,
    private bits: number,
  ) {}

  /** From now on asks for these bits as well. */
  require(bits: number): void {
    this.bits |= bits;
  }

  /** Whether it can match in a stretch with this mask. */
  may(signals: number): boolean {
    return (signals & this.bits) === this.bits;
  }

  /** Whether it matches words whose mask is `signals`. */
  test(words: string, signals: number): boolean {
    return (signals & this.bits) === this.bits && this.pattern.test(words);
  }

  /** The match in words whose mask is `signals`. */
  exec(words: string, signals: number): RegExpExecArray | null {
    return (signals & this.bits) === this.bits ? this.pattern.exec(words) : null;
  }
}

/** The entries of a character. */
const [ANYWHERE, PAIRED, LEADING, TRAILING] = [0, 1, 2, 3];

/** The rules that are asked about one kind of stretch: of a heading, of a sentence. They share 32 different needs. */
export class RuleSet {
  /**
   * By UTF-16 unit, four entries beside each other, so that one look at memory brings them all: the bits it sets anywhere in
   * the stretch, those of pairs that it may be the first of, and those it sets as the first, as the last character.
   */
  private readonly table = new Uint32Array(4 * 65536);
  private readonly bits = new Map<string, number>();
  private readonly common: (() => void)[] = [];
  /** All bits but those of pairs. */
  private alone = -1;

  /** Takes a rule in; it is asked with masks of this set only. */
  add(pattern: RegExp): Rule {
    const { first, last, within, pair, opens, closes } = needsOf(pattern);
    const needs: ["" | "^" | "$", ReadonlySet<number>][] = [];
    for (const units of within.slice(0, 2)) if (!isSaidBy(pair, units)) needs.push(["", units]);
    if (opens && first) needs.push(["^", first]);
    if (closes && last) needs.push(["$", last]);
    needs.sort(([, a], [, b]) => a.size - b.size);
    const rule = new Rule(pattern, pair ? this.bitOfPair(pair) : 0);
    for (const [index, [place, units]] of needs.slice(0, pair ? 1 : 2).entries())
      if ((index === 0 && !pair) || !holdsCommon(units)) rule.require(this.bitOf(place, units));
      else this.common.push(() => rule.require(this.bitOf(place, units)));
    return rule;
  }

  /** Beside what is asked already, what notices are full of says little: it gets the bits that are left. */
  private askCommon(): void {
    for (const ask of this.common) ask();
    this.common.length = 0;
  }

  private bitOf(place: "" | "^" | "$", units: ReadonlySet<number>): number {
    return this.once(`${place}${toKey(units)}`, (bit) => {
      const entry = place === "" ? ANYWHERE : place === "^" ? LEADING : TRAILING;
      for (const unit of units) this.table[4 * unit + entry]! |= bit;
    });
  }

  private bitOfPair([before, behind]: Pair): number {
    return this.once(`${toKey(before)} ${toKey(behind)}`, (bit) => {
      for (const unit of before) this.table[4 * unit + PAIRED]! |= bit;
      for (const unit of behind) this.table[4 * unit + ANYWHERE]! |= bit;
      this.alone &= ~bit;
    });
  }

  private once(key: string, set: (bit: number) => void): number {
    const known = this.bits.get(key);
    if (known !== undefined) return known;
    // Where the bits have run out, the rule is asked more often than need be.
    if (this.bits.size === 32) return 0;
    const bit = 1 << this.bits.size;
    this.bits.set(key, bit);
    set(bit);
    return bit;
  }

  /** The mask of a stretch. */
  read(folded: string, start: number, end: number): number {
    if (start >= end) return 0;
    if (this.common.length > 0) this.askCommon();
    const { table, alone } = this;
    let signals = table[4 * folded.charCodeAt(start) + LEADING]! | table[4 * folded.charCodeAt(end - 1) + TRAILING]!;
    let known = alone;
    for (let at = start; at < end; at++) {
      const entry = 4 * folded.charCodeAt(at);
      signals |= table[entry]! & known;
      known = table[entry + PAIRED]! | alone;
    }
    return signals;
  }
}

/** Whether a pair says as much as that one of these units is there. */
function isSaidBy(pair: Pair | null, units: ReadonlySet<number>): boolean {
  return pair?.some((side) => [...side].some((unit) => units.has(unit))) === true;
}

const toKey = (units: ReadonlySet<number>) => [...units].sort((a, b) => a - b).join();
