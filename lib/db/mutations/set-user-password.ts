// A new password for a user who has lost theirs: ends all their sessions and forgets their failed attempts.
import "server-only";
import { checkPassword, hashPassword, type PasswordFault } from "../../auth/password.ts";
import { forgetAttempts } from "../attempts.ts";
import { toMutation } from "../guard.ts";
import { endSessions, findUserToChange } from "./user-changes.ts";

export type SetUserPasswordOutcome = { ok: true } | { ok: false; reason: "not-found" | PasswordFault };

export const setUserPassword = toMutation(
  "user.set-password",
  async ({ tx, record }, input: { userId: string; password: string }): Promise<SetUserPasswordOutcome> => {
    const user = await findUserToChange(tx, input.userId);
    if (user === null) return { ok: false, reason: "not-found" };
    const fault = checkPassword(input.password, user.email);
    if (fault !== null) return { ok: false, reason: fault };
    const password = await hashPassword(input.password);
    await tx.account.upsert({
      where: { providerId_accountId: { providerId: "credential", accountId: user.id } },
      create: { userId: user.id, accountId: user.id, providerId: "credential", password },
      update: { password },
    });
    const sessions = await endSessions(tx, user.id);
    await forgetAttempts(tx, user.email);
    await record({ targetKind: "user", targetId: user.id, details: { email: user.email, sessions } });
    return { ok: true };
  },
);
