// The request -> what the header of every page says of its reader: who is signed in, and how many drafts wait for them.
import "server-only";
import { unstable_rethrow } from "next/navigation";
import { getActor } from "@/lib/auth/session.ts";
import { countDrafts } from "@/lib/db/queries/count-drafts.ts";

export interface HeaderAccount {
  /** `null` where nobody is signed in. */
  name: string | null;
  /** `null` for those who may not read drafts. */
  drafts: number | null;
}

const nobody: HeaderAccount = { name: null, drafts: null };

/** As for a reader where the database does not answer: the frame of a page stands, and what is in it says what is wrong. */
export async function readAccount(): Promise<HeaderAccount> {
  try {
    const actor = await getActor();
    if (actor.kind !== "user") return nobody;
    const drafts = await countDrafts(actor, {});
    return { name: actor.name, drafts: drafts.ok ? drafts.value : null };
  } catch (error) {
    unstable_rethrow(error);
    return nobody;
  }
}
