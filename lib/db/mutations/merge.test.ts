import { describe, expect, it } from "vitest";
import { reader } from "../../auth/actor.ts";
import { editor } from "../../auth/actors-in-tests.ts";
import { noFilters } from "../../filters.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { getRound } from "../queries/get-round.ts";
import { getUnit } from "../queries/get-unit.ts";
import { listUnitMerges } from "../queries/list-merges.ts";
import { saveOne } from "./editing-in-tests.ts";
import { mergeRounds, undoRoundMerge } from "./merge-rounds.ts";
import { mergeUnits, undoUnitMerge } from "./merge-units.ts";

useTestDatabase();

async function expectOk<T extends { ok: boolean }>(outcome: Promise<T>): Promise<Extract<T, { ok: true }>> {
  const result = await outcome;
  expect(result).toMatchObject({ ok: true });
  return result as Extract<T, { ok: true }>;
}

/** Everything of units, rounds, inspections and where notices hang, but for the versions, which only rise. */
async function snapshot() {
  const db = getDb();
  const [units, rounds, inspections, notices] = await Promise.all([
    db.unit.findMany({ orderBy: { id: "asc" }, omit: { version: true } }),
    db.inspectionRound.findMany({ orderBy: { id: "asc" }, omit: { version: true } }),
    db.inspection.findMany({ orderBy: { id: "asc" } }),
    db.notice.findMany({
      orderBy: { id: "asc" },
      select: { id: true, inspectionId: true, roundId: true, status: true },
    }),
  ]);
  return { units, rounds, inspections, notices };
}

const later = { published: "2025-05-01", totals: [{ subject: "problem" as const, total: 40, done: 40 }] };

describe("merging units", () => {
  it("joins their inspections, leads their slug to the kept one, and is undone exactly", async () => {
    const region = { region: ["浙江省", "绍兴市"] };
    const first = await saveOne("滨海新区", region);
    const same = await saveOne("绍兴滨海新区", { ...region, ...later });
    const another = await saveOne("绍兴滨海新区", {
      ...region,
      kind: "巡察",
      level: "municipal",
      body: "市委第一巡察组",
      start: "2019-03-01",
      end: "2019-05-01",
      feedback: "2019-06-01",
      published: "2020-01-01",
    });
    const before = await snapshot();

    const merged = await expectOk(mergeUnits(editor, { from: "绍兴滨海新区", into: "滨海新区" }));
    const unit = await getUnit("滨海新区", noFilters);
    expect(unit?.inspections.map((one) => [one.notice.id, one.history.length])).toEqual([
      [same, 2],
      [another, 1],
    ]);
    expect(await getUnit("绍兴滨海新区", noFilters)).toEqual(unit);
    expect(await listUnitMerges(editor, { q: "滨海", page: 1 })).toMatchObject({
      value: {
        candidates: { rows: [{ slug: "滨海新区" }], total: 1 },
        merges: { rows: [{ into: "滨海新区（浙江省 绍兴市）", by: "li", undoneAt: null }] },
      },
    });

    await expectOk(undoUnitMerge(editor, { mergeId: merged.mergeId }));
    expect(await snapshot()).toEqual(before);
    expect((await getUnit("滨海新区", noFilters))?.inspections.map((one) => one.notice.id)).toEqual([first]);
    expect(await undoUnitMerge(editor, { mergeId: merged.mergeId })).toEqual({ ok: false, reason: "unchanged" });
  });

  it("is refused between different places until it is meant, not where one place says the other more fully", async () => {
    await saveOne("陈营社区", { region: ["江西省", "上饶市"] });
    await saveOne("临河水利局", { region: ["山东省", "潍坊市"] });
    await saveOne("临河县水利局", { region: ["山东省"], ...later });
    const before = await snapshot();
    expect(await mergeUnits(editor, { from: "陈营社区", into: "临河水利局" })).toEqual({
      ok: false,
      reason: "elsewhere",
      from: "陈营社区（江西省 上饶市）",
      into: "临河水利局（山东省 潍坊市）",
    });
    expect(await snapshot()).toEqual(before);
    await expectOk(mergeUnits(editor, { from: "临河县水利局", into: "临河水利局" }));
    await expectOk(mergeUnits(editor, { from: "陈营社区", into: "临河水利局", evenElsewhere: true }));
  });

  it("takes in what comes under the old name, and gives it back when it is undone", async () => {
    const region = { region: ["福建省", "厦门市"] };
    await saveOne("海沧管委会", region);
    await saveOne("海沧区", { ...region, ...later });
    const { mergeId } = await expectOk(mergeUnits(editor, { from: "海沧管委会", into: "海沧区" }));
    const newest = await saveOne("海沧管委会", {
      ...region,
      published: "2025-09-01",
      totals: [{ subject: "problem", total: 40, done: 39 }],
    });
    expect((await getUnit("海沧区", noFilters))?.inspections).toMatchObject([{ notice: { id: newest } }]);
    expect(await getDb().unit.count({ where: { name: "海沧管委会" } })).toBe(1);
    await expectOk(undoUnitMerge(editor, { mergeId }));
    expect((await getUnit("海沧管委会", noFilters))?.inspections).toMatchObject([
      { notice: { id: newest }, history: [{}, {}] },
    ]);
    expect((await getUnit("海沧区", noFilters))?.inspections[0]?.history).toHaveLength(1);
  });

  it("follows a chain, and is undone from its end", async () => {
    const region = { region: ["江西省"] };
    for (const [at, name] of ["链一", "链二", "链三"].entries())
      await saveOne(name, { ...region, start: `202${at}-02-01`, end: `202${at}-04-01`, feedback: `202${at}-05-01` });
    const first = await expectOk(mergeUnits(editor, { from: "链一", into: "链二" }));
    const second = await expectOk(mergeUnits(editor, { from: "链二", into: "链三" }));
    expect((await getUnit("链一", noFilters))?.slug).toBe("链三");
    expect((await getUnit("链三", noFilters))?.inspections).toHaveLength(3);
    expect(await undoUnitMerge(editor, { mergeId: first.mergeId })).toEqual({ ok: false, reason: "merged-since" });
    await expectOk(undoUnitMerge(editor, { mergeId: second.mergeId }));
    await expectOk(undoUnitMerge(editor, { mergeId: first.mergeId }));
    for (const name of ["链一", "链二", "链三"])
      expect((await getUnit(name, noFilters))?.inspections, name).toHaveLength(1);
  });

  it("is undone only after a later one that touched the same inspections", async () => {
    const region = { region: ["安徽省"] };
    const other = { start: "2018-02-01", end: "2018-04-01", feedback: "2018-05-01", published: "2019-01-01" };
    await saveOne("序一", region);
    await saveOne("序二", { ...region, ...other });
    const folded = await saveOne("序三", { ...region, ...later });
    const before = await snapshot();
    const first = await expectOk(mergeUnits(editor, { from: "序一", into: "序二" }));
    const second = await expectOk(mergeUnits(editor, { from: "序三", into: "序二" }));
    expect(await undoUnitMerge(editor, { mergeId: first.mergeId })).toEqual({ ok: false, reason: "merged-since" });
    expect((await getUnit("序三", noFilters))?.inspections.map((one) => one.notice.id)).toContain(folded);
    await expectOk(undoUnitMerge(editor, { mergeId: second.mergeId }));
    await expectOk(undoUnitMerge(editor, { mergeId: first.mergeId }));
    expect(await snapshot()).toEqual(before);
  });

  it("is undone in any order where one inspection took in several", async () => {
    const region = { region: ["贵州省"] };
    await saveOne("并一", { ...region, ...later });
    await saveOne("并二", region);
    await saveOne("并三", { ...region, published: "2026-01-01" });
    const before = await snapshot();
    const first = await expectOk(mergeUnits(editor, { from: "并一", into: "并二" }));
    const second = await expectOk(mergeUnits(editor, { from: "并三", into: "并二" }));
    await expectOk(undoUnitMerge(editor, { mergeId: first.mergeId }));
    await expectOk(undoUnitMerge(editor, { mergeId: second.mergeId }));
    expect(await snapshot()).toEqual(before);
  });

  it("is refused for what is not there, for itself, and to readers", async () => {
    await saveOne("独区");
    expect(await mergeUnits(editor, { from: "没有", into: "独区" })).toEqual({ ok: false, reason: "not-found" });
    expect(await mergeUnits(editor, { from: "独区", into: "独区" })).toEqual({ ok: false, reason: "same" });
    expect(await mergeUnits(reader, { from: "独区", into: "滨海新区" })).toEqual({
      ok: false,
      reason: "not-signed-in",
    });
  });
});

describe("merging rounds", () => {
  it("joins units and notices of the round, and is undone exactly", async () => {
    const region = { region: ["湖北省"] };
    const [stated, printed] = ["十二届省委第三轮巡视", "十二届省委第三轮专项巡视"];
    await saveOne("襄水局", { ...region, round: stated, start: "2023-03-01" });
    const same = await saveOne("襄水局", { ...region, ...later, round: printed, start: "2024-03-01" });
    await saveOne("汉江局", { ...region, round: printed });
    const whole = await saveOne("", {
      unit: null,
      scope: "round",
      ...region,
      round: printed,
      problems: [],
      totals: [{ subject: "problem", total: 900 }],
    });
    const before = await snapshot();
    const [kept, old] = [`湖北省-${stated}`, `湖北省-${printed}`];

    const { mergeId } = await expectOk(mergeRounds(editor, { from: old, into: kept }));
    const round = await getRound(kept, noFilters);
    expect(round?.inspections.map((one) => one.unit.name).sort()).toEqual(["汉江局", "襄水局"]);
    expect(round?.inspections.find((one) => one.unit.name === "襄水局")?.notice.id).toBe(same);
    expect(round?.roundNotices.map((one) => one.id)).toEqual([whole]);
    expect(await getRound(old, noFilters)).toEqual(round);
    const comes = await saveOne("沮水局", { ...region, round: printed });
    expect((await getRound(kept, noFilters))?.inspections).toHaveLength(3);

    await expectOk(undoRoundMerge(editor, { mergeId }));
    expect((await getRound(old, noFilters))?.inspections.map((one) => one.notice.id)).toContain(comes);
    expect((await getRound(kept, noFilters))?.inspections).toHaveLength(1);
    const after = await snapshot();
    const known = new Set(before.notices.map(({ id }) => id));
    expect(after.notices.filter(({ id }) => known.has(id))).toEqual(before.notices);
    expect(after.rounds).toEqual(before.rounds);
    const ids = new Set(before.inspections.map(({ id }) => id));
    expect(after.inspections.filter(({ id }) => ids.has(id))).toEqual(before.inspections);
  });

  it("is undone only after a merge of units that touched the same inspections", async () => {
    const region = { region: ["甘肃省"] };
    const [stated, printed] = ["十三届省委第一轮巡视", "十三届省委第一轮专项巡视"];
    await saveOne("渭源局", { ...region, round: stated });
    await saveOne("洮河局", { ...region, ...later, round: printed });
    const before = await snapshot();
    const rounds = await expectOk(mergeRounds(editor, { from: `甘肃省-${printed}`, into: `甘肃省-${stated}` }));
    const units = await expectOk(mergeUnits(editor, { from: "洮河局", into: "渭源局" }));
    expect(await undoRoundMerge(editor, { mergeId: rounds.mergeId })).toEqual({ ok: false, reason: "merged-since" });
    await expectOk(undoUnitMerge(editor, { mergeId: units.mergeId }));
    await expectOk(undoRoundMerge(editor, { mergeId: rounds.mergeId }));
    expect(await snapshot()).toEqual(before);
  });
});
