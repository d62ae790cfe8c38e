// Whom the audit and corrections name -> what the one who asks reads: names for editors, addresses for those who look
// after the accounts.
import "server-only";
import { z } from "zod";
import { type SignedIn, type System, toRole } from "../../auth/actor.ts";
import { mayDo } from "../../auth/permissions.ts";
import type { Tx } from "../client.ts";

const removedSchema = z.object({ email: z.string(), name: z.string() });

/** Accounts that were removed, the last one first: an address may have had several. */
async function listRemoved(db: Pick<Tx, "auditEntry">): Promise<z.infer<typeof removedSchema>[]> {
  const where = { targetKind: "user", action: "user.remove" };
  const rows = await db.auditEntry.findMany({ where, orderBy: { id: "desc" }, select: { details: true } });
  return rows.flatMap(({ details }) => removedSchema.safeParse(details).data ?? []);
}

/**
 * A function from what is kept (an e-mail address, or the name of a command) to what `asker` reads: the name of the account,
 * for admins with the address; of an account that is gone, the name that it had when it was removed, which the audit keeps.
 */
export async function readActorNames(
  db: Pick<Tx, "user" | "auditEntry">,
  kept: readonly string[],
  asker: SignedIn | System,
): Promise<(one: string) => string> {
  const emails = [...new Set(kept.filter((one) => one.includes("@")))];
  const users =
    emails.length === 0
      ? []
      : await db.user.findMany({ where: { email: { in: emails } }, select: { email: true, name: true } });
  const names = new Map(users.map(({ email, name }) => [email, name]));
  const gone = emails.filter((email) => !names.has(email));
  for (const { email, name } of gone.length === 0 ? [] : await listRemoved(db))
    if (!names.has(email)) names.set(email, name);
  const seesEmail = mayDo(toRole(asker), "user.list");
  return (one) => {
    const name = names.get(one);
    if (seesEmail) return name === undefined ? one : `${name} <${one}>`;
    return name ?? one.replace(/@.*$/, "");
  };
}
