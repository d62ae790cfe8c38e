// Whom the audit and corrections name -> what the one who asks reads: names for editors, addresses for those who look
// after the accounts.
import "server-only";
import { type SignedIn, type System, toRole } from "../../auth/actor.ts";
import { mayDo } from "../../auth/permissions.ts";
import type { Tx } from "../client.ts";

/**
 * A function from what is kept (an e-mail address, or the name of a command) to what `asker` reads: the name of the account,
 * for admins with the address; of an account that is gone, what stands before the @, which is its name where none was given.
 */
export async function readActorNames(
  db: Pick<Tx, "user">,
  kept: readonly string[],
  asker: SignedIn | System,
): Promise<(one: string) => string> {
  const emails = [...new Set(kept.filter((one) => one.includes("@")))];
  const users =
    emails.length === 0
      ? []
      : await db.user.findMany({ where: { email: { in: emails } }, select: { email: true, name: true } });
  const names = new Map(users.map(({ email, name }) => [email, name]));
  const seesEmail = mayDo(toRole(asker), "user.list");
  return (one) => {
    const name = names.get(one);
    if (seesEmail) return name === undefined ? one : `${name} <${one}>`;
    return name ?? one.replace(/@.*$/, "");
  };
}
