import { expect, it } from "vitest";
import { systemActor } from "../../auth/system-actor.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { saveOne } from "./editing-in-tests.ts";
import { removeSamples } from "./remove-samples.ts";

useTestDatabase();

it("takes out samples of units and of whole rounds with what only they spoke of, and leaves real notices alone", async () => {
  const round = { region: ["河南省"], round: "十一届省委第五轮巡视" };
  await saveOne("样例局", { ...round, isSample: true });
  await saveOne(null, { ...round, isSample: true, scope: "round", problems: [] });
  await saveOne("样例厅", { region: ["河南省"], round: "十一届省委第六轮巡视", isSample: true });
  const real = await saveOne("真实厅", { region: ["河南省"], round: "十一届省委第六轮巡视" });

  expect(await removeSamples(systemActor("samples"), null)).toEqual({ ok: true, removed: 3 });
  const left = { orderBy: { id: "asc" } } as const;
  expect((await getDb().notice.findMany({ ...left, select: { id: true } })).map(({ id }) => id)).toEqual([real]);
  expect((await getDb().unit.findMany(left)).map(({ name }) => name)).toEqual(["真实厅"]);
  expect((await getDb().inspectionRound.findMany(left)).map(({ name }) => name)).toEqual(["十一届省委第六轮巡视"]);
  expect(await removeSamples(systemActor("samples"), null)).toEqual({ ok: false, reason: "no-samples" });
});
