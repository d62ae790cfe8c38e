// Answers are kept while they are true, and not a moment longer.
import pg from "pg";
import { describe, expect, it, vi } from "vitest";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { ask } from "./ask.ts";

useTestDatabase();

const countUnits = () => ask<{ count: number }[]>`SELECT count(*)::int AS count FROM "Unit"`;

/** Writes as another process does: over a connection of its own. */
async function elsewhere<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const addUnit = (client: pg.Client, slug: string) =>
  client.query(`INSERT INTO "Unit" (slug, name, "regionPath", "searchText") VALUES ($1, $1, '', $1)`, [slug]);

describe("a kept answer", () => {
  it("is given again while nothing has changed, to all who ask at once", async () => {
    // Snapshots are those of a whole server: what another test writes at this moment to a database of its own is a change.
    await vi.waitFor(async () => {
      const first = await countUnits();
      expect(await countUnits()).toBe(first);
      const [one, other] = await Promise.all([countUnits(), countUnits()]);
      expect(one).toBe(other);
    });
  });

  it("is of one question with its values", async () => {
    const echo = (word: string) => ask<{ word: string }[]>`SELECT ${word}::text AS word`;
    expect([await echo("甲"), await echo("乙"), await echo("甲")]).toEqual([
      [{ word: "甲" }],
      [{ word: "乙" }],
      [{ word: "甲" }],
    ]);
  });

  it("gives way as soon as another process has written, and not before it has", async () => {
    const before = await countUnits();
    await elsewhere(async (client) => {
      await client.query("BEGIN");
      await addUnit(client, "elsewhere");
      expect(await countUnits()).toEqual(before);
      await client.query("COMMIT");
    });
    expect(await countUnits()).toEqual([{ count: (before[0]?.count ?? 0) + 1 }]);
  });

  it("is never older than what was written before it was asked for, however many write", async () => {
    const counts: number[] = [];
    await Promise.all([
      elsewhere(async (client) => {
        for (let n = 0; n < 40; n += 1) await addUnit(client, `one-${n}`);
      }),
      (async () => {
        for (let n = 0; n < 40; n += 1) {
          await getDb().unit.create({ data: { slug: `own-${n}`, name: `own-${n}`, regionPath: "", searchText: "" } });
          const known = await getDb().unit.count();
          const [row] = await countUnits();
          counts.push((row?.count ?? 0) - known);
        }
      })(),
    ]);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
  });

  it("cannot be changed by one who got it", async () => {
    const rows = await ask<{ parts: number[] }[]>`SELECT '[1, 2]'::json AS parts`;
    expect(() => rows[0]?.parts.push(3)).toThrow(TypeError);
  });

  it("is no failure: what went wrong is asked anew", async () => {
    const count = () => ask`SELECT * FROM missing`;
    await expect(count()).rejects.toThrow();
    await getDb().$executeRaw`CREATE TABLE missing AS SELECT 1 AS n`;
    expect(await count()).toEqual([{ n: 1 }]);
  });
});
