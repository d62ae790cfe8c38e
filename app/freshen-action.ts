"use server";
// Shows the page of an editor as it is now, in the answer to a request of its own. Unlike a refresh by the browser, it
// leaves the page alone where nothing answers, the database is away, or the session has ended: the caller hears of it,
// and what stands on the page stays.
import { refresh } from "next/cache";
import type { Refused } from "@/lib/auth/actor.ts";
import { getActor } from "@/lib/auth/session.ts";
import { countDrafts } from "@/lib/db/queries/count-drafts.ts";

/** @throws where the database does not answer */
export async function freshenAction(): Promise<{ ok: true } | Refused> {
  const drafts = await countDrafts(await getActor(), {});
  if (!drafts.ok) return drafts;
  refresh();
  return { ok: true };
}
