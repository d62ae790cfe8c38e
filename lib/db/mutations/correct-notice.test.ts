import { describe, expect, it } from "vitest";
import { type Actor, reader } from "../../auth/actor.ts";
import { editor } from "../../auth/actors-in-tests.ts";
import { noFilters } from "../../filters.ts";
import { toItemPath } from "../../ledger/correction-path.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { getNotice } from "../queries/get-notice.ts";
import { getRound } from "../queries/get-round.ts";
import { getUnit } from "../queries/get-unit.ts";
import { correctNotice, type Edit, undoCorrection } from "./correct-notice.ts";
import { correctAsEditor, saveOne, takeSnapshot } from "./editing-in-tests.ts";

useTestDatabase();

const other: Actor = { ...editor, userId: "8", email: "wang@example.cn" };

describe("a correction", () => {
  it("stands in the place of what was read, which is kept with who changed it and when", async () => {
    const id = await saveOne("甲区");
    const before = await getNotice(id);
    expect(await correctAsEditor(id, [{ path: "inspection.feedback", value: "2023-10-30" }])).toEqual({
      ok: true,
      version: 2,
      changed: ["inspection.feedback"],
    });
    const after = await getNotice(id);
    // The text does not have that day: it has no place, and what was read keeps its own.
    expect(after?.meta.inspection.feedback).toEqual({ value: "2023-10-30", span: { start: 0, end: 0 } });
    expect((await getUnit("甲区", noFilters))?.inspections[0]?.inspection.feedback).toBe("2023-10-30");
    expect(after?.corrections).toMatchObject([
      { path: "inspection.feedback", readValue: before?.meta.inspection.feedback },
    ]);
    const kept = await getDb().correction.findFirstOrThrow({ where: { noticeId: id } });
    expect(kept).toMatchObject({ byId: "7", byName: "li@example.cn" });
    expect(Math.abs(Date.now() - kept.at.getTime())).toBeLessThan(60_000);
    const audit = await getDb().auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(audit).toMatchObject({
      action: "notice.correct",
      actorName: "li@example.cn",
      targetId: String(id),
      details: { changes: [{ path: "inspection.feedback", from: '"2023-10-28"', to: '"2023-10-30"' }] },
    });
  });

  it("finds its place where the text has its words", async () => {
    const id = await saveOne("乙区", { footer: "另据反馈:2023年10月30日。", body: "省委巡视组" });
    await correctAsEditor(id, [{ path: "inspection.feedback", value: "2023-10-30" }]);
    const after = await getNotice(id);
    const span = after?.meta.inspection.feedback?.span;
    expect(after?.text.slice(span?.start, span?.end)).toBe("2023年10月30日");
  });

  it("of figures changes what is counted and what is held against each other", async () => {
    const id = await saveOne("丙区");
    await correctAsEditor(id, [{ path: "totals.problem", value: { total: 40, done: 37, ongoing: 4 } }]);
    const after = await getNotice(id);
    expect(after?.meta.totals[0]).toMatchObject({ total: { value: 40 }, done: { value: 37 }, ongoing: { value: 4 } });
    expect(after?.diagnostics.map(({ code }) => code)).toContain("sum-differs");
    expect((await getUnit("丙区", noFilters))?.inspections[0]?.shown).toMatchObject({ total: 40, done: 37 });
    await correctAsEditor(id, [{ path: "totals.problem", value: { total: null, done: null, ongoing: null } }], 2);
    expect((await getNotice(id))?.meta.totals).toEqual([]);
    expect((await getUnit("丙区", noFilters))?.inspections[0]?.shown).toMatchObject({ basis: "listed", total: 1 });
  });

  it("of an item's status changes what is listed", async () => {
    const id = await saveOne("丁区");
    const item = (await getNotice(id))?.items[0];
    if (item === undefined) throw new Error("no item");
    await correctAsEditor(id, [{ path: toItemPath(item), value: "done" }]);
    const after = await getNotice(id);
    expect(after?.items[0]).toMatchObject({ status: "done", statusSpan: null });
    const counted = { kind: "problem", total: 1, done: 1, ongoing: 0, unknown: 0, corrected: "status" };
    expect(after?.listed).toContainEqual(counted);
  });

  it("moves the notice to the unit and the round that it now names, and cleans up behind it", async () => {
    const id = await saveOne("误名区", { region: ["广东省", "珠海市"], start: "2021-03-02" });
    await correctAsEditor(id, [
      { path: "unit", value: "正名区" },
      { path: "inspection.round", value: "十二届省委第八轮巡视" },
    ]);
    expect(await getUnit("误名区", noFilters)).toBeNull();
    expect(await getDb().unit.count({ where: { name: "误名区" } })).toBe(0);
    const unit = await getUnit("正名区", noFilters);
    expect(unit?.inspections[0]).toMatchObject({
      notice: { id },
      round: { name: "十二届省委第八轮巡视", derived: false },
    });
    expect((await getRound("广东省-十二届省委第八轮巡视", noFilters))?.units).toBe(1);
    expect(await getDb().inspectionRound.count({ where: { inspections: { none: {} }, notices: { none: {} } } })).toBe(
      0,
    );
  });

  it("brings an earlier notice of the unit back to counting when the newer one moves away", async () => {
    const first = await saveOne("戊区");
    const later = await saveOne("戊区", {
      published: "2025-03-01",
      totals: [{ subject: "problem", total: 40, done: 40 }],
    });
    await correctAsEditor(later, [{ path: "unit", value: "己区" }]);
    expect((await getUnit("戊区", noFilters))?.inspections.map((one) => one.notice.id)).toEqual([first]);
    expect((await getUnit("己区", noFilters))?.inspections.map((one) => one.notice.id)).toEqual([later]);
    await undoCorrection(editor, { noticeId: later, version: 2, path: "unit" });
    expect((await getUnit("戊区", noFilters))?.inspections.map((one) => one.notice.id)).toEqual([later]);
    expect((await getUnit("戊区", noFilters))?.inspections[0]?.history).toHaveLength(2);
    expect(await getUnit("己区", noFilters)).toBeNull();
  });

  it("is undone exactly, one by one or by typing what was read", async () => {
    const id = await saveOne("庚区", {
      aspects: [{ title: "方面一", problems: [{ title: "问题一", status: "done", measures: ["一是约谈。"] }] }],
    });
    // A first change and its undoing adds what the reading of this notice did not hold against each other.
    await correctAsEditor(id, [{ path: "systems", value: 3 }]);
    await undoCorrection(editor, { noticeId: id, version: 2, path: "systems" });
    const before = await takeSnapshot();
    const item = (await getNotice(id))?.items[1]?.children[0];
    if (item === undefined) throw new Error("no item");
    const edits: Edit[] = [
      { path: "unit", value: "辛区" },
      { path: "region", value: ["湖南省", "长沙市"] },
      { path: "inspection.start", value: "2022-01-05" },
      { path: "published", value: null },
      { path: "totals.problem", value: { total: null, done: null, ongoing: null } },
      { path: "totals.clue", value: { total: 7, done: null, ongoing: null } },
      { path: toItemPath(item), value: "unknown" },
    ];
    expect(await correctAsEditor(id, edits, 3)).toMatchObject({ ok: true });
    expect((await getNotice(id))?.corrections).toHaveLength(7);
    for (const [at, { path }] of edits.slice(1).entries()) {
      expect(await undoCorrection(editor, { noticeId: id, version: 4 + at, path })).toMatchObject({ ok: true });
    }
    expect(await correctAsEditor(id, [{ path: "unit", value: "庚区" }], 10)).toMatchObject({ ok: true });
    expect(await takeSnapshot()).toEqual(before);
  });
});

describe("two editors at once", () => {
  it("do not overwrite each other: the second is told who was first, and nothing is half-stored", async () => {
    const id = await saveOne("壬区");
    const [first, second] = await Promise.all([
      correctNotice(editor, { noticeId: id, version: 1, edits: [{ path: "inspection.end", value: "2023-09-10" }] }),
      correctNotice(other, {
        noticeId: id,
        version: 1,
        edits: [
          { path: "inspection.end", value: "2023-09-11" },
          { path: "systems", value: 3 },
        ],
      }),
    ]);
    const [won, lost] = first.ok ? [first, second] : [second, first];
    expect(won).toMatchObject({ ok: true, version: 2 });
    expect(lost).toMatchObject({ ok: false, reason: "stale", by: first.ok ? "li" : "wang" });
    const after = await getNotice(id);
    expect(after?.meta.inspection.end?.value).toBe(first.ok ? "2023-09-10" : "2023-09-11");
    expect(after?.corrections).toHaveLength(first.ok ? 1 : 2);
  });
});

describe("what cannot be corrected", () => {
  it("is refused as a whole, by name", async () => {
    const id = await saveOne("癸区", { outcomes: [{ kind: "诫勉", count: 4, unit: "人" }] });
    const item = (await getNotice(id))?.items[0];
    if (item === undefined) throw new Error("no item");
    const before = await takeSnapshot();
    const edits: Edit[] = [
      { path: "inspection.end", value: "2023-02-30" },
      { path: "region", value: ["河南省", "长沙市"] },
      { path: "completionRate", value: 101 },
      { path: "unit", value: "   " },
      { path: "totals.problem", value: { total: -1, done: null, ongoing: null } },
      { path: "items.99999.status", value: "done" },
      { path: "outcomes.立案", value: { kind: "立案", count: 1.5, unit: "件" } },
      { path: "outcomes.诫勉", value: { kind: "诫勉", count: 9, unit: "人" }, adds: true },
      { path: "amounts.追缴", value: null, adds: true },
      { path: toItemPath(item, "title"), value: "" },
      { path: "title", value: "好的标题" },
    ];
    expect(await correctAsEditor(id, edits)).toEqual({
      ok: false,
      reason: "invalid",
      // Nothing is added where something stands, and adding nothing is no correction.
      paths: edits.map(({ path }) => path).filter((path) => path !== "title"),
      why: { "outcomes.诫勉": "is-there" },
    });
    expect(await correctAsEditor(id, [{ path: "inspection.end", value: "2023-09-07" }])).toEqual({
      ok: false,
      reason: "unchanged",
    });
    expect(await correctAsEditor(999_999, [])).toEqual({ ok: false, reason: "not-found" });
    expect(await correctNotice(reader, { noticeId: id, version: 1, edits })).toEqual({
      ok: false,
      reason: "not-signed-in",
    });
    expect(await undoCorrection(editor, { noticeId: id, version: 1, path: "unit" })).toEqual({
      ok: false,
      reason: "unchanged",
    });
    expect(await takeSnapshot()).toEqual(before);
  });
});
