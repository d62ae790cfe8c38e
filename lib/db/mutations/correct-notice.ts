// An editor's corrections of one notice, all or none: each keeps what was read, who changed it and when, and the rows of
// the notice hold the corrected value. A value put back to what was read is no correction any more.
import "server-only";
import { readPath } from "../../ledger/correction.ts";
import type { CorrectionPath } from "../../ledger/correction-path.ts";
import { isSameValue, type PathValue } from "../../ledger/path-value.ts";
import { isPossibleDay } from "../../ledger/reconciling/impossible-days.ts";
import { byPath, type ChangeRefusal, type NoticeVersion, readNoticeToChange } from "../change-notice.ts";
import { toMutation } from "../guard.ts";
import { type EditedValue, holdsHiddenSigns, toPathValue } from "../keeping/edited-value.ts";
import { fitsText } from "../keeping/find-words.ts";
import { toToday } from "../today.ts";
import { type Said, type UnfitReason, type WriteOutcome, writeCorrections } from "../write-corrections.ts";

export type Edit = { path: CorrectionPath } & (
  | {
      value: EditedValue;
      /** Said of what the reading missed: refused where something stands there already. */
      adds?: boolean;
    }
  /** A value that has its place already: of the tree, as an export gives it. */
  | { placed: PathValue }
);

export type CorrectOutcome = WriteOutcome | ChangeRefusal;

/** Dates of what has been: none is in the future. */
const dayPaths: readonly CorrectionPath[] = [
  "inspection.start",
  "inspection.end",
  "inspection.feedback",
  "published",
  "signed",
];

const timeout = 60_000;

export const correctNotice = toMutation(
  "notice.correct",
  async (change, input: NoticeVersion & { edits: readonly Edit[] }): Promise<CorrectOutcome> => {
    const found = await readNoticeToChange(change, input);
    if (!found.ok) return found;
    const { notice } = found;
    const { detail } = notice;
    const changes: Said[] = [];
    const invalid: CorrectionPath[] = [];
    const why: Partial<Record<CorrectionPath, UnfitReason>> = {};
    for (const edit of input.edits) {
      const { path } = edit;
      if ("placed" in edit) {
        if (fitsText(edit.placed, detail)) changes.push({ path, correctedValue: edit.placed });
        else invalid.push(path);
        continue;
      }
      const { value, adds = false } = edit;
      const current = readPath(detail, path);
      const edited = current === undefined ? null : toPathValue(path, value, { ...detail, current });
      const isDay = dayPaths.includes(path) && typeof value === "string";
      if (isDay && !isPossibleDay(value, toToday())) invalid.push(path);
      else if (adds && current !== undefined && current !== null) {
        invalid.push(path);
        why[path] = "is-there";
      } else if (current === undefined || edited === null || (adds && edited.value === null)) {
        invalid.push(path);
        if (holdsHiddenSigns(value)) why[path] = "hidden-signs";
      } else if (!isSameValue(current, edited.value)) changes.push({ path, correctedValue: edited.value });
    }
    if (invalid.length > 0)
      return { ok: false, reason: "invalid", paths: invalid, ...(Object.keys(why).length > 0 ? { why } : {}) };
    if (changes.length === 0) return { ok: false, reason: "unchanged" };
    return writeCorrections(change, notice, changes);
  },
  { timeout },
);

export type UndoOutcome = { ok: true; version: number } | ChangeRefusal;

/** Takes one correction back: what was read stands again. */
export const undoCorrection = toMutation(
  "notice.correct",
  async (change, input: NoticeVersion & { path: CorrectionPath }): Promise<UndoOutcome> => {
    const found = await readNoticeToChange(change, input);
    if (!found.ok) return found;
    const { notice } = found;
    if (!byPath(notice.detail.corrections).has(input.path)) return { ok: false, reason: "unchanged" };
    await writeCorrections(change, notice, [], [input.path]);
    return { ok: true, version: notice.version + 1 };
  },
  { timeout },
);
