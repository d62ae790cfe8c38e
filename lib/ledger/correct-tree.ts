// The tree of a ledger as it was read, with what editors said of its items and measures over it: what is none taken out,
// words cut anew, what was missed put in, what hangs wrongly moved. The order of the text always stands: something can lie
// under what is open where it stands, and what follows it and is deeper lies under it.
import { type CorrectionPath, type EntryPath, type EntryTarget, entryTargetOf } from "./correction-path.ts";
import { type Entry, findAbove, findNext, listOpen, toOutline, toTree } from "./outline.ts";
import type { EntryPlace, ItemStatus, ItemTitle, PathValue } from "./path-value.ts";
import type { LedgerItem, Measure } from "./schema.ts";
import type { SourceSpan } from "./span.ts";

interface Said {
  path: EntryPath;
  target: EntryTarget;
  value: PathValue;
}

/** What was read where corrections of the tree now stand, and those that do not fit this reading. */
export interface CorrectedTree {
  items: LedgerItem[];
  read: Map<CorrectionPath, PathValue>;
  unplaced: CorrectionPath[];
}

const isMeasure = (entry: Pick<Entry, "kind">) => entry.kind === "measure";

function findEntry(entries: readonly Entry[], { kind, id }: Pick<EntryTarget, "kind" | "id">): number {
  return entries.findIndex((entry) => entry.id === id && isMeasure(entry) === (kind === "measure"));
}

/** Where a line hangs, with its words: they say what it was where it is taken out. */
function toPlace(entries: readonly Entry[], at: number): EntryPlace {
  const above = entries[findAbove(entries, at)];
  const under = above === undefined ? null : { id: above.id, title: above.words };
  const { kind, number, words: text, span } = entries[at] as Entry;
  return { kind, under, words: { number, text, span } };
}

function toRead(entries: readonly Entry[], at: number, { part }: EntryTarget): PathValue {
  const { words, span, status, statusSpan } = entries[at] as Entry;
  switch (part) {
    case "status":
      return { status, statusSpan };
    case "title":
      return { title: words, titleSpan: span };
    case "text":
      return { text: words, span };
    case "place":
      return toPlace(entries, at);
  }
}

const overlaps = (a: SourceSpan, b: SourceSpan) => a.start < b.end && b.start < a.end;

class Outline {
  /** What was put in, by the places of its words. */
  private readonly added = new Set<SourceSpan>();

  constructor(public entries: Entry[]) {}

  /** Whether no other line has words in this place, but for those that it shared words with before. */
  private isFree(span: SourceSpan, self: Entry | null): boolean {
    return this.entries.every((entry) => {
      if (entry === self) return true;
      const head = isMeasure(entry) ? entry.span : { start: entry.start, end: entry.span.end };
      return !overlaps(head, span) || (self !== null && overlaps(head, self.span));
    });
  }

  private sort(): void {
    this.entries.sort((a, b) => a.start - b.start);
  }

  /** What lay under it is one less deep; its measures go to what is open before it. */
  takeOut(at: number): void {
    const next = findNext(this.entries, at);
    const lifted = this.entries.slice(at + 1, next).map((entry, index, below) => {
      const isOwn =
        isMeasure(entry) && !below.slice(0, index).some((one) => !isMeasure(one) && one.level < entry.level);
      return isOwn ? entry : { ...entry, level: entry.level - 1 };
    });
    this.entries.splice(at, next - at, ...lifted);
  }

  /** Other words of the text; what was cut too short or too long may begin elsewhere. */
  cut(at: number, words: string, span: SourceSpan): boolean {
    const entry = this.entries[at] as Entry;
    if (!this.isFree(span, entry)) return false;
    const start = isMeasure(entry) ? span.start : Math.min(entry.start, span.start);
    const above = this.findHeading(at);
    if (this.added.has(entry.span)) this.added.add(span);
    const cut = { ...entry, words, span, start, end: isMeasure(entry) ? span.end : entry.end };
    this.entries[at] = cut;
    this.sort();
    // A measure that now stands below another heading is a measure of that.
    const heading = this.findHeading(this.entries.indexOf(cut));
    if (isMeasure(cut) && heading !== above) cut.level = (heading?.level ?? -1) + 1;
    return true;
  }

  private findHeading(at: number): Entry | undefined {
    return this.entries.slice(0, at).findLast((entry) => !isMeasure(entry));
  }

  /** Puts in what was missed, for now below whatever stands before it. */
  putIn({ kind, words }: EntryPlace, id: number): boolean {
    if (words === null) return false;
    const { number, text, span } = words;
    if (!this.isFree(span, null)) return false;
    const before = this.entries.findLast((entry) => entry.start < span.start);
    const level = before === undefined ? 0 : isMeasure(before) ? before.level : before.level + 1;
    const read = { number, words: text, span, status: "unknown", statusSpan: null } as const;
    this.added.add(span);
    this.entries.push({ id, kind, level, start: span.start, end: span.end, ...read });
    this.sort();
    return true;
  }

  /** Hangs a line, and all that lies under it, under something that is open there. A new heading has what follows it. */
  hang(at: number, { kind, under }: EntryPlace): boolean {
    const entry = this.entries[at] as Entry;
    const above = under === null ? -1 : listOpen(this.entries, at).find((one) => this.entries[one]?.id === under.id);
    if (above === undefined) return false;
    const level = above === -1 ? 0 : (this.entries[above] as Entry).level + 1;
    const isNew = this.added.has(entry.span);
    const next = isNew ? this.findMeasuresEnd(at) : findNext(this.entries, at);
    const deeper = level - entry.level;
    this.entries[at] = { ...entry, kind, level };
    for (let below = at + 1; below < next; below++) {
      const one = this.entries[below] as Entry;
      this.entries[below] = { ...one, level: isNew ? level + 1 : one.level + deeper };
    }
    return true;
  }

  /** The end of the measures that follow a heading at once. */
  private findMeasuresEnd(at: number): number {
    let end = at + 1;
    if (isMeasure(this.entries[at] as Entry)) return end;
    while (end < this.entries.length && isMeasure(this.entries[end] as Entry)) end += 1;
    return end;
  }
}

const isAbout =
  (...parts: EntryTarget["part"][]) =>
  ({ target }: Said) =>
    parts.includes(target.part);
const isHung = (one: Said): one is Said & { value: EntryPlace } => isAbout("place")(one) && one.value !== null;

/** One after the other, in an order that does not depend on when they were said; gives those that do not fit. */
function apply(outline: Outline, said: readonly Said[], onPutIn: () => void): Said[] {
  const find = ({ target }: Said) => findEntry(outline.entries, target);
  const each = <One extends Said>(chosen: readonly One[], change: (one: One, at: number) => boolean) =>
    chosen.filter((one) => {
      const at = find(one);
      return at === -1 || !change(one, at);
    });
  const gone = said.filter((one) => isAbout("place")(one) && one.value === null);
  const notOut = each(gone, (_, at) => {
    outline.takeOut(at);
    return true;
  });
  const cut = ({ value }: Said, at: number) => {
    const words = value as ItemTitle | Measure;
    return "title" in words ? outline.cut(at, words.title, words.titleSpan) : outline.cut(at, words.text, words.span);
  };
  const [known, ofAdded] = [true, false].map((isKnown) =>
    said.filter((one) => isAbout("title", "text")(one) && (find(one) !== -1) === isKnown),
  ) as [Said[], Said[]];
  const notCut = each(known, cut);
  const hung = said.filter(isHung);
  const notIn = hung.filter((one) => find(one) === -1 && !outline.putIn(one.value, one.target.id));
  onPutIn();
  const notCutEither = each(ofAdded, cut);
  const inOrder = hung.filter((one) => find(one) !== -1).sort((a, b) => find(a) - find(b));
  const notHung = each(inOrder, ({ value }, at) => outline.hang(at, value));
  const notSet = each(said.filter(isAbout("status")), ({ value }, at) => {
    outline.entries[at] = { ...(outline.entries[at] as Entry), ...(value as ItemStatus) };
    return true;
  });
  return [...notOut, ...notCut, ...notIn, ...notCutEither, ...notHung, ...notSet];
}

/** A tree as it was read, with the corrections of its items and measures over it. */
export function correctTree(
  items: readonly LedgerItem[],
  corrections: readonly { path: CorrectionPath; correctedValue: PathValue }[],
  text: string,
): CorrectedTree {
  const read = new Map<CorrectionPath, PathValue>();
  const base = toOutline(items);
  const said = corrections.flatMap(({ path, correctedValue: value }): Said[] => {
    const target = entryTargetOf(path);
    return target === null ? [] : [{ path: path as EntryPath, target, value }];
  });
  // In the order of the text, whenever they were said.
  said.sort((a, b) => a.target.id - b.target.id || (a.path < b.path ? -1 : 1));
  if (said.length === 0) return { items: [...items], read, unplaced: [] };
  const readFrom = (entries: readonly Entry[]) => {
    for (const { path, target } of said) {
      const at = read.has(path) ? -1 : findEntry(entries, target);
      if (at !== -1) read.set(path, toRead(entries, at, target));
    }
  };
  readFrom(base);
  for (const { path, target } of said) if (target.part === "place" && !read.has(path)) read.set(path, null);
  const outline = new Outline([...base]);
  // Of what was put in nothing was read; its words and status are held against those that it was put in with.
  const unplaced = apply(outline, said, () => readFrom(outline.entries)).map(({ path }) => path);
  return { items: toTree(outline.entries, text), read, unplaced };
}
