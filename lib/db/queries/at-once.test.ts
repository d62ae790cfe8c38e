// What is said of a notice is of one moment, also where somebody changes it while it is read.
import { beforeAll, describe, expect, it } from "vitest";
import { editor } from "../../auth/actors-in-tests.ts";
import { noFilters } from "../../filters.ts";
import { atOneMoment } from "../asking/one-moment.ts";
import { getDb, getWriter } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { saveOne } from "../mutations/editing-in-tests.ts";
import { getNotice } from "./get-notice.ts";
import { getReview } from "./get-review.ts";
import { getUnit } from "./get-unit.ts";
import { listDiagnosticsAfter } from "./list-diagnostics-after.ts";
import { listRoundsAfter } from "./list-rounds-after.ts";
import { listUnitsAfter } from "./list-units-after.ts";

useTestDatabase();

let id = 0;
beforeAll(async () => {
  id = await saveOne("甲区", { systems: 1 });
});

/** Until somebody waits for a lock. */
async function untilWaiting(): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const [row] = await getDb().$queryRaw<{ waiting: number }[]>`
      SELECT count(*)::int AS waiting FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    if ((row?.waiting ?? 0) > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("nobody waits");
}

/** Changes the number of rules and the first title of the notice while `read` waits for its contacts. */
async function readWhileChanging<Read>(to: number, read: () => Promise<Read>): Promise<Read> {
  let reading: Promise<Read> | undefined;
  await getWriter().$transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE "Contact" IN ACCESS EXCLUSIVE MODE`;
    reading = read();
    await untilWaiting();
    await tx.notice.update({ where: { id }, data: { systems: to, version: to } });
    await tx.item.updateMany({ where: { noticeId: id, position: 0 }, data: { text: `问题${to}` } });
  });
  if (reading === undefined) throw new Error("nothing was read");
  return reading;
}

describe("a notice that is changed while it is read", () => {
  it("is given with its row and its parts of one moment", async () => {
    const notice = await readWhileChanging(2, () => getNotice(id));
    expect(notice?.items[0]?.title).toBe(`问题${notice?.meta.systems?.value}`);
  });

  it("is so for an editor, with the version that has these values", async () => {
    const review = await readWhileChanging(4, () => getReview(editor, { noticeId: id }));
    const { version, notice } = (review.ok && review.value) || {};
    expect(notice?.meta.systems?.value).toBe(version);
  });

  it("is so on the page of its unit", async () => {
    const unit = await readWhileChanging(3, () => getUnit("甲区", noFilters));
    const [inspection] = unit?.inspections ?? [];
    expect(inspection?.items[0]?.title).toBe(`问题${inspection?.systems?.value}`);
  });
});

describe("a walk within a moment", () => {
  it("meets what was there at that moment, and nothing that came since", async () => {
    const walk = async () => {
      const units = await listUnitsAfter(noFilters, null, 100);
      const rounds = await listRoundsAfter(noFilters, null, 100);
      const diagnostics = await listDiagnosticsAfter(noFilters, null, 100);
      return [units, rounds, diagnostics].map(({ rows, total, more }) => [rows.length, total, more]);
    };
    const [before, after] = await atOneMoment(async () => {
      const first = await walk();
      const diagnostics = [{ code: "number-gap" as const, severity: "warning" as const, spans: [], values: {} }];
      await saveOne("乙区", { round: "十届省委第九轮巡视", diagnostics });
      return [first, await walk()];
    });
    expect(after).toEqual(before);
    expect(await walk()).not.toEqual(before);
  });
});
