// A run of publishing, moved on step by step until it is over. It goes on after the request that began it is answered;
// where the process ends meanwhile, the run stands still and its editor can continue it.
import "server-only";
import type { Actor, Refused } from "./auth/actor.ts";
import { BrokenNotice, publishNext, touchPublishRun } from "./db/mutations/publish-run.ts";
import { tellKeeper } from "./log-failure.ts";

/** How often in a row a step may be told to come back later before the run stays where it is. */
const mostWaits = 5;

/** Publishes what is left of a run. Never throws: what breaks is left alone, and told to whoever keeps the server. */
export async function continuePublishRun(actor: Actor, runId: number): Promise<{ ok: true } | Refused> {
  let brokeAt: number | undefined;
  for (let waits = 0; waits < mostWaits; ) {
    try {
      const step = await publishNext(actor, { runId, brokeAt });
      if (step.ok && step.over) return { ok: true };
      if (step.ok) waits = 0;
      else if (step.reason === "busy") {
        waits += 1;
        await touchPublishRun(actor, { runId });
      } else return step.reason === "not-found" ? { ok: true } : { ok: false, reason: step.reason };
    } catch (error) {
      if (!(error instanceof BrokenNotice)) {
        // The database is gone, or the run cannot be written: it stays where it is.
        tellKeeper("publishing was interrupted", error);
        return { ok: true };
      }
      tellKeeper("publishing of a notice failed", error.cause);
      brokeAt = error.at;
    }
  }
  return { ok: true };
}
