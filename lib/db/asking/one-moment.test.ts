import { randomUUID } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { Prisma } from "../generated/client.ts";
import { isBusy } from "../is-busy.ts";
import { ask } from "./ask.ts";
import { atOneMoment, readRows } from "./one-moment.ts";

useTestDatabase();

const countUnits = () => ask<{ count: number }[]>`SELECT count(*)::int AS count FROM "Unit"`;
const countAnew = async () =>
  (await readRows<{ count: number }[]>(Prisma.sql`SELECT count(*)::int AS count FROM "Unit"`))[0]?.count;
const sleep = (seconds: number) => readRows(Prisma.sql`SELECT pg_sleep(${seconds})::text`);
const addUnit = () => {
  const slug = randomUUID();
  return getDb().unit.create({ data: { slug, name: slug, regionPath: "", searchText: "" } });
};

describe("what is read at one moment", () => {
  it("is what was there when the first of it was read, whoever writes meanwhile", async () => {
    const [first, before, after, later] = await atOneMoment(async () => {
      const counted = await countAnew();
      await addUnit();
      return [counted, await countAnew(), (await countUnits())[0]?.count, await countAnew()];
    });
    expect([before, after, later]).toEqual([first, first, first]);
    expect(await countAnew()).toBe((first ?? 0) + 1);
  });

  it("is asked once, also where much is asked together", async () => {
    const answers = await atOneMoment(() => Promise.all([countUnits(), ...Array.from({ length: 20 }, countUnits)]));
    expect(new Set(answers).size).toBe(1);
  });

  it("throws nothing out of what is kept for pages, and adds nothing", async () => {
    await countUnits();
    const { taizhangAnswers: kept } = globalThis as { taizhangAnswers?: Map<string, unknown> };
    const before = [...(kept?.keys() ?? [])];
    expect(before).not.toEqual([]);
    await atOneMoment(async () => {
      for (let at = 0; at < 300; at += 1) await ask`SELECT ${at}::int AS at`;
    });
    expect([...(kept?.keys() ?? [])]).toEqual(before);
  });

  it("is a part of the moment around it", async () => {
    const [outer, inner] = await atOneMoment(async () => {
      const before = await countAnew();
      await addUnit();
      return [before, await atOneMoment(countAnew)];
    });
    expect(inner).toBe(outer);
  });
});

describe("many who read at one moment", () => {
  it("wait for each other, while pages wait for none of them", async () => {
    const reading = Promise.all(Array.from({ length: 14 }, () => atOneMoment(() => sleep(0.3))));
    const asked = performance.now();
    await countAnew();
    expect(performance.now() - asked).toBeLessThan(1000);
    await reading;
  });

  it("do not wait for ever, and nobody reads for ever", async () => {
    const reading = Promise.all([0.6, 0.6, 0.6, 0.6].map((seconds) => atOneMoment(() => sleep(seconds))));
    expect(isBusy(await atOneMoment(countAnew, { patience: 100 }).catch((error: unknown) => error))).toBe(true);
    await reading;
    const endless = async () => {
      for (;;) await sleep(0.05);
    };
    expect(isBusy(await atOneMoment(endless, { timeout: 300 }).catch((error: unknown) => error))).toBe(true);
    expect(await atOneMoment(countAnew)).toBe(await countAnew());
    // Whoever gave up lets go of the connection.
    await vi.waitFor(async () => {
      const [held] = await getDb().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM pg_stat_activity
        WHERE datname = current_database() AND state LIKE 'idle in transaction%'`;
      expect(held?.count).toBe(0);
    });
  });
});
