// A pattern of the end of words, made of few characters: a match begins no further before the end than these reach, so the
// words before them are not looked through.
// example  /(?:的|方面)*问题$/ in 理论学习不深入的问题 → tried from 的 on
import { atEnd, type EdgeRule } from "./edge-rules.ts";
import { needsOf } from "./pattern-needs.ts";

/** By character, whether it can stand in a match, and whether each holds one like it. */
const WITHIN = 1;
const NEEDED = 2;

export class Suffix {
  private readonly kinds = new Uint8Array(65536);
  private readonly end: EdgeRule;
  private readonly pattern: RegExp;
  private readonly needs: number;

  /** The pattern ends in $, in all of its alternatives. */
  constructor({ source, flags }: RegExp) {
    this.pattern = new RegExp(source, `${flags}g`);
    this.end = atEnd(this.pattern);
    const { alphabet, within } = needsOf(this.pattern);
    if (alphabet === null) this.kinds.fill(WITHIN);
    else for (const unit of alphabet) this.kinds[unit] = WITHIN;
    for (const unit of within[0] ?? []) this.kinds[unit]! |= NEEDED;
    this.needs = within.length > 0 ? NEEDED : 0;
  }

  /** Whether words that end with a character may end so. */
  may(unit: number): boolean {
    return this.end.mayAt(unit);
  }

  /** Whether words end so. */
  ends(words: string): boolean {
    return this.lengthIn(words) > 0;
  }

  /** How long the end of the words is that it matches; 0 where it does not. */
  lengthIn(words: string): number {
    const { kinds, needs, pattern } = this;
    let from = words.length;
    if (from === 0 || !this.may(words.charCodeAt(from - 1))) return 0;
    let seen = 0;
    for (; from > 0; from--) {
      const kind = kinds[words.charCodeAt(from - 1)]!;
      if (kind === 0) break;
      seen |= kind;
    }
    if ((seen & needs) !== needs) return 0;
    pattern.lastIndex = from;
    return pattern.exec(words)?.[0].length ?? 0;
  }
}
