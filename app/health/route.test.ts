import { type AddressInfo, createServer } from "node:net";
import { expect, it, vi } from "vitest";
import { closeDb, getDb } from "@/lib/db/client.ts";
import { useTestDatabase } from "@/lib/db/database-in-tests.ts";
import { findFreePort } from "@/lib/free-port.ts";
import { GET } from "./route.ts";

// There is no request for the framework to wait for.
vi.mock("next/server", () => ({ connection: async () => {} }));

useTestDatabase();

it("says whether the database answers, and is kept by nobody", async () => {
  const well = await GET();
  expect([well.status, await well.text(), well.headers.get("cache-control")]).toEqual([200, "ok\n", "no-store"]);
  const url = process.env.DATABASE_URL;
  await closeDb();
  process.env.DATABASE_URL = `postgresql://nobody:x@127.0.0.1:${await findFreePort()}/none`;
  expect((await GET()).status).toBe(503);
  await closeDb();
  process.env.DATABASE_URL = url;
});

it("says so soon of a database that takes connections and never answers, and questions to it end", async () => {
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const { port } = silent.address() as AddressInfo;
  const url = process.env.DATABASE_URL;
  await closeDb();
  process.env.DATABASE_URL = `postgresql://nobody:x@127.0.0.1:${port}/none`;
  const began = Date.now();
  const question = getDb().$queryRaw`SELECT 1`
    .then(
      () => "answered",
      () => "given up",
    )
    .then((outcome) => [outcome, Date.now() - began < 15_000]);
  expect((await GET()).status).toBe(503);
  expect(Date.now() - began).toBeLessThan(5_000);
  expect(await question).toEqual(["given up", true]);
  await closeDb();
  silent.close();
  process.env.DATABASE_URL = url;
}, 30_000);
