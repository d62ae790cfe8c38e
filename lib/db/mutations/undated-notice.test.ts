// Where a notice that does not state its own date stands in the history of its inspection.
import { describe, expect, it } from "vitest";
import { editor } from "../../auth/actors-in-tests.ts";
import { noFilters } from "../../filters.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { getNotice } from "../queries/get-notice.ts";
import { getReview } from "../queries/get-review.ts";
import { getUnit } from "../queries/get-unit.ts";
import { correctAsEditor, saveOne } from "./editing-in-tests.ts";

useTestDatabase();

const unstated = { start: undefined, end: undefined, feedback: undefined, published: undefined };
const progress = (done: number) => ({ totals: [{ subject: "problem" as const, total: 40, done }] });
const historyOf = async (unit: string) =>
  (await getUnit(unit, noFilters))?.inspections.map((one) => one.history.map(({ id }) => id));

describe("a notice without a date of its own", () => {
  it("stands on the latest day that it states of its inspection, however late it comes in", async () => {
    const dated = await saveOne("甲区", { round: "十届省委第三轮巡视" });
    const undated = await saveOne("甲区", { round: "十届省委第三轮巡视", published: undefined, ...progress(20) });
    expect(await historyOf("甲区")).toEqual([[dated, undated]]);
    expect(await getNotice(undated)).toMatchObject({ published: null, signed: null, effectiveOn: "2023-10-28" });
  });

  it("comes first in time where it states no day at all, and has none", async () => {
    const first = await saveOne("乙区", { round: "十届省委第三轮巡视", ...unstated, ...progress(10) });
    const second = await saveOne("乙区", { round: "十届省委第三轮巡视", ...unstated, ...progress(20) });
    expect(await historyOf("乙区")).toEqual([[second, first]]);
    const old = await saveOne("乙区", {
      round: "十届省委第三轮巡视",
      ...unstated,
      published: "2015-01-02",
      ...progress(5),
    });
    expect(await historyOf("乙区")).toEqual([[old, second, first]]);
    expect((await getNotice(second))?.effectiveOn).toBeNull();
  });

  it("is doubtful until an editor sets its date, and then takes its place", async () => {
    const dated = await saveOne("丙区", { round: "十届省委第三轮巡视" });
    const undated = await saveOne("丙区", { round: "十届省委第三轮巡视", ...unstated, ...progress(40) });
    const doubts = async () =>
      (await getDb().notice.findUniqueOrThrow({ where: { id: undated }, select: { doubts: true } })).doubts;
    const before = await doubts();
    expect(before).toBeGreaterThan(0);
    expect(await getReview(editor, { noticeId: undated })).toMatchObject({
      value: { succession: { relation: "older" } },
    });
    await correctAsEditor(undated, [{ path: "published", value: "2025-03-01" }]);
    expect(await historyOf("丙区")).toEqual([[undated, dated]]);
    expect(await doubts()).toBe(before - 1);
  });
});
