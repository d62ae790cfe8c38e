// Publishing many drafts: each by itself, to be left, stopped, continued, and telling at its end what was left and why.
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { Actor } from "./auth/actor.ts";
import { editor } from "./auth/actors-in-tests.ts";
import { getDb } from "./db/client.ts";
import { useTestDatabase } from "./db/database-in-tests.ts";
import { correctNotice } from "./db/mutations/correct-notice.ts";
import { saveOne } from "./db/mutations/editing-in-tests.ts";
import { publishNotice, removeNotice } from "./db/mutations/publish-notice.ts";
import { publishNext, startPublishRun, stopPublishRun, touchPublishRun } from "./db/mutations/publish-run.ts";
import { getPublishRun } from "./db/queries/get-publish-run.ts";
import { listDraftVersions } from "./db/queries/list-review.ts";
import { continuePublishRun } from "./publish-run.ts";

/** How many of the next steps other changes keep waiting. */
const busy = vi.hoisted(() => ({ steps: 0 }));
vi.mock("./db/mutations/publish-run.ts", async (importOriginal) => {
  const steps = await importOriginal<typeof import("./db/mutations/publish-run.ts")>();
  const next: typeof steps.publishNext = Object.assign(
    (...asked: Parameters<typeof steps.publishNext>) => {
      if (busy.steps === 0) return steps.publishNext(...asked);
      busy.steps -= 1;
      return Promise.resolve({ ok: false as const, reason: "busy" as const });
    },
    { action: steps.publishNext.action },
  );
  return { ...steps, publishNext: next };
});

useTestDatabase();

const other: Actor = { ...editor, userId: "8", email: "wang@example.cn" };
const allDrafts = { part: null, lastId: 2 ** 31 - 1 };

beforeAll(async () => {
  const users = [editor, other].map(({ userId: id, email, name, role }) => ({ id, email, name, role }));
  await getDb().user.createMany({ data: users });
});

let ids: number[] = [];
let number = 0;
beforeEach(async () => {
  const old = await listDraftVersions(editor, allDrafts);
  if (!old.ok) throw new Error(old.reason);
  for (const { id, version } of old.value) await removeNotice(editor, { noticeId: id, version });
  ids = [];
  for (let at = 0; at < 4; at += 1) {
    number += 1;
    ids.push(await saveOne(`第${number}区`, { publish: false }));
  }
});

/** A run of the drafts that there are now. */
async function start(): Promise<number> {
  const drafts = await listDraftVersions(editor, allDrafts);
  if (!drafts.ok) throw new Error(drafts.reason);
  expect(drafts.value.map(({ id }) => id)).toEqual(ids);
  const run = await startPublishRun(editor, { notices: drafts.value });
  if (!run.ok) throw new Error(run.reason);
  return run.runId;
}

async function getProgress(actor: Actor = editor) {
  const run = await getPublishRun(actor, {});
  if (!run.ok) throw new Error(run.reason);
  return run.value;
}

const listPublished = async () =>
  (await getDb().notice.findMany({ where: { id: { in: ids }, status: "published" }, orderBy: { id: "asc" } })).map(
    ({ id }) => id,
  );

it("publishes all but those that were changed, published or removed meanwhile, and says so of each", async () => {
  const [first = 0, changed = 0, removed = 0, taken = 0] = ids;
  const run = await start();
  const edits = [{ path: "systems" as const, value: 3 }];
  await correctNotice(other, { noticeId: changed, version: 1, edits });
  await removeNotice(other, { noticeId: removed, version: 1 });
  await publishNotice(other, { noticeId: taken, version: 1 });
  expect(await continuePublishRun(editor, run)).toEqual({ ok: true });
  expect(await listPublished()).toEqual([first, taken]);
  expect(await getProgress()).toMatchObject({
    id: run,
    total: 4,
    done: 4,
    published: 1,
    state: "ended",
    left: [
      { id: changed, reason: "stale", name: expect.stringContaining("区") },
      { id: removed, reason: "not-found", name: null },
      { id: taken, reason: "unchanged" },
    ],
  });
  // Who published it is who is said to have done so; what was left alone is told of the run.
  const rows = await getDb().auditEntry.findMany({ where: { action: "notice.publish" }, orderBy: { id: "asc" } });
  const ofNotices = rows.filter(({ targetKind }) => targetKind === "notice");
  expect(ofNotices.map(({ targetId, actorName }) => [Number(targetId), actorName])).toEqual([
    [taken, "wang@example.cn"],
    [first, "li@example.cn"],
  ]);
  expect(rows.flatMap(({ details }) => (details as { left?: string }).left ?? [])).toEqual([
    "stale",
    "not-found",
    "unchanged",
  ]);
  const audit = await getDb().auditEntry.findMany({ where: { targetKind: "notice", targetId: String(first) } });
  expect(audit.map(({ action }) => action)).toEqual(["notice.import", "notice.publish"]);
  expect(await publishNext(editor, { runId: run })).toEqual({ ok: false, reason: "not-found" });
});

it("is stopped after the notice in hand: what is published stays so, the others stay drafts", async () => {
  const run = await start();
  expect(await publishNext(editor, { runId: run })).toEqual({ ok: true, over: false });
  expect(await stopPublishRun(other, { runId: run })).toEqual({ ok: false, reason: "not-found" });
  expect(await stopPublishRun(editor, { runId: run })).toEqual({ ok: true });
  expect(await continuePublishRun(editor, run)).toEqual({ ok: true });
  expect(await listPublished()).toEqual(ids.slice(0, 1));
  expect(await getProgress()).toMatchObject({ done: 1, published: 1, state: "stopped", left: [] });
});

it("goes on where it was interrupted", async () => {
  const run = await start();
  await publishNext(editor, { runId: run });
  expect(await getProgress()).toMatchObject({ done: 1, state: "going" });
  await getDb().publishRun.update({ where: { id: run }, data: { touchedAt: new Date(Date.now() - 12_000) } });
  expect(await getProgress()).toMatchObject({ done: 1, state: "quiet" });
  await getDb().publishRun.update({ where: { id: run }, data: { touchedAt: new Date(Date.now() - 90_000) } });
  expect(await getProgress()).toMatchObject({ done: 1, state: "interrupted" });
  await continuePublishRun(editor, run);
  expect(await listPublished()).toEqual(ids);
});

it("leaves alone a notice that breaks, and publishes the others, also where two go on with it at once", async () => {
  const run = await start();
  const broken = ids[1] ?? 0;
  await getDb().$executeRaw`
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken'; END $$`;
  await getDb().$executeRawUnsafe(
    `CREATE TRIGGER refuse BEFORE UPDATE ON "Notice" FOR EACH ROW WHEN (NEW.id = ${broken}) EXECUTE FUNCTION refuse()`,
  );
  await Promise.all([continuePublishRun(editor, run), continuePublishRun(editor, run)]);
  await getDb().$executeRaw`DROP FUNCTION refuse() CASCADE`;
  expect(await listPublished()).toEqual(ids.filter((id) => id !== broken));
  expect(await getProgress()).toMatchObject({ done: 4, published: 3, left: [{ id: broken, reason: "failed" }] });
});

it("leaves alone none that was never tried, where another has moved on meanwhile", async () => {
  const run = await start();
  await publishNext(editor, { runId: run });
  expect(await publishNext(editor, { runId: run, brokeAt: 0 })).toEqual({ ok: true, over: false });
  expect(await listPublished()).toEqual(ids.slice(0, 2));
  expect(await publishNext(editor, { runId: run, brokeAt: 2 })).toEqual({ ok: true, over: false });
  expect(await getProgress()).toMatchObject({ done: 3, published: 2, left: [{ id: ids[2], reason: "failed" }] });
});

it("is no interrupted one while other changes keep it waiting, and nobody else can say that it waits", async () => {
  const run = await start();
  await getDb().publishRun.update({ where: { id: run }, data: { touchedAt: new Date(Date.now() - 90_000) } });
  await touchPublishRun(other, { runId: run });
  expect(await getProgress()).toMatchObject({ state: "interrupted" });
  busy.steps = 5;
  expect(await continuePublishRun(editor, run)).toEqual({ ok: true });
  expect(await getProgress()).toMatchObject({ done: 0, state: "going" });
  await continuePublishRun(editor, run);
  expect(await listPublished()).toEqual(ids);
});

it("belongs to its editor, and ends with their rights", async () => {
  const run = await start();
  await publishNext(editor, { runId: run });
  expect((await getProgress(other))?.id).toBeUndefined();
  expect(await publishNext(other, { runId: run })).toEqual({ ok: false, reason: "not-found" });
  await getDb().user.update({ where: { id: editor.userId }, data: { disabledAt: new Date() } });
  await continuePublishRun(editor, run);
  expect(await listPublished()).toEqual(ids.slice(0, 1));
  expect(await getProgress()).toMatchObject({ done: 1, state: "stopped" });
});
