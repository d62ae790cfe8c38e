// A new account with its first password. There is no other way to one: nobody signs up.
import "server-only";
import { emailSchema } from "../../auth/email.ts";
import { checkPassword, hashPassword, type PasswordFault } from "../../auth/password.ts";
import { type AccountRole, accountRoleSchema } from "../../auth/permissions.ts";
import { toMutation } from "../guard.ts";

export interface NewUser {
  email: string;
  /** The part of the address before the @ where it is empty. */
  name: string;
  role: AccountRole;
  password: string;
}

export type AddUserOutcome =
  | { ok: true; userId: string }
  | { ok: false; reason: "invalid-email" | "invalid-name" | "invalid-role" | "already-there" | PasswordFault };

/** The longest name of a user, in UTF-16 code units. */
export const longestName = 80;

export const addUser = toMutation("user.add", async ({ tx, record }, input: NewUser): Promise<AddUserOutcome> => {
  const email = emailSchema.safeParse(input.email);
  if (!email.success) return { ok: false, reason: "invalid-email" };
  const role = accountRoleSchema.safeParse(input.role);
  if (!role.success) return { ok: false, reason: "invalid-role" };
  const name = input.name.trim() || (email.data.split("@")[0] as string);
  if (name.length > longestName || /\p{Cc}/u.test(name)) return { ok: false, reason: "invalid-name" };
  const fault = checkPassword(input.password, email.data);
  if (fault !== null) return { ok: false, reason: fault };
  // Two who add the same address at once: the second waits for the first and then inserts nothing.
  const made = await tx.user.createManyAndReturn({
    data: [{ email: email.data, name, role: role.data }],
    skipDuplicates: true,
    select: { id: true },
  });
  const user = made[0];
  if (user === undefined) return { ok: false, reason: "already-there" };
  const password = await hashPassword(input.password);
  await tx.account.create({ data: { userId: user.id, accountId: user.id, providerId: "credential", password } });
  await record({ targetKind: "user", targetId: user.id, details: { email: email.data, name, role: role.data } });
  return { ok: true, userId: user.id };
});
