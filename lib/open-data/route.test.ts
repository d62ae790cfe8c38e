import { beforeAll, describe, expect, it } from "vitest";
import { systemActor } from "../auth/system-actor.ts";
import { getDb } from "../db/client.ts";
import { useTestDatabase } from "../db/database-in-tests.ts";
import { writeNotice } from "../db/ledger-in-tests.ts";
import { saveNotice } from "../db/mutations/save-notice.ts";
import { saveWorld } from "../db/world-in-tests.ts";
import { getArchive } from "./archive.ts";
import { openDataRoute } from "./route.ts";
import { unzip } from "./unzip-in-tests.ts";

useTestDatabase();
beforeAll(async () => {
  await saveWorld();
});

const ask = (init: RequestInit = {}) =>
  openDataRoute.GET(new Request("http://localhost/open-data.zip", init), { params: Promise.resolve({}) });
const open = (response: Response) => unzip(response.body as unknown as AsyncIterable<Uint8Array>);

describe("/open-data.zip", () => {
  it("gives the ZIP under a name, and says when it has not changed", async () => {
    const response = await ask();
    expect(response.headers.get("content-disposition")).toContain("open-data.zip");
    expect(Object.keys(await open(response))).toContain("README.md");
    const etag = response.headers.get("etag") ?? "";
    expect((await ask({ headers: { "if-none-match": etag } })).status).toBe(304);
    const again = await ask();
    expect(Number(again.headers.get("content-length"))).toBe((await again.arrayBuffer()).byteLength);
    const head = await ask({ method: "HEAD" });
    expect(head.headers.get("etag")).toBe(etag);
    expect(await head.text()).toBe("");
  });

  it("is written once for all who ask at the same time", async () => {
    const version = "0".repeat(32);
    const [first, second] = await Promise.all([getArchive(version), getArchive(version)]);
    expect(first.file).toBe(second.file);
  });

  it("is another one after a change, while whoever was reading reads on", async () => {
    const before = await ask();
    await (await getArchive("")).file.whole;
    const saved = await saveNotice(
      systemActor("test"),
      writeNotice({ unit: "新来区", region: ["河南省"], start: "2018-05-01", problems: [{ title: "新的问题" }] }),
    );
    expect(saved.ok).toBe(true);
    const after = await ask();
    expect(after.headers.get("etag")).not.toBe(before.headers.get("etag"));
    const [older, newer] = [await open(before), await open(after)];
    expect(older["tables/units.csv"]).not.toContain("新来区");
    expect(newer["tables/units.csv"]).toContain("新来区");
  });

  it("is written without a connection of those who read pages", async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const hold = () =>
      new Promise<{ over: Promise<void> }>((resolve) => {
        const over = getDb().$transaction(
          async (tx) => {
            await tx.$queryRaw`SELECT 1`;
            resolve({ over });
            await held;
          },
          { timeout: 60_000 },
        );
      });
    const pages = await Promise.all(Array.from({ length: 10 }, hold));
    const written = getArchive("1".repeat(32)).then(({ file }) => file.whole);
    await written.finally(letGo);
    await Promise.all(pages.map(({ over }) => over));
  });

  /** Lets nobody read the diagnostics, at which the writing then waits, until the work is done. */
  async function whileWaiting(work: (countWriters: () => Promise<number>) => Promise<void>): Promise<void> {
    await getDb().$transaction(async (tx) => {
      await tx.$executeRaw`LOCK TABLE "Diagnostic" IN ACCESS EXCLUSIVE MODE`;
      await work(async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        const waiting = await tx.$queryRaw<unknown[]>`
          SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
        return waiting.length;
      });
    });
  }

  const change = () => getDb().$executeRaw`UPDATE "Unit" SET version = version + 1`;

  it("is written by one writer at a time, however often the data change meanwhile", async () => {
    const asked: Response[] = [];
    await whileWaiting(async (countWriters) => {
      for (let times = 0; times < 4; times += 1) {
        await change();
        asked.push(await ask());
      }
      expect(await countWriters()).toBe(1);
    });
    const opened = await Promise.all(asked.map(open));
    for (const files of opened) expect(files).toEqual(opened[0]);
    expect((await ask()).headers.get("etag")).not.toBe(asked[0]?.headers.get("etag"));
  });

  it("fails for those who read along where the writing breaks, and is written anew for the next", async () => {
    await change();
    let broken: Promise<unknown> = Promise.resolve();
    await whileWaiting(async (countWriters) => {
      broken = open(await ask());
      broken.catch(() => {});
      await countWriters();
      await getDb().$executeRaw`
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      await expect(broken).rejects.toThrow();
    });
    expect(Object.keys(await open(await ask()))).toContain("README.md");
  });
});
