import { expect, it } from "vitest";
import { editor } from "../../auth/actors-in-tests.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { listRoundMerges, listUnitMerges } from "./list-merges.ts";

useTestDatabase();

it("says how many could be merged where it shows the first of them", async () => {
  const names = Array.from({ length: 61 }, (_, at) => `${at}`);
  const units = names.map((at) => ({ slug: `镇-${at}`, name: "城关镇", searchText: "城关镇", regionPath: at }));
  const rounds = names.map((at) => ({
    slug: at,
    key: at,
    name: at,
    derived: false,
    searchText: at,
    authorityRegion: "某省",
  }));
  await getDb().unit.createMany({ data: units });
  await getDb().inspectionRound.createMany({ data: rounds.map((round) => ({ ...round, level: "provincial" })) });
  for (const list of [listUnitMerges, listRoundMerges]) {
    for (const [q, shown, total] of [
      ["", 60, 61],
      ["无此名", 0, 0],
    ] as const) {
      const answer = await list(editor, { q, page: 1 });
      if (!answer.ok) throw new Error(answer.reason);
      const { candidates } = answer.value;
      expect([q, candidates.rows.length, candidates.total]).toEqual([q, shown, total]);
    }
    // What was chosen stands first, whatever else is looked for.
    const all = await list(editor, { q: "", page: 1 });
    const last = all.ok ? all.value.candidates.rows.at(-1)?.slug : undefined;
    if (last === undefined) throw new Error("nothing is offered");
    for (const q of ["", "无此名"]) {
      const kept = await list(editor, { q, page: 1, chosen: [last, "没有这一个"] });
      if (!kept.ok) throw new Error(kept.reason);
      const { rows, total } = kept.value.candidates;
      expect([q, rows[0]?.slug, total]).toEqual([q, last, q === "" ? 61 : 1]);
    }
  }
});
