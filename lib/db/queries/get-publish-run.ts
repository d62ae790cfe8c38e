// How far the actor's last publishing of many drafts is.
import "server-only";
import { ownerOf } from "../../auth/actor.ts";
import type { LeftNotice, PublishProgress } from "../../ledger/review.ts";
import { toGuardedQuery } from "../guard.ts";

/** Milliseconds untouched after which a run counts as interrupted; a step is over, or gives up and says so, within 55 s (guard.ts). */
const patience = 70_000;
/** Milliseconds after which a run no longer tells a pace: it may wait for another change, or have ended with its server. */
const pause = 10_000;
/** Milliseconds for which the list goes on telling of a run that is over. */
const told = 24 * 60 * 60 * 1000;

function toState(run: { endedAt: Date | null; stoppedAt: Date | null; touchedAt: Date }): PublishProgress["state"] {
  if (run.endedAt !== null) return run.stoppedAt === null ? "ended" : "stopped";
  const untouched = Date.now() - run.touchedAt.getTime();
  return untouched > patience ? "interrupted" : untouched > pause ? "quiet" : "going";
}

/** The actor's last run, or `null` where there was none lately. */
export const getPublishRun = toGuardedQuery(
  "notice.publish",
  async (db, _input: Record<string, never>, actor): Promise<PublishProgress | null> => {
    const run = await db.publishRun.findFirst({
      where: { byId: ownerOf(actor), OR: [{ endedAt: null }, { endedAt: { gt: new Date(Date.now() - told) } }] },
      orderBy: { id: "desc" },
      omit: { notices: true },
    });
    if (run === null) return null;
    const left = run.left as unknown as LeftNotice[];
    const named = await db.notice.findMany({
      where: { id: { in: left.map(({ id }) => id) } },
      select: { id: true, title: true, unitName: true },
    });
    const names = new Map(named.map(({ id, title, unitName }) => [id, title ?? unitName]));
    const { id, total, done, published, startedAt, touchedAt } = run;
    return {
      id,
      total,
      done,
      published,
      left: left.map((one) => ({ ...one, name: names.get(one.id) ?? null })),
      state: toState(run),
      seconds: (touchedAt.getTime() - startedAt.getTime()) / 1000,
      at: touchedAt.toISOString(),
    };
  },
);
