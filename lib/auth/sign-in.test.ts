import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { getDb } from "../db/client.ts";
import { useTestDatabase } from "../db/database-in-tests.ts";
import { addUser } from "../db/mutations/add-user.ts";
import { disableUser } from "../db/mutations/disable-user.ts";
import { endAllOwnSessions, endOwnSession } from "../db/mutations/end-own-sessions.ts";
import { setUserRole } from "../db/mutations/set-user-role.ts";
import { listOwnSessions } from "../db/queries/list-own-sessions.ts";
import { getAuth } from "./better-auth.ts";
import { changePassword } from "./change-password.ts";
import { holdBlocked, signInForHeaders, testSecret, toRequestHeaders } from "./request-in-tests.ts";
import { readActor } from "./session.ts";
import { signIn } from "./sign-in.ts";
import { systemActor } from "./system-actor.ts";

useTestDatabase();

const system = systemActor("test");
const password = "three calm otters";
const email = "li@example.cn";
let userId = "";

beforeAll(async () => {
  process.env.BETTER_AUTH_SECRET = testSecret;
  const user = await addUser(system, { email, name: "李", role: "editor", password });
  if (!user.ok) throw new Error(user.reason);
  userId = user.userId;
  await addUser(system, { email: "boss@example.cn", name: "", role: "admin", password });
});
beforeEach(async () => {
  await getDb().signInAttempt.deleteMany();
  await getDb().session.deleteMany();
});

const signInAs = (credentials: Partial<{ email: string; password: string }>, headers = toRequestHeaders()) =>
  signIn({ email, password, ...credentials }, headers);

describe("signing in", () => {
  it("works with the right password, however the address is spelt", async () => {
    expect(await signInAs({})).toEqual({ ok: true });
    expect(await signInAs({ email: " LI@Example.cn " })).toEqual({ ok: true });
    expect(await getDb().session.findFirst()).toMatchObject({ userId, ipAddress: "192.0.2.1" });
  });

  it("gives one answer to a wrong password, an unknown account, a disabled one and nonsense, and no session", async () => {
    await addUser(system, { email: "gone@example.cn", name: "", role: "editor", password });
    const gone = await getDb().user.findUniqueOrThrow({ where: { email: "gone@example.cn" } });
    await disableUser(system, { userId: gone.id });
    const wrong = { ok: false, reason: "wrong-credentials" };
    for (const credentials of [
      { password: "three calm otter" },
      { email: "nobody@example.cn" },
      { email: "gone@example.cn" },
      { email: "gone@example.cn", password: "x" },
      { email: "no address" },
      { email: "" },
      { password: "" },
      { password: "x".repeat(10_000) },
      { email: `${"x".repeat(10_000)}@example.cn` },
      { email: "li@example.cn\u0000" },
    ]) {
      expect(
        await signInAs(credentials, toRequestHeaders({ "x-client-address": "192.0.2.77" })),
        JSON.stringify(credentials).slice(0, 80),
      ).toEqual(wrong);
      await getDb().signInAttempt.deleteMany();
    }
    expect(await getDb().session.count()).toBe(0);
  });

  it("takes as long for an unknown account as for a wrong password", async () => {
    const times: Record<string, number[]> = { [email]: [], "nobody@example.cn": [] };
    for (let round = 0; round < 9; round++) {
      for (const [address, list] of Object.entries(times)) {
        await getDb().signInAttempt.deleteMany();
        const start = performance.now();
        await signInAs({ email: address, password: "wrong" });
        list.push(performance.now() - start);
      }
    }
    const [known, unknown] = Object.values(times).map((list) => list.sort((a, b) => a - b)[4] as number) as [
      number,
      number,
    ];
    // Without the hash for nobody it would be a small part of the other.
    expect(unknown / known).toBeGreaterThan(0.6);
    expect(unknown / known).toBeLessThan(1.7);
  });

  it("is limited for an account that exists and for one that does not alike", async () => {
    for (const address of [email, "nobody@example.cn"]) {
      const outcomes: string[] = [];
      for (let attempt = 1; attempt <= 7; attempt++) {
        const outcome = await signInAs({ email: address, password: "wrong" });
        outcomes.push(outcome.ok ? "ok" : outcome.reason);
        await holdBlocked();
      }
      expect(outcomes).toEqual([...Array(5).fill("wrong-credentials"), ...Array(2).fill("too-many-attempts")]);
    }
    // The right password does not get past the limit either, or it would be found in the end.
    expect(await signInAs({})).toMatchObject({ ok: false, reason: "too-many-attempts" });
  });

  it("is refused to a form on another site", async () => {
    expect(await signInAs({}, toRequestHeaders({ origin: "https://evil.example" }))).toEqual({
      ok: false,
      reason: "cross-site",
    });
    expect(
      await signInAs({}, toRequestHeaders({ "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" })),
    ).toEqual({ ok: false, reason: "cross-site" });
    expect(await getDb().session.count()).toBe(0);
  });

  it("is off without a secret, and then no cookie counts", async () => {
    const headers = await signInForHeaders(email, password);
    delete process.env.BETTER_AUTH_SECRET;
    try {
      expect(await signInAs({})).toEqual({ ok: false, reason: "not-configured" });
      expect(await readActor(headers)).toEqual({ kind: "reader" });
    } finally {
      process.env.BETTER_AUTH_SECRET = testSecret;
    }
  });

  it("is for those whom an admin added: nobody signs up", async () => {
    const body = { email: "new@example.cn", password, name: "new" };
    await expect(getAuth()?.api.signUpEmail({ body: body as never, headers: toRequestHeaders() })).rejects.toThrow();
    expect(await getDb().user.findUnique({ where: { email: "new@example.cn" } })).toBeNull();
  });
});

describe("the cookie", () => {
  it("is for the server alone, and for https alone where the site is on https", async () => {
    async function readCookie(): Promise<string> {
      const signed = await getAuth()?.api.signInEmail({
        body: { email, password },
        headers: toRequestHeaders(),
        returnHeaders: true,
      });
      return signed?.headers.get("set-cookie") ?? "";
    }
    const plain = await readCookie();
    expect(plain).toMatch(/^taizhang\.session_token=.*; HttpOnly; SameSite=Lax$/);
    process.env.TAIZHANG_URL = "https://taizhang.example.cn";
    try {
      expect(await readCookie()).toMatch(
        /^__Secure-taizhang\.session_token=(?=.*; HttpOnly)(?=.*; Secure)(?=.*; SameSite=Lax)/,
      );
    } finally {
      delete process.env.TAIZHANG_URL;
    }
  });

  it("says who acts, and says nothing once it is changed, expired or of a disabled user", async () => {
    const headers = await signInForHeaders(email, password);
    expect(await readActor(headers)).toMatchObject({ kind: "user", userId, email, role: "editor" });
    const cookie = headers.get("cookie") as string;
    for (const forged of [
      "",
      cookie.replace(/=..../, "=AAAA"),
      cookie.replace(/\..*$/, ""),
      "taizhang.session_token=x.y",
      "other=1",
    ]) {
      expect(await readActor(toRequestHeaders({ cookie: forged })), forged).toEqual({ kind: "reader" });
    }
    await getDb().session.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await readActor(headers)).toEqual({ kind: "reader" });
  });

  it("carries no role: a new one holds at once", async () => {
    const headers = await signInForHeaders(email, password);
    await setUserRole(system, { userId, role: "admin" });
    expect(await readActor(headers)).toMatchObject({ role: "admin" });
    await setUserRole(system, { userId, role: "editor" });
    expect(await readActor(headers)).toMatchObject({ role: "editor" });
  });
});

describe("sessions", () => {
  it("are listed, ended one by one, and only by their owner", async () => {
    const [here, there] = [await signInForHeaders(email, password), await signInForHeaders(email, password)];
    const boss = await readActor(await signInForHeaders("boss@example.cn", password));
    const actor = await readActor(here);
    const list = await listOwnSessions(actor, {});
    if (!list.ok) throw new Error(list.reason);
    expect(list.value.map((session) => session.isCurrent)).toEqual([true, false]);
    const other = list.value[1]?.id as string;
    expect(await endOwnSession(boss, { sessionId: other })).toEqual({ ok: false, reason: "not-found" });
    expect(await readActor(there)).toMatchObject({ kind: "user" });
    expect(await endOwnSession(actor, { sessionId: other })).toEqual({ ok: true });
    expect(await readActor(there)).toEqual({ kind: "reader" });
    expect(await readActor(here)).toMatchObject({ kind: "user" });
  });

  it("end everywhere at once, and nobody else's with them", async () => {
    const mine = [await signInForHeaders(email, password), await signInForHeaders(email, password)];
    const boss = await signInForHeaders("boss@example.cn", password);
    expect(await endAllOwnSessions(await readActor(mine[0] as Headers), {})).toEqual({ ok: true, sessions: 2 });
    for (const headers of mine) expect(await readActor(headers)).toEqual({ kind: "reader" });
    expect(await readActor(boss)).toMatchObject({ kind: "user" });
  });
});

describe("changing the password", () => {
  it("asks for the old one, ends the other sessions and keeps this one", async () => {
    const [here, there] = [await signInForHeaders(email, password), await signInForHeaders(email, password)];
    const actor = await readActor(here);
    expect(
      await changePassword(actor, { current: "wrong", next: "four calmer otters", again: "four calmer otters" }),
    ).toEqual({ ok: false, reason: "wrong-password" });
    expect(await changePassword(actor, { current: password, next: "short", again: "short" })).toEqual({
      ok: false,
      reason: "too-short",
    });
    expect(
      await changePassword(actor, { current: password, next: "four calmer otters", again: "four calm otters" }),
    ).toEqual({ ok: false, reason: "not-same" });
    expect(await changePassword(actor, { current: password, next: password, again: password })).toEqual({
      ok: false,
      reason: "unchanged",
    });
    expect(await readActor(there)).toMatchObject({ kind: "user" });
    expect(
      await changePassword(actor, { current: password, next: "four calmer otters", again: "four calmer otters" }),
    ).toEqual({ ok: true, sessionsEnded: 1 });
    expect(await readActor(here)).toMatchObject({ kind: "user" });
    expect(await readActor(there)).toEqual({ kind: "reader" });
    expect(await signInAs({})).toEqual({ ok: false, reason: "wrong-credentials" });
    expect(await signInAs({ password: "four calmer otters" })).toEqual({ ok: true });
    const again = await readActor(await signInForHeaders(email, "four calmer otters"));
    expect(
      await changePassword(again, { current: "four calmer otters", next: password, again: password }),
    ).toMatchObject({ ok: true });
  });

  it("is refused to a reader, and limits the attempts at the old one", async () => {
    expect(await changePassword({ kind: "reader" }, { current: "a", next: "b", again: "b" })).toEqual({
      ok: false,
      reason: "not-signed-in",
    });
    const actor = await readActor(await signInForHeaders(email, password));
    for (let attempt = 1; attempt <= 5; attempt++)
      await changePassword(actor, { current: "wrong", next: "four calmer otters", again: "four calmer otters" });
    expect(
      await changePassword(actor, { current: password, next: "four calmer otters", again: "four calmer otters" }),
    ).toMatchObject({ ok: false, reason: "too-many-attempts" });
  });
});
