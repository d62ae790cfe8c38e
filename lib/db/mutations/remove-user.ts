// Removes an account with its sessions. What the user did stays in the audit, under the e-mail of that time.
import "server-only";
import { toMutation } from "../guard.ts";
import { findUserToChange, isLastAdmin } from "./user-changes.ts";

export type RemoveUserOutcome = { ok: true } | { ok: false; reason: "not-found" | "last-admin" };

export const removeUser = toMutation(
  "user.remove",
  async ({ tx, record }, input: { userId: string }): Promise<RemoveUserOutcome> => {
    const user = await findUserToChange(tx, input.userId);
    if (user === null) return { ok: false, reason: "not-found" };
    if (await isLastAdmin(tx, user)) return { ok: false, reason: "last-admin" };
    await tx.user.delete({ where: { id: user.id } });
    const { email, name, role } = user;
    await record({ targetKind: "user", targetId: user.id, details: { email, name, role } });
    return { ok: true };
  },
);
