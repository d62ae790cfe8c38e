// What editors had put right, over the notices of a file that was read back.
import "server-only";
import { z } from "zod";
import type { Actor } from "../auth/actor.ts";
import type { EditedValue } from "../db/keeping/edited-value.ts";
import { correctNotice, type Edit } from "../db/mutations/correct-notice.ts";
import type { ImportOutcome, NoticeOutcome } from "../import-notice.ts";
import { entryTargetOf, parseCorrectionPath } from "../ledger/correction-path.ts";
import { checkPathValue, type EntryValue, type PathValue } from "../ledger/path-value.ts";

/** Of a notice that nobody has changed since it was taken in. */
const firstVersion = 1;

/** For each notice of the file, in the order of the text. */
const correctionsSchema = z.object({
  corrections: z.array(z.array(z.object({ path: z.string(), correctedValue: z.unknown() }))).default([]),
});

function toEdited(value: Exclude<PathValue, EntryValue>): EditedValue {
  if (value === null) return null;
  if ("value" in value) return value.value;
  if ("kind" in value) return value;
  const { total, done, ongoing } = value;
  return { total: total?.value ?? null, done: done?.value ?? null, ongoing: ongoing?.value ?? null };
}

function toEdit({ path: word, correctedValue }: { path: string; correctedValue?: unknown }): Edit {
  const path = parseCorrectionPath(word);
  const value = path === null ? null : checkPathValue(path, correctedValue);
  if (path === null || !value?.success) throw new Error(`the correction of ${word} makes no sense`);
  // What hangs in the tree says itself where its words stand.
  if (entryTargetOf(path) !== null) return { path, placed: value.data };
  return { path, value: toEdited(value.data as Exclude<PathValue, EntryValue>) };
}

/**
 * The notice that an outcome speaks of, where nobody may have said anything of it yet: one that was taken in just now, or
 * one of this very file, whose corrections an earlier run may not have come to.
 */
function findUntouched(outcome: NoticeOutcome): number | null {
  if (outcome.ok) return outcome.noticeId;
  return outcome.reason === "already-imported" && outcome.by === "bytes" ? outcome.noticeId : null;
}

/**
 * Puts the corrections of a file's .json over its notices that nobody has changed since they were taken in; the others
 * stay as they are.
 * @throws where they make no sense; the notices stay as they were read
 */
export async function putCorrections(actor: Actor, outcomes: ImportOutcome, json: string): Promise<void> {
  const { corrections } = correctionsSchema.parse(JSON.parse(json));
  const read = outcomes.filter((outcome) => outcome.ok || outcome.reason !== "refused");
  for (const [at, outcome] of read.entries()) {
    const noticeId = findUntouched(outcome);
    const edits = (corrections[at] ?? []).map(toEdit);
    if (noticeId === null || edits.length === 0) continue;
    const corrected = await correctNotice(actor, { noticeId, version: firstVersion, edits });
    if (corrected.ok || corrected.reason === "unchanged" || (!outcome.ok && corrected.reason === "stale")) continue;
    throw new Error(`the corrections were refused: ${corrected.reason}`);
  }
}
