// A tree of items and measures <-> its outline: one line after the other in the order of the text, each with how deep it
// lies. What lies under what follows from the order and the depth alone, so that whatever is moved in an outline, children
// lie inside their parents and nothing overlaps.
import type { ItemKind, LedgerItem } from "./schema.ts";
import type { SourceSpan } from "./span.ts";
import type { RectificationStatus } from "./status.ts";

/** An item or a measure as a line of the outline. */
export interface Entry {
  /** Where its words began when it was read or put in: what corrections know it by. */
  id: number;
  kind: ItemKind | "measure";
  /** 0 at the top. What lies under an entry is deeper, and follows it. */
  level: number;
  /** Where it begins, with its mark. */
  start: number;
  /** Where it ended when it was read, with all that lay under it. */
  end: number;
  number: string | null;
  /** Title or measure. */
  words: string;
  span: SourceSpan;
  status: RectificationStatus;
  statusSpan: SourceSpan | null;
}

/** The lines of a tree. Measures and children of an item follow one another as they stand in the text. */
export function toOutline(items: readonly LedgerItem[], level = 0): Entry[] {
  return items.flatMap((item): Entry[] => {
    const { kind, number, title, titleSpan, span, status, statusSpan } = item;
    const own = { id: titleSpan.start, kind, level, start: span.start, end: span.end, number, status, statusSpan };
    const measures = item.measures.map((measure): Entry => {
      const { start, end } = measure.span;
      const words = { id: start, start, end, words: measure.text, span: measure.span };
      return { kind: "measure", level: level + 1, number: null, status: "unknown", statusSpan: null, ...words };
    });
    const below = [
      ...measures.map((entry) => ({ start: entry.start, lines: [entry] })),
      ...item.children.map((child) => ({ start: child.span.start, lines: toOutline([child], level + 1) })),
    ].sort((a, b) => a.start - b.start);
    return [{ ...own, words: title, span: titleSpan }, ...below.flatMap(({ lines }) => lines)];
  });
}

/**
 * The lines of items under which something may lie that stands before the line `at`, the innermost first. A measure
 * closes what is as deep as it: what follows does not lie under that any more.
 */
export function listOpen(entries: readonly Entry[], at: number): number[] {
  const open: number[] = [];
  let bound = Number.POSITIVE_INFINITY;
  for (let before = at - 1; before >= 0 && bound > 0; before--) {
    const { kind, level } = entries[before] as Entry;
    if (level < bound && kind !== "measure") open.push(before);
    bound = Math.min(bound, level);
  }
  return open;
}

/** The line that a line lies under; -1 at the top. */
export function findAbove(entries: readonly Entry[], at: number): number {
  const { level } = entries[at] as Entry;
  return listOpen(entries, at).find((above) => (entries[above] as Entry).level < level) ?? -1;
}

/** The line after all that lies under the line `at`. */
export function findNext(entries: readonly Entry[], at: number): number {
  const { level, kind } = entries[at] as Entry;
  if (kind === "measure") return at + 1;
  let next = at + 1;
  while (next < entries.length && (entries[next] as Entry).level > level) next += 1;
  return next;
}

/** Without the white space at its end. */
function trimEnd(text: string, { start, end }: SourceSpan): number {
  return start + text.slice(start, end).trimEnd().length;
}

/**
 * The tree of an outline. An item ends where it ended when it was read, or where what lies under it ends, and always
 * before what does not. A measure under nothing is left out.
 */
export function toTree(entries: readonly Entry[], text: string): LedgerItem[] {
  const nodes = entries.map(({ kind, number, words, span, status, statusSpan, start, end }): LedgerItem | null =>
    kind === "measure"
      ? null
      : {
          kind,
          number,
          title: words,
          titleSpan: span,
          span: { start, end },
          status,
          statusSpan,
          measures: [],
          children: [],
        },
  );
  const roots: LedgerItem[] = [];
  const open: number[] = [];
  entries.forEach((entry, at) => {
    while (open.length > 0 && (entries[open.at(-1) as number] as Entry).level >= entry.level) open.pop();
    const above = nodes[open.at(-1) ?? -1];
    const node = nodes[at];
    if (node) {
      (above?.children ?? roots).push(node);
      open.push(at);
    } else above?.measures.push({ text: entry.words, span: entry.span });
  });
  for (let at = entries.length - 1; at >= 0; at--) {
    const node = nodes[at];
    if (!node) continue;
    const parts = [node.titleSpan, ...node.measures.map((one) => one.span), ...node.children.map((one) => one.span)];
    const last = Math.max(node.span.end, ...parts.map(({ end }) => end));
    const limit = entries[findNext(entries, at)]?.start ?? last;
    node.span = { start: node.span.start, end: last > limit ? trimEnd(text, { ...node.span, end: limit }) : last };
  }
  return roots;
}
