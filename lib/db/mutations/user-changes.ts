// What the changes of users have in common: the row, the rule of the last admin, and the end of sessions.
import "server-only";
import type { AccountRole } from "../../auth/permissions.ts";
import type { Tx } from "../client.ts";

/** Changes of who is an admin happen one after the other, or two of them could each take the other for the last. */
const ADMIN_LOCK = 5_830_171_264;

export interface UserRow {
  id: string;
  email: string;
  name: string;
  role: AccountRole;
  disabledAt: Date | null;
}

/** The user, read under the lock of admins; `null` where there is none. */
export async function findUserToChange(tx: Tx, userId: string): Promise<UserRow | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ADMIN_LOCK})`;
  return tx.user.findUnique({
    where: { id: userId },
    select: { id: true, email: true, name: true, role: true, disabledAt: true },
  });
}

/** Whether nobody could administer any more without this user. */
export async function isLastAdmin(tx: Tx, user: UserRow): Promise<boolean> {
  if (user.role !== "admin" || user.disabledAt !== null) return false;
  return (await tx.user.count({ where: { role: "admin", disabledAt: null, id: { not: user.id } } })) === 0;
}

/** Ends the sessions of a user, but for one where it is named; how many there were. */
export async function endSessions(tx: Tx, userId: string, except: string | null = null): Promise<number> {
  const { count } = await tx.session.deleteMany({
    where: { userId, ...(except === null ? {} : { id: { not: except } }) },
  });
  return count;
}
