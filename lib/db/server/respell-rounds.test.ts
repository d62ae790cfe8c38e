// Rounds as they were kept while each spelling was a round of its own.
import path from "node:path";
import pg from "pg";
import { expect, it } from "vitest";
import { editor } from "../../auth/actors-in-tests.ts";
import { noFilters } from "../../filters.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { saveOne } from "../mutations/editing-in-tests.ts";
import { undoRoundMerge } from "../mutations/merge-rounds.ts";
import { getUnit } from "../queries/get-unit.ts";
import { listRounds } from "../queries/list-rounds.ts";
import { respellRounds } from "./respell-rounds.ts";

useTestDatabase();

const region = ["江苏省", "南京市"];
const later = { published: "2025-05-01", totals: [{ subject: "problem" as const, total: 40, done: 40 }] };

async function respell(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await respellRounds(client, path.resolve("prisma/migrations"));
  } finally {
    await client.end();
  }
}

async function keepAs(name: string, spelling: string): Promise<void> {
  const key = `stated|provincial|江苏省|${spelling}`;
  await getDb().inspectionRound.updateMany({ where: { name }, data: { name: spelling, key } });
}

it("brings two spellings of one round together, takes what comes next to it, and can be undone", async () => {
  const first = await saveOne("甲区", { region, round: "十四届省委第三轮巡视" });
  const second = await saveOne("甲区", { region, round: "十四届省委第九轮巡视", start: "2023-07-08", ...later });
  const alone = await saveOne("乙区", { region, round: "十四届省委第九轮巡视" });
  await saveOne("丙区", { region, round: "十四届省委第四轮巡视", start: "2024-03-01", end: "2024-05-01" });
  const ofRound = { scope: "round" as const, problems: [], region: ["江苏省"] };
  await saveOne(null, { ...ofRound, round: "十四届省委第九轮巡视" });
  await keepAs("十四届省委第三轮巡视", "十四届省委第三轮巡视");
  await keepAs("十四届省委第九轮巡视", "十四届江苏省委第三轮巡视");
  const roundsOf = async () => (await listRounds(noFilters)).rows.map(({ round, units }) => [round.name, units]);
  const historiesOf = async (unit: string) =>
    (await getUnit(unit, noFilters))?.inspections.map(({ history }) => history.map(({ id }) => id));
  expect(await roundsOf()).toHaveLength(3);
  expect(await historiesOf("甲区")).toHaveLength(2);

  await respell();
  expect((await roundsOf()).sort()).toEqual([
    ["十四届省委第三轮巡视", 2],
    ["十四届省委第四轮巡视", 1],
  ]);
  expect(await historiesOf("甲区")).toEqual([[second, first]]);
  expect((await getUnit("甲区", noFilters))?.inspections[0]?.inspection.start).toBe("2023-07-08");
  expect(await historiesOf("乙区")).toEqual([[alone]]);
  const [round] = await getDb().inspectionRound.findMany({ where: { name: "十四届省委第三轮巡视" } });
  expect(round).toMatchObject({ currentNoticeId: expect.any(Number), key: "stated|provincial|江苏省|14届3轮" });
  // A third spelling is known as well, and a second time changes nothing.
  const third = await saveOne("甲区", { region, round: "江苏省委十四届第三轮巡视", ...later, published: "2025-09-01" });
  await respell();
  expect(await historiesOf("甲区")).toEqual([[third, second, first]]);

  const merge = await getDb().merge.findFirstOrThrow();
  expect(merge).toMatchObject({ kind: "round", fromName: "十四届江苏省委第三轮巡视", byName: "migrate" });
  expect(await undoRoundMerge(editor, { mergeId: merge.id })).toMatchObject({ ok: true });
  expect(await historiesOf("甲区")).toHaveLength(2);
  expect(await roundsOf()).toHaveLength(3);
});
