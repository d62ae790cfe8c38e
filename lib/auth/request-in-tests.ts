// What a browser would send, for tests that sign in without one.
import { getDb } from "../db/client.ts";
import { getAuth } from "./better-auth.ts";
import { clientAddressHeader } from "./client-address.ts";

/** Set before anything signs in; any 32 characters. */
export const testSecret = "a secret that only the tests ever use";

/** The headers of a form sent from a page of this site. */
export function toRequestHeaders(changes: Record<string, string> = {}): Headers {
  return new Headers({
    host: "localhost:3000",
    origin: "http://localhost:3000",
    "user-agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/150.0.0.0 Safari/537.36",
    [clientAddressHeader]: "192.0.2.1",
    ...changes,
  });
}

/** Signs in and gives the headers of the next request of the same browser, with its cookie. */
export async function signInForHeaders(email: string, password: string): Promise<Headers> {
  const auth = getAuth();
  if (auth === null) throw new Error("BETTER_AUTH_SECRET is not set");
  const { headers } = await auth.api.signInEmail({
    body: { email, password },
    headers: toRequestHeaders(),
    returnHeaders: true,
  });
  const cookie = headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  return toRequestHeaders({ cookie });
}

/** Whoever has to wait now waits an hour longer: a busy machine would sit out the two seconds of the first wait. */
export async function holdBlocked(): Promise<void> {
  await getDb()
    .$executeRaw`UPDATE "SignInAttempt" SET "freeAt" = "freeAt" + interval '1 hour' WHERE "freeAt" > clock_timestamp()`;
}
