// A pattern's tree → a plainer one that matches wherever the pattern does: what is only looked at is left out, what may be
// repeated many times is repeated without end, and what stands behind a gap is no longer asked for. Most trees stay as
// they are. A gap would have to be kept in mind at every step to the end of the stretch.
// example  整改.{0,12}情况|长期(?!坚持) → 整改|长期
import type { Ranges, Tree } from "./pattern-tree.ts";

export interface Loosened {
  tree: Tree;
  /** Whether it may match where the pattern does not. */
  loose: boolean;
}

interface Part extends Loosened {
  /** Whether what follows is not asked for. */
  cut: boolean;
}

/** More times than this are counted no longer. */
const MOST_TIMES = 3;
/** A class of more units than this, repeated, is a gap. */
const LARGEST = 600;

const sizeOf = (units: Ranges) => units.reduce((sum, [from, to]) => sum + 1 + to - from, 0);
const isGap = ({ part, most }: Extract<Tree, { kind: "repeat" }>) =>
  most > MOST_TIMES && part.kind === "unit" && sizeOf(part.units) > LARGEST;

function loosenSequence(parts: Tree[]): Part {
  const kept: Tree[] = [];
  let loose = false;
  for (const part of parts) {
    const next = loosenPart(part);
    kept.push(next.tree);
    loose ||= next.loose;
    if (next.cut) return { tree: { kind: "sequence", parts: kept }, loose: true, cut: true };
  }
  return { tree: { kind: "sequence", parts: kept }, loose, cut: false };
}

function loosenPart(tree: Tree): Part {
  if (tree.kind === "look") return { tree: { kind: "sequence", parts: [] }, loose: true, cut: false };
  if (tree.kind === "sequence") return loosenSequence(tree.parts);
  if (tree.kind === "either") {
    const ways = tree.ways.map(loosenPart);
    return {
      tree: { kind: "either", ways: ways.map((way) => way.tree) },
      loose: ways.some(({ loose }) => loose),
      cut: ways.some(({ cut }) => cut),
    };
  }
  if (tree.kind !== "repeat") return { tree, loose: false, cut: false };
  if (isGap(tree)) {
    const least: Tree = { ...tree, least: Math.min(tree.least, 1), most: Math.min(tree.least, 1) };
    return { tree: least, loose: true, cut: true };
  }
  const { tree: part, loose, cut } = loosenPart(tree.part);
  if (cut) return { tree: { kind: "repeat", part, least: Math.min(tree.least, 1), most: 1 }, loose: true, cut };
  const { least, most } = tree;
  const counted = least <= MOST_TIMES && (most <= MOST_TIMES || most === Infinity);
  return counted
    ? { tree: { kind: "repeat", part, least, most }, loose, cut }
    : { tree: { kind: "repeat", part, least: Math.min(least, 1), most: Infinity }, loose: true, cut };
}

/** The plainer tree of a pattern, or of one of its ways. */
export function loosen(tree: Tree): Loosened {
  return loosenPart(tree);
}
