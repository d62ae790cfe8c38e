import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { systemActor } from "../../auth/system-actor.ts";
import { type Filters, noFilters } from "../../filters.ts";
import type { HitGroup } from "../../ledger/found.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { type TestNotice, writeNotice } from "../ledger-in-tests.ts";
import { saveNotice } from "../mutations/save-notice.ts";
import { saveWorld } from "../world-in-tests.ts";
import { countFacets } from "./count-facets.ts";
import { countRowFacets } from "./count-row-facets.ts";
import { countDiagnostics, listDiagnostics } from "./list-diagnostics.ts";
import { listLedgerRows } from "./list-ledger-rows.ts";
import { searchLedger } from "./search-ledger.ts";

const sumOf = (done: number) => ({ subject: "problem", done, ongoing: 1, total: 9 });

/** Notices whose order in a search can be told by hand. */
const more: TestNotice[] = [
  { unit: "戊区", published: "2025-03-01", problems: [{ title: "回迁拖延", measures: ["一是加快安置房分配。"] }] },
  { unit: "己区", published: "2025-01-01", problems: [{ title: "安置房分配不公" }] },
  { unit: "庚区", published: "2025-02-01", problems: [{ title: "“安置房”" }] },
  {
    unit: "辛区",
    region: ["江苏省"],
    published: "2025-04-01",
    problems: [{ title: "分配安置房迟缓", status: "done" }],
    diagnostics: [
      { code: "sum-agrees", severity: "confirmed", spans: [{ start: 0, end: 2 }], values: sumOf(8) },
      { code: "sum-differs", severity: "error", spans: [{ start: 0, end: 2 }], values: sumOf(7) },
    ],
  },
  ...Array.from({ length: 12 }, (_, index) => ({
    unit: `第${index + 1}街道`,
    published: `2021-01-${String(index + 1).padStart(2, "0")}`,
    problems: [{ title: "翻页所见", measures: ["一是翻页。", "二是翻页。", "三是翻页。", "四是翻页。", "五是翻页。"] }],
  })),
];

useTestDatabase();
let ids: number[] = [];
beforeAll(async () => {
  ids = await saveWorld();
  for (const notice of more) {
    const saved = await saveNotice(systemActor("test"), writeNotice({ kind: "巡察", level: "county", ...notice }));
    if (!saved.ok) throw new Error(saved.reason);
  }
});

const ask = (changes: Partial<Filters> = {}): Filters => ({ ...noFilters, ...changes });
const namesOf = (groups: HitGroup[]) =>
  groups.map((group) => group.unit?.name ?? group.round?.name ?? group.round?.slug ?? null);
const unitsFor = async (q: string, changes: Partial<Filters> = {}) =>
  namesOf((await searchLedger(ask({ q, ...changes }))).groups);

describe("the full text", () => {
  it("has the title itself first, then titles, then measures; within each the newer notice first", async () => {
    expect(await unitsFor("安置房")).toEqual(["庚区", "辛区", "己区", "戊区", "乙区"]);
  });

  it("has words side by side before words apart, wherever they are as good otherwise", async () => {
    expect(await unitsFor("安置房 分配")).toEqual(["己区", "辛区", "戊区"]);
  });

  it("is the same in any script and width, and marks what it found", async () => {
    const found = await searchLedger(ask({ q: "四風" }));
    expect(namesOf(found.groups)).toEqual(["丙县"]);
    const marked = found.groups[0]?.hits.map((hit) =>
      hit.type === "row" ? hit.row.highlights.map(({ start, end }) => hit.row.text.slice(start, end)) : null,
    );
    expect(marked).toEqual([["四风"], ["四风"]]);
    expect(await unitsFor("１００％")).toEqual(["甲区"]);
  });

  it("finds a notice by its title, and by words outside of its rows, and never twice for the same words", async () => {
    const titled = await searchLedger(ask({ q: "巡视整改情况" }));
    expect(titled.groups.flatMap((group) => group.hits.map((hit) => hit.type))).toEqual(["notice"]);
    const elsewhere = await searchLedger(ask({ q: "第四巡视组" }));
    expect(namesOf(elsewhere.groups)).toEqual(["甲区"]);
    const [hit] = elsewhere.groups[0]?.hits ?? [];
    expect(hit?.type === "notice" && hit.notice.excerpt?.text).toContain("第四巡视组");
    const rows = await searchLedger(ask({ q: "容缺受理" }));
    expect(rows.groups.flatMap((group) => group.hits.map((one) => one.type))).toEqual(["row"]);
  });

  it("shows neither drafts nor what a newer notice replaced, and nothing for one character", async () => {
    for (const q of ["草稿", "旧的整改", "改", "", "施整", "提_机", "提%制"])
      expect([q, (await searchLedger(ask({ q }))).total]).toEqual([q, 0]);
  });

  it("is grouped by round where that is asked, the notices of whole rounds by themselves", async () => {
    const byRound = await searchLedger(ask({ q: "作风不实", group: "round" }));
    expect(namesOf(byRound.groups)).toEqual(["十五届省委第二轮巡视"]);
    expect(await unitsFor("四风", { group: "round" })).toEqual(["浙江省-绍兴市-2024-03-巡察"]);
    // The notice of the round names no unit.
    const { groups: wholeRound, unnamedGroups } = await searchLedger(ask({ q: "900" }));
    expect(unnamedGroups).toBe(1);
    expect((await searchLedger(ask({ q: "900", group: "round" }))).unnamedGroups).toBe(0);
    expect(wholeRound.map((group) => [group.unit, group.round?.name])).toEqual([[null, "十五届省委第二轮巡视"]]);
  });

  it("says how many there are, cuts groups at five and shows one group in full", async () => {
    const first = await searchLedger(ask({ q: "翻页" }));
    expect([first.total, first.totalGroups, first.groups.length, first.capped]).toEqual([72, 12, 10, false]);
    expect(first.groups.map((group) => [group.total, group.hits.length])).toEqual(Array(10).fill([6, 5]));
    expect(namesOf(first.groups).slice(0, 2)).toEqual(["第12街道", "第11街道"]);
    const last = await searchLedger(ask({ q: "翻页", page: 99 }));
    expect([last.page, namesOf(last.groups)]).toEqual([2, ["第2街道", "第1街道"]]);
    const [one] = (await searchLedger(ask({ q: "翻页", unit: ["第3街道"] }))).groups;
    expect(one?.hits).toHaveLength(6);
  });

  it("finds what the filters leave, however often the word stands elsewhere", async () => {
    const measures = Array.from({ length: 5001 }, (_, index) => `一是渠化路口${index}。`);
    for (const notice of [
      { unit: "很多局", problems: [{ title: "路口", measures }] },
      { unit: "一个局", problems: [{ title: "路口", measures: ["一是渠化路口。"] }] },
    ]) {
      const saved = await saveNotice(systemActor("test"), writeNotice({ kind: "巡察", level: "county", ...notice }));
      if (!saved.ok) throw new Error(saved.reason);
    }
    expect((await searchLedger(ask({ q: "渠化" }))).capped).toBe(true);
    expect((await searchLedger(ask({ q: "渠化", unit: ["一个局"] }))).total).toBe(1);
  });

  it("is kept with the filters, and each facet counts what choosing its value would leave", async () => {
    const some = <T>(...values: T[]) => fc.subarray(values, { maxLength: 1 });
    const anyFilters = fc.record({
      q: fc.constantFrom("整改", "安置房", "四风", "翻页"),
      region: some("河南省", "浙江省", "江苏省"),
      kind: some("巡视" as const, "巡察" as const),
      status: some("done" as const, "unknown" as const),
      code: some("sum-agrees" as const, "number-gap" as const),
      group: fc.constantFrom("unit" as const, "round" as const),
    });
    await fc.assert(
      fc.asyncProperty(anyFilters, async (changes) => {
        const filters = ask(changes);
        const facets = await countFacets(filters, "hits");
        for (const field of ["unit", "round", "region", "kind", "level", "code"] as const) {
          for (const { value, count } of facets[field]) {
            const { total } = await searchLedger({ ...filters, [field]: [value] });
            expect([field, value, count]).toEqual([field, value, total]);
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe("filters of rows", () => {
  it("count what each value would leave in the ledger under the others", async () => {
    for (const changes of [{}, { q: "整改" }, { status: ["done" as const] }, { itemKind: ["task" as const] }]) {
      const filters = ask(changes);
      const facets = await countRowFacets(filters);
      for (const field of ["status", "itemKind"] as const) {
        for (const { value, count } of facets[field]) {
          const { total } = await listLedgerRows({ ...filters, [field]: [value] });
          expect([changes, field, value, count]).toEqual([changes, field, value, total]);
        }
      }
    }
  });
});

describe("the long lists of the filter bar", () => {
  const valuesOf = async (find: string, changes: Partial<Filters> = {}) => {
    const { unit, round, body } = await countFacets(ask(changes), "inspections", find);
    return [unit, round, body].map((values) => values.map((value) => value.value).sort());
  };

  it("are narrowed by a name in any script, those in use staying in sight", async () => {
    const [unit, , body] = await valuesOf("第四巡視組");
    expect([unit, body]).toEqual([[], ["河南省/省委第四巡视组"]]);
    const [found] = await valuesOf("甲");
    expect(found).toEqual(["甲区"]);
    const [kept] = await valuesOf("甲", { unit: ["乙区"] });
    expect(kept).toEqual(["乙区", "甲区"].sort());
    expect((await valuesOf("十五届"))[1]).toEqual(["浙江省-十五届省委第二轮巡视"]);
  });

  it("count the same whether narrowed or not", async () => {
    const all = await countFacets(ask());
    const narrowed = await countFacets(ask(), "inspections", "街道");
    expect(narrowed.unit).toEqual(all.unit.filter((value) => value.value.includes("街道")));
    expect(narrowed.level).toEqual(all.level);
  });
});

describe("the list of diagnostics", () => {
  it("has the gravest first and how texts are written last, with the words of the text", async () => {
    const { rows, total } = await listDiagnostics(ask());
    expect(total).toBe(4);
    expect(rows.map((row) => [row.severity, row.code, row.unit?.name])).toEqual([
      ["error", "sum-differs", "辛区"],
      ["info", "declared-listed-differ", "甲区"],
      ["confirmed", "sum-agrees", "辛区"],
      ["warning", "number-gap", "丙县"],
    ]);
    const [first, , , last] = rows;
    const { text = "", highlights = [] } = first?.quote ?? {};
    expect(highlights.map(({ start, end }) => text.slice(start, end).length)).toEqual([2]);
    expect(first?.places.map((place) => place.words)).toEqual([text.slice(highlights[0]?.start, highlights[0]?.end)]);
    expect(last).toMatchObject({ quote: null, places: [] });
    expect(rows[1]?.noticeId).toBe(ids[0]);
  });

  it("is narrowed by code and the other filters, and counts by code under the others", async () => {
    const { rows } = await listDiagnostics(ask({ code: ["sum-agrees"] }));
    expect(rows.map((row) => row.code)).toEqual(["sum-agrees"]);
    const counts = await countDiagnostics(ask({ code: ["sum-agrees"], region: ["江苏省"] }));
    expect(counts).toEqual([
      { code: "sum-differs", severity: "error", count: 1, notices: 1 },
      { code: "sum-agrees", severity: "confirmed", count: 1, notices: 1 },
    ]);
    const narrow = ask({ severity: ["warning", "confirmed"] });
    expect((await listDiagnostics(narrow)).rows.map((row) => row.code)).toEqual(["sum-agrees", "number-gap"]);
    expect((await listDiagnostics({ ...narrow, code: ["sum-differs"] })).total).toBe(0);
    expect(await countDiagnostics(narrow)).toEqual(await countDiagnostics(ask()));
    expect((await countFacets(narrow, "diagnostics")).unit.map((one) => one.value).sort()).toEqual(["丙县", "辛区"]);
    const { unit } = await countFacets(ask(), "diagnostics");
    for (const { value, count } of unit)
      expect([value, (await listDiagnostics(ask({ unit: [value] }))).total]).toEqual([value, count]);
    expect(unit.map((one) => [one.value, one.count])).toContainEqual(["辛区", 2]);
  });
});
