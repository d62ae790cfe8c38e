import { describe, expect, it } from "vitest";
import { reader } from "../../auth/actor.ts";
import { systemActor } from "../../auth/system-actor.ts";
import { noFilters } from "../../filters.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { noticeOf, type TestNotice, writeNotice } from "../ledger-in-tests.ts";
import { getNotice } from "../queries/get-notice.ts";
import { getUnit } from "../queries/get-unit.ts";
import { saveNotice } from "./save-notice.ts";

useTestDatabase();

const command = systemActor("import");
const save = (notice: TestNotice) => saveNotice(command, writeNotice(notice));

async function countRows(): Promise<Record<string, number>> {
  const db = getDb();
  const [units, rounds, inspections, sources, notices, items, audit] = await Promise.all([
    db.unit.count(),
    db.inspectionRound.count(),
    db.inspection.count(),
    db.source.count(),
    db.notice.count(),
    db.item.count(),
    db.auditEntry.count(),
  ]);
  return { units, rounds, inspections, sources, notices, items, audit };
}

async function expectSaved(notice: TestNotice) {
  const outcome = await save(notice);
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome;
}

describe("saving a notice", () => {
  it("keeps every value with its place", async () => {
    const input = writeNotice(
      noticeOf("甲区", {
        title: "关于巡视整改情况的通报",
        issuer: "中共甲区委员会",
        signed: "2024-09-03",
        completionRate: 90.5,
        systems: 12,
        phones: ["0371-1"],
        outcomes: [{ kind: "立案", count: 0, unit: "件" }],
        amounts: [{ kind: "追缴", wan: 5.441 }],
        unfinished: ["机构无人员编制"],
        aspects: [
          { title: "落实要求有差距", problems: [{ title: "压力传导不够", status: "done", measures: ["一是约谈。"] }] },
        ],
      }),
    );
    const outcome = await saveNotice(command, input);
    expect(outcome).toMatchObject({
      ok: true,
      status: "published",
      unit: "甲区",
      supersedes: null,
      supersededBy: null,
    });
    const kept = outcome.ok ? await getNotice(outcome.noticeId) : null;
    expect(kept?.meta).toEqual(input.ledger.meta);
    expect(kept?.text).toBe(input.source.text);
    expect(kept?.items[1]).toMatchObject({
      kind: "aspect",
      position: 3,
      children: [{ position: 4, status: "done", measures: [{ position: 5 }] }],
    });
    const problem = kept?.items[1]?.children[0];
    expect(kept?.text.slice(problem?.titleSpan.start, problem?.titleSpan.end)).toBe("压力传导不够");
    expect(kept?.listed).toEqual([
      { kind: "aspect", total: 1, done: null, ongoing: null, unknown: 1 },
      { kind: "problem", total: 2, done: 1, ongoing: null, unknown: 1 },
      { kind: "measure", total: 3, done: null, ongoing: null, unknown: 3 },
    ]);
  });

  it("changes nothing the second time, and names the notice that is there", async () => {
    const first = await expectSaved(noticeOf("乙区"));
    const before = await countRows();
    expect(await save(noticeOf("乙区"))).toEqual({
      ok: false,
      reason: "already-imported",
      noticeId: first.noticeId,
      by: "bytes",
    });
    expect(await countRows()).toEqual(before);
  });

  it("recognises the same words in other bytes", async () => {
    const notice = writeNotice(noticeOf("丙区"));
    const first = await saveNotice(command, notice);
    const wide = notice.source.text.replaceAll("\n", "　\r\n").replaceAll("-", "－").replaceAll("7", "７");
    const span = { start: 0, end: wide.length };
    const again = await saveNotice(command, {
      ...notice,
      ledger: { ...notice.ledger, span },
      source: { ...notice.source, text: wide, hash: "0".repeat(64) },
    });
    expect(again).toEqual({ ok: false, reason: "already-imported", noticeId: first.ok && first.noticeId, by: "text" });
  });

  it("recognises a repost with another site's words around it", async () => {
    const first = await expectSaved(noticeOf("丁区"));
    const again = await save(noticeOf("丁区", { footer: "免责声明:转载内容以原网站为准。" }));
    expect(again).toEqual({ ok: false, reason: "already-imported", noticeId: first.noticeId, by: "ledger" });
  });

  it("takes a later progress notice with other figures for a new one, and keeps the earlier as its history", async () => {
    const first = await expectSaved(noticeOf("戊区"));
    const later = await expectSaved(
      noticeOf("戊区", { published: "2025-03-01", totals: [{ subject: "problem", total: 40, done: 40 }] }),
    );
    expect(later.supersedes).toBe(first.noticeId);
    const unit = await getUnit("戊区", noFilters);
    expect(unit?.inspections).toHaveLength(1);
    expect(unit?.inspections[0]?.notice.id).toBe(later.noticeId);
    expect(unit?.inspections[0]?.history.map((notice) => notice.id)).toEqual([later.noticeId, first.noticeId]);
    expect(unit?.inspections[0]?.shown).toMatchObject({ total: 40, done: 40, ongoing: null });
  });

  it("puts an older notice that comes in late into the history", async () => {
    const later = await expectSaved(noticeOf("己区"));
    const older = await expectSaved(
      noticeOf("己区", { published: "2024-02-01", totals: [{ subject: "problem", total: 40, done: 9 }] }),
    );
    expect(older).toMatchObject({ supersedes: null, supersededBy: later.noticeId });
    expect((await getNotice(older.noticeId))?.current).toBe(false);
    expect((await getNotice(later.noticeId))?.current).toBe(true);
  });

  it("completes the facts of an inspection from its earlier notices", async () => {
    await expectSaved(noticeOf("庚区"));
    const { start, end, ...rest } = noticeOf("庚区", {
      published: "2025-03-01",
      totals: [{ subject: "problem", total: 40, done: 38 }],
    });
    const later = await expectSaved(rest);
    expect((await getNotice(later.noticeId))?.inspection).toMatchObject({ start, end, feedback: "2023-10-28" });
    expect((await getNotice(later.noticeId))?.meta.inspection.start).toBeNull();
  });

  it("keeps a notice without a unit, and lets it count for none", async () => {
    const { unit: _, ...rest } = noticeOf("辛区");
    const outcome = await expectSaved(rest);
    expect(outcome.unit).toBeNull();
    expect(await getNotice(outcome.noticeId)).toMatchObject({ unit: null, inspection: null, current: false });
  });

  it("leaves nothing where something goes wrong half-way", async () => {
    const before = await countRows();
    const broken = writeNotice(noticeOf("壬区"));
    broken.ledger.meta.amounts.push({ kind: "追缴", wan: 1e300, span: { start: 0, end: 1 } });
    await expect(saveNotice(command, broken)).rejects.toThrow();
    expect(await countRows()).toEqual(before);
  });

  it("is not for readers", async () => {
    const before = await countRows();
    expect(await saveNotice(reader, writeNotice(noticeOf("癸区")))).toEqual({ ok: false, reason: "not-signed-in" });
    expect(await countRows()).toEqual(before);
  });

  it("shows a draft to nobody", async () => {
    const draft = await expectSaved(noticeOf("子区", { publish: false }));
    expect(draft.status).toBe("draft");
    expect(await getNotice(draft.noticeId)).toBeNull();
    expect(await getUnit("子区", noFilters)).toBeNull();
  });

  it("never doubles where several import the same and related notices at once", async () => {
    const before = await countRows();
    const years = ["2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01"];
    const notices = years.flatMap((published, at) => {
      const notice = noticeOf("丑区", { published, totals: [{ subject: "problem", total: 40, done: at }] });
      return [notice, notice, notice];
    });
    const outcomes = await Promise.all(notices.map(save));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(4);
    const after = await countRows();
    expect(after.notices).toBe((before.notices ?? 0) + 4);
    expect(after.units).toBe((before.units ?? 0) + 1);
    expect(after.inspections).toBe((before.inspections ?? 0) + 1);
    expect((await getUnit("丑区", noFilters))?.inspections[0]?.notice.published).toBe("2024-04-01");
  });
});
