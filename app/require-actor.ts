// The door of a page that is not for everyone. The data behind it is guarded by itself; this is for the way of people.
import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { authorise, type SignedIn } from "@/lib/auth/actor.ts";
import type { Action } from "@/lib/auth/permissions.ts";
import { getActor } from "@/lib/auth/session.ts";
import { addressHeader, localizePath } from "@/lib/messages/locale.ts";
import { readLocale } from "./read-locale.ts";

/** The signed-in actor if they may do `action`, `null` if their role does not reach; a reader is sent to sign in first. */
export async function requireActor(action: Action): Promise<SignedIn | null> {
  const actor = await getActor();
  const authorised = authorise(actor, action);
  if (authorised.ok && actor.kind === "user") return actor;
  if (!authorised.ok && authorised.reason === "forbidden") return null;
  const { locale } = await readLocale();
  const address = (await headers()).get(addressHeader) ?? "/account";
  return redirect(localizePath(locale, `/sign-in?next=${encodeURIComponent(address)}`));
}
