import { beforeAll, expect, it } from "vitest";
import { noFilters } from "../../filters.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { saveWorld } from "../world-in-tests.ts";
import { countTasksInstead } from "./count-tasks-instead.ts";
import { listUnitProgress } from "./list-unit-progress.ts";

useTestDatabase();
beforeAll(async () => {
  await saveWorld();
});

it("adds up the units that a chart of problems shows by their tasks, as their rows do", async () => {
  expect(await countTasksInstead(noFilters)).toEqual({ numerator: 30, denominator: 35, stating: 1, disputed: 0 });
  const { rows } = await listUnitProgress(noFilters);
  expect(rows.filter(({ shown }) => shown?.subject === "task" && shown.basis === "declared")).toHaveLength(1);
});

it("is nothing where the filters leave none of them", async () => {
  const none = { numerator: 0, denominator: 0, stating: 0, disputed: 0 };
  expect(await countTasksInstead({ ...noFilters, region: ["浙江省"] })).toEqual(none);
  expect(await countTasksInstead({ ...noFilters, unit: ["无此单位"] })).toEqual(none);
});
