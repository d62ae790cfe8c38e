// Patterns that match only where words begin, or only where they end: one character says whether one can match at all.
// example  /(?:剩余|余下)(?:的)?$/ is tried on words that end with 余, 下 or 的 alone
import { needsOf } from "./pattern-needs.ts";

/** By UTF-16 unit, a bit for each of the rules that share a table. */
type Table = Uint32Array;
const RULES_OF_A_TABLE = 32;

/** A pattern that is only tried where the first or the last character of the words allows. */
export class EdgeRule {
  constructor(
    readonly pattern: RegExp,
    private readonly table: Table,
    private readonly bit: number,
    private readonly isAtEnd: boolean,
  ) {}

  /** Whether it can match in words that begin with a character, or end with it. */
  mayAt(unit: number): boolean {
    return (this.table[unit]! & this.bit) !== 0;
  }

  /** Whether it can match in these words. */
  may(words: string): boolean {
    const { length } = words;
    return length > 0 && this.mayAt(words.charCodeAt(this.isAtEnd ? length - 1 : 0));
  }

  test(words: string): boolean {
    return this.may(words) && this.pattern.test(words);
  }

  exec(words: string): RegExpExecArray | null {
    return this.may(words) ? this.pattern.exec(words) : null;
  }

  /** The words without what it matches. */
  cut(words: string): string {
    return this.may(words) ? words.replace(this.pattern, "") : words;
  }
}

class EdgeRules {
  private readonly tables: Table[] = [];
  private count = 0;

  constructor(private readonly isAtEnd: boolean) {}

  add(pattern: RegExp): EdgeRule {
    const { first, last, opens, closes } = needsOf(pattern);
    const units = this.isAtEnd ? last : first;
    if (!(this.isAtEnd ? closes : opens) || units === null)
      throw new Error(`no character at the ${this.isAtEnd ? "end" : "start"} says anything of ${pattern.source}`);
    const place = this.count++ % RULES_OF_A_TABLE;
    if (place === 0) this.tables.push(new Uint32Array(65536));
    const table = this.tables[this.tables.length - 1]!;
    const bit = 1 << place;
    for (const unit of units) table[unit]! |= bit;
    return new EdgeRule(pattern, table, bit, this.isAtEnd);
  }
}

const STARTS = new EdgeRules(false);
const ENDS = new EdgeRules(true);

/** A pattern that begins with ^, and matches one character or more. */
export function atStart(pattern: RegExp): EdgeRule {
  return STARTS.add(pattern);
}

/** A pattern that ends with $, and matches one character or more. */
export function atEnd(pattern: RegExp): EdgeRule {
  return ENDS.add(pattern);
}
