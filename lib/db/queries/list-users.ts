// The accounts, for those who administer them.
import "server-only";
import type { AccountRole } from "../../auth/permissions.ts";
import { toGuardedQuery } from "../guard.ts";

export interface UserAccount {
  id: string;
  email: string;
  name: string;
  role: AccountRole;
  /** ISO time; `null` while the user may sign in. */
  disabledAt: string | null;
  createdAt: string;
  /** ISO time of the newest session that has not ended; `null` where there is none. */
  signedInAt: string | null;
}

/** All accounts, admins first, then by e-mail. */
export const listUsers = toGuardedQuery(
  "user.list",
  async (db, _input: Record<never, never>): Promise<UserAccount[]> => {
    const users = await db.user.findMany({
      orderBy: [{ role: "desc" }, { email: "asc" }],
      include: {
        sessions: {
          where: { expiresAt: { gt: new Date() } },
          orderBy: { createdAt: "desc" },
          take: 1,
          select: { createdAt: true },
        },
      },
    });
    return users.map(({ id, email, name, role, disabledAt, createdAt, sessions }) => ({
      id,
      email,
      name,
      role,
      disabledAt: disabledAt?.toISOString() ?? null,
      createdAt: createdAt.toISOString(),
      signedInAt: sessions[0]?.createdAt.toISOString() ?? null,
    }));
  },
);
