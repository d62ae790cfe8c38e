// An account as the list of users shows it.
import type { AccountRole } from "@/lib/auth/permissions.ts";

export interface UserRow {
  id: string;
  email: string;
  name: string;
  role: AccountRole;
  /** ISO times; `null`: may sign in, has no session. */
  disabledAt: string | null;
  signedInAt: string | null;
}
