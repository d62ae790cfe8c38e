// An e-mail and a password -> a session and its cookie, or a refusal that tells nothing about the account.
import "server-only";
import { isAPIError } from "better-auth/api";
import { countSignInAttempt, forgiveAttempt } from "../db/attempts.ts";
import { getDb } from "../db/client.ts";
import { getAuth } from "./better-auth.ts";
import { clientAddressHeader } from "./client-address.ts";
import { longestPassword } from "./password.ts";

export type SignInOutcome =
  | { ok: true }
  | { ok: false; reason: "wrong-credentials" | "not-configured" | "cross-site" }
  | { ok: false; reason: "too-many-attempts"; waitSeconds: number };

/**
 * Signs in; inside a server action the cookie is set with its answer. No such account, a disabled one and a wrong
 * password are one refusal, count alike and take equally long: each hashes a password once.
 * @param headers those of the request: where it comes from, for the check against other sites and for the limit
 */
export async function signIn(
  credentials: { email: string; password: string },
  headers: Headers,
): Promise<SignInOutcome> {
  const auth = getAuth();
  if (auth === null) return { ok: false, reason: "not-configured" };
  const email = credentials.email.trim().toLowerCase().slice(0, 255);
  const { password } = credentials;
  if (email === "" || password === "" || password.length > longestPassword)
    return { ok: false, reason: "wrong-credentials" };
  const db = getDb();
  const attempt = { email, address: headers.get(clientAddressHeader) };
  const counted = await countSignInAttempt(db, attempt);
  if (!counted.ok) return counted;
  try {
    // The body goes beside the request, whose own is empty: better-auth takes from it where the form was sent from.
    const request = new Request(`${auth.options.baseURL}/api/auth/sign-in/email`, {
      method: "POST",
      headers: toOrigin(headers),
    });
    const result = await auth.api.signInEmail({ body: { email, password }, headers, request, asResponse: false });
    // Signed in is who has a session, not whoever met no error.
    if (typeof result?.token !== "string" || result.token === "") throw new Error("signed in without a session");
  } catch (error) {
    if (!isAPIError(error)) throw error;
    if (error.statusCode === 403) return { ok: false, reason: "cross-site" };
    if (error.statusCode < 500) return { ok: false, reason: "wrong-credentials" };
    throw error;
  }
  await forgiveAttempt(db, attempt);
  return { ok: true };
}

/** What the check against other sites looks at, without the length and type of the body that the form had. */
function toOrigin(headers: Headers): Headers {
  const kept = new Headers();
  for (const name of [
    "origin",
    "referer",
    "host",
    "x-forwarded-host",
    "cookie",
    "user-agent",
    "sec-fetch-site",
    "sec-fetch-mode",
    "sec-fetch-dest",
    clientAddressHeader,
  ]) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept;
}

/** Ends the session of the request and removes its cookie. */
export async function signOut(headers: Headers): Promise<void> {
  await getAuth()?.api.signOut({ headers });
}
