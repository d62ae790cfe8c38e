// Rounds of which a notice of the whole speaks, with and without notices of their units.
import { expect, it } from "vitest";
import { systemActor } from "../../auth/system-actor.ts";
import { noFilters } from "../../filters.ts";
import { subjectSchema } from "../../ledger/status.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { type TestNotice, writeNotice } from "../ledger-in-tests.ts";
import { saveNotice } from "../mutations/save-notice.ts";
import { getRound } from "./get-round.ts";
import { listRounds } from "./list-rounds.ts";

useTestDatabase();

async function save(notice: TestNotice): Promise<number> {
  const outcome = await saveNotice(systemActor("import"), writeNotice(notice));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.noticeId;
}

const ofWhole = (round: string): TestNotice => ({
  kind: "巡察",
  level: "county",
  scope: "round",
  region: ["河南省", "郑州市", "中牟县"],
  round,
  start: "2023-08-14",
  end: "2023-10-27",
  feedback: "2023-12-06",
  published: "2024-08-30",
  totals: [{ subject: "problem", total: 412, done: 389 }],
  problems: [],
  publish: true,
});

it("a round without a notice of a unit has the days and the figures of its own notice, and no sums", async () => {
  const id = await save(ofWhole("三届县委第五轮巡察"));
  const { rows } = await listRounds(noFilters);
  expect(rows).toMatchObject([{ units: 0, start: "2023-08-14", end: "2023-10-27", roundNotice: { id } }]);
  const [row] = rows;
  expect(row?.roundNotice?.declared.map(({ total, done }) => [done?.value, total?.value])).toEqual([[389, 412]]);
  for (const subject of subjectSchema.options) expect(row?.sums[subject]).toMatchObject({ denominator: null, of: 0 });
  const found = await getRound(row?.round.slug ?? "", noFilters);
  expect(found?.roundNotices).toMatchObject([{ id, feedback: "2023-12-06", published: "2024-08-30" }]);
});

it("beside notices of units their days count, and the whole's figures are in no sum", async () => {
  const round = "三届县委第六轮巡察";
  await save(ofWhole(round));
  await save({
    ...{ kind: "巡察", level: "county", region: ["河南省", "郑州市", "中牟县"], round, publish: true },
    unit: "甲局",
    start: "2023-08-20",
    end: "2023-10-20",
    published: "2024-06-01",
    totals: [{ subject: "problem", total: 20, done: 18 }],
  });
  const rows = (await listRounds(noFilters)).rows.filter((row) => row.round.name === round);
  expect(rows).toMatchObject([{ units: 1, notices: 2, start: "2023-08-20", end: "2023-10-20" }]);
  expect(rows[0]?.sums.problem).toMatchObject({ numerator: 18, denominator: 20, of: 1 });
  expect(rows[0]?.roundNotice?.declared).toHaveLength(1);
});
