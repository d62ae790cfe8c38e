// Where a user is signed in.
import "server-only";
import { shortenAddress } from "../../auth/client-address.ts";
import { toGuardedQuery } from "../guard.ts";

export interface OwnSession {
  id: string;
  /** Whether it is the one of this request. */
  isCurrent: boolean;
  /** ISO times. */
  signedInAt: string;
  expiresAt: string;
  /** As the browser calls itself; `null` where it did not. */
  userAgent: string | null;
  address: string | null;
}

/** The actor's sessions that have not ended, the current one first, then the newest. */
export const listOwnSessions = toGuardedQuery(
  "account.list-sessions",
  async (db, _input: Record<never, never>, actor): Promise<OwnSession[]> => {
    if (actor.kind !== "user") return [];
    const sessions = await db.session.findMany({
      where: { userId: actor.userId, expiresAt: { gt: new Date() } },
      orderBy: { createdAt: "desc" },
    });
    const rows = sessions.map(({ id, createdAt, expiresAt, userAgent, ipAddress }) => ({
      id,
      isCurrent: id === actor.sessionId,
      signedInAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      userAgent,
      address: ipAddress ? shortenAddress(ipAddress) : null,
    }));
    return rows.sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
  },
);
