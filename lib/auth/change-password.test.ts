import { beforeEach, expect, it, vi } from "vitest";
import { getDb } from "../db/client.ts";
import { useTestDatabase } from "../db/database-in-tests.ts";
import { addUser } from "../db/mutations/add-user.ts";
import type { Actor } from "./actor.ts";
import { changePassword } from "./change-password.ts";
import { systemActor } from "./system-actor.ts";

// The machine is busy when the test says so: for real, it would have to be for twenty seconds.
const busy = vi.hoisted(() => ({ is: false }));
vi.mock("../db/mutations/change-own-password.ts", async (original) => {
  const { changeOwnPassword } = await original<typeof import("../db/mutations/change-own-password.ts")>();
  const change = (...asked: Parameters<typeof changeOwnPassword>) =>
    busy.is ? Promise.resolve({ ok: false as const, reason: "busy" as const }) : changeOwnPassword(...asked);
  return { changeOwnPassword: Object.assign(change, { action: changeOwnPassword.action }) };
});

useTestDatabase();

const password = "three calm otters";
const next = "four calmer otters";
const email = "li@example.cn";
let actor: Actor = { kind: "reader" };

beforeEach(async () => {
  busy.is = false;
  await getDb().signInAttempt.deleteMany();
  await getDb().user.deleteMany();
  const user = await addUser(systemActor("test"), { email, name: "李", role: "editor", password });
  if (!user.ok) throw new Error(user.reason);
  actor = { kind: "user", userId: user.userId, email, name: "李", role: "editor", sessionId: null };
});

const change = (current: string, to = next) => changePassword(actor, { current, next: to, again: to });

async function failTimes(times: number): Promise<void> {
  for (let attempt = 1; attempt <= times; attempt++)
    expect(await change("wrong")).toEqual({ ok: false, reason: "wrong-password" });
}

it("forgets the failed attempts where the current password was right, whatever is wrong with the new one", async () => {
  for (const [to, outcome] of [
    ["short", { ok: false, reason: "too-short" }],
    [password, { ok: false, reason: "unchanged" }],
    [next, { ok: true }],
  ] as const) {
    await failTimes(4);
    expect(await change(password, to)).toMatchObject(outcome);
    expect(await getDb().signInAttempt.count(), to).toBe(0);
  }
});

it("forgets none of them while others keep it waiting: no password was looked at", async () => {
  await failTimes(4);
  busy.is = true;
  expect(await change("wrong")).toEqual({ ok: false, reason: "busy" });
  expect(await change("wrong")).toMatchObject({ ok: false, reason: "too-many-attempts" });
});
