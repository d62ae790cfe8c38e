// One pass over a stretch says of many patterns at once which match in it: all of them run side by side, as one machine
// whose states are made when a text first leads to them. A step is two look-ups, however many the patterns are.
import type { Tree } from "./pattern-tree.ts";
import { END, Positions, START } from "./positions.ts";

/** What is looked for, be it looser than its pattern, and the bit that a match sets. */
export interface Sought {
  tree: Tree;
  bit: number;
}

/** So many states are kept, so many made for one stretch; a text that leads to more was made to. */
const MOST_STATES = 6000;
const MOST_MADE = 1500;
const NONE = 0;
const FIRST = 1;

export class Automaton {
  private readonly positions = new Positions();
  private readonly initial: number[] = [];
  /** By position, the bits that are set where a match ends with it. */
  private readonly bits: number[] = [];
  /** Bits of patterns that match no characters at all. */
  private always = 0;
  /** By unit, its class: units that all patterns treat alike. By class and set, whether it lies in it. */
  private readonly classes = new Uint16Array(END + 1);
  private width = 0;
  private readonly members: Uint8Array[] = [];
  private readonly beginnings: (number[] | undefined)[] = [];
  /** By state and class, the next state; by state, the bits set on entering it, and its positions. */
  private table = new Uint16Array(0);
  private accepts = new Int32Array(MOST_STATES + 1);
  private states: number[][] = [];
  private readonly known = new Map<string, number>();

  constructor(sought: Sought[]) {
    for (const { tree, bit } of sought) this.enter(tree, bit);
    this.classify();
    this.clear();
  }

  private enter(tree: Tree, bit: number): void {
    const { nullable, first, last } = this.positions.enter(tree);
    if (nullable) this.always |= bit;
    for (const position of first) this.initial.push(position);
    for (const position of last) this.bits[position] = (this.bits[position] ?? 0) | bit;
  }

  /** Parts the units into classes: between two ends of ranges nothing changes. */
  private classify(): void {
    const { sets } = this.positions;
    const changes = new Map<number, number[]>([
      [0, []],
      [START, []],
      [END, []],
    ]);
    const change = (unit: number, set: number) => {
      const known = changes.get(unit);
      if (known) known.push(set);
      else changes.set(unit, [set]);
    };
    sets.forEach((ranges, set) => {
      for (const [from, to] of ranges) {
        change(from, set);
        change(to + 1, set);
      }
    });
    const units = [...changes.keys()].filter((unit) => unit <= END).sort((a, b) => a - b);
    const open = new Set<number>();
    const numbers = new Map<string, number>();
    units.forEach((unit, index) => {
      for (const set of changes.get(unit)!) if (!open.delete(set)) open.add(set);
      const key = [...open].sort((a, b) => a - b).join();
      let number = numbers.get(key);
      if (number === undefined) {
        number = this.members.length;
        numbers.set(key, number);
        const inside = new Uint8Array(sets.length);
        for (const set of open) inside[set] = 1;
        this.members.push(inside);
      }
      this.classes.fill(number, unit, units[index + 1] ?? END + 1);
    });
    this.width = this.members.length;
  }

  /** Forgets all states but the one that every stretch begins with. */
  private clear(): void {
    this.known.clear();
    this.states = [[]];
    this.table = new Uint16Array(64 * this.width);
    this.enterState(this.after([], this.classes[START]!));
  }

  /** The positions that lie in a class, among those that can follow others and those that a match can begin with. */
  private after(positions: number[], unitClass: number): number[] {
    const { setOf, follow } = this.positions;
    const inside = this.members[unitClass]!;
    let begin = this.beginnings[unitClass];
    if (begin === undefined) {
      begin = this.initial.filter((position) => inside[setOf[position]!] === 1);
      this.beginnings[unitClass] = begin;
    }
    const found = new Set(begin);
    for (const position of positions)
      for (const next of follow[position]!) if (inside[setOf[next]!] === 1) found.add(next);
    return [...found];
  }

  /** The state of these positions; those that nothing can follow only set their bits. */
  private enterState(positions: number[]): number {
    let accepted = 0;
    for (const position of positions) accepted |= this.bits[position] ?? 0;
    const open = positions.filter((position) => this.positions.follow[position]!.length > 0).sort((a, b) => a - b);
    const key = `${accepted} ${open.join()}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const state = this.states.push(open) - 1;
    this.known.set(key, state);
    this.accepts[state] = accepted;
    if (this.table.length < this.states.length * this.width) {
      const larger = new Uint16Array(2 * this.table.length);
      larger.set(this.table);
      this.table = larger;
    }
    return state;
  }

  private make(state: number, unitClass: number): number {
    const next = this.enterState(this.after(this.states[state]!, unitClass));
    this.table[state * this.width + unitClass] = next;
    return next;
  }

  /** The bits of the patterns that match within a stretch; `null` where that cannot be said in time. */
  run(folded: string, start: number, end: number): number | null {
    if (this.states.length > MOST_STATES - MOST_MADE) this.clear();
    const { classes, width, accepts } = this;
    let { table } = this;
    let signals = this.always | accepts[FIRST]!;
    let state = FIRST;
    let made = 0;
    for (let at = start; at <= end; at++) {
      const unitClass = classes[at < end ? folded.charCodeAt(at) : END]!;
      let next = table[state * width + unitClass]!;
      if (next === NONE) {
        if (++made > MOST_MADE) return null;
        next = this.make(state, unitClass);
        table = this.table;
      }
      state = next;
      signals |= accepts[state]!;
    }
    return signals;
  }
}
