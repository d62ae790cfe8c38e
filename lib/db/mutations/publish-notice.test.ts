import { describe, expect, it } from "vitest";
import { reader } from "../../auth/actor.ts";
import { editor } from "../../auth/actors-in-tests.ts";
import { systemActor } from "../../auth/system-actor.ts";
import { noFilters } from "../../filters.ts";
import { toStanding } from "../../ledger/standing.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { noticeOf, type TestNotice, writeNotice } from "../ledger-in-tests.ts";
import { getBeside } from "../queries/get-beside.ts";
import { getNotice } from "../queries/get-notice.ts";
import { getReview } from "../queries/get-review.ts";
import { getUnit } from "../queries/get-unit.ts";
import { listReview } from "../queries/list-review.ts";
import { publishNotice, removeNotice, withdrawNotice } from "./publish-notice.ts";
import { saveNotice } from "./save-notice.ts";

useTestDatabase();

async function save(unit: string, more: TestNotice = {}): Promise<number> {
  const outcome = await saveNotice(editor, writeNotice(noticeOf(unit, more)));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.noticeId;
}
const draft = (unit: string, more: TestNotice = {}) => save(unit, { publish: false, ...more });
const done = { published: "2025-05-01", totals: [{ subject: "problem" as const, total: 40, done: 40 }] };

describe("a draft", () => {
  it("is published, withdrawn, published again and removed, each in its turn", async () => {
    const noticeId = await draft("甲区");
    expect(await getNotice(noticeId)).toBeNull();
    expect(await publishNotice(editor, { noticeId, version: 1 })).toEqual({ ok: true, standing: "current" });
    expect(await publishNotice(editor, { noticeId, version: 2 })).toEqual({ ok: false, reason: "unchanged" });
    expect((await getUnit("甲区", noFilters))?.inspections[0]?.notice.id).toBe(noticeId);
    expect(await removeNotice(editor, { noticeId, version: 2 })).toEqual({ ok: false, reason: "published" });
    expect(await withdrawNotice(editor, { noticeId, version: 2 })).toEqual({ ok: true });
    expect(await getUnit("甲区", noFilters)).toBeNull();
    expect(await withdrawNotice(editor, { noticeId, version: 3 })).toEqual({ ok: false, reason: "unchanged" });
    expect(await publishNotice(editor, { noticeId, version: 3 })).toEqual({ ok: true, standing: "current" });
    expect(await withdrawNotice(editor, { noticeId, version: 4 })).toEqual({ ok: true });
    expect(await removeNotice(editor, { noticeId, version: 5 })).toEqual({ ok: true });
    expect(await publishNotice(editor, { noticeId, version: 6 })).toEqual({ ok: false, reason: "not-found" });
    expect(await getDb().unit.count({ where: { name: "甲区" } })).toBe(0);
    expect(await draft("甲区")).toBeGreaterThan(noticeId);
  });

  it("is told whether it counts, and if not, whether for a newer notice or for want of a unit", async () => {
    await save("无己区", done);
    const older = await draft("无己区");
    expect(await publishNotice(editor, { noticeId: older, version: 1 })).toEqual({ ok: true, standing: "superseded" });
    const nameless = await saveNotice(editor, writeNotice({ ...noticeOf("无庚区", { publish: false }), unit: null }));
    if (!nameless.ok) throw new Error(nameless.reason);
    const { noticeId } = nameless;
    expect(await publishNotice(editor, { noticeId, version: 1 })).toEqual({ ok: true, standing: "nowhere" });
    expect(toStanding((await getNotice(noticeId)) ?? {})).toBe("nowhere");
  });

  it("changes nothing that readers see before it is published: neither the region of a unit nor the round", async () => {
    const first = await save("乙区", { region: ["湖南省"], published: "2022-01-01" });
    const before = await getUnit("乙区", noFilters);
    const later = await draft("乙区", { ...done, region: ["湖南省", "长沙市"], round: "十二届省委第五轮巡视" });
    expect(await getUnit("乙区", noFilters)).toEqual(before);
    const review = await getReview(editor, { noticeId: later });
    expect(review).toMatchObject({
      ok: true,
      value: { status: "draft", importedBy: "li", succession: { relation: "newer", notice: { id: first } } },
    });
    await publishNotice(editor, { noticeId: later, version: 1 });
    const after = await getUnit("乙区", noFilters);
    expect(after).toMatchObject({
      region: ["湖南省", "长沙市"],
      inspections: [{ notice: { id: later }, round: { name: "十二届省委第五轮巡视" } }],
    });
    expect(after?.inspections[0]?.history).toHaveLength(2);
  });

  it("is told apart as newer, older or in the place of a sample", async () => {
    await save("丙区", { isSample: true, footer: "本文为示例。" });
    const real = await draft("丙区", { published: "2023-12-01", totals: [] });
    expect(await getReview(editor, { noticeId: real })).toMatchObject({
      value: { succession: { relation: "replaces-sample" } },
    });
    await save("丁区", done);
    const older = await draft("丁区");
    expect(await getReview(editor, { noticeId: older })).toMatchObject({
      value: { succession: { relation: "older" } },
    });
    const alone = await draft("戊区");
    expect(await getReview(editor, { noticeId: alone })).toMatchObject({ value: { succession: null } });
  });

  it("is seen by editors only", async () => {
    const noticeId = await draft("己区");
    expect(await getReview(reader, { noticeId })).toEqual({ ok: false, reason: "not-signed-in" });
    expect(await listReview(reader, { status: "draft", part: null, page: 1 })).toEqual({
      ok: false,
      reason: "not-signed-in",
    });
    expect(await publishNotice(reader, { noticeId, version: 1 })).toEqual({ ok: false, reason: "not-signed-in" });
    expect(await getReview(editor, { noticeId: 999_999 })).toEqual({ ok: true, value: null });
  });
});

describe("the list of drafts", () => {
  it("puts the doubtful first and says how many there are", async () => {
    const sure = await draft("辛区");
    const doubtful = await draft("壬区", {
      diagnostics: [{ code: "sum-differs", severity: "error", spans: [], values: {} }],
    });
    const nowhere = await draft("", { unit: null });
    const list = await listReview(editor, { status: "draft", part: null, page: 1 });
    if (!list.ok) throw new Error(list.reason);
    const ids = list.value.rows.map((row) => row.id);
    expect(ids.slice(0, 2)).toEqual([doubtful, nowhere]);
    expect(ids).toContain(sure);
    expect(list.value.counts.draft).toBe(list.value.total);
    expect(list.value.lastId).toBe(nowhere);
    expect(list.value.rows[0]).toMatchObject({
      version: 1,
      severities: { error: 1 },
      unit: { name: "壬区" },
      fileName: "notice.txt",
    });
  });
});

describe("several drafts of one inspection", () => {
  it("name each other, the newest first, on the page of each, in the list and where one has just been sent in", async () => {
    const earlier = await draft("寅区");
    expect(await getReview(editor, { noticeId: earlier })).toMatchObject({
      value: { siblings: { total: 0, first: [] } },
    });
    const others = [];
    for (const month of [5, 7, 6, 8]) {
      const totals = [{ subject: "problem" as const, total: 40, done: 30 + month }];
      others.push(await draft("寅区", { published: `2025-0${month}-01`, totals }));
    }
    const [may, july, june, august] = others;
    const siblings = { total: 4, first: [{ id: august }, { id: july }, { id: june }] };
    expect(await getReview(editor, { noticeId: earlier })).toMatchObject({ value: { siblings } });
    expect(await getBeside(editor, { noticeId: earlier })).toMatchObject({ value: { succession: null, siblings } });
    const list = await listReview(editor, { status: "draft", part: "sibling", page: 1 });
    if (!list.ok) throw new Error(list.reason);
    expect(list.value.rows.find(({ id }) => id === earlier)).toMatchObject({ siblings });
    await publishNotice(editor, { noticeId: august!, version: 1 });
    expect(await getBeside(editor, { noticeId: may! })).toMatchObject({
      value: {
        succession: { relation: "older", notice: { id: august } },
        siblings: { total: 3, first: [{ id: july }, { id: june }, { id: earlier }] },
      },
    });
  });
});

describe("two editors at once", () => {
  it("publish a draft once", async () => {
    const noticeId = await draft("癸区");
    const outcomes = await Promise.all([1, 2, 3].map(() => publishNotice(editor, { noticeId, version: 1 })));
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
    expect(outcomes.filter((one) => !one.ok && one.reason === "stale")).toHaveLength(2);
    expect(await withdrawNotice(systemActor("test"), { noticeId, version: 2 })).toEqual({ ok: true });
  });
});
