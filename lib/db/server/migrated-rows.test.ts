// What migrations do to rows that were there before them.
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { expect, it } from "vitest";
import { createTestDatabase } from "../database-in-tests.ts";
import { applyMigrations } from "./migrate.ts";

const committed = path.resolve("prisma/migrations");

/** The committed migrations before this one, in a folder of their own. */
async function copyBefore(migration: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "taizhang-migrations-"));
  const isEarlier = (source: string) => {
    const [first = ""] = path.relative(committed, source).split(path.sep);
    return !/^\d/.test(first) || first < migration;
  };
  await cp(committed, folder, { recursive: true, filter: isEarlier });
  return folder;
}

it("undated notices leave the day of their import, what counts and what is known of it are settled anew, and units get the codes of their regions", async () => {
  const { url, drop } = await createTestDatabase("template0");
  const folder = await copyBefore("20261122101401_review_at_scale");
  const client = new pg.Client({ connectionString: url });
  try {
    await applyMigrations(url, folder);
    await client.connect();
    const insertNotice = (
      id: number,
      stated: Record<string, string>,
      place: "inspectionId" | "roundId" = "inspectionId",
    ) => {
      const scope = place === "roundId" ? "round" : "unit";
      const columns = [place, ...Object.keys(stated)].map((name) => `"${name}"`);
      const values = ["1", ...Object.values(stated).map((value) => `'${value}'`)];
      const fields = Object.keys(stated).filter((name) => name !== "effectiveOn");
      const places = fields.map((name) => [name === "published" ? name : `inspection.${name}`, { start: 0, end: 0 }]);
      return client.query(
        `INSERT INTO "Notice" (id, "sourceId", part, "textHash", "ledgerHash", scope, status, region, "metaSpans",
          "spanStart", "spanEnd", "grammarVersion", "searchTitle", "searchText", bigrams, ${columns.join(", ")})
         VALUES (${id}, 1, ${id}, 't${id}', 'l${id}', '${scope}', 'published', '{}',
          '${JSON.stringify(Object.fromEntries(places))}', 0, 0, '1', '', '', '{}',
          ${values.join(", ")})`,
      );
    };
    await client.query(`INSERT INTO "Unit" (id, slug, name, province, city, county, "regionPath", "searchText") VALUES
      (1, 'a', '甲', '河南省', '郑州市', '惠济区', '河南省/郑州市/惠济区', ''), (2, 'b', '乙', NULL, NULL, NULL, '', ''),
      (3, 'c', '丙', '从前省', NULL, NULL, '从前省', '')`);
    await client.query(
      `INSERT INTO "Source" (id, hash, text, format, "fileName", "byteSize") VALUES (1, 'h', '', 'text', 'f', 0)`,
    );
    await client.query(`INSERT INTO "InspectionRound" (id, slug, key, name, derived, "authorityRegion", "searchText") VALUES
      (1, 'r', 'r', '第一轮', false, '', '')`);
    await client.query(`INSERT INTO "Inspection" (id, "unitId", body, level, feedback, year) VALUES
      (1, 1, '第三组', 'county', '2023-10-28', 2023), (2, 2, '第九组', NULL, NULL, NULL)`);
    await insertNotice(1, { published: "2024-09-10", effectiveOn: "2024-09-10", body: "第一组", start: "2022-03-01" });
    await insertNotice(2, { feedback: "2023-10-28", effectiveOn: "2026-11-01", body: "第二组" });
    await insertNotice(3, { effectiveOn: "2026-11-02", body: "第三组", level: "county" });
    await client.query(`UPDATE "Inspection" SET "currentNoticeId" = 3 WHERE id = 1`);
    await insertNotice(4, { published: "2024-09-10", effectiveOn: "2024-09-10" }, "roundId");
    await insertNotice(5, { effectiveOn: "2026-11-02" }, "roundId");
    await client.query(`UPDATE "InspectionRound" SET "currentNoticeId" = 5`);

    await applyMigrations(url);
    const notices = await client.query(`SELECT "effectiveOn"::text AS day FROM "Notice" ORDER BY id`);
    expect(notices.rows.map((row) => row.day)).toEqual([
      "2024-09-10",
      "2023-10-28",
      "0001-01-01",
      "2024-09-10",
      "0001-01-01",
    ]);
    const inspections =
      await client.query(`SELECT "currentNoticeId" AS id, body, level, kind, start::text, feedback::text, year
      FROM "Inspection" ORDER BY "Inspection".id`);
    expect(inspections.rows).toEqual([
      { id: 1, body: "第一组", level: "county", kind: null, start: "2022-03-01", feedback: "2023-10-28", year: 2022 },
      { id: null, body: "第九组", level: null, kind: null, start: null, feedback: null, year: null },
    ]);
    expect((await client.query(`SELECT "currentNoticeId" AS id FROM "InspectionRound"`)).rows).toEqual([{ id: 4 }]);
    const units = await client.query(`SELECT "regionCode" AS code FROM "Unit" ORDER BY id`);
    expect(units.rows.map((row) => row.code)).toEqual(["410108", null, null]);
  } finally {
    await client.end();
    await drop();
    await rm(folder, { recursive: true });
  }
});
