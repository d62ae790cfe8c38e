import { describe, expect, it } from "vitest";
import type { Actor } from "../../auth/actor.ts";
import { editor } from "../../auth/actors-in-tests.ts";
import { systemActor } from "../../auth/system-actor.ts";
import { countSignInAttempt } from "../attempts.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { listUsers } from "../queries/list-users.ts";
import { addUser } from "./add-user.ts";
import { disableUser } from "./disable-user.ts";
import { enableUser } from "./enable-user.ts";
import { removeUser } from "./remove-user.ts";
import { setUserPassword } from "./set-user-password.ts";
import { setUserRole } from "./set-user-role.ts";

useTestDatabase();

const system = systemActor("test");
const password = "three calm otters";
let made = 0;

async function makeUser(role: "admin" | "editor"): Promise<string> {
  made += 1;
  const outcome = await addUser(system, { email: `user${made}@example.cn`, name: "", role, password });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.userId;
}

/** Leaves exactly `count` admins who can sign in, new ones, and gives their ids. */
async function makeOnlyAdmins(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index++) ids.push(await makeUser("admin"));
  await getDb().user.updateMany({ where: { id: { notIn: ids } }, data: { role: "editor" } });
  return ids;
}

describe("adding a user", () => {
  it("keeps the address in small letters, names who has no name, and hashes the password", async () => {
    const outcome = await addUser(system, { email: " Wang.Wu@Example.CN ", name: " ", role: "editor", password });
    if (!outcome.ok) throw new Error(outcome.reason);
    const user = await getDb().user.findUniqueOrThrow({ where: { id: outcome.userId }, include: { accounts: true } });
    expect(user).toMatchObject({ email: "wang.wu@example.cn", name: "wang.wu", role: "editor", disabledAt: null });
    expect(user.accounts).toHaveLength(1);
    expect(user.accounts[0]?.password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
  });

  it("makes one account of two at once for the same address", async () => {
    const outcomes = await Promise.all(
      ["same@example.cn", "SAME@example.cn"].map((email) =>
        addUser(system, { email, name: "", role: "editor", password }),
      ),
    );
    expect(outcomes.map((outcome) => (outcome.ok ? "ok" : outcome.reason)).sort()).toEqual(["already-there", "ok"]);
  });

  it("refuses what is no address, no role, no name or no password, and stores nothing", async () => {
    const before = await getDb().user.count();
    const good = { email: "zhao@example.cn", name: "赵", role: "editor" as const, password };
    expect(await addUser(system, { ...good, email: "zhao" })).toEqual({ ok: false, reason: "invalid-email" });
    expect(await addUser(system, { ...good, role: "reader" as never })).toEqual({ ok: false, reason: "invalid-role" });
    expect(await addUser(system, { ...good, name: "赵".repeat(81) })).toEqual({ ok: false, reason: "invalid-name" });
    expect(await addUser(system, { ...good, password: "short" })).toEqual({ ok: false, reason: "too-short" });
    expect(await getDb().user.count()).toBe(before);
  });
});

describe("the last admin", () => {
  it("cannot be demoted, disabled or removed, not even by a command", async () => {
    const [last] = await makeOnlyAdmins(1);
    const userId = last as string;
    expect(await setUserRole(system, { userId, role: "editor" })).toEqual({ ok: false, reason: "last-admin" });
    expect(await disableUser(system, { userId })).toEqual({ ok: false, reason: "last-admin" });
    expect(await removeUser(system, { userId })).toEqual({ ok: false, reason: "last-admin" });
    expect(await getDb().user.findUnique({ where: { id: userId } })).toMatchObject({ role: "admin", disabledAt: null });
  });

  it("is the last also beside admins who are disabled", async () => {
    const [one, other] = (await makeOnlyAdmins(2)) as [string, string];
    expect(await disableUser(system, { userId: one })).toEqual({ ok: true });
    expect(await removeUser(system, { userId: other })).toEqual({ ok: false, reason: "last-admin" });
    expect(await removeUser(system, { userId: one })).toEqual({ ok: true });
  });

  it("stays when all of them are demoted, disabled and removed at the same moment", async () => {
    const ids = await makeOnlyAdmins(6);
    const outcomes = await Promise.all([
      ...ids.slice(0, 2).map((userId) => setUserRole(system, { userId, role: "editor" })),
      ...ids.slice(2, 4).map((userId) => disableUser(system, { userId })),
      ...ids.slice(4).map((userId) => removeUser(system, { userId })),
    ]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(5);
    expect(await getDb().user.count({ where: { role: "admin", disabledAt: null } })).toBe(1);
  });
});

describe("changing a user", () => {
  async function signInAt(userId: string): Promise<void> {
    await getDb().session.create({
      data: { userId, token: `${userId}-${Math.random()}`, expiresAt: new Date(Date.now() + 1e6) },
    });
  }
  const countSessions = (userId: string) => getDb().session.count({ where: { userId } });

  it("ends the sessions of who is disabled and of who gets a new password, and forgets their failures", async () => {
    await makeOnlyAdmins(1);
    const userId = await makeUser("editor");
    await signInAt(userId);
    expect(await disableUser(system, { userId })).toEqual({ ok: true });
    expect(await countSessions(userId)).toBe(0);
    expect(await disableUser(system, { userId })).toEqual({ ok: false, reason: "unchanged" });
    expect(await enableUser(system, { userId })).toEqual({ ok: true });

    const { email } = await getDb().user.findUniqueOrThrow({ where: { id: userId } });
    await signInAt(userId);
    for (let index = 0; index < 6; index++) await countSignInAttempt(getDb(), { email, address: null });
    expect((await countSignInAttempt(getDb(), { email, address: null })).ok).toBe(false);
    expect(await setUserPassword(system, { userId, password: "four calmer otters" })).toEqual({ ok: true });
    expect(await countSessions(userId)).toBe(0);
    expect(await countSignInAttempt(getDb(), { email, address: null })).toEqual({ ok: true });
  });

  it("leaves a trail that outlives the user and never holds a password", async () => {
    const [adminId] = (await makeOnlyAdmins(1)) as [string];
    const admin: Actor = {
      kind: "user",
      userId: adminId,
      email: "boss@example.cn",
      name: "",
      role: "admin",
      sessionId: null,
    };
    const userId = await makeUser("editor");
    await setUserRole(admin, { userId, role: "admin" });
    await setUserPassword(admin, { userId, password: "four calmer otters" });
    await removeUser(admin, { userId });
    const trail = await getDb().auditEntry.findMany({
      where: { targetKind: "user", targetId: userId },
      orderBy: { id: "asc" },
    });
    expect(trail.map(({ action, actorName }) => `${actorName} ${action}`)).toEqual([
      "test user.add",
      "boss@example.cn user.set-role",
      "boss@example.cn user.set-password",
      "boss@example.cn user.remove",
    ]);
    expect(trail[1]?.details).toMatchObject({ from: "editor", to: "admin" });
    expect(JSON.stringify(trail)).not.toMatch(/otters|[0-9a-f]{32}:/);
  });

  it("says what it did not find", async () => {
    for (const change of [disableUser, enableUser, removeUser]) {
      expect(await change(system, { userId: "nobody" })).toEqual({ ok: false, reason: "not-found" });
    }
    expect(await setUserRole(system, { userId: "nobody", role: "admin" })).toEqual({ ok: false, reason: "not-found" });
  });
});

describe("the list of users", () => {
  it("is for admins, in order, and holds no hash", async () => {
    await makeOnlyAdmins(1);
    expect(await listUsers(editor, {})).toEqual({ ok: false, reason: "forbidden" });
    const list = await listUsers({ ...editor, role: "admin" }, {});
    if (!list.ok) throw new Error(list.reason);
    expect(list.value[0]?.role).toBe("admin");
    expect(list.value.slice(1).every((user) => user.role === "editor")).toBe(true);
    expect(Object.keys(list.value[0] ?? {})).not.toContain("accounts");
  });
});
