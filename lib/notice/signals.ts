// Which rules can match within a stretch of the folded text: one pass over its characters gives a bit per rule.
// A rule's bit is set by the characters that its own pattern needs (pattern-needs); no bit, no match.
import { needsOf, type Units } from "./pattern-needs.ts";

/** Set in every mask: the bit of patterns of which nothing is known. */
const ALWAYS = 1 << 31;

/** A pattern that is only tried where the mask of the stretch allows. */
export class Rule {
  constructor(
    readonly pattern: RegExp,
    readonly bit: number,
  ) {}

  /** Whether it matches words whose mask is `signals`. */
  test(words: string, signals: number): boolean {
    return (signals & this.bit) !== 0 && this.pattern.test(words);
  }

  /** The match in words whose mask is `signals`. */
  exec(words: string, signals: number): RegExpExecArray | null {
    return (signals & this.bit) !== 0 ? this.pattern.exec(words) : null;
  }
}

/** The rules that are asked about one kind of stretch: of a heading, of a sentence. At most 31 different needs. */
export class RuleSet {
  /** By UTF-16 unit, the bits it sets: anywhere in the stretch, as its first, as its last character. */
  private readonly anywhere = new Uint32Array(65536);
  private readonly leading = new Uint32Array(65536);
  private readonly trailing = new Uint32Array(65536);
  private readonly bits = new Map<string, number>();

  /** Takes a rule in; it is asked with masks of this set only. */
  add(pattern: RegExp): Rule {
    const { first, last, within, opens, closes } = needsOf(pattern);
    if (opens && first) return new Rule(pattern, this.bitOf(this.leading, "^", first));
    if (closes && last && last.size < (within?.size ?? Infinity))
      return new Rule(pattern, this.bitOf(this.trailing, "$", last));
    return new Rule(pattern, within ? this.bitOf(this.anywhere, "", within) : ALWAYS);
  }

  private bitOf(table: Uint32Array, place: string, units: NonNullable<Units>): number {
    const key = `${place}${[...units].sort((a, b) => a - b).join()}`;
    const known = this.bits.get(key);
    if (known !== undefined) return known;
    if (this.bits.size === 31) throw new Error("a set of rules has 31 bits");
    const bit = 1 << this.bits.size;
    this.bits.set(key, bit);
    for (const unit of units) table[unit]! |= bit;
    return bit;
  }

  /** The mask of a stretch. */
  read(folded: string, start: number, end: number): number {
    if (start >= end) return ALWAYS;
    let signals = ALWAYS | this.leading[folded.charCodeAt(start)]! | this.trailing[folded.charCodeAt(end - 1)]!;
    for (let at = start; at < end; at++) signals |= this.anywhere[folded.charCodeAt(at)]!;
    return signals;
  }
}
