// For tests: an editor, and what they do to notices.

import { editor } from "../../auth/actors-in-tests.ts";
import { systemActor } from "../../auth/system-actor.ts";
import { getDb } from "../client.ts";
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

/** Everything that is kept of a notice and around it, but for versions and times of change. */
export async function takeSnapshot() {
  const db = getDb();
  const [notices, items, declared, listed, diagnostics, units, rounds, inspections, corrections] = await Promise.all([
    db.notice.findMany({ orderBy: { id: "asc" }, omit: { version: true } }),
    db.item.findMany({ orderBy: [{ noticeId: "asc" }, { position: "asc" }] }),
    db.declaredTotal.findMany({ orderBy: [{ noticeId: "asc" }, { position: "asc" }] }),
    db.listedTotal.findMany({ orderBy: [{ noticeId: "asc" }, { kind: "asc" }] }),
    db.diagnostic.findMany({ orderBy: [{ noticeId: "asc" }, { position: "asc" }] }),
    db.unit.findMany({ orderBy: { slug: "asc" }, omit: { id: true, createdAt: true, version: true } }),
    db.inspectionRound.findMany({ orderBy: { slug: "asc" }, omit: { id: true, createdAt: true } }),
    db.inspection.findMany({ orderBy: { id: "asc" }, omit: { roundId: true, unitId: true, createdAt: true } }),
    db.correction.findMany(),
  ]);
  return {
    notices: notices.map(({ inspectionId: _, ...rest }) => rest),
    items,
    declared,
    listed,
    diagnostics,
    units,
    rounds,
    inspections: inspections.map(({ id: _, ...rest }) => rest),
    corrections,
  };
}
