// A regular expression → the graph of its positions (V. M. Glushkov, 1961): each place of a character in the pattern, and
// in how many ways the matching can go from one to the next. What is only looked at makes a graph of its own.
import { type AST, RegExpParser } from "@eslint-community/regexpp";

export interface PositionGraph {
  /** For each position, what stands there: a key of a set of characters, see `overlap`. */
  sets: string[];
  /** For each position, those that can come next, and in how many ways: 1, or 2 for two and more. */
  follow: Map<number, 1 | 2>[];
}

type Ways = Map<number, number>;

interface Part {
  first: Ways;
  last: Ways;
  /** In how many ways it matches nothing: 0, 1, or 2 for two and more. */
  empty: number;
}

/** Up to here a counted repeat is as many copies. Beyond it is taken for one without an end, or for so few. */
const MOST_COPIES = 6;
type Counted = "endless" | "few";

const most = (ways: number): 1 | 2 => (ways > 1 ? 2 : 1);

function addWays(to: Ways, from: Ways, times = 1): void {
  if (times > 0) for (const [position, ways] of from) to.set(position, most((to.get(position) ?? 0) + ways * times));
}

class GraphBuilder {
  readonly graphs: PositionGraph[] = [];
  private graph: PositionGraph = this.open();

  constructor(
    private readonly flags: string,
    private readonly counted: Counted,
  ) {}

  private open(): PositionGraph {
    const graph: PositionGraph = { sets: [], follow: [] };
    this.graphs.push(graph);
    return graph;
  }

  readEither(alternatives: AST.Alternative[]): Part {
    const either: Part = { first: new Map(), last: new Map(), empty: 0 };
    for (const { elements } of alternatives) {
      const part = elements.map((element) => this.readElement(element)).reduce((a, b) => this.join(a, b), toNothing());
      addWays(either.first, part.first);
      addWays(either.last, part.last);
      either.empty = Math.min(2, either.empty + part.empty);
    }
    return either;
  }

  private join(a: Part, b: Part): Part {
    this.link(a.last, b.first);
    const first = new Map(a.first);
    addWays(first, b.first, a.empty);
    const last = new Map(b.last);
    addWays(last, a.last, b.empty);
    return { first, last, empty: Math.min(2, a.empty * b.empty) };
  }

  private link(from: Ways, to: Ways): void {
    for (const [position, ways] of from) addWays(this.graph.follow[position]!, to, ways);
  }

  private readElement(element: AST.Element): Part {
    if (element.type === "Quantifier") return this.readRepeated(element);
    if (element.type === "Group" || element.type === "CapturingGroup") return this.readEither(element.alternatives);
    if (element.type === "Assertion") {
      if (element.kind === "lookahead" || element.kind === "lookbehind") {
        const around = this.graph;
        this.graph = this.open();
        this.readEither(element.alternatives);
        this.graph = around;
      }
      return toNothing();
    }
    if (element.type === "Backreference") throw new Error(`a back-reference is not read: ${element.raw}`);
    const position = this.graph.sets.push(toSetKey(element.raw, this.flags)) - 1;
    this.graph.follow.push(new Map());
    return { first: new Map([[position, 1]]), last: new Map([[position, 1]]), empty: 0 };
  }

  private readRepeated({ element, min, max }: AST.Quantifier): Part {
    // A round that matches nothing ends a repeat (ECMA-262, RepeatMatcher): one way to match nothing is left.
    const toOptional = (part: Part): Part => ({ ...part, empty: 1 });
    if (max === Number.POSITIVE_INFINITY || (max > MOST_COPIES && this.counted === "endless")) {
      const part = this.readElement(element);
      this.link(part.last, part.first);
      return min > 0 ? part : toOptional(part);
    }
    let rest: Part = toNothing();
    for (let copy = Math.min(max, MOST_COPIES); copy > 0; copy--) {
      const whole = this.join(this.readElement(element), rest);
      rest = copy > min ? toOptional(whole) : whole;
    }
    return rest;
  }
}

const toNothing = (): Part => ({ first: new Map(), last: new Map(), empty: 1 });

const parser = new RegExpParser();

/** The graphs of a pattern: its own first, then those of what it looks at. Anchors are passed as if they held. */
export function toPositionGraphs(pattern: RegExp, counted: Counted): PositionGraph[] {
  const builder = new GraphBuilder(pattern.flags.replace(/[gyd]/g, ""), counted);
  builder.readEither(parser.parseLiteral(String(pattern)).pattern.alternatives);
  return builder.graphs;
}

const toSetKey = (raw: string, flags: string) => `${flags}/${raw}`;

const members = new Map<string, Uint8Array>();

/** By UTF-16 unit: 1 where it belongs to a set of characters. */
export function membersOf(key: string): Uint8Array {
  const known = members.get(key);
  if (known) return known;
  const slash = key.indexOf("/");
  const pattern = new RegExp(`^(?:${key.slice(slash + 1)})$`, key.slice(0, slash));
  const units = Uint8Array.from({ length: 65536 }, (_, unit) => (pattern.test(String.fromCharCode(unit)) ? 1 : 0));
  members.set(key, units);
  return units;
}

const shared = new Map<string, number>();

/** A unit that two sets share; -1 where there is none. */
export function overlap(a: string, b: string): number {
  const key = a < b ? `${a}\n${b}` : `${b}\n${a}`;
  const known = shared.get(key);
  if (known !== undefined) return known;
  const [some, others] = [membersOf(a), membersOf(b)];
  const unit = some.findIndex((is, at) => is === 1 && others[at] === 1);
  shared.set(key, unit);
  return unit;
}
