// The sum over one unit is the figure of its notice: where an editor put that right, it says so.
import { expect, it } from "vitest";
import { noFilters } from "../../filters.ts";
import { toSumTally } from "../../ledger/tally.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { correctAsEditor, saveOne } from "../mutations/editing-in-tests.ts";
import { listRounds } from "./list-rounds.ts";

useTestDatabase();

it("says of a round with one unit that its figures were corrected, and nothing of a sum over several", async () => {
  const round = { region: ["福建省", "漳州市"], round: "十一届省委第四轮巡视", totals: [] };
  const id = await saveOne("龙海区", { ...round, totals: [{ subject: "problem", total: 40, done: 30 }] });
  await correctAsEditor(id, [{ path: "totals.problem", value: { total: 40, done: 36, ongoing: null } }]);
  const read = async () => (await listRounds(noFilters)).rows[0]?.sums;
  const one = await read();
  expect(one?.problem).toMatchObject({ numerator: 36, of: 1, corrected: true });
  expect(one && toSumTally(one.problem)).toMatchObject({ total: 40, done: 36, corrected: true });
  expect(one?.task.corrected).toBeUndefined();
  await saveOne("芗城区", { ...round, totals: [{ subject: "problem", total: 10, done: 10 }] });
  expect((await read())?.problem).toMatchObject({ numerator: 46, of: 2 });
  expect((await read())?.problem.corrected).toBeUndefined();
});
