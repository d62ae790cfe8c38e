// Signs a user out elsewhere: one session of their own, or all of them.
import "server-only";
import { toMutation } from "../guard.ts";
import { endSessions } from "./user-changes.ts";

/** Ends one session of the actor; somebody else's is not found. */
export const endOwnSession = toMutation(
  "account.end-session",
  async (
    { tx, actor, record },
    input: { sessionId: string },
  ): Promise<{ ok: true } | { ok: false; reason: "not-found" }> => {
    if (actor.kind !== "user") throw new Error("a command has no session");
    const { count } = await tx.session.deleteMany({ where: { id: input.sessionId, userId: actor.userId } });
    if (count === 0) return { ok: false, reason: "not-found" };
    await record({ targetKind: "session", targetId: input.sessionId });
    return { ok: true };
  },
);

/** Ends all sessions of the actor, this one too. */
export const endAllOwnSessions = toMutation(
  "account.end-all-sessions",
  async ({ tx, actor, record }, _input: Record<never, never>): Promise<{ ok: true; sessions: number }> => {
    if (actor.kind !== "user") throw new Error("a command has no session");
    const sessions = await endSessions(tx, actor.userId);
    await record({ targetKind: "user", targetId: actor.userId, details: { sessions } });
    return { ok: true, sessions };
  },
);
