import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { reader } from "../auth/actor.ts";
import { admin, editor } from "../auth/actors-in-tests.ts";
import { getDb, getWriter } from "./client.ts";
import { useTestDatabase } from "./database-in-tests.ts";
import { isGuarded, toGuardedQuery, toMutation, toNote } from "./guard.ts";

useTestDatabase();

async function countEverything() {
  const [users, entries] = [await getDb().user.count(), await getDb().auditEntry.count()];
  return { users, entries };
}

type Wanted = "succeed" | "refuse" | "throw" | "forget the audit";

const addSomeone = toMutation(
  "user.add",
  async ({ tx, record }, wanted: Wanted): Promise<{ ok: true; id: string } | { ok: false; reason: "no" }> => {
    const { id } = await tx.user.create({ data: { email: `${randomUUID()}@example.cn`, name: "", role: "editor" } });
    if (wanted !== "forget the audit") await record({ targetKind: "user", targetId: id, details: {} });
    if (wanted === "throw") throw new Error("broken");
    return wanted === "refuse" ? { ok: false, reason: "no" } : { ok: true, id };
  },
);

describe("a mutation", () => {
  it("is refused to those who may not, before anything happens", async () => {
    const before = await countEverything();
    expect(await addSomeone(reader, "succeed")).toEqual({ ok: false, reason: "not-signed-in" });
    expect(await addSomeone(editor, "succeed")).toEqual({ ok: false, reason: "forbidden" });
    expect(await countEverything()).toEqual(before);
  });

  it("stores the change with who did it", async () => {
    const outcome = await addSomeone(admin, "succeed");
    if (!outcome.ok) throw new Error(outcome.reason);
    const entry = await getDb().auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(entry).toMatchObject({
      actorKind: "user",
      actorId: "7",
      actorName: "li@example.cn",
      action: "user.add",
      targetKind: "user",
      targetId: outcome.id,
    });
    expect(Math.abs(Date.now() - entry.at.getTime())).toBeLessThan(60_000);
  });

  it("stores nothing where it refuses or breaks", async () => {
    const before = await countEverything();
    expect(await addSomeone(admin, "refuse")).toEqual({ ok: false, reason: "no" });
    await expect(addSomeone(admin, "throw")).rejects.toThrow("broken");
    expect(await countEverything()).toEqual(before);
  });

  it("cannot succeed without an audit row", async () => {
    const before = await countEverything();
    await expect(addSomeone(admin, "forget the audit")).rejects.toThrow("without an audit row");
    expect(await countEverything()).toEqual(before);
  });

  it("is known as one by its action", () => {
    expect(addSomeone.action).toBe("user.add");
    expect(isGuarded(addSomeone)).toBe(true);
    expect(isGuarded(async () => ({ ok: true }))).toBe(false);
  });
});

describe("a guarded question", () => {
  it("answers those who may ask", async () => {
    const ask = toGuardedQuery("audit.list", (db) => db.auditEntry.count());
    expect(await ask(reader, null)).toEqual({ ok: false, reason: "not-signed-in" });
    expect(await ask(editor, null)).toEqual({ ok: false, reason: "forbidden" });
    expect(await ask(admin, null)).toEqual({ ok: true, value: await getDb().auditEntry.count() });
  });
});

describe("a note", () => {
  const rename = toNote(
    "user.set-role",
    (db, name: string) => db.$executeRaw`UPDATE "User" SET name = ${name} WHERE role = 'editor'`,
  );

  it("is made by those who may, and leaves no line in the audit", async () => {
    await addSomeone(admin, "succeed");
    const before = await countEverything();
    expect(await rename(reader, "甲")).toEqual({ ok: false, reason: "not-signed-in" });
    expect(await rename(editor, "甲")).toEqual({ ok: false, reason: "forbidden" });
    expect(await getDb().user.count({ where: { name: "甲" } })).toBe(0);
    expect(await rename(admin, "甲")).toEqual({ ok: true });
    expect(await getDb().user.count({ where: { name: "甲" } })).toBeGreaterThan(0);
    expect(await countEverything()).toEqual(before);
    expect([rename.action, isGuarded(rename)]).toEqual(["user.set-role", true]);
  });

  it("is made while changes hold every connection of writers", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const changes = Array.from({ length: 4 }, () => getWriter().$transaction(() => held));
    expect(await rename(admin, "乙")).toEqual({ ok: true });
    release();
    await Promise.all(changes);
  });
});

describe("the audit", () => {
  it("is never changed and never shortened", async () => {
    await addSomeone(admin, "succeed");
    await expect(getDb().auditEntry.updateMany({ data: { actorName: "nobody" } })).rejects.toThrow(
      "never changed or deleted",
    );
    await expect(getDb().auditEntry.deleteMany()).rejects.toThrow("never changed or deleted");
  });
});
