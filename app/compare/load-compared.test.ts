import { beforeAll, expect, it } from "vitest";
import { systemActor } from "@/lib/auth/system-actor.ts";
import { useTestDatabase } from "@/lib/db/database-in-tests.ts";
import { type TestNotice, writeNotice } from "@/lib/db/ledger-in-tests.ts";
import { saveNotice } from "@/lib/db/mutations/save-notice.ts";
import { noFilters } from "@/lib/filters.ts";
import { loadTable } from "../tables/load-table.ts";
import { loadCompared } from "./load-compared.ts";

useTestDatabase();

const notice = (unit: string, start: string, done: number): TestNotice => ({
  kind: "巡视",
  level: "provincial",
  unit,
  region: ["某省"],
  start,
  published: `${Number(start.slice(0, 4)) + 1}-05-06`,
  totals: [{ subject: "problem", total: 20, done }],
});

beforeAll(async () => {
  for (const one of [
    notice("甲区", "2019-03-01", 5),
    notice("甲区", "2023-03-01", 15),
    notice("乙区", "2023-03-02", 20),
  ])
    expect(await saveNotice(systemActor("test"), writeNotice(one))).toMatchObject({ ok: true });
});

const unit = ["甲区", "乙区"];

it("takes the newest inspection of a unit, unless the address names another", async () => {
  const { units } = await loadCompared({ ...noFilters, unit });
  expect(units.map((row) => [row.unit.name, row.inspection.start, row.inspections.length])).toEqual([
    ["甲区", "2023-03-01", 2],
    ["乙区", "2023-03-02", 1],
  ]);
  const earlier = units[0]?.inspections[1]?.id ?? 0;
  const chosen = await loadCompared({ ...noFilters, unit, inspection: [earlier, 999_999] });
  expect(chosen.units.map((row) => row.inspection.start)).toEqual(["2019-03-01", "2023-03-02"]);
});

it("is taken away in the columns of the page, with numbers as numbers", async () => {
  const { units } = await loadCompared({ ...noFilters, unit });
  const inspection = units[0]?.inspections.slice(1).map(({ id }) => id) ?? [];
  const loaded = await loadTable(
    "compare-units",
    { ...noFilters, unit, inspection },
    "zh-CN",
    "https://taizhang.example.cn",
  );
  if (!loaded.ok) throw new Error("not loaded");
  expect(loaded.table.columns.map((column) => column.label)).toEqual(["项目", "甲区", "乙区"]);
  expect(loaded.table.rows).toContainEqual(["问题 已完成", 5, 20]);
  expect(loaded.table.rows).toContainEqual(["问题 完成率 (%)", 25, 100]);
  expect(loaded.table.rows).toContainEqual(["整改措施 总数", null, null]);
});
