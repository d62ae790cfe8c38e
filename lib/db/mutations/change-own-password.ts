// A user's new password, which the old one allows; ends their other sessions. Reached through lib/auth/change-password.ts,
// which limits the attempts at the old one.
import "server-only";
import { checkPassword, hashPassword, type PasswordFault, verifyPassword } from "../../auth/password.ts";
import { toMutation } from "../guard.ts";
import { endSessions } from "./user-changes.ts";

export type ChangeOwnPasswordOutcome =
  | { ok: true; sessionsEnded: number }
  | { ok: false; reason: "wrong-password" | "unchanged" | PasswordFault };

export const changeOwnPassword = toMutation(
  "account.change-password",
  async ({ tx, actor, record }, input: { current: string; next: string }): Promise<ChangeOwnPasswordOutcome> => {
    if (actor.kind !== "user") throw new Error("a command has no password of its own");
    const account = await tx.account.findUnique({
      where: { providerId_accountId: { providerId: "credential", accountId: actor.userId } },
    });
    if (!account?.password || !(await verifyPassword(input.current, account.password))) {
      return { ok: false, reason: "wrong-password" };
    }
    const fault = checkPassword(input.next, actor.email);
    if (fault !== null) return { ok: false, reason: fault };
    if (input.next === input.current) return { ok: false, reason: "unchanged" };
    await tx.account.update({ where: { id: account.id }, data: { password: await hashPassword(input.next) } });
    const sessionsEnded = await endSessions(tx, actor.userId, actor.sessionId);
    await record({ targetKind: "user", targetId: actor.userId, details: { sessions: sessionsEnded } });
    return { ok: true, sessionsEnded };
  },
);
