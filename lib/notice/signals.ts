// Which rules can match within a stretch of the folded text: one pass over its characters gives bits.
// A rule's bits are set by the characters that its own pattern needs (pattern-needs); without its bits, no match.
import { needsOf, type Pair } from "./pattern-needs.ts";

/** A pattern that is only tried where the mask of the stretch allows. */
export class Rule {
  constructor(
    readonly pattern: RegExp,
    private readonly bits: number,
  ) {}

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

/** The rules that are asked about one kind of stretch: of a heading, of a sentence. At most 32 different needs. */
export class RuleSet {
  /** By UTF-16 unit, the bits it sets: anywhere in the stretch, as its first, as its last character. */
  private readonly anywhere = new Uint32Array(65536);
  private readonly leading = new Uint32Array(65536);
  private readonly trailing = new Uint32Array(65536);
  private readonly bits = new Map<string, number>();
  private taken = 0;
  /** All bits but those that a unit sets only right behind one that sets the bit below. */
  private alone = -1;

  /** Takes a rule in; it is asked with masks of this set only. */
  add(pattern: RegExp): Rule {
    const { first, last, within, pair, opens, closes } = needsOf(pattern);
    const needs: [Uint32Array, string, ReadonlySet<number>][] = [];
    for (const units of within) if (!isSaidBy(pair, units)) needs.push([this.anywhere, "", units]);
    if (opens && first) needs.push([this.leading, "^", first]);
    if (closes && last) needs.push([this.trailing, "$", last]);
    needs.sort(([, , a], [, , b]) => a.size - b.size);
    let bits = pair ? this.bitOfPair(pair) : 0;
    for (const [table, place, units] of needs.slice(0, 2)) bits |= this.bitOf(table, place, units);
    return new Rule(pattern, bits);
  }

  private bitOf(table: Uint32Array, place: string, units: ReadonlySet<number>): number {
    return this.once(`${place}${toKey(units)}`, () => {
      const bit = this.takeBit();
      for (const unit of units) table[unit]! |= bit;
      return bit;
    });
  }

  private bitOfPair([before, behind]: Pair): number {
    return this.once(`${toKey(before)} ${toKey(behind)}`, () => {
      const [below, bit] = [this.takeBit(), this.takeBit()];
      for (const unit of before) this.anywhere[unit]! |= below;
      for (const unit of behind) this.anywhere[unit]! |= bit;
      this.alone &= ~bit;
      return bit;
    });
  }

  private takeBit(): number {
    if (this.taken === 32) throw new Error("a set of rules has 32 bits");
    return 1 << this.taken++;
  }

  private once(key: string, take: () => number): number {
    const bit = this.bits.get(key) ?? take();
    this.bits.set(key, bit);
    return bit;
  }

  /** The mask of a stretch. */
  read(folded: string, start: number, end: number): number {
    if (start >= end) return 0;
    const { anywhere, alone } = this;
    let signals = this.leading[folded.charCodeAt(start)]! | this.trailing[folded.charCodeAt(end - 1)]!;
    let before = 0;
    for (let at = start; at < end; at++) {
      const bits = anywhere[folded.charCodeAt(at)]!;
      signals |= bits & (alone | (before << 1));
      before = bits;
    }
    return signals;
  }
}

/** Whether a pair says as much as that one of these units is there. */
function isSaidBy(pair: Pair | null, units: ReadonlySet<number>): boolean {
  return pair?.some((side) => [...side].some((unit) => units.has(unit))) === true;
}

const toKey = (units: ReadonlySet<number>) => [...units].sort((a, b) => a - b).join();
