// Whether a repeat of a pattern can read the same words in two ways: then a text that repeats them takes twice as long
// with every round. Exact on the graph of positions (C. Allauzen, M. Mohri, A. Rastogi, General algorithms for testing
// the ambiguity of finite automata, 2008: an automaton is exponentially ambiguous where two different paths lead from a
// state back to it over the same words).
// example  (?:整改|落实|整改落实)* → 整改落实
import { overlap, type PositionGraph, toPositionGraphs } from "./position-graph-in-tests.ts";

/** For each position the number of its loop: those from which each other can be reached; -1 in none (R. Tarjan, 1972). */
function findLoops({ follow }: PositionGraph): number[] {
  const order: number[] = [];
  const low: number[] = [];
  const loops: number[] = follow.map(() => -1);
  const stack: number[] = [];
  const open = new Set<number>();
  let visited = 0;
  let loop = 0;
  const visit = (position: number): void => {
    order[position] = low[position] = visited++;
    stack.push(position);
    open.add(position);
    for (const next of follow[position]!.keys()) {
      if (order[next] === undefined) visit(next);
      if (open.has(next)) low[position] = Math.min(low[position]!, low[next]!);
    }
    if (low[position] !== order[position]) return;
    const members = stack.splice(stack.indexOf(position));
    for (const member of members) open.delete(member);
    if (members.length > 1 || follow[position]!.has(position)) {
      for (const member of members) loops[member] = loop;
      loop++;
    }
  };
  for (let position = 0; position < follow.length; position++) if (order[position] === undefined) visit(position);
  return loops;
}

/** Two places that were come to over the same words, and how. */
interface Pair {
  a: number;
  b: number;
  unit: number;
  from: Pair | null;
}

const toWords = (pair: Pair | null): string => (pair ? toWords(pair.from) + String.fromCharCode(pair.unit) : "");

/** Words that one loop of a graph reads in two ways, if any. */
function findTwoWaysIn({ sets, follow }: PositionGraph): string | null {
  const loops = findLoops({ sets, follow });
  const within = follow.map((next, position) =>
    [...next].filter(([to]) => loops[position]! >= 0 && loops[to] === loops[position]),
  );
  const size = sets.length;
  const seen = new Set<number>();
  const queue: Pair[] = [];
  const meet = (a: number, b: number, from: Pair | null): string | null => {
    const unit = overlap(sets[a]!, sets[b]!);
    if (unit < 0) return null;
    const pair = { a: Math.min(a, b), b: Math.max(a, b), unit, from };
    if (a === b) return toWords(pair);
    const key = pair.a * size + pair.b;
    if (!seen.has(key)) queue.push(pair);
    seen.add(key);
    return null;
  };
  for (const next of within)
    for (const [at, [a, ways]] of next.entries()) {
      if (ways > 1) return String.fromCharCode(overlap(sets[a]!, sets[a]!));
      for (const [b] of next.slice(at + 1)) meet(a, b, null);
    }
  for (let pair = queue.shift(); pair; pair = queue.shift())
    for (const [a] of within[pair.a]!)
      for (const [b] of within[pair.b]!) {
        const words = meet(a, b, pair);
        if (words !== null) return words;
      }
  return null;
}

/** Words that a repeat of the pattern can read in two ways; `null` where there are none. */
export function findTwoWays(pattern: RegExp): string | null {
  for (const graph of toPositionGraphs(pattern)) {
    const words = findTwoWaysIn(graph);
    if (words !== null) return words;
  }
  return null;
}
