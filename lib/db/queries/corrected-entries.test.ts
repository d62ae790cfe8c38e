// What editors say of items reaches readers as theirs: rows of the ledger, what was counted of them, and the open data.
import { beforeAll, describe, expect, it } from "vitest";
import { noFilters } from "../../filters.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import type { Edit } from "../mutations/correct-notice.ts";
import { correctAsEditor, saveOne } from "../mutations/editing-in-tests.ts";
import { getNotice } from "./get-notice.ts";
import { listLedgerRows } from "./list-ledger-rows.ts";
import { listNotices } from "./list-notices.ts";
import { listUnitProgress } from "./list-unit-progress.ts";
import { readOpenTable } from "./read-open-table.ts";

useTestDatabase();

const problems = [
  { title: "值班制度没有落实", status: "done" as const, measures: ["每周抽查值班记录。"] },
  { title: "台账更新迟缓", measures: ["指定专人登记。", "按月核对。"] },
];
const ids: Record<string, number> = {};

/** Where the words of an item or a measure begin in a notice. */
async function startOf(id: number, words: string): Promise<number> {
  const start = (await getNotice(id))?.text.indexOf(words) ?? -1;
  expect(start).toBeGreaterThan(-1);
  return start;
}

async function saveCorrected(unit: string, words: string, toEdit: (start: number) => Edit): Promise<void> {
  const id = await saveOne(unit, { totals: [], problems });
  ids[unit] = id;
  expect(await correctAsEditor(id, [toEdit(await startOf(id, words))])).toMatchObject({ ok: true });
}

beforeAll(async () => {
  ids.原县 = await saveOne("原县", { totals: [], problems });
  await saveCorrected("状态县", "台账更新迟缓", (start) => ({ path: `items.${start}.status`, value: "ongoing" }));
  await saveCorrected("标题县", "值班制度没有落实", (start) => ({
    path: `items.${start}.title`,
    value: { words: "制度没有落实", at: null },
  }));
  await saveCorrected("措施县", "按月核对。", (start) => ({
    path: `measures.${start}.text`,
    value: { words: "按月核对", at: null },
  }));
  // The title begins elsewhere now: its item is still known by where it began.
  const id = ids.标题县 as number;
  const cut = await startOf(id, "值班制度没有落实");
  expect(await correctAsEditor(id, [{ path: `items.${cut}.status`, value: "ongoing" }], 2)).toMatchObject({ ok: true });
});

const ofUnit = (unit: string) => ({ ...noFilters, unit: [unit] });

/** The words of the rows that say that an editor put them right. */
async function listMarked(unit: string): Promise<string[]> {
  const { rows } = await listLedgerRows(ofUnit(unit));
  return rows.flatMap(({ text, corrected }) => (corrected ? [text] : []));
}

async function readShown(unit: string) {
  const { rows } = await listUnitProgress(ofUnit(unit));
  return rows[0];
}

describe("an item that an editor put right", () => {
  it("says so in the ledger, also as what other rows hang under", async () => {
    expect(await listMarked("原县")).toEqual([]);
    expect(await listMarked("状态县")).toEqual(["台账更新迟缓"]);
    expect(await listMarked("标题县")).toEqual(["制度没有落实"]);
    expect(await listMarked("措施县")).toEqual(["按月核对"]);
    const { rows } = await listLedgerRows({ ...ofUnit("状态县"), itemKind: ["measure"] });
    expect(rows.map(({ path, corrected }) => [path[0]?.corrected, corrected])).toEqual([
      [false, false],
      [true, false],
      [true, false],
    ]);
  });

  it("marks what was counted of its status, and nothing else", async () => {
    expect((await readShown("原县"))?.shown?.corrected).toBeUndefined();
    expect((await readShown("状态县"))?.shown).toMatchObject({ basis: "listed", done: 1, ongoing: 1, corrected: true });
    expect((await readShown("标题县"))?.shown?.corrected).toBe(true);
    expect((await readShown("措施县"))?.shown?.corrected).toBeUndefined();
    const marks = async (unit: string) =>
      (await readShown(unit))?.listed.map(({ kind, corrected }) => [kind, corrected]);
    expect(await marks("原县")).toEqual([
      ["problem", undefined],
      ["measure", undefined],
    ]);
    expect(await marks("状态县")).toEqual([
      ["problem", "status"],
      ["measure", undefined],
    ]);
    expect(await marks("措施县")).toEqual([
      ["problem", undefined],
      ["measure", undefined],
    ]);
  });

  it("marks how many there are where it is taken out or becomes something else", async () => {
    const id = await saveOne("减县", { totals: [], problems });
    const start = await startOf(id, "台账更新迟缓");
    expect(await correctAsEditor(id, [{ path: `items.${start}.place`, value: null }])).toMatchObject({ ok: true });
    const row = await readShown("减县");
    expect(row?.listed.map(({ kind, total, corrected }) => [kind, total, corrected])).toEqual([
      ["problem", 1, "total"],
      ["measure", 3, undefined],
    ]);
    expect(row?.shown).toMatchObject({ total: 1, done: 1, corrected: true });
    const { rows } = await listNotices(ofUnit("减县"));
    expect(rows[0]?.listed[0]).toMatchObject({ kind: "problem", corrected: "total" });
  });

  it("says so in the open data", async () => {
    const read = async (table: "listed" | "items" | "measures", unit: string) => {
      const found: unknown[] = [];
      for await (const some of readOpenTable(table, [ids[unit] as number], getDb()))
        for (const row of some) found.push(row.corrected);
      return found;
    };
    expect(await read("listed", "状态县")).toEqual([true, false]);
    expect(await read("items", "状态县")).toEqual([false, true]);
    expect(await read("measures", "状态县")).toEqual([false, false, false]);
    expect(await read("measures", "措施县")).toEqual([false, false, true]);
    expect(await read("items", "标题县")).toEqual([true, false]);
  });
});
