// Whether a repeat of a pattern can read the same words in two ways: then a text that repeats them takes twice as long
// with every round; and whether two repeats that follow each other can read the same words: then it takes as long as the
// square of its length, or worse. On the graph of positions (C. Allauzen, M. Mohri, A. Rastogi, General algorithms for
// testing the ambiguity of finite automata, 2008): two different paths lead from a position back to it over the same
// words; or one leads over the same words from one position to itself, to another, and from that to itself.
// example  (?:整改|落实|整改落实)* → 整改落实;  \s*:?\s* → a blank
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

/** Whether a loop can be left for another, by way of any positions. */
function isBefore({ follow }: PositionGraph, from: number, to: number): boolean {
  const seen = new Set([from]);
  for (const position of seen) for (const next of follow[position]!.keys()) seen.add(next);
  return seen.has(to);
}

/** Words that lead from `p` back to it, from `q` back to it, and from `p` to `q`; `null` where there are none. */
function findShared({ sets, follow }: PositionGraph, loops: number[], p: number, q: number): string | null {
  const size = sets.length;
  const seen = new Set<number>();
  const queue: { at: [number, number, number]; words: string }[] = [{ at: [p, p, q], words: "" }];
  for (let state = queue.shift(); state; state = queue.shift()) {
    const [stays, moves, waits] = state.at;
    for (const a of follow[stays]!.keys())
      for (const c of follow[waits]!.keys()) {
        if (loops[a] !== loops[p] || loops[c] !== loops[q] || overlap(sets[a]!, sets[c]!) < 0) continue;
        for (const b of follow[moves]!.keys()) {
          if (overlap(sets[a]!, sets[b]!) < 0 || overlap(sets[b]!, sets[c]!) < 0) continue;
          const words = state.words + String.fromCharCode(overlap(sets[a]!, sets[c]!));
          if (a === p && b === q && c === q) return words;
          const key = (a * size + b) * size + c;
          if (!seen.has(key)) queue.push({ at: [a, b, c], words });
          seen.add(key);
        }
      }
  }
  return null;
}

function findOverlapIn(graph: PositionGraph): string | null {
  const loops = findLoops(graph);
  const inLoops = [...loops.keys()].filter((position) => loops[position]! >= 0);
  for (const p of inLoops)
    for (const q of inLoops) {
      if (loops[p] === loops[q] || overlap(graph.sets[p]!, graph.sets[q]!) < 0 || !isBefore(graph, p, q)) continue;
      const words = findShared(graph, loops, p, q);
      if (words !== null) return words;
    }
  return null;
}

function findIn(graphs: PositionGraph[], find: (graph: PositionGraph) => string | null): string | null {
  for (const graph of graphs) {
    const words = find(graph);
    if (words !== null) return words;
  }
  return null;
}

/** Words that a repeat of the pattern can read in two ways; `null` where there are none. */
export function findTwoWays(pattern: RegExp): string | null {
  return findIn(toPositionGraphs(pattern, "endless"), findTwoWaysIn);
}

/** Words that two repeats without an end, one behind the other, can both read, and hand on to each other. */
export function findOverlap(pattern: RegExp): string | null {
  return findIn(toPositionGraphs(pattern, "few"), findOverlapIn);
}
