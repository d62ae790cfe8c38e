// Trees of patterns → the places in them where a character is matched, and which of these can follow which (Glushkov's
// way): with these sets of places for states, all patterns can be run side by side.
import type { Ranges, Tree } from "./pattern-tree.ts";

/** Where words begin and end, as units of their own. */
export const START = 65536;
export const END = 65537;

interface Fragment {
  nullable: boolean;
  first: number[];
  last: number[];
}

export class Positions {
  /** By position, the number of its set of units, and the positions that can follow it. */
  readonly setOf: number[] = [];
  readonly follow: number[][] = [];
  readonly sets: Ranges[] = [];
  private readonly numbers = new Map<string | number, number>();

  /** Enters a tree: the positions that a match of it can begin and end with. */
  enter(tree: Tree): Fragment {
    switch (tree.kind) {
      case "unit":
        return this.enterUnits(tree.units);
      case "edge":
        return this.enterUnits(tree.end ? [[END, END]] : [[START, START]]);
      case "look":
        return { nullable: true, first: [], last: [] };
      case "sequence":
        return tree.parts
          .map((part) => this.enter(part))
          .reduce((whole, part) => this.chain(whole, part), { nullable: true, first: [], last: [] });
      case "either": {
        const ways = tree.ways.map((way) => this.enter(way));
        return {
          nullable: ways.some(({ nullable }) => nullable),
          first: ways.flatMap(({ first }) => first),
          last: ways.flatMap(({ last }) => last),
        };
      }
      case "repeat":
        return this.enterRepeat(tree.part, tree.least, tree.most);
    }
  }

  private enterUnits(units: Ranges): Fragment {
    const [only] = units;
    const key = units.length === 1 ? 65538 * only![0] + only![1] : units.join();
    let set = this.numbers.get(key);
    if (set === undefined) {
      set = this.sets.push(units) - 1;
      this.numbers.set(key, set);
    }
    const position = this.setOf.push(set) - 1;
    this.follow.push([]);
    return { nullable: false, first: [position], last: [position] };
  }

  private enterRepeat(part: Tree, least: number, most: number): Fragment {
    let whole: Fragment = { nullable: true, first: [], last: [] };
    for (let copy = 0; copy < (most === Infinity ? Math.max(1, least) : most); copy++) {
      const next = this.enter(part);
      whole = this.chain(whole, copy < least ? next : { ...next, nullable: true });
      if (most === Infinity && copy >= least - 1) this.link(next.last, next.first);
    }
    return whole;
  }

  private chain(one: Fragment, other: Fragment): Fragment {
    this.link(one.last, other.first);
    return {
      nullable: one.nullable && other.nullable,
      first: one.nullable ? [...one.first, ...other.first] : one.first,
      last: other.nullable ? [...one.last, ...other.last] : other.last,
    };
  }

  private link(from: number[], to: number[]): void {
    for (const position of from) this.follow[position]!.push(...to);
  }
}
