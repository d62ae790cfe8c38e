// Changes of notices happen one after the other: two at once would make a unit, a round or an inspection twice, or
// decide which notice counts from what the other is just changing.
import "server-only";
import type { Tx } from "./client.ts";

/** Any number. */
const NOTICE_LOCK = 6_204_118_937;

/** Waits for every other change of notices, units and rounds; held to the end of the transaction. */
export async function lockNotices(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${NOTICE_LOCK}::bigint)`;
}
