// A notice of a unit that turns out to be one of a whole round, and the other way round.
import { describe, expect, it } from "vitest";
import { editor } from "../../auth/actors-in-tests.ts";
import { systemActor } from "../../auth/system-actor.ts";
import { noFilters } from "../../filters.ts";
import type { Ledger } from "../../ledger/schema.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import type { TestNotice } from "../ledger-in-tests.ts";
import { getNotice } from "../queries/get-notice.ts";
import { getRound } from "../queries/get-round.ts";
import { getUnit } from "../queries/get-unit.ts";
import { undoCorrection } from "./correct-notice.ts";
import { correctAsEditor, saveOne, takeSnapshot } from "./editing-in-tests.ts";
import { rereadNotice } from "./reread-notice.ts";

useTestDatabase();

const ofRound = (round: string, more: TestNotice = {}): TestNotice => ({ round, problems: [], footer: round, ...more });
const placeOf = (id: number) =>
  getDb().notice.findUniqueOrThrow({
    where: { id },
    select: { scope: true, inspectionId: true, round: { select: { name: true, currentNoticeId: true } } },
  });
const roundOf = async (name: string) => (await getRound(`河南省-${name}`, noFilters))?.roundNotices.map(({ id }) => id);

/** Everything as it is kept; a first change and its undoing adds what the ledger of a test was not held against. */
async function snapshotOf(id: number) {
  await correctAsEditor(id, [{ path: "systems", value: 3 }]);
  await undoCorrection(editor, { noticeId: id, version: 2, path: "systems" });
  return takeSnapshot();
}

/** What a notice keeps, as another reading would give it. */
async function readAs(id: number, scope: Ledger["scope"], unit: string | null) {
  const notice = await getNotice(id);
  if (notice === null) throw new Error("no notice");
  const { span, meta, items, diagnostics } = notice;
  const named = unit === null ? null : { value: unit, span: { start: 0, end: 0 } };
  const ledger: Ledger = { scope, span, meta: { ...meta, unit: named }, items, diagnostics };
  const { version } = await getDb().notice.findUniqueOrThrow({ where: { id }, select: { version: true } });
  return rereadNotice(systemActor("reread"), { noticeId: id, version, ledger, grammarVersion: "0" });
}

describe("a notice of a whole round", () => {
  it("goes to the unit that an editor names, and back", async () => {
    const round = "十届省委第一轮巡视";
    const id = await saveOne(null, ofRound(round, { scope: "round" }));
    expect(await roundOf(round)).toEqual([id]);
    const before = await snapshotOf(id);

    expect(await correctAsEditor(id, [{ path: "unit", value: "甲区" }], 3)).toMatchObject({ ok: true });
    expect((await getUnit("甲区", noFilters))?.inspections).toMatchObject([{ notice: { id }, round: { name: round } }]);
    expect(await placeOf(id)).toMatchObject({ scope: "unit", round: null });
    expect(await roundOf(round)).toEqual([]);
    expect((await getDb().inspectionRound.findFirstOrThrow({ where: { name: round } })).currentNoticeId).toBeNull();

    expect(await undoCorrection(editor, { noticeId: id, version: 4, path: "unit" })).toMatchObject({ ok: true });
    expect(await getUnit("甲区", noFilters)).toBeNull();
    expect(await roundOf(round)).toEqual([id]);
    expect(await takeSnapshot()).toEqual(before);
  });

  it("goes to the unit that another reading names", async () => {
    const round = "十届省委第二轮巡视";
    const id = await saveOne(null, ofRound(round, { scope: "round" }));
    expect(await readAs(id, "unit", "乙区")).toEqual({ ok: true, unplaced: [] });
    expect((await getUnit("乙区", noFilters))?.inspections).toMatchObject([{ notice: { id } }]);
    expect(await roundOf(round)).toEqual([]);
  });

  it("leaves an earlier one of its round counting again", async () => {
    const round = "十届省委第三轮巡视";
    const first = await saveOne(null, ofRound(round, { scope: "round", published: "2024-01-01" }));
    const later = await saveOne(null, ofRound(round, { scope: "round", published: "2024-06-01", footer: "再报" }));
    expect((await placeOf(first)).round?.currentNoticeId).toBe(later);
    await correctAsEditor(later, [{ path: "unit", value: "丙区" }]);
    expect((await placeOf(first)).round?.currentNoticeId).toBe(first);
  });
});

describe("a notice of a unit without items", () => {
  it("goes to its round where an editor takes out the unit, and leaves none behind", async () => {
    const round = "十届省委第四轮巡视";
    const id = await saveOne("丁区", ofRound(round));
    const before = await snapshotOf(id);
    expect(await correctAsEditor(id, [{ path: "unit", value: null }], 3)).toMatchObject({ ok: true });
    expect(await placeOf(id)).toEqual({
      scope: "round",
      inspectionId: null,
      round: { name: round, currentNoticeId: id },
    });
    expect(await getDb().unit.count({ where: { name: "丁区" } })).toBe(0);
    expect(await undoCorrection(editor, { noticeId: id, version: 4, path: "unit" })).toMatchObject({ ok: true });
    expect(await takeSnapshot()).toEqual(before);
  });

  it("goes to its round where another reading names no unit, and stands nowhere where that names no round either", async () => {
    const round = "十届省委第五轮巡视";
    const id = await saveOne("戊区", ofRound(round));
    expect(await readAs(id, "round", null)).toEqual({ ok: true, unplaced: [] });
    expect(await roundOf(round)).toEqual([id]);
    expect(await getUnit("戊区", noFilters)).toBeNull();

    const nowhere = await saveOne("己区", {
      problems: [],
      region: [],
      level: undefined,
      start: undefined,
      body: undefined,
    });
    expect(await readAs(nowhere, "round", null)).toEqual({ ok: true, unplaced: [] });
    expect(await placeOf(nowhere)).toEqual({ scope: "round", inspectionId: null, round: null });
  });
});
