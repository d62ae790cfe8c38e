// Another role for a user; it holds from their next request on.
import "server-only";
import { type AccountRole, accountRoleSchema } from "../../auth/permissions.ts";
import { toMutation } from "../guard.ts";
import { findUserToChange, isLastAdmin } from "./user-changes.ts";

export type SetUserRoleOutcome =
  | { ok: true }
  | { ok: false; reason: "not-found" | "unchanged" | "last-admin" | "invalid-role" };

export const setUserRole = toMutation(
  "user.set-role",
  async ({ tx, record }, input: { userId: string; role: AccountRole }): Promise<SetUserRoleOutcome> => {
    const role = accountRoleSchema.safeParse(input.role);
    if (!role.success) return { ok: false, reason: "invalid-role" };
    const user = await findUserToChange(tx, input.userId);
    if (user === null) return { ok: false, reason: "not-found" };
    if (user.role === role.data) return { ok: false, reason: "unchanged" };
    if (await isLastAdmin(tx, user)) return { ok: false, reason: "last-admin" };
    await tx.user.update({ where: { id: user.id }, data: { role: role.data } });
    await record({
      targetKind: "user",
      targetId: user.id,
      details: { email: user.email, from: user.role, to: role.data },
    });
    return { ok: true };
  },
);
