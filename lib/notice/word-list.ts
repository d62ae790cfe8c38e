// A pattern of many words, asked of a few words: at each place all of them would be tried in turn, so it is tried only
// where one of them can begin.
import { toFirstTable } from "./pattern-needs.ts";

export class WordList {
  private readonly begins: Uint8Array;
  private readonly here: RegExp;

  constructor(pattern: RegExp) {
    this.begins = toFirstTable(pattern);
    this.here = new RegExp(pattern.source, "y");
  }

  /** Whether one of them stands in the words. */
  test(words: string): boolean {
    const { begins, here } = this;
    for (let at = 0; at < words.length; at++) {
      if (begins[words.charCodeAt(at)] !== 1) continue;
      here.lastIndex = at;
      if (here.test(words)) return true;
    }
    return false;
  }

  /** How many of them stand in the words, none of them within another. */
  count(words: string): number {
    const { begins, here } = this;
    let found = 0;
    for (let at = 0; at < words.length; at++) {
      if (begins[words.charCodeAt(at)] !== 1) continue;
      here.lastIndex = at;
      if (!here.test(words)) continue;
      found++;
      at = here.lastIndex - 1;
    }
    return found;
  }
}
