// Keeps a user from signing in, ends their sessions, and keeps the account; enableUser takes it back.
import "server-only";
import { toMutation } from "../guard.ts";
import { endSessions, findUserToChange, isLastAdmin } from "./user-changes.ts";

export type DisableUserOutcome = { ok: true } | { ok: false; reason: "not-found" | "unchanged" | "last-admin" };

export const disableUser = toMutation(
  "user.disable",
  async ({ tx, record }, input: { userId: string }): Promise<DisableUserOutcome> => {
    const user = await findUserToChange(tx, input.userId);
    if (user === null) return { ok: false, reason: "not-found" };
    if (user.disabledAt !== null) return { ok: false, reason: "unchanged" };
    if (await isLastAdmin(tx, user)) return { ok: false, reason: "last-admin" };
    await tx.user.update({ where: { id: user.id }, data: { disabledAt: new Date() } });
    const sessions = await endSessions(tx, user.id);
    await record({ targetKind: "user", targetId: user.id, details: { email: user.email, sessions } });
    return { ok: true };
  },
);
