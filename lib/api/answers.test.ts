import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "../db/database-in-tests.ts";
import { saveWorld } from "../db/world-in-tests.ts";
import { ask, askFor } from "./ask-in-tests.ts";
import {
  getNoticeOperation,
  listDiagnosticsOperation,
  listLedgerOperation,
  listNoticesOperation,
} from "./operations/notices.ts";
import { getFacetsOperation, getOverviewOperation, listRegionsOperation } from "./operations/summaries.ts";
import { getRoundOperation, getUnitOperation, listRoundsOperation, listUnitsOperation } from "./operations/units.ts";
import { operations } from "./operations.ts";

useTestDatabase();
let ids: number[] = [];
beforeAll(async () => {
  ids = await saveWorld();
});

/** Place in `world` of the notice that is a draft, and of the one that is history. */
const [earlier, draft] = [3, 6];
const unitAddress = (name: string) => `/units/${encodeURIComponent(name)}`;

describe("answers", () => {
  it("give sums with numerator and denominator over current notices that state both", async () => {
    const { units, notices, sums, sources } = await askFor(getOverviewOperation, "/overview");
    expect({ units, notices }).toEqual({ units: 4, notices: 6 });
    expect(sums.problem).toEqual({
      numerator: 56,
      denominator: 60,
      ongoing: 4,
      ongoingStating: 1,
      percent: (56 / 60) * 100,
      stating: 2,
      of: 4,
      disputed: 0,
      corrected: false,
    });
    expect(sums.petition).toEqual({
      numerator: 0,
      denominator: 7,
      ongoing: null,
      ongoingStating: 0,
      percent: 0,
      stating: 1,
      of: 4,
      disputed: 0,
      corrected: false,
    });
    expect(sums.clue).toEqual({
      numerator: null,
      denominator: null,
      ongoing: null,
      ongoingStating: 0,
      percent: null,
      stating: 0,
      of: 4,
      disputed: 0,
      corrected: false,
    });
    expect(sources.total).toBe(4);
  });

  it("give every figure with its notice and its place, and what is not stated as null", async () => {
    const unit = await askFor(getUnitOperation, unitAddress("甲区"));
    const [inspection] = unit.inspections;
    const problems = inspection?.declared.find((one) => one.subject === "problem");
    expect(problems).toMatchObject({ noticeId: ids[0], rate: { numerator: 36, denominator: 40, percent: 90 } });
    const notice = await askFor(getNoticeOperation, `/notices/${ids[0]}`);
    const place = problems?.done?.span;
    expect(notice.text.slice(place?.start, place?.end)).toBe("36");
    const places = [problems?.total, problems?.done, problems?.ongoing].map(
      (part) => `${part?.span?.start}-${part?.span?.end}`,
    );
    expect(problems?.href).toBe(`/notices/${ids[0]}?at=${places.join(",")}#at`);
    expect(inspection?.shown?.href).toBe(problems?.href);
    const measures = notice.meta.totals.find((one) => one.subject === "measure");
    expect(measures?.ongoing).toBeNull();
    // 12 done of 10 is a discrepancy and no rate.
    expect(notice.meta.totals.find((one) => one.subject === "clue")?.rate).toBeNull();
    expect(inspection?.shown).toMatchObject({
      basis: "declared",
      noticeId: ids[0],
      rate: { numerator: 36, denominator: 40 },
    });
  });

  it("show tasks for problems where only their progress is stated, and say so", async () => {
    const { rows } = await askFor(listUnitsOperation, "/units?unit=乙区");
    expect(rows[0]?.inspections[0]?.shown).toMatchObject({ subject: "task", total: 35, done: 30 });
    const { rows: counted } = await askFor(listUnitsOperation, "/units?unit=丙县");
    expect(counted[0]?.inspections[0]?.shown).toMatchObject({
      basis: "listed",
      total: 2,
      done: 1,
      ongoing: null,
      unknown: 1,
      rate: null,
      span: null,
    });
  });

  it("narrow by the filters of the pages", async () => {
    const names = async (query: string) =>
      (await askFor(listUnitsOperation, `/units?${query}`)).rows.map((row) => row.name);
    expect(await names("region=河南省/郑州市")).toEqual(["甲区", "乙区"]);
    expect(await names("region=河南省&region=浙江省&level=municipal")).toEqual(["丙县"]);
    expect(await names("stated=petition")).toEqual(["丁局"]);
    expect(await names("order=desc")).toEqual(["丁局", "丙县", "乙区", "甲区"]);
    expect(await names("unit=没有这个单位")).toEqual([]);
  });

  it("search the ledger, with the places of the keyword", async () => {
    const { rows, total } = await askFor(listLedgerOperation, `/ledger?q=${encodeURIComponent("四风")}`);
    expect(total).toBe(2);
    const [row] = rows;
    expect(row?.highlights.map(({ start, end }) => row.text.slice(start, end))).toEqual(["四风"]);
    expect(row?.href).toBe(`/notices/${ids[2]}#item-${row?.position}`);
  });

  it("give a round with its units and the notices that speak for all of it", async () => {
    const { rows } = await askFor(listRoundsOperation, "/rounds");
    expect(rows.map((row) => row.round.derived).sort()).toEqual([false, true, true]);
    const slug = rows.find((row) => !row.round.derived)?.round.slug ?? "";
    const round = await askFor(getRoundOperation, `/rounds/${encodeURIComponent(slug)}`);
    expect(round.inspections.map((row) => row.unit.name)).toEqual(["丁局"]);
    expect(round.roundNotices.map((notice) => notice.id)).toEqual([ids[5]]);
    expect(round.sums.problem).toMatchObject({ numerator: 20, denominator: 20 });
  });

  it("give diagnostics by code, with a sentence in both languages", async () => {
    const { rows, total } = await askFor(listDiagnosticsOperation, "/diagnostics?code=declared-listed-differ");
    expect(total).toBe(1);
    expect(rows[0]).toMatchObject({ noticeId: ids[0], code: "declared-listed-differ", unit: { name: "甲区" } });
    expect(rows[0]?.message["zh-CN"]).toMatch(/40.*2/);
    expect(rows[0]?.message.en).toMatch(/40.*2/);
  });

  it("name places from the province down, with their counts", async () => {
    const { rows } = await askFor(listRegionsOperation, "/regions");
    expect(rows).toContainEqual({ region: "河南省", code: "410000", units: 2, inspections: 2 });
    expect(rows).toContainEqual(expect.objectContaining({ region: "浙江省/绍兴市/丙县", units: 1, inspections: 1 }));
    const facets = await askFor(getFacetsOperation, "/facets?counted=rows&status=done");
    expect(facets.unit.map((value) => [value.label, value.count])).toContainEqual(["丁局", 1]);
  });

  it("keep earlier notices readable, and out of what is counted", async () => {
    const { rows } = await askFor(listNoticesOperation, "/notices?unit=丁局");
    expect(rows.map((row) => [row.id, row.current])).toEqual([
      [ids[earlier], false],
      [ids[4], true],
    ]);
    const { rows: ledger } = await askFor(listLedgerOperation, "/ledger?unit=丁局");
    expect(ledger.map((row) => row.noticeId)).not.toContain(ids[earlier]);
  });

  it("never show a draft", async () => {
    for (const { path } of operations.filter((operation) => !operation.path.includes("{"))) {
      const body = await (
        await ask(`${path}${path === "/overview" || path === "/facets" || path === "/regions" ? "" : "?limit=100"}`)
      ).text();
      expect(body, path).not.toMatch(/草稿/);
    }
    expect((await ask(`/notices/${ids[draft]}`)).status).toBe(404);
    expect((await ask(unitAddress("草稿区"))).status).toBe(404);
    expect(await askFor(listLedgerOperation, `/ledger?q=${encodeURIComponent("草稿")}`)).toMatchObject({
      rows: [],
      total: 0,
      next: null,
    });
  });
});
