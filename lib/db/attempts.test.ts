import { beforeEach, describe, expect, it } from "vitest";
import { type Attempt, countSignInAttempt, forgetAttempts, forgiveAttempt } from "./attempts.ts";
import { getDb } from "./client.ts";
import { useTestDatabase } from "./database-in-tests.ts";

useTestDatabase();
beforeEach(() => getDb().signInAttempt.deleteMany());

const attempt: Attempt = { email: "li@example.cn", address: "192.0.2.1" };
const count = (changes: Partial<Attempt> = {}) => countSignInAttempt(getDb(), { ...attempt, ...changes });

/** Lets time pass for everyone who is being counted. */
async function pass(seconds: number): Promise<void> {
  await getDb().$executeRaw`
    UPDATE "SignInAttempt" SET "freeAt" = "freeAt" - make_interval(secs => ${seconds}::int),
                               "lastAt" = "lastAt" - make_interval(secs => ${seconds}::int)`;
}

describe("attempts at an account", () => {
  it("are free five times, then wait twice as long each time, up to a quarter of an hour", async () => {
    for (let free = 1; free <= 5; free++) expect(await count({ address: `192.0.2.${free}` })).toEqual({ ok: true });
    const waits: number[] = [];
    for (let more = 1; more <= 12; more++) {
      const outcome = await count({ address: `198.51.100.${more}` });
      if (outcome.ok) throw new Error("not limited");
      waits.push(outcome.waitSeconds);
      await pass(outcome.waitSeconds);
      expect(await count({ address: `203.0.113.${more}` })).toEqual({ ok: true });
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
  });

  it("are counted one by one, however many come at once", async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, index) => count({ address: `192.0.2.${index}` })),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(5);
  });

  it("do not stand in the way of another account", async () => {
    for (let free = 1; free <= 6; free++) await count();
    expect((await count()).ok).toBe(false);
    expect(await count({ email: "wang@example.cn" })).toEqual({ ok: true });
  });

  it("start anew after a right password, after a new one from an admin, and after a day", async () => {
    for (const renew of [
      () => forgiveAttempt(getDb(), attempt),
      () => forgetAttempts(getDb(), attempt.email),
      () => pass(25 * 3600),
    ]) {
      for (let free = 1; free <= 6; free++) await count({ address: null });
      expect((await count({ address: null })).ok).toBe(false);
      await renew();
      for (let free = 1; free <= 4; free++) expect(await count({ address: null })).toEqual({ ok: true });
      await getDb().signInAttempt.deleteMany();
    }
  });

  it("are not counted while they wait", async () => {
    for (let free = 1; free <= 5; free++) await count();
    const before = await getDb().signInAttempt.findMany({ orderBy: { key: "asc" } });
    for (let blocked = 1; blocked <= 5; blocked++) expect((await count()).ok).toBe(false);
    expect(await getDb().signInAttempt.findMany({ orderBy: { key: "asc" } })).toEqual(before);
  });
});

describe("attempts from an address", () => {
  it("are limited over all accounts together", async () => {
    for (let free = 1; free <= 30; free++) expect(await count({ email: `${free}@example.cn` })).toEqual({ ok: true });
    expect(await count({ email: "31@example.cn" })).toMatchObject({ ok: false, reason: "too-many-attempts" });
    expect(await count({ email: "31@example.cn", address: "192.0.2.2" })).toEqual({ ok: true });
  });

  it("are taken back one by one by right passwords, so that an office is not shut out by its size", async () => {
    for (let person = 1; person <= 60; person++) {
      expect(await count({ email: `${person}@example.cn` })).toEqual({ ok: true });
      await forgiveAttempt(getDb(), { ...attempt, email: `${person}@example.cn` });
    }
  });
});

describe("what is kept of attempts", () => {
  it("does not show who or where, and goes away", async () => {
    await count({ email: "my-secret-password" });
    expect(JSON.stringify(await getDb().signInAttempt.findMany())).not.toMatch(/my-secret|192\.0/);
    await pass(25 * 3600);
    await count({ email: "wang@example.cn" });
    await forgiveAttempt(getDb(), { ...attempt, email: "wang@example.cn" });
    const left = await getDb().signInAttempt.findMany();
    expect(left).toHaveLength(1);
    expect(left[0]?.failures).toBe(0);
  });
});
