// Many drafts published together: each in a transaction of its own, in which the run moves on by one. So a run can be
// left, stopped, interrupted and continued at any time, and says at its end what was left alone and why.
import "server-only";
import { ownerOf, type SignedIn, type System } from "../../auth/actor.ts";
import { accountRoleSchema, mayDo } from "../../auth/permissions.ts";
import type { LeftNotice } from "../../ledger/review.ts";
import type { NoticeVersion } from "../change-notice.ts";
import type { Tx } from "../client.ts";
import { toMutation, toNote } from "../guard.ts";
import { isBusy } from "../is-busy.ts";
import { publishOne } from "../publish-one.ts";

/** Days for which a run is kept. */
const kept = 90;

export const startPublishRun = toMutation(
  "notice.publish",
  async (
    { tx, actor, record },
    { notices }: { notices: readonly { id: number; version: number }[] },
  ): Promise<{ ok: true; runId: number }> => {
    const before = new Date(Date.now() - kept * 24 * 60 * 60 * 1000);
    await tx.publishRun.deleteMany({ where: { startedAt: { lt: before } } });
    const data = { byId: ownerOf(actor), notices: notices.map(({ id, version }) => ({ id, version })) };
    const { id } = await tx.publishRun.create({ data: { ...data, total: notices.length }, select: { id: true } });
    await record({ targetKind: "publish-run", targetId: id, details: { total: notices.length } });
    return { ok: true, runId: id };
  },
);

/** Stops a run after the notice in hand. What is published stays so, the others stay drafts. */
export const stopPublishRun = toMutation(
  "notice.publish",
  async (
    { tx, actor, record },
    { runId }: { runId: number },
  ): Promise<{ ok: true } | { ok: false; reason: "not-found" }> => {
    const { count } = await tx.publishRun.updateMany({
      where: { id: runId, byId: ownerOf(actor), endedAt: null, stoppedAt: null },
      data: { stoppedAt: new Date() },
    });
    if (count === 0) return { ok: false, reason: "not-found" };
    await record({ targetKind: "publish-run", targetId: runId, details: { stopped: true } });
    return { ok: true };
  },
);

interface RunRow {
  total: number;
  done: number;
  next: { id: number; version: number } | null;
  stopped: boolean;
  ended: boolean;
}

/** Rights may end while a long run goes on. */
async function isStillAllowed(tx: Tx, actor: SignedIn | System): Promise<boolean> {
  if (actor.kind !== "user") return true;
  const user = await tx.user.findUnique({ where: { id: actor.userId }, select: { role: true, disabledAt: true } });
  const role = accountRoleSchema.safeParse(user?.role);
  return user?.disabledAt === null && role.success && mayDo(role.data, "notice.publish");
}

/** Why a notice is left alone; of what was changed meanwhile, whether that was that somebody published it. */
async function toReason(tx: Tx, id: number, reason: LeftNotice["reason"]): Promise<LeftNotice["reason"]> {
  if (reason !== "stale") return reason;
  return (await tx.notice.count({ where: { id, status: "published" } })) > 0 ? "unchanged" : reason;
}

/** A notice broke when it was tried: nothing of the step is stored. Which it was is told by its place in the run. */
export class BrokenNotice extends Error {
  readonly at: number;
  constructor(at: number, cause: unknown) {
    super("a notice could not be published", { cause });
    this.at = at;
  }
}

async function tryToPublish(change: Parameters<typeof publishOne>[0], asked: NoticeVersion, at: number) {
  try {
    return await publishOne(change, asked);
  } catch (error) {
    throw isBusy(error) ? error : new BrokenNotice(at, error);
  }
}

export type PublishStep =
  | { ok: true; over: boolean }
  /** No such run of this actor, or it is over. */
  | { ok: false; reason: "not-found" };

/**
 * Publishes the next notice of a run, or leaves it alone, and says whether that was all.
 * @param input.brokeAt the place of the notice that broke: where that is still the next, it is left alone
 * @throws BrokenNotice
 */
export const publishNext = toMutation(
  "notice.publish",
  async (
    { tx, actor, record },
    { runId, brokeAt }: { runId: number; brokeAt?: number | undefined },
  ): Promise<PublishStep> => {
    const [run] = await tx.$queryRaw<RunRow[]>`
      SELECT total, done, notices -> done AS next, "stoppedAt" IS NOT NULL AS stopped, "endedAt" IS NOT NULL AS ended
      FROM "PublishRun" WHERE id = ${runId} AND "byId" = ${ownerOf(actor)} FOR UPDATE`;
    if (run === undefined || run.ended) return { ok: false, reason: "not-found" };
    const { next, done, total } = run;
    const now = new Date();
    if (next === null || run.stopped || !(await isStillAllowed(tx, actor))) {
      const stoppedAt = next === null || run.stopped ? undefined : now;
      await tx.publishRun.update({ where: { id: runId }, data: { endedAt: now, touchedAt: now, stoppedAt } });
      await record({ targetKind: "publish-run", targetId: runId, details: { done, total } });
      return { ok: true, over: true };
    }
    const asked: NoticeVersion = { noticeId: next.id, version: next.version };
    const outcome =
      brokeAt === done ? ({ ok: false, reason: "failed" } as const) : await tryToPublish({ tx, actor }, asked, done);
    const left: LeftNotice[] = outcome.ok ? [] : [{ id: next.id, reason: await toReason(tx, next.id, outcome.reason) }];
    await tx.$executeRaw`
      UPDATE "PublishRun" SET done = done + 1, published = published + ${outcome.ok ? 1 : 0}, "touchedAt" = now(),
        "left" = "left" || ${JSON.stringify(left)}::jsonb WHERE id = ${runId}`;
    // What was left alone did not change: its own history has nothing to tell, that of the run has.
    if (outcome.ok)
      await record({ targetKind: "notice", targetId: next.id, details: { from: outcome.from, run: runId } });
    for (const { id, reason } of left)
      await record({ targetKind: "publish-run", targetId: runId, details: { notice: id, left: reason } });
    return { ok: true, over: false };
  },
);

/**
 * Notes that a run is not interrupted: other changes keep it waiting. Nothing of the ledger changes, so the audit has no
 * line of it. Whoever holds the run just now moves it on, and is not waited for.
 */
export const touchPublishRun = toNote(
  "notice.publish",
  (db, { runId }: { runId: number }, actor) =>
    db.$executeRaw`
      UPDATE "PublishRun" SET "touchedAt" = now() WHERE id = (
        SELECT id FROM "PublishRun" WHERE id = ${runId} AND "byId" = ${ownerOf(actor)} AND "endedAt" IS NULL
        FOR UPDATE SKIP LOCKED)`,
);
