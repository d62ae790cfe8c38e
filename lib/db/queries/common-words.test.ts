import { beforeAll, describe, expect, it } from "vitest";
import { systemActor } from "../../auth/system-actor.ts";
import { type Filters, noFilters } from "../../filters.ts";
import type { Counted } from "../../ledger/detail.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { writeNotice } from "../ledger-in-tests.ts";
import { saveNotice } from "../mutations/save-notice.ts";
import { countFacets } from "./count-facets.ts";
import { countRowFacets } from "./count-row-facets.ts";
import { listLedgerRows } from "./list-ledger-rows.ts";
import { listNotices } from "./list-notices.ts";
import { listNoticesAfter } from "./list-notices-after.ts";
import { searchLedger } from "./search-ledger.ts";

// Words that more has than is counted: 渠化 in 5,002 rows, 拓宽 in 10,004, 公示 in the titles of 1,003 notices.
const many = (words: string, count: number) =>
  Array.from({ length: count }, (_, index) => `一是${words}路口${index}。`);
const written = [
  { unit: "很多局", region: ["江苏省"], problems: [{ title: "路口", measures: many("渠化拓宽", 5001) }] },
  { unit: "再多局", region: ["江苏省"], problems: [{ title: "路口", measures: many("拓宽", 5001) }] },
  { unit: "一个局", region: ["浙江省"], problems: [{ title: "路口", measures: ["一是渠化拓宽。", "二是拓宽安静。"] }] },
];

useTestDatabase();
beforeAll(async () => {
  let last = 0;
  for (const notice of written) {
    const titled = { ...notice, title: `${notice.unit}整改公示`, published: "2024-01-01" };
    const saved = await saveNotice(systemActor("test"), writeNotice({ kind: "巡察", level: "county", ...titled }));
    if (!saved.ok) throw new Error(saved.reason);
    last = saved.noticeId;
  }
  // Earlier notices with the same words, which no list of rows has.
  await getDb().$executeRaw`
    INSERT INTO "Notice" SELECT (jsonb_populate_record(n, jsonb_build_object('id', n.id + i, 'part', i,
        'textHash', 'copy ' || i))).* FROM "Notice" n, generate_series(1, 1000) i WHERE n.id = ${last}`;
});

const ask = (changes: Partial<Filters> = {}): Filters => ({ ...noFilters, ...changes });
const countsOf = async (q: string, counted: Counted, changes: Partial<Filters> = {}) => {
  const { unit, region } = await countFacets(ask({ q, ...changes }), counted);
  return [...unit, ...region].map(({ value, count }) => [value, count]).sort();
};
const uncounted = [
  ["一个局", null],
  ["再多局", null],
  ["很多局", null],
  ["江苏省", null],
  ["浙江省", null],
].sort();

describe("the filters of what a very common word finds", () => {
  it("offer all values and count none, be it places, rows or notices", async () => {
    expect((await searchLedger(ask({ q: "渠化" }))).capped).toBe(true);
    expect(await countsOf("渠化", "hits")).toEqual(uncounted);
    expect((await listLedgerRows(ask({ q: "拓宽" }))).capped).toBe(true);
    expect(await countsOf("拓宽", "rows")).toEqual(uncounted);
    expect((await listNotices(ask({ q: "公示" }))).capped).toBe(true);
    expect(await countsOf("公示", "notices")).toEqual(uncounted);
  });

  it("still narrow each other, and what is in use stays", async () => {
    expect(await countsOf("渠化", "hits", { region: ["浙江省"], unit: ["无此单位"] })).toEqual(
      [
        ["一个局", null],
        ["无此单位", 0],
        ["浙江省", 0],
      ].sort(),
    );
  });

  it("are counted where the word is found within the limits", async () => {
    const one = [
      ["一个局", 1],
      ["浙江省", 1],
    ].sort();
    expect(await countsOf("安静", "hits")).toEqual(one);
    expect(await countsOf("安静", "rows")).toEqual(one);
  });
});

describe("the filters of rows", () => {
  it("count nothing where more rows hold the word than the ledger counts", async () => {
    const { status, itemKind, unstated } = await countRowFacets(ask({ q: "拓宽" }));
    expect([...status, ...itemKind].every(({ count }) => count === null)).toBe(true);
    expect(unstated).toBeNull();
  });

  it("count under the filters of notices, which come before the limit", async () => {
    const { status, unstated } = await countRowFacets(ask({ q: "拓宽", unit: ["一个局"] }));
    expect(status.map(({ value, count }) => [value, count])).toContainEqual(["unknown", 2]);
    expect(unstated).toEqual({ count: 0, of: 0 });
  });
});

describe("a walk through notices with a very common word", () => {
  it("counts as far as the list does, and goes to the end", async () => {
    for (const order of ["asc", "desc"] as const) {
      const met: number[] = [];
      for (let after: number | null = null; ; ) {
        const slice = await listNoticesAfter(ask({ q: "公示", order }), after, 400);
        expect([slice.total, slice.capped]).toEqual([1000, true]);
        met.push(...slice.rows.map(({ id }) => id));
        if (!slice.more) break;
        after = met.at(-1) ?? null;
      }
      expect(met).toHaveLength(1003);
      expect(met).toEqual([...new Set(met)].sort((a, b) => (order === "asc" ? a - b : b - a)));
    }
  });
});
