import { expect, it, vi } from "vitest";
import { closeDb } from "@/lib/db/client.ts";
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
