// An old link goes on meaning what it meant: the slug of a unit or a round that was merged away gives what is kept, in
// every question and in the API, and answers name the kept slug.
import { beforeAll, describe, expect, it } from "vitest";
import { editor } from "../auth/actors-in-tests.ts";
import { useTestDatabase } from "../db/database-in-tests.ts";
import { saveOne } from "../db/mutations/editing-in-tests.ts";
import { mergeRounds, undoRoundMerge } from "../db/mutations/merge-rounds.ts";
import { mergeUnits, undoUnitMerge } from "../db/mutations/merge-units.ts";
import { countFacets } from "../db/queries/count-facets.ts";
import { listLedgerRows } from "../db/queries/list-ledger-rows.ts";
import { listUnitProgress } from "../db/queries/list-unit-progress.ts";
import { type Filters, noFilters } from "../filters.ts";
import { ask, askFor } from "./ask-in-tests.ts";
import { listLedgerOperation } from "./operations/notices.ts";
import { getFacetsOperation, getOverviewOperation } from "./operations/summaries.ts";
import { getRoundOperation, getUnitOperation, listRoundsOperation, listUnitsOperation } from "./operations/units.ts";

useTestDatabase();

const region = ["浙江省", "绍兴市"];
const [oldUnit, keptUnit] = ["绍兴滨海新区", "滨海新区"];
const [oldRound, keptRound] = ["浙江省-省委第二轮巡视", "浙江省-十五届省委第二轮巡视"];
const merges: number[] = [];

beforeAll(async () => {
  await saveOne(keptUnit, { region, round: "十五届省委第二轮巡视" });
  await saveOne(oldUnit, {
    region,
    round: "省委第二轮巡视",
    start: "2019-03-01",
    end: "2019-05-01",
    feedback: "2019-06-01",
  });
  await saveOne("越城区", { region, round: "十五届省委第三轮巡视" });
  const unit = await mergeUnits(editor, { from: oldUnit, into: keptUnit });
  const round = await mergeRounds(editor, { from: oldRound, into: keptRound });
  if (!unit.ok || !round.ok) throw new Error("nothing was merged");
  merges.push(unit.mergeId, round.mergeId);
});

const asked = (filters: Partial<Filters>): Filters => ({ ...noFilters, ...filters });
const address = (path: string, slug: string) => `${path}/${encodeURIComponent(slug)}`;

describe("the slug of what was merged away", () => {
  it("gives in every list what the kept one gives, alone or beside it", async () => {
    for (const [field, old, kept] of [
      ["unit", oldUnit, keptUnit],
      ["round", oldRound, keptRound],
    ] as const) {
      const expected = await listUnitProgress(asked({ [field]: [kept] }));
      expect(expected.rows.length, field).toBeGreaterThan(0);
      for (const slugs of [[old], [old, kept]]) {
        expect(await listUnitProgress(asked({ [field]: slugs })), field).toEqual(expected);
        const rows = await listLedgerRows(asked({ [field]: slugs }));
        expect(rows.rows, field).toEqual((await listLedgerRows(asked({ [field]: [kept] }))).rows);
      }
    }
    expect((await listUnitProgress(asked({ unit: ["没有这个单位"] }))).total).toBe(0);
  });

  it("is in use in the filter bar under the name that is kept", async () => {
    const facets = await countFacets(asked({ unit: [oldUnit], round: [oldRound] }));
    expect(facets.unit.filter((one) => one.active)).toMatchObject([{ value: keptUnit, label: keptUnit }]);
    expect(facets.round.filter((one) => one.active)).toMatchObject([{ value: keptRound }]);
    const found = await countFacets(asked({ unit: [oldUnit] }), "inspections", "越城");
    expect(found.unit.map((one) => one.value).sort()).toEqual([keptUnit, "越城区"].sort());
  });

  it("answers in the API with the kept slug", async () => {
    const unit = await askFor(getUnitOperation, address("/units", oldUnit));
    expect(unit).toEqual(await askFor(getUnitOperation, address("/units", keptUnit)));
    expect(unit.slug).toBe(keptUnit);
    const round = await askFor(getRoundOperation, address("/rounds", oldRound));
    expect(round.round.slug).toBe(keptRound);
    const query = new URLSearchParams({ unit: oldUnit, round: oldRound });
    const units = await askFor(listUnitsOperation, `/units?${query}`);
    expect(units.rows.map((one) => one.slug)).toEqual([keptUnit]);
    const rounds = await askFor(listRoundsOperation, `/rounds?${query}`);
    expect(rounds.rows.map((one) => one.round.slug)).toEqual([keptRound]);
    const rows = await askFor(listLedgerOperation, `/ledger?${query}`);
    expect(new Set(rows.rows.map((one) => one.unit.slug))).toEqual(new Set([keptUnit]));
    expect((await askFor(getOverviewOperation, `/overview?${query}`)).units).toBe(1);
    const facets = await askFor(getFacetsOperation, `/facets?${query}`);
    expect(facets.unit.filter((one) => one.active).map((one) => one.value)).toEqual([keptUnit]);
  });

  it("means itself again once the merge is undone", async () => {
    const [unit = 0, round = 0] = merges;
    expect(await undoRoundMerge(editor, { mergeId: round })).toMatchObject({ ok: true });
    expect(await undoUnitMerge(editor, { mergeId: unit })).toMatchObject({ ok: true });
    expect((await askFor(getUnitOperation, address("/units", oldUnit))).slug).toBe(oldUnit);
    expect((await ask(address("/rounds", oldRound))).status).toBe(200);
  });
});
