import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { systemActor } from "../../auth/system-actor.ts";
import type { YearChoice } from "../../filter-values.ts";
import type { Filters } from "../../filters.ts";
import { noFilters, noticeFields } from "../../filters.ts";
import type { UnitProgress } from "../../ledger/progress.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { writeNotice } from "../ledger-in-tests.ts";
import { saveNotice } from "../mutations/save-notice.ts";
import { saveWorld } from "../world-in-tests.ts";
import { countFacets } from "./count-facets.ts";
import { listLedgerRows } from "./list-ledger-rows.ts";
import { listNotices } from "./list-notices.ts";
import { listUnitProgress } from "./list-unit-progress.ts";
import { listUnitsAfter } from "./list-units-after.ts";

useTestDatabase();
let ids: number[] = [];
let all: UnitProgress[] = [];
beforeAll(async () => {
  ids = await saveWorld();
  all = (await listUnitProgress(noFilters)).rows;
});

const ask = (more: Partial<Filters> = {}): Filters => ({ ...noFilters, ...more });
const wordsOf = async (more: Partial<Filters>) => (await listLedgerRows(ask(more))).rows.map((row) => row.text);

const noticeFacets = noticeFields.filter((field) => field !== "inspection");

/** Up to two values of a field, or none. */
const some = <T>(...values: T[]) => fc.subarray(values, { maxLength: 2 });
const anyFilters: fc.Arbitrary<Filters> = fc
  .record({
    unit: some("甲区", "乙区", "丁局", "无此单位"),
    round: some("河南省-2023-07-巡视", "浙江省-十五届省委第二轮巡视"),
    region: some("河南省", "河南省/郑州市", "浙江省", "浙江省/绍兴市/丙县", "江苏省"),
    level: some("provincial" as const, "municipal" as const),
    kind: some("巡视" as const, "巡察" as const),
    year: some<YearChoice>(2023, 2024, "unknown"),
    publishedYear: some<YearChoice>(2023, 2024, "unknown"),
    body: some("河南省/省委第四巡视组", "省委第五巡视组", "浙江省/绍兴市/市委第二巡察组", "河南省/市委第二巡察组"),
    stated: some("problem" as const, "task" as const),
    code: some("number-gap" as const, "declared-listed-differ" as const),
    // These two narrow rows of the ledger only.
    status: some("done" as const, "unknown" as const),
    itemKind: some("problem" as const, "measure" as const, "aspect" as const),
  })
  .map((more) => ask(more));

/** What the filters mean, said once more over the rows themselves. */
function matches(filters: Filters, { unit, round, inspection, notice, declared }: UnitProgress): boolean {
  const has = <T>(values: readonly T[], value: T | null | undefined) =>
    values.length === 0 || (value != null && values.includes(value));
  const hasYear = (years: readonly YearChoice[], day: string | null) =>
    has(years, day === null ? "unknown" : Number(day.slice(0, 4)));
  const place = unit.region.join("/");
  const authority = unit.region.slice(0, inspection.level === "provincial" ? 1 : 2).join("/");
  return (
    has(filters.unit, unit.slug) &&
    has(filters.round, round?.slug) &&
    has(filters.level, inspection.level) &&
    has(filters.kind, inspection.kind) &&
    (has(filters.body, inspection.body) || filters.body.includes(`${authority}/${inspection.body}`)) &&
    hasYear(filters.year, inspection.start) &&
    hasYear(filters.publishedYear, notice.published ?? notice.signed) &&
    (filters.region.length === 0 || filters.region.some((region) => `${place}/`.startsWith(`${region}/`))) &&
    (filters.stated.length === 0 || declared.some((one) => filters.stated.includes(one.subject))) &&
    (filters.code.length === 0 ||
      filters.code.some((code) => (code === "number-gap" ? unit.name === "丙县" : unit.name === "甲区")))
  );
}

describe("filters together", () => {
  it("narrow each other, and their values are alternatives", async () => {
    await fc.assert(
      fc.asyncProperty(anyFilters, async (filters) => {
        const { rows, total } = await listUnitProgress(filters);
        const expected = all.filter((row) => matches(filters, row));
        expect(rows.map((row) => row.unit.slug)).toEqual(expected.map((row) => row.unit.slug));
        expect(total).toBe(expected.length);
      }),
      { numRuns: 150 },
    );
  });

  it("count for each value what choosing it alone would leave under the others", async () => {
    const totals = {
      units: (narrowed: Filters) => listUnitsAfter(narrowed, null, 1),
      inspections: listUnitProgress,
      notices: listNotices,
      rows: listLedgerRows,
    };
    const anyCounted = fc.constantFrom(...(Object.keys(totals) as (keyof typeof totals)[]));
    await fc.assert(
      fc.asyncProperty(anyFilters, anyCounted, async (filters, counted) => {
        const facets = await countFacets(filters, counted);
        const totalOf = async (narrowed: Filters) => (await totals[counted](narrowed)).total;
        for (const field of noticeFacets) {
          for (const { value, count, active } of facets[field]) {
            expect(active).toBe(filters[field].map(String).includes(value));
            expect([field, value, count]).toEqual([
              field,
              value,
              await totalOf({ ...filters, [field]: [/^\d{4}$/.test(value) ? Number(value) : value] }),
            ]);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it("keep a chosen value in sight that leaves nothing", async () => {
    const { unit, round } = await countFacets(ask({ unit: ["无此单位"], round: ["无此轮次"] }));
    expect(unit).toContainEqual({ value: "无此单位", label: null, count: 0, active: true, region: [] });
    expect(round).toContainEqual({ value: "无此轮次", label: null, count: 0, active: true, round: null });
  });

  it("offer cities only below a province in use", async () => {
    const regionsOf = async (region: string[]) =>
      (await countFacets(ask({ region }))).region.map((value) => value.value).sort();
    expect(await regionsOf([])).toEqual(["河南省", "浙江省"].sort());
    expect(await regionsOf(["河南省"])).toEqual(["河南省", "河南省/郑州市", "浙江省"].sort());
  });
});

describe("the ledger table", () => {
  it("has every problem, task and measure of the current notices, the newest notice first, in the order of the text", async () => {
    const { rows, total, capped } = await listLedgerRows(ask());
    expect([total, capped]).toEqual([12, false]);
    const notices = [...new Set(rows.map((row) => row.notice.id))];
    expect(notices).toEqual([ids[2], ids[1], ids[0], ids[4]]);
    expect(rows.slice(0, 3).map((row) => [row.kind, row.text, row.status])).toEqual([
      ["problem", "“四风”问题仍有发生", "done"],
      ["measure", "一是整治“四风”。", "unknown"],
      ["problem", "财务管理不规范", "unknown"],
    ]);
    expect(rows.some((row) => row.text.includes("草稿") || row.text.includes("旧的"))).toBe(false);
  });

  it("says what a row hangs under", async () => {
    const { rows } = await listLedgerRows(ask({ q: "容缺受理" }));
    expect(rows[0]?.path.map((above) => [above.kind, above.title, above.status])).toEqual([
      ["aspect", "落实要求有差距", "unknown"],
      ["problem", "营商环境不优", "ongoing"],
    ]);
  });

  it("is narrowed by kind, status and notice", async () => {
    expect(await wordsOf({ itemKind: ["aspect"] })).toEqual(["落实要求有差距"]);
    expect(await wordsOf({ status: ["ongoing"] })).toEqual(["营商环境不优"]);
    expect(await wordsOf({ status: ["done"], itemKind: ["task"], region: ["河南省"] })).toEqual(["民生实事推进缓慢"]);
  });

  it("is searched from two characters on, in any width and script, and shows where", async () => {
    const { rows } = await listLedgerRows(ask({ q: "四風" }));
    expect(rows.map((row) => row.highlights.map(({ start, end }) => row.text.slice(start, end)))).toEqual([
      ["四风"],
      ["四风"],
    ]);
    expect(await wordsOf({ q: "四风问题" })).toEqual(["“四风”问题仍有发生"]);
    expect(await wordsOf({ q: "整改措施 新的" })).toEqual(["一是新的整改措施。"]);
    expect(await wordsOf({ q: "０％落" })).toEqual(["二是建立提醒机制100%落实。"]);
    expect(await wordsOf({ q: "施整" })).toEqual([]);
    expect(await wordsOf({ q: "提_机" })).toEqual([]);
    expect(await wordsOf({ q: "改" })).toEqual([]);
  });
});

describe("notices", () => {
  it("are all that is published, with what they belong to", async () => {
    const { rows } = await listNotices(ask());
    expect(rows.map(({ id, scope, current, unit }) => [id, scope, current, unit?.name ?? null])).toEqual([
      [ids[2], "unit", true, "丙县"],
      [ids[1], "unit", true, "乙区"],
      [ids[0], "unit", true, "甲区"],
      [ids[5], "round", true, null],
      [ids[4], "unit", true, "丁局"],
      [ids[3], "unit", false, "丁局"],
    ]);
    expect(rows[0]?.severities).toEqual({ error: 0, warning: 1, info: 0, confirmed: 0 });
    expect(rows[0]?.excerpt).toBeNull();
  });

  it("are searched in their whole text, with the words around", async () => {
    const { rows } = await listNotices(ask({ q: "旧的整改" }));
    expect(rows.map((row) => row.id)).toEqual([ids[3]]);
    const { text = "", highlights = [] } = rows[0]?.excerpt ?? {};
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(["旧的整改"]);
  });

  it("are filtered by what the reading noticed", async () => {
    expect((await listNotices(ask({ code: ["number-gap"] }))).rows.map((row) => row.id)).toEqual([ids[2]]);
  });

  it("say the day on which they came in as it was in Beijing", async () => {
    const [id] = ids;
    await getDb().notice.update({ where: { id }, data: { importedAt: new Date("2026-03-31T17:30:00Z") } });
    const { rows } = await listNotices(ask());
    expect(rows.find((row) => row.id === id)?.importedOn).toBe("2026-04-01");
  });

  it("show the words around a keyword without half a character, and say where they are cut", async () => {
    const rare = "\u{20BB7}".repeat(80);
    for (const before of ["", "一"]) {
      const body = `${before}${rare}巡察机关公章${rare}`;
      await saveNotice(systemActor("test"), writeNotice({ unit: `生僻${before}县`, published: "2020-01-01", body }));
    }
    const { rows } = await listNotices(ask({ q: "巡察机关公章" }));
    expect(rows).toHaveLength(2);
    for (const { excerpt } of rows) {
      expect(excerpt?.text).toMatch(/^…(?:\u{20BB7})+巡察机关公章(?:\u{20BB7})+…$/u);
      expect(excerpt?.highlights.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual(["巡察机关公章"]);
    }
  });
});
