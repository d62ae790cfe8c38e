// Where a notice does not say where its unit lies: what is put together, and what is kept apart.
import { describe, expect, it } from "vitest";
import { editor } from "../../auth/actors-in-tests.ts";
import { noFilters } from "../../filters.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import type { TestNotice } from "../ledger-in-tests.ts";
import { correctAsEditor, saveOne } from "../mutations/editing-in-tests.ts";
import { mergeUnits } from "../mutations/merge-units.ts";
import { publishNotice } from "../mutations/publish-notice.ts";
import { countFacets } from "../queries/count-facets.ts";
import { getReview } from "../queries/get-review.ts";
import { getUnit } from "../queries/get-unit.ts";
import { listRounds } from "../queries/list-rounds.ts";
import { toSaidPlace } from "./authority.ts";

useTestDatabase();

const ofCity = { kind: "巡察" as const, level: "municipal" as const, body: "市委第三巡察组", region: [] };
const later = { published: "2025-05-01", totals: [{ subject: "problem" as const, total: 40, done: 40 }] };

/** The units of each round of these notices, by the slugs of the rounds. */
async function roundsOf(name: string): Promise<[string, string[]][]> {
  const rounds = await getDb().inspectionRound.findMany({
    where: { name },
    orderBy: { slug: "asc" },
    select: { slug: true, inspections: { select: { unit: { select: { slug: true } } } } },
  });
  return rounds.map(({ slug, inspections }) => [slug, inspections.map(({ unit }) => unit.slug).sort()]);
}

describe("a round whose authority's place is not known", () => {
  it("is not that of a county that is called 中共", async () => {
    for (const [name, level] of [
      ["中共县档案馆党组", "county"],
      ["中国共产党市档案馆党组", "municipal"],
      ["中共集团公司党委", "other"],
    ] as const)
      expect(toSaidPlace(name, level)).toBeNull();
    expect(toSaidPlace("中共青溪县水务局党组", "county")).toBe("青溪县");
  });

  it("says in the lists whose it is, since there may be others of its name", async () => {
    const round = "九届县委第一轮巡察";
    const ofCounty = { ...ofCity, level: "county" as const, body: "县委第一巡察组", round };
    for (const unit of ["县档案馆", "县粮食局", "青溪县水务局"]) await saveOne(unit, ofCounty);
    const { rows } = await listRounds({ ...noFilters, level: ["county"] });
    expect(rows.map((row) => [row.round.name, row.round.owner]).sort()).toEqual([
      [round, null],
      [round, "县档案馆"],
      [round, "县粮食局"],
    ]);
    const facets = await countFacets({ ...noFilters, level: ["county"] });
    expect(facets.round.map((value) => value.round?.owner).sort()).toEqual([null, "县档案馆", "县粮食局"]);
  });

  it("is that of the city in the unit's name, or in that of the body, and no other city's", async () => {
    const round = "十二届市委第四轮巡察";
    await saveOne("江陵市交通运输局", { ...ofCity, round });
    await saveOne("市教育局", { ...ofCity, body: "江陵市委第一巡察组", round: "江陵市委十二届第四轮巡察" });
    await saveOne("白鹭市统计局", { ...ofCity, round });
    expect(await roundsOf(round)).toEqual([
      [`江陵市-${round}`, ["市教育局", "江陵市交通运输局"]],
      [`白鹭市-${round}`, ["白鹭市统计局"]],
    ]);
  });

  it("is one unit's alone where no name says it; its earlier and later notices share it", async () => {
    const round = "九届市委第二轮巡察";
    const first = await saveOne("市审计局", { ...ofCity, round });
    const second = await saveOne("市审计局", { ...ofCity, ...later, round, start: undefined, end: undefined });
    await saveOne("市档案局", { ...ofCity, round });
    expect((await roundsOf(round)).map(([, units]) => units)).toEqual([["市审计局"], ["市档案局"]]);
    const unit = await getUnit("市审计局", noFilters);
    expect(unit?.inspections.map(({ history }) => history.map(({ id }) => id))).toEqual([[second, first]]);
  });

  it("is not that of a province in which it may be any city's", async () => {
    const round = "八届市委第一轮巡察";
    await saveOne("东山镇", { ...ofCity, region: ["江西省"], round });
    await saveOne("西山镇", { ...ofCity, region: ["江西省"], round });
    const derived = { ...ofCity, region: ["江西省"], start: "2024-03-05", end: "2024-05-05" };
    await saveOne("南山镇", derived);
    await saveOne("北山镇", derived);
    expect((await roundsOf(round)).map(([, units]) => units)).toEqual([["东山镇"], ["西山镇"]]);
    expect(await getDb().inspectionRound.count({ where: { derived: true } })).toBe(0);
  });

  it("is one round for town and bureau as soon as their region is known, by the notice or by an editor", async () => {
    const round = "七届市委第一轮巡察";
    await saveOne("临川区某镇", { ...ofCity, region: ["江西省", "抚州市", "临川区"], round });
    await saveOne("市财政局", { ...ofCity, region: ["江西省", "抚州市"], round });
    const unplaced = await saveOne("市水务局", { ...ofCity, round });
    expect(await roundsOf(round)).toHaveLength(2);
    const region = [{ path: "region" as const, value: ["江西省", "抚州市"] }];
    expect(await correctAsEditor(unplaced, region)).toMatchObject({ ok: true });
    expect(await roundsOf(round)).toEqual([[`江西省-抚州市-${round}`, ["临川区某镇", "市水务局-抚州市", "市财政局"]]]);
  });

  it("is not the prefecture's where a county-level city has a 市委 of its own", async () => {
    const round = "五届市委第一轮巡察";
    const kunshan = ["江苏省", "苏州市", "昆山市"];
    await saveOne("苏州市水务局", { ...ofCity, region: kunshan.slice(0, 2), round });
    await saveOne("昆山市张浦镇", { ...ofCity, region: kunshan, round });
    const open = await saveOne("实验中学", { ...ofCity, region: kunshan, round });
    const apart: [string, string[]][] = [
      [`江苏省-${round}`, ["实验中学"]],
      [`江苏省-苏州市-${round}`, ["苏州市水务局"]],
      [`江苏省-苏州市-昆山市-${round}`, ["昆山市张浦镇"]],
    ];
    expect(await roundsOf(round)).toEqual(apart);
    const bodies = async () => (await countFacets({ ...noFilters, region: ["江苏省"] })).body.map(({ value }) => value);
    const keys = ["江苏省/苏州市", "江苏省/苏州市/昆山市"].map((place) => `${place}/${ofCity.body}`);
    expect((await bodies()).sort()).toEqual([`/${ofCity.body}`, ...keys]);
    const body = [{ path: "inspection.body" as const, value: "昆山市委第三巡察组" }];
    expect(await correctAsEditor(open, body)).toMatchObject({ ok: true });
    expect(await roundsOf(round)).toEqual([apart[1], [apart[2]?.[0], ["实验中学", "昆山市张浦镇"]]]);
    expect((await bodies()).sort()).toEqual([...keys, `${kunshan.join("/")}/昆山市委第三巡察组`].sort());
  });

  it("keeps notices of whole rounds of different authorities apart, and puts none where nothing tells whose it is", async () => {
    const whole = { ...ofCity, scope: "round" as const, problems: [], round: "六届市委第一轮巡察" };
    await saveOne(null, { ...whole, issuer: "江陵市委巡察办" });
    await saveOne(null, { ...whole, issuer: "市委巡察办" });
    const nowhere = await saveOne(null, { ...whole, title: "整改进展" });
    await saveOne("江陵市民政局", { ...ofCity, round: whole.round });
    const { rows } = await listRounds(noFilters);
    const shown = rows.filter(({ round }) => round.name === whole.round);
    expect(shown.map(({ units, notices }) => [units, notices]).sort()).toEqual([
      [0, 1],
      [1, 2],
    ]);
    const row = await getDb().notice.findUniqueOrThrow({ where: { id: nowhere } });
    expect(row.roundId).toBeNull();
  });
});

describe("units of one name without a region", () => {
  const first: TestNotice = { ...ofCity, body: "市委第六巡察组", start: "2023-03-01", end: "2023-05-01" };
  const second: TestNotice = { ...ofCity, body: "市委第二巡察组", start: "2024-03-01", end: "2024-05-01", ...later };

  it("are kept apart where their inspections contradict each other, until an editor merges them", async () => {
    const one = await saveOne("清河镇", { ...first, feedback: "2023-06-01" });
    const draft = await saveOne("清河镇", { ...second, feedback: "2024-06-01", publish: false });
    expect(await publishNotice(editor, { noticeId: draft, version: 1 })).toMatchObject({ ok: true });
    const noticesOf = async (slug: string) =>
      (await getUnit(slug, noFilters))?.inspections.map(({ notice }) => notice.id);
    expect(await noticesOf("清河镇")).toEqual([one]);
    expect(await noticesOf("清河镇-2")).toEqual([draft]);
    // A correction leaves a notice with its unit, and a later one of the same inspection comes to it.
    await correctAsEditor(draft, [{ path: "systems", value: 3 }], 2);
    const next = await saveOne("清河镇", { ...second, feedback: "2024-06-01", published: "2025-09-01" });
    expect(await noticesOf("清河镇")).toEqual([one]);
    expect(await noticesOf("清河镇-2")).toEqual([next]);
    const asks = async () => (await getReview(editor, { noticeId: next })) as { value: { namesakes: number } };
    expect((await asks()).value.namesakes).toBe(1);
    expect(await mergeUnits(editor, { from: "清河镇-2", into: "清河镇" })).toMatchObject({ ok: true });
    await correctAsEditor(next, [{ path: "systems", value: 5 }]);
    expect(await noticesOf("清河镇")).toEqual([next, one]);
    expect((await asks()).value.namesakes).toBe(0);
  });

  it("are one where they agree in their inspection, or contradict each other in nothing", async () => {
    await saveOne("沙河镇", { ...first, feedback: "2023-06-01" });
    await saveOne("沙河镇", { ...first, ...later, body: undefined, end: undefined, feedback: undefined });
    await saveOne("沙河镇", { ...ofCity, body: undefined, start: undefined, end: undefined, feedback: undefined });
    expect(await getDb().unit.count({ where: { name: "沙河镇" } })).toBe(1);
  });

  it("are one where the name says which city's it is", async () => {
    await saveOne("江陵市水利局", { ...first, feedback: "2023-06-01" });
    await saveOne("江陵市水利局", { ...second, feedback: "2024-06-01" });
    expect((await getUnit("江陵市水利局", noFilters))?.inspections).toHaveLength(2);
  });
});
