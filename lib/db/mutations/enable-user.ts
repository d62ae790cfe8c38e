// Lets a disabled user sign in again.
import "server-only";
import { toMutation } from "../guard.ts";
import { findUserToChange } from "./user-changes.ts";

export type EnableUserOutcome = { ok: true } | { ok: false; reason: "not-found" | "unchanged" };

export const enableUser = toMutation(
  "user.enable",
  async ({ tx, record }, input: { userId: string }): Promise<EnableUserOutcome> => {
    const user = await findUserToChange(tx, input.userId);
    if (user === null) return { ok: false, reason: "not-found" };
    if (user.disabledAt === null) return { ok: false, reason: "unchanged" };
    await tx.user.update({ where: { id: user.id }, data: { disabledAt: null } });
    await record({ targetKind: "user", targetId: user.id, details: { email: user.email } });
    return { ok: true };
  },
);
