// Figures that their own notice contradicts say so wherever they are asked for.
import { beforeAll, expect, it } from "vitest";
import { systemActor } from "../../auth/system-actor.ts";
import { noFilters } from "../../filters.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { writeNotice } from "../ledger-in-tests.ts";
import { saveNotice } from "../mutations/save-notice.ts";
import { listUnitProgress } from "./list-unit-progress.ts";

useTestDatabase();
beforeAll(async () => {
  const written = writeNotice({
    kind: "巡察",
    level: "county",
    unit: "甲局",
    region: ["河南省", "郑州市", "中牟县"],
    published: "2024-09-10",
    totals: [
      { subject: "problem", total: 23, done: 20, ongoing: 2 },
      { subject: "measure", total: 60, done: 50, ongoing: 10 },
    ],
    diagnostics: [
      {
        code: "sum-differs",
        severity: "error",
        spans: [{ start: 0, end: 2 }],
        values: { subject: "problem", done: 20, ongoing: 2, total: 23 },
      },
      {
        code: "sum-agrees",
        severity: "confirmed",
        spans: [{ start: 0, end: 2 }],
        values: { subject: "measure", done: 50, ongoing: 10, total: 60 },
      },
    ],
  });
  expect(await saveNotice(systemActor("test"), written)).toMatchObject({ ok: true });
});

it("are marked as disputed, the others of the notice are not", async () => {
  const { rows } = await listUnitProgress(noFilters);
  expect(rows.map(({ shown }) => shown)).toEqual([expect.objectContaining({ total: 23, done: 20, disputed: true })]);
  expect(rows[0]?.declared.map(({ subject, disputed }) => [subject, disputed])).toEqual([
    ["problem", true],
    ["measure", undefined],
  ]);
  const measures = await listUnitProgress({ ...noFilters, subject: "measure" });
  expect(measures.rows[0]?.shown).not.toHaveProperty("disputed");
});
