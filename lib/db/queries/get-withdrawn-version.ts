// What is left of a frozen version that was withdrawn.
import "server-only";
import { getDb } from "../client.ts";

export interface WithdrawnVersion {
  id: string;
  question: string;
  /** Instants, ISO in UTC. */
  frozenAt: string;
  withdrawnAt: string;
  reason: string;
}

/** The stone of a version; `null` where none was withdrawn at this address. */
export async function getWithdrawnVersion(id: string): Promise<WithdrawnVersion | null> {
  const found = await getDb().withdrawnVersion.findUnique({ where: { id } });
  if (found === null) return null;
  return { ...found, frozenAt: found.frozenAt.toISOString(), withdrawnAt: found.withdrawnAt.toISOString() };
}
