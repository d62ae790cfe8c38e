// Sorted by date, what states no day at all stands last, whichever way.
import { beforeAll, expect, it } from "vitest";
import { noFilters } from "../../filters.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { saveOne } from "../mutations/editing-in-tests.ts";
import { listLedgerRows } from "./list-ledger-rows.ts";
import { listNotices } from "./list-notices.ts";
import { listUnitProgress } from "./list-unit-progress.ts";

useTestDatabase();

const unstated = { start: undefined, end: undefined, feedback: undefined, published: undefined };

beforeAll(async () => {
  await saveOne("甲区", { ...unstated, published: "2024-01-05" });
  await saveOne("乙区", unstated);
  await saveOne("丙区", { ...unstated, published: "2023-01-05" });
});

const ways = [
  ["desc", ["甲区", "丙区", "乙区"]],
  ["asc", ["丙区", "甲区", "乙区"]],
] as const;

it.each(ways)("in the lists of notices, units and rows, %s", async (order, expected) => {
  const filters = { ...noFilters, sort: "date" as const, order };
  const [notices, units, rows] = await Promise.all([
    listNotices(filters),
    listUnitProgress(filters),
    listLedgerRows(filters),
  ]);
  expect(notices.rows.map(({ unit }) => unit?.name)).toEqual(expected);
  expect(units.rows.map(({ unit }) => unit.name)).toEqual(expected);
  expect([...new Set(rows.rows.map(({ unit }) => unit.name))]).toEqual(expected);
});
