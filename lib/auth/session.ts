// The request -> who acts. Asked once per request; without a session cookie the database is not asked at all.
import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { type Actor, reader } from "./actor.ts";
import { getAuth } from "./better-auth.ts";
import { accountRoleSchema } from "./permissions.ts";

/** Who sent a request with these headers; a reader where the session is none, has ended, or its user is disabled. */
export async function readActor(requestHeaders: Headers): Promise<Actor> {
  if (!/(?:^|[\s;])(?:__Secure-)?taizhang\.session_token=/.test(requestHeaders.get("cookie") ?? "")) return reader;
  const found = await getAuth()?.api.getSession({ headers: requestHeaders });
  if (!found || found.user.disabledAt) return reader;
  const role = accountRoleSchema.safeParse(found.user.role);
  if (!role.success) return reader;
  const { id: userId, email, name } = found.user;
  return { kind: "user", userId, email, name, role: role.data, sessionId: found.session.id };
}

/** Who sent the request that is being answered. */
export const getActor = cache(async (): Promise<Actor> => readActor(await headers()));
