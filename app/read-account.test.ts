import { beforeAll, expect, it, vi } from "vitest";
import { signInForHeaders, testSecret } from "@/lib/auth/request-in-tests.ts";
import { systemActor } from "@/lib/auth/system-actor.ts";
import { closeDb } from "@/lib/db/client.ts";
import { useTestDatabase } from "@/lib/db/database-in-tests.ts";
import { addUser } from "@/lib/db/mutations/add-user.ts";
import { saveOne } from "@/lib/db/mutations/editing-in-tests.ts";
import { findFreePort } from "@/lib/free-port.ts";
import { readAccount } from "./read-account.ts";

// The request is the framework's to give; the session and the database are real.
const request = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock("next/headers", () => ({ headers: async () => request.headers }));

useTestDatabase();
beforeAll(async () => {
  process.env.BETTER_AUTH_SECRET = testSecret;
  const password = "three calm otters";
  await addUser(systemActor("test"), { email: "li@example.cn", name: "李", role: "editor", password });
  await saveOne("草稿区", { publish: false });
  request.headers = await signInForHeaders("li@example.cn", password);
});

it("names who is signed in and counts their drafts, and takes them for a reader where the database is gone", async () => {
  expect(await readAccount()).toEqual({ name: "李", drafts: 1 });
  const url = process.env.DATABASE_URL;
  await closeDb();
  process.env.DATABASE_URL = `postgresql://nobody:x@127.0.0.1:${await findFreePort()}/none`;
  expect(await readAccount()).toEqual({ name: null, drafts: null });
  await closeDb();
  process.env.DATABASE_URL = url;
  expect(await readAccount()).toEqual({ name: "李", drafts: 1 });
});
