// An item or a measure that the reading missed, put in from the words of the text: a correction like any other. Its place
// in the text is found, never made up; its place in the tree is the one that its kind has where it stands, and can be moved.
import "server-only";
import { readPath, toEntryId } from "../../ledger/correction.ts";
import type { CorrectionPath, EntryPath } from "../../ledger/correction-path.ts";
import type { NoticeDetail } from "../../ledger/detail.ts";
import { type Entry, findAbove, listOpen, toOutline } from "../../ledger/outline.ts";
import type { EntryPlace } from "../../ledger/path-value.ts";
import type { SourceSpan } from "../../ledger/span.ts";
import { byPath, type ChangeRefusal, type NoticeVersion, readNoticeToChange } from "../change-notice.ts";
import { toMutation } from "../guard.ts";
import { findSelected, joinLines, type SelectedWords, splitMark } from "../keeping/find-words.ts";
import { writeCorrections } from "../write-corrections.ts";

export interface AddedEntry extends SelectedWords {
  kind: EntryPlace["kind"];
}

export type AddOutcome =
  | { ok: true; version: number; path: CorrectionPath }
  | ChangeRefusal
  /** The text does not have the words; or an item or a measure has them already; or no item stands before a measure. */
  | { ok: false; reason: "no-words" }
  | { ok: false; reason: "taken" }
  | { ok: false; reason: "no-item-above" }
  /** They stand in several places, and none was pointed at. */
  | { ok: false; reason: "several"; count: number };

/** In UTF-16 code units. */
const longestTitle = 300;

/** What something of a kind usually lies under: what its like there lies under, else the nearest that is above its kind. */
function findUnder(outline: readonly Entry[], at: number, kind: EntryPlace["kind"]): Entry | null {
  const open = listOpen(outline, at);
  if (kind === "measure") return outline[open[0] ?? -1] ?? null;
  const like = open.find((line) => outline[line]?.kind === kind);
  if (like !== undefined) return outline[findAbove(outline, like)] ?? null;
  if (kind === "aspect") return null;
  const above = open.find(
    (line) => outline[line]?.kind === "aspect" || (kind === "task" && outline[line]?.kind === "problem"),
  );
  return outline[above ?? -1] ?? null;
}

function toAdded(
  { items, corrections, text }: NoticeDetail,
  kind: EntryPlace["kind"],
  span: SourceSpan,
): EntryPlace | null {
  const outline = toOutline(items);
  const next = outline.findIndex((entry) => entry.start >= span.start);
  const under = findUnder(outline, next === -1 ? outline.length : next, kind);
  if (kind === "measure" && under === null) return null;
  const words = joinLines(text.slice(span.start, span.end));
  const { number } = kind === "measure" ? { number: null } : splitMark(text, span);
  return {
    kind,
    under: under === null ? null : { id: toEntryId(corrections, "item", under.span.start), title: under.words },
    words: { number, text: words, span },
  };
}

export const addEntry = toMutation(
  "notice.correct",
  async (change, input: NoticeVersion & AddedEntry): Promise<AddOutcome> => {
    const found = await readNoticeToChange(change, input);
    if (!found.ok) return found;
    const { detail } = found.notice;
    const { kind } = input;
    const [place, ...more] = findSelected(detail.text, detail.span, input);
    if (place === undefined) return { ok: false, reason: "no-words" };
    if (more.length > 0) return { ok: false, reason: "several", count: more.length + 1 };
    const span = kind === "measure" ? place : splitMark(detail.text, place).span;
    if (span.start >= span.end || (kind !== "measure" && span.end - span.start > longestTitle))
      return { ok: false, reason: "no-words" };
    const added = toAdded(detail, kind, span);
    if (added === null) return { ok: false, reason: "no-item-above" };
    const path: EntryPath = `${kind === "measure" ? "measures" : "items"}.${span.start}.place`;
    // What was read there and taken out is put back by undoing that.
    if (readPath(detail, path) !== null || byPath(detail.corrections).has(path)) return { ok: false, reason: "taken" };
    const outcome = await writeCorrections(change, found.notice, [{ path, correctedValue: added }]);
    return outcome.ok ? { ok: true, version: outcome.version, path } : { ok: false, reason: "taken" };
  },
  { timeout: 60_000 },
);
