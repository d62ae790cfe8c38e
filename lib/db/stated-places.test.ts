// The database itself keeps no figure and no word without the place where it stands.
import { describe, expect, it } from "vitest";
import { systemActor } from "../auth/system-actor.ts";
import { getDb } from "./client.ts";
import { useTestDatabase } from "./database-in-tests.ts";
import { writeNotice } from "./ledger-in-tests.ts";
import { saveNotice } from "./mutations/save-notice.ts";

useTestDatabase();

const whole = writeNotice({
  unit: "甲县",
  region: ["某省"],
  title: "关于巡察整改情况的通报",
  published: "2024-05-06",
  start: "2023-03-01",
  totals: [{ subject: "problem", total: 40, done: 36 }],
  completionRate: 90,
  systems: 0,
  outcomes: [{ kind: "立案", count: 2, unit: "件" }],
  unfinished: ["旧账未清"],
});

async function save(): Promise<number> {
  const saved = await saveNotice(systemActor("test"), whole);
  if (!saved.ok && saved.reason !== "already-imported") throw new Error(saved.reason);
  return saved.noticeId;
}

const setPlaces = (id: number, spans: string) =>
  getDb().$executeRawUnsafe(`UPDATE "Notice" SET "metaSpans" = ${spans} WHERE id = ${id}`);

describe("a notice", () => {
  it.each(["completionRate", "systems", "title", "unit", "region", "published", "inspection.start"])(
    "cannot state its %s without a place",
    async (field) => {
      const id = await save();
      await expect(setPlaces(id, `"metaSpans" - '${field}'`)).rejects.toThrow("Notice_stated_check");
    },
  );

  it.each([
    "{}",
    '{"start": 4}',
    '{"start": "1", "end": "3"}',
    '{"start": 4, "end": 3}',
    '{"start": -1, "end": 3}',
    "7",
  ])("has no place like %s", async (place) => {
    const id = await save();
    await expect(setPlaces(id, `jsonb_set("metaSpans", '{systems}', '${place}')`)).rejects.toThrow(
      "Notice_places_check",
    );
  });

  it("may leave anything unsaid, and an editor's word may stand in an empty place", async () => {
    const id = await save();
    await getDb()
      .$executeRaw`UPDATE "Notice" SET systems = NULL, "metaSpans" = "metaSpans" - 'systems' WHERE id = ${id}`;
    await setPlaces(id, `jsonb_set("metaSpans", '{completionRate}', '{"start": 5, "end": 5}')`);
    await expect(getDb().$executeRaw`UPDATE "Notice" SET systems = 3 WHERE id = ${id}`).rejects.toThrow(
      "Notice_stated_check",
    );
  });

  it.each([
    ["DeclaredTotal", `"doneEnd" = "doneStart" - 1`],
    ["Outcome", `"start" = "end" + 1`],
    ["UnfinishedItem", `"start" = -1`],
  ])("has no figure in %s whose place runs backwards", async (table, change) => {
    const id = await save();
    await expect(getDb().$executeRawUnsafe(`UPDATE "${table}" SET ${change} WHERE "noticeId" = ${id}`)).rejects.toThrow(
      "check",
    );
  });
});
