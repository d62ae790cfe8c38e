// Changes wait for each other, but not for ever, and readers wait for none of them.
import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { editor } from "../auth/actors-in-tests.ts";
import { systemActor } from "../auth/system-actor.ts";
import { noFilters } from "../filters.ts";
import { getDb } from "./client.ts";
import { useTestDatabase } from "./database-in-tests.ts";
import { toMutation } from "./guard.ts";
import { saveOne } from "./mutations/editing-in-tests.ts";
import { publishNotice } from "./mutations/publish-notice.ts";
import { lockNotices } from "./notice-lock.ts";
import { countHeadline } from "./queries/count-headline.ts";

useTestDatabase();

/** Holds the lock of notices, as a long import does; the answer lets go of it. */
async function holdLock(): Promise<() => Promise<void>> {
  let release = () => {};
  let isHeld = () => {};
  const held = new Promise<void>((resolve) => {
    isHeld = resolve;
  });
  const hold = async (tx: Parameters<typeof lockNotices>[0]): Promise<void> => {
    await lockNotices(tx);
    isHeld();
    await new Promise<void>((resolve) => {
      release = resolve;
    });
  };
  const done = getDb().$transaction(hold, { timeout: 30_000 });
  await held;
  return async () => {
    release();
    await done;
  };
}

/** As any change of notices, but less patient. */
function addSomeone(work: (change: { sleep(seconds: number): Promise<unknown>; lock(): Promise<void> }) => unknown) {
  return toMutation(
    "user.add",
    async ({ tx, record }, _: null): Promise<{ ok: true }> => {
      await tx.user.create({ data: { email: `${randomUUID()}@example.cn`, name: "", role: "editor" } });
      await record({ targetKind: "user", targetId: 1 });
      await work({ sleep: (seconds) => tx.$executeRaw`SELECT pg_sleep(${seconds})`, lock: () => lockNotices(tx) });
      return { ok: true };
    },
    { patience: 200, timeout: 300 },
  )(systemActor("test"), null);
}

it("answers readers at once while many changes wait, and makes all of those changes", async () => {
  const ids: number[] = [];
  for (let at = 0; at < 12; at += 1) ids.push(await saveOne(`第${at}区`, { publish: false }));
  const release = await holdLock();
  const changes = Promise.all(ids.map((noticeId) => publishNotice(editor, { noticeId, version: 1 })));
  await new Promise((resolve) => setTimeout(resolve, 200));
  const asked = performance.now();
  await countHeadline(noFilters);
  const waited = performance.now() - asked;
  // Longer than the client itself would let a change wait for a connection.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  await release();
  for (const outcome of await changes) expect(outcome).toMatchObject({ ok: true });
  expect(waited).toBeLessThan(1000);
});

it("says that it is busy where the lock does not come free, and changes nothing", async () => {
  const release = await holdLock();
  const outcome = await addSomeone(({ lock }) => lock());
  await release();
  expect(outcome).toEqual({ ok: false, reason: "busy" });
  expect(await getDb().user.count()).toBe(0);
});

it("says that it is busy where a row is held that it would change", async () => {
  const { id } = await getDb().user.create({ data: { email: "held@example.cn", name: "", role: "editor" } });
  const rename = toMutation(
    "user.set-role",
    async ({ tx, record }, _: null): Promise<{ ok: true }> => {
      await tx.user.update({ where: { id }, data: { role: "admin" } });
      await record({ targetKind: "user", targetId: id });
      return { ok: true };
    },
    { patience: 200 },
  );
  const outcome = await getDb().$transaction(async (tx) => {
    await tx.user.update({ where: { id }, data: { name: "held" } });
    return rename(systemActor("test"), null);
  });
  expect(outcome).toEqual({ ok: false, reason: "busy" });
  await getDb().user.delete({ where: { id } });
});

it("gives up a change that takes too long, also within one statement, and changes nothing", async () => {
  const begun = performance.now();
  expect(await addSomeone(({ sleep }) => sleep(20))).toEqual({ ok: false, reason: "busy" });
  expect(await addSomeone(() => new Promise((resolve) => setTimeout(resolve, 800)))).toEqual({
    ok: false,
    reason: "busy",
  });
  expect(performance.now() - begun).toBeLessThan(5000);
  expect(await getDb().user.count()).toBe(0);
});
