// Figures that were counted in a list whose items do not all say how far they are: what is unknown is not open.
import { beforeAll, describe, expect, it } from "vitest";
import { systemActor } from "../../auth/system-actor.ts";
import { noFilters } from "../../filters.ts";
import type { RectificationStatus } from "../../ledger/status.ts";
import { toCompletionRate } from "../../ledger/tally.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { writeNotice } from "../ledger-in-tests.ts";
import { saveNotice } from "../mutations/save-notice.ts";
import { listUnitProgress } from "./list-unit-progress.ts";
import { readOpenTable } from "./read-open-table.ts";

useTestDatabase();

const lists: Record<string, Partial<Record<RectificationStatus, number>>> = {
  一县: { ongoing: 1, unknown: 9 },
  二县: { done: 3, unknown: 7 },
  三县: { done: 3, ongoing: 1 },
  四县: { unknown: 4 },
  五县: { ongoing: 5 },
};

beforeAll(async () => {
  for (const [unit, counts] of Object.entries(lists)) {
    const statuses = (Object.entries(counts) as [RectificationStatus, number][]).flatMap(([status, count]) =>
      Array.from({ length: count }, () => status),
    );
    const problems = statuses.map((status, at) => ({ title: `${unit}的第${at + 1}个问题`, status }));
    const saved = await saveNotice(systemActor("test"), writeNotice({ unit, published: "2024-05-06", problems }));
    expect(saved.ok).toBe(true);
  }
});

describe("listed figures", () => {
  it("say how many are done and ongoing only of those that state it, and have a rate only where all do", async () => {
    const { rows } = await listUnitProgress({ ...noFilters, sort: "name" });
    const figures = rows.map(({ unit, shown }) => [
      unit.name,
      shown?.total,
      shown?.done,
      shown?.ongoing,
      shown?.unknown,
      shown && toCompletionRate(shown)?.percent,
    ]);
    expect(Object.fromEntries(figures.map(([name, ...rest]) => [name, rest]))).toEqual({
      一县: [10, null, 1, 9, undefined],
      二县: [10, 3, null, 7, undefined],
      三县: [4, 3, 1, 0, 75],
      四县: [4, null, null, 4, undefined],
      五县: [5, 0, 5, 0, 0],
    });
  });

  it("are null, not 0, in the listed totals and in the open data, where nobody says so", async () => {
    const { rows } = await listUnitProgress({ ...noFilters, sort: "name" });
    const expected = {
      一县: [10, null, 1, 9],
      二县: [10, 3, null, 7],
      三县: [4, 3, 1, 0],
      四县: [4, null, null, 4],
      五县: [5, 0, 5, 0],
    };
    const toCells = (one: { total?: unknown; done?: unknown; ongoing?: unknown; unknown?: unknown }) => {
      return [one.total, one.done, one.ongoing, one.unknown];
    };
    const counted = rows.map(({ unit, listed }) => [unit.name, listed.map(toCells)]);
    expect(Object.fromEntries(counted)).toEqual(
      Object.fromEntries(Object.entries(expected).map(([unit, cells]) => [unit, [cells]])),
    );
    const names = new Map(rows.map(({ notice, unit }) => [notice.id, unit.name]));
    const open: [string | undefined, unknown[]][] = [];
    for await (const some of readOpenTable("listed", [...names.keys()], getDb()))
      for (const row of some) open.push([names.get(row.noticeId as number), toCells(row)]);
    expect(Object.fromEntries(open)).toEqual(expected);
  });

  it("rank by rate only where every item states its status", async () => {
    const { rows } = await listUnitProgress({ ...noFilters, sort: "rate", order: "asc" });
    expect(rows.map((row) => row.unit.name).slice(0, 2)).toEqual(["五县", "三县"]);
  });
});
