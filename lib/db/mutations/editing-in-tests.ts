// For tests: an editor, and what they do to notices.

import { editor } from "../../auth/actors-in-tests.ts";
import { systemActor } from "../../auth/system-actor.ts";
import { noticeOf, type TestNotice, writeNotice } from "../ledger-in-tests.ts";
import { correctNotice, type Edit } from "./correct-notice.ts";
import { saveNotice } from "./save-notice.ts";

/** Saves a plausible notice of a unit; its id. */
export async function saveOne(unit: string | null, more: TestNotice = {}): Promise<number> {
  const outcome = await saveNotice(systemActor("import"), writeNotice({ ...noticeOf(unit ?? "无名区", more), unit }));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.noticeId;
}

export async function correctAsEditor(noticeId: number, edits: Edit[], version = 1) {
  return correctNotice(editor, { noticeId, version, edits });
}
