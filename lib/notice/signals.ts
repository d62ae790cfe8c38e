// Which rules can match within a stretch of the folded text: one pass over its characters gives bits.
// A rule's bits are set by the characters that its own pattern needs (pattern-needs); without its bits, no match.
import { needsOf } from "./pattern-needs.ts";

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

  /** Takes a rule in; it is asked with masks of this set only. */
  add(pattern: RegExp): Rule {
    const { first, last, within, opens, closes } = needsOf(pattern);
    const needs: [Uint32Array, string, ReadonlySet<number>][] = within.map((units) => [this.anywhere, "", units]);
    if (opens && first) needs.push([this.leading, "^", first]);
    if (closes && last) needs.push([this.trailing, "$", last]);
    needs.sort(([, , a], [, , b]) => a.size - b.size);
    const bits = needs.slice(0, 2).reduce((sum, [table, place, units]) => sum | this.bitOf(table, place, units), 0);
    return new Rule(pattern, bits);
  }

  private bitOf(table: Uint32Array, place: string, units: ReadonlySet<number>): number {
    const key = `${place}${[...units].sort((a, b) => a - b).join()}`;
    const known = this.bits.get(key);
    if (known !== undefined) return known;
    if (this.bits.size === 32) throw new Error("a set of rules has 32 bits");
    const bit = 1 << this.bits.size;
    this.bits.set(key, bit);
    for (const unit of units) table[unit]! |= bit;
    return bit;
  }

  /** The mask of a stretch. */
  read(folded: string, start: number, end: number): number {
    if (start >= end) return 0;
    let signals = this.leading[folded.charCodeAt(start)]! | this.trailing[folded.charCodeAt(end - 1)]!;
    for (let at = start; at < end; at++) signals |= this.anywhere[folded.charCodeAt(at)]!;
    return signals;
  }
}
