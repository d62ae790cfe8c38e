// A label: a sticky pattern made of few characters, which ends with a sign. It is tried at an offset only where the
// characters from there on can be those of a label and hold what each label holds.
// example  整改情况: is tried, 整改工作会议… is not, since 会 stands in no label and no colon before it
import { needsOf } from "./pattern-needs.ts";

/** By character: whether it can stand in a label, and behind that a bit for each set of which every label holds one. */
const WITHIN = 1;
/** Words that go on so far with its characters are tried, be they a label or not. */
const FARTHEST = 40;

export class LabelPattern {
  private readonly kinds = new Uint8Array(65536);
  private readonly needs: number;

  constructor(readonly pattern: RegExp) {
    const { alphabet, within } = needsOf(pattern);
    if (alphabet === null || !pattern.sticky) throw new Error(`not made of few characters: ${pattern.source}`);
    for (const unit of alphabet) this.kinds[unit] = WITHIN;
    let needs = WITHIN;
    for (const [index, units] of within.entries()) {
      const bit = 2 << index;
      for (const unit of units) this.kinds[unit]! |= bit;
      needs |= bit;
    }
    this.needs = needs;
  }

  private may(folded: string, at: number): boolean {
    const { kinds, needs } = this;
    const limit = Math.min(folded.length, at + FARTHEST);
    let seen = 0;
    for (let next = at; next < limit; next++) {
      const kind = kinds[folded.charCodeAt(next)]!;
      if (kind === 0) return false;
      seen |= kind;
      if (seen === needs) return true;
    }
    return limit === at + FARTHEST;
  }

  /** Where it ends that begins at an offset; -1 where none does. */
  endAt(folded: string, at: number): number {
    if (!this.may(folded, at)) return -1;
    this.pattern.lastIndex = at;
    return this.pattern.test(folded) ? this.pattern.lastIndex : -1;
  }

  /** The match at an offset. */
  matchAt(folded: string, at: number): RegExpExecArray | null {
    if (!this.may(folded, at)) return null;
    this.pattern.lastIndex = at;
    return this.pattern.exec(folded);
  }
}
