// Sums over notices that state a total without how far it is: nothing is added up, and it is not silence.
import { beforeAll, describe, expect, it } from "vitest";
import { noFilters } from "../../filters.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { correctAsEditor, saveOne } from "../mutations/editing-in-tests.ts";
import { countByProvince } from "./count-by-province.ts";
import { listRounds } from "./list-rounds.ts";

useTestDatabase();

const one = { region: ["浙江省", "绍兴市"], round: "十五届省委第三轮巡视" };
const several = { region: ["安徽省", "合肥市"], round: "十一届省委第六轮巡视" };

beforeAll(async () => {
  const id = await saveOne("滨海新区", { ...one, totals: [{ subject: "problem", total: 9 }] });
  await correctAsEditor(id, [{ path: "totals.problem", value: { total: 10, done: null, ongoing: null } }]);
  await saveOne("包河区", { ...several, totals: [{ subject: "problem", total: 20 }] });
  await saveOne("蜀山区", { ...several, totals: [{ subject: "problem", total: 30, ongoing: 3 }] });
});

describe("what notices state without both total and done", () => {
  it("is said of a round with one unit as its notice says it, and leads to its sentence", async () => {
    const { rows } = await listRounds({ ...noFilters, region: ["浙江省"] });
    const { problem, task } = rows[0]?.sums ?? {};
    expect(problem).toMatchObject({
      ...{ numerator: null, denominator: null, ongoing: null, stating: 0, of: 1, inPart: 1 },
      alone: { total: 10, done: null, ongoing: null, corrected: true },
    });
    expect(problem?.source).toMatch(/^\/notices\/\d+/);
    expect(task).toEqual({ numerator: null, denominator: null, ongoing: null, stating: 0, of: 1 });
  });

  it("is said of several units by their number, and is not added up", async () => {
    const { rows } = await listRounds({ ...noFilters, region: ["安徽省"] });
    expect(rows[0]?.sums.problem).toEqual({
      ...{ numerator: null, denominator: null, ongoing: null, stating: 0, of: 2, inPart: 2 },
    });
  });

  it("adds up what is going on over those that state it, and says how many they are", async () => {
    const place = { region: ["陕西省", "安康市"], round: "十四届省委第一轮巡视" };
    await saveOne("汉滨区", { ...place, totals: [{ subject: "measure", total: 200, done: 180, ongoing: 17 }] });
    await saveOne("石泉县", { ...place, totals: [{ subject: "measure", total: 100, done: 98 }] });
    await saveOne("紫阳县", { ...place, totals: [{ subject: "measure", total: 88, done: 88 }] });
    const { rows } = await listRounds({ ...noFilters, region: ["陕西省"] });
    expect(rows[0]?.sums.measure).toMatchObject({
      ...{ numerator: 366, denominator: 388, ongoing: 17, ongoingStating: 1, stating: 3 },
    });
    expect(rows[0]?.sums.problem).not.toHaveProperty("ongoingStating");
  });

  it("is said of provinces alike", async () => {
    const rows = await countByProvince(noFilters);
    const sumOf = (name: string) => rows.find(({ province }) => province === name)?.sums.problem;
    expect(sumOf("浙江省")).toMatchObject({ inPart: 1, alone: { total: 10, done: null } });
    expect(sumOf("安徽省")?.alone).toBeUndefined();
  });
});
