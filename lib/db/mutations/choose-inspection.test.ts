// Where the facts of a notice do not tell which inspection it speaks of, review asks, and what an editor says holds.
import { describe, expect, it } from "vitest";
import { reader } from "../../auth/actor.ts";
import { editor } from "../../auth/actors-in-tests.ts";
import { noFilters } from "../../filters.ts";
import type { NoticeState, ReviewPart } from "../../ledger/review.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import type { TestNotice } from "../ledger-in-tests.ts";
import { getReview } from "../queries/get-review.ts";
import { getUnit } from "../queries/get-unit.ts";
import { listReview } from "../queries/list-review.ts";
import { chooseInspection, type PlaceChoice } from "./choose-inspection.ts";
import { correctAsEditor, saveOne } from "./editing-in-tests.ts";
import { publishNotice } from "./publish-notice.ts";

useTestDatabase();

/** A later notice of a unit that says neither when nor in which round it was inspected. */
const vague: TestNotice = {
  start: undefined,
  end: undefined,
  feedback: undefined,
  published: "2025-03-01",
  totals: [{ subject: "problem", total: 40, done: 40 }],
  publish: false,
};

async function getPlace(noticeId: number) {
  const found = await getReview(editor, { noticeId });
  if (!found.ok || found.value === null) throw new Error("no such notice");
  return found.value.place;
}

async function choose(noticeId: number, choice: PlaceChoice) {
  const { version } = await getDb().notice.findUniqueOrThrow({ where: { id: noticeId }, select: { version: true } });
  return chooseInspection(editor, { noticeId, version, choice });
}

async function publish(noticeId: number) {
  const { version } = await getDb().notice.findUniqueOrThrow({ where: { id: noticeId }, select: { version: true } });
  return publishNotice(editor, { noticeId, version });
}

async function listPart(part: ReviewPart, status: NoticeState = "draft"): Promise<number[]> {
  const list = await listReview(editor, { status, part, page: 1 });
  if (!list.ok) throw new Error(list.reason);
  expect(list.value.parts[part]).toBe(list.value.total);
  return list.value.rows.map(({ id }) => id).sort((a, b) => a - b);
}

const historiesOf = async (unit: string) =>
  (await getUnit(unit, noFilters))?.inspections.map((one) => one.history.map(({ id }) => id));

describe("a notice that might be of an inspection that is there", () => {
  it("is kept apart until an editor says that it is of the same one", async () => {
    const first = await saveOne("甲区");
    const later = await saveOne("甲区", vague);
    expect(await getPlace(later)).toMatchObject({
      said: null,
      possible: [{ joined: false, notice: { id: first }, start: "2023-07-07" }],
    });
    expect(await listPart("possible")).toContain(later);
    expect(await choose(later, { same: first })).toMatchObject({ ok: true });
    expect(await getPlace(later)).toMatchObject({ said: "same", sameAs: { id: first }, possible: [] });
    expect(await listPart("possible")).not.toContain(later);
    expect(await listPart("successor")).toContain(later);
    expect(await historiesOf("甲区")).toEqual([[first]]);
    await publish(later);
    expect(await historiesOf("甲区")).toEqual([[later, first]]);
    // It holds through corrections, and can be taken back.
    await correctAsEditor(later, [{ path: "systems", value: 3 }], 3);
    expect(await historiesOf("甲区")).toEqual([[later, first]]);
    expect(await choose(later, "open")).toMatchObject({ ok: true });
    expect((await historiesOf("甲区"))?.length).toBe(2);
    expect(await listPart("possible", "published")).toEqual([first, later]);
  });

  it("is put to those of its unit and body where none states a round or a date, until an editor says otherwise", async () => {
    const first = await saveOne("乙区", { ...vague, published: "2024-01-01", publish: true });
    const later = await saveOne("乙区", { ...vague, totals: [{ subject: "problem", total: 40, done: 39 }] });
    expect(await getPlace(later)).toMatchObject({ possible: [{ joined: true, notice: { id: first } }] });
    expect(await choose(later, "apart")).toMatchObject({ ok: true });
    expect(await getPlace(later)).toMatchObject({ said: "apart", possible: [] });
    expect((await getPlace(first)).possible).toEqual([]);
    await publish(later);
    expect((await historiesOf("乙区"))?.flat().sort()).toEqual([first, later].sort());
    expect(await historiesOf("乙区")).toHaveLength(2);
    expect(await choose(later, { same: first })).toMatchObject({ ok: true });
    expect(await historiesOf("乙区")).toEqual([[later, first]]);
    // One of the two has been asked about: the other is not asked about as well.
    expect((await getPlace(first)).possible).toEqual([]);
  });

  it("is not asked about where the facts tell: another body, another round, the same dates", async () => {
    await saveOne("丙区", { round: "十届省委第三轮巡视" });
    const otherBody = await saveOne("丙区", { ...vague, body: "省委第九巡视组" });
    const otherRound = await saveOne("丙区", { ...vague, round: "十届省委第四轮巡视" });
    const sameDates = await saveOne("丙区", { publish: false, published: "2025-06-01" });
    for (const id of [otherBody, otherRound, sameDates]) {
      const { possible } = await getPlace(id);
      expect(
        possible.filter(({ notice }) => notice.published === "2024-09-10"),
        String(id),
      ).toEqual([]);
    }
  });

  it("is asked about where body and dates agree and only the stated rounds differ", async () => {
    const first = await saveOne("庚区", { round: "十届省委第三轮巡视" });
    const later = await saveOne("庚区", { round: "十届省委第三轮专项巡视", published: "2025-06-01", publish: false });
    expect((await getPlace(later)).possible).toMatchObject([{ joined: false, notice: { id: first } }]);
    expect(await listPart("possible")).toContain(later);
    expect(await choose(later, { same: first })).toMatchObject({ ok: true });
    await publish(later);
    expect(await historiesOf("庚区")).toEqual([[later, first]]);
    expect((await getPlace(first)).possible).toEqual([]);
  });

  it("is placed by nobody but editors, and only beside notices of its unit", async () => {
    const id = await saveOne("丁区", vague);
    const elsewhere = await saveOne("戊区");
    expect(await chooseInspection(reader, { noticeId: id, version: 1, choice: "apart" })).toEqual({
      ok: false,
      reason: "not-signed-in",
    });
    for (const same of [elsewhere, id, 999_999])
      expect(await choose(id, { same })).toEqual({ ok: false, reason: "not-found" });
    expect(await chooseInspection(editor, { noticeId: id, version: 7, choice: "apart" })).toMatchObject({
      reason: "stale",
    });
  });
});

describe("the parts of the list of review", () => {
  it("tell drafts of one inspection, newer ones, and those without a unit, with the units that their text names", async () => {
    const round = "十届省委第五轮巡视";
    const first = await saveOne("己水务区", { round });
    const saveDraft = (done: number) =>
      saveOne("己水务区", { ...vague, round, totals: [{ subject: "problem", total: 40, done }] });
    const [one, two] = [await saveDraft(37), await saveDraft(38)];
    expect(first).toBeLessThan(one);
    expect(await listPart("sibling")).toEqual(expect.arrayContaining([one, two]));
    expect(await listPart("successor")).toEqual(expect.arrayContaining([one, two]));
    const nameless = await saveOne(null, { publish: false, footer: "据己水务区通报。" });
    expect(await listPart("nowhere")).toEqual([nameless]);
    expect(await listPart("doubtful")).toContain(nameless);
    expect(await listPart("clean")).not.toContain(nameless);
    expect(await getReview(editor, { noticeId: nameless })).toMatchObject({
      value: { namedUnits: [{ name: "己水务区" }], place: { possible: [] } },
    });
  });
});
