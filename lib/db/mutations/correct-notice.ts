// An editor's corrections of one notice, all or none: each keeps what was read, who changed it and when, and the rows of
// the notice hold the corrected value. A value put back to what was read is no correction any more.
import "server-only";
import { readPath, writePath } from "../../ledger/correction.ts";
import type { CorrectionPath } from "../../ledger/correction-path.ts";
import { isSameValue, type PathValue, toBareValue } from "../../ledger/path-value.ts";
import { reconcileAgain } from "../../ledger/reconcile-again.ts";
import type { Ledger } from "../../ledger/schema.ts";
import {
  byPath,
  type ChangeRefusal,
  type NoticeToChange,
  type NoticeVersion,
  readNoticeToChange,
  toJsonColumn,
  writeLedger,
} from "../change-notice.ts";
import type { Tx } from "../client.ts";
import { type Change, toMutation } from "../guard.ts";
import { type EditedValue, toPathValue } from "../keeping/edited-value.ts";

export interface Edit {
  path: CorrectionPath;
  value: EditedValue;
  /** Said of what the reading missed: refused where something stands there already. */
  adds?: boolean;
}

export type CorrectOutcome =
  | { ok: true; version: number; changed: CorrectionPath[] }
  | ChangeRefusal
  /** Values that cannot stand where they were put; nothing was changed. */
  | { ok: false; reason: "invalid"; paths: CorrectionPath[] };

interface Changed {
  path: CorrectionPath;
  from: PathValue;
  to: PathValue;
  /** What was read; where it is the same as `to`, the correction is taken back. */
  read: PathValue;
}

const timeout = 60_000;

async function keepCorrection(tx: Tx, noticeId: number, by: { id: string | null; name: string }, change: Changed) {
  const where = { noticeId_path: { noticeId, path: change.path } };
  if (isSameValue(change.read, change.to)) {
    await tx.correction.deleteMany({ where: { noticeId, path: change.path } });
    return;
  }
  const said = { correctedValue: toJsonColumn(change.to), byId: by.id, byName: by.name, at: new Date() };
  await tx.correction.upsert({
    where,
    create: { noticeId, path: change.path, readValue: toJsonColumn(change.read), ...said },
    update: said,
  });
}

/** Writes changed values into the notice with their corrections and their audit row. */
async function writeChanges(
  { tx, actor, record }: Change<"notice.correct">,
  notice: NoticeToChange,
  changes: readonly Changed[],
) {
  const by = actor.kind === "user" ? { id: actor.userId, name: actor.email } : { id: null, name: actor.command };
  let ledger: Ledger = notice.detail;
  for (const change of changes) {
    await keepCorrection(tx, notice.id, by, change);
    ledger = writePath(ledger, change.path, change.to);
  }
  await writeLedger(tx, notice, reconcileAgain(ledger, notice.detail.text));
  await record({
    targetKind: "notice",
    targetId: notice.id,
    details: { changes: changes.map(({ path, from, to }) => ({ path, from: toBareValue(from), to: toBareValue(to) })) },
  });
}

export const correctNotice = toMutation(
  "notice.correct",
  async (change, input: NoticeVersion & { edits: readonly Edit[] }): Promise<CorrectOutcome> => {
    const found = await readNoticeToChange(change.tx, input);
    if (!found.ok) return found;
    const { notice } = found;
    const { detail } = notice;
    const corrections = byPath(detail.corrections);
    const changes: Changed[] = [];
    const invalid: CorrectionPath[] = [];
    for (const { path, value, adds = false } of input.edits) {
      const current = readPath(detail, path);
      const edited = current === undefined ? null : toPathValue(path, value, { ...detail, current });
      if (current === undefined || edited === null || (adds && (current !== null || edited.value === null))) {
        invalid.push(path);
        continue;
      }
      if (isSameValue(current, edited.value)) continue;
      const kept = corrections.get(path);
      const read = kept === undefined ? current : kept.readValue;
      // Back to what was read is back to its place, too.
      changes.push({ path, from: current, to: isSameValue(read, edited.value) ? read : edited.value, read });
    }
    if (invalid.length > 0) return { ok: false, reason: "invalid", paths: invalid };
    if (changes.length === 0) return { ok: false, reason: "unchanged" };
    await writeChanges(change, notice, changes);
    return { ok: true, version: notice.version + 1, changed: changes.map(({ path }) => path) };
  },
  { timeout },
);

export type UndoOutcome = { ok: true; version: number } | ChangeRefusal;

/** Takes one correction back: what was read stands again. */
export const undoCorrection = toMutation(
  "notice.correct",
  async (change, input: NoticeVersion & { path: CorrectionPath }): Promise<UndoOutcome> => {
    const found = await readNoticeToChange(change.tx, input);
    if (!found.ok) return found;
    const { notice } = found;
    const kept = byPath(notice.detail.corrections).get(input.path);
    if (kept === undefined) return { ok: false, reason: "unchanged" };
    const current = readPath(notice.detail, input.path);
    // The item may be gone since the text was read again: then only the correction is.
    if (current === undefined) {
      const where = { noticeId: notice.id, path: input.path };
      await change.tx.correction.deleteMany({ where });
      await change.tx.notice.update({ where: { id: notice.id }, data: { version: { increment: 1 } } });
      await change.record({ targetKind: "notice", targetId: notice.id, details: { dropped: input.path } });
    } else {
      await writeChanges(change, notice, [
        { path: input.path, from: current, to: kept.readValue, read: kept.readValue },
      ]);
    }
    return { ok: true, version: notice.version + 1 };
  },
  { timeout },
);
