// A user's new password: the attempts at the old one are limited as when signing in.
import "server-only";
import { countSignInAttempt, forgiveAttempt } from "../db/attempts.ts";
import { getDb } from "../db/client.ts";
import type { Busy } from "../db/guard.ts";
import { type ChangeOwnPasswordOutcome, changeOwnPassword } from "../db/mutations/change-own-password.ts";
import { type Actor, authorise, type Refused } from "./actor.ts";
import { longestPassword } from "./password.ts";

export type ChangePasswordOutcome =
  | ChangeOwnPasswordOutcome
  | Refused
  | Busy
  | { ok: false; reason: "not-same" }
  | { ok: false; reason: "too-many-attempts"; waitSeconds: number };

type Refusal = Extract<Awaited<ReturnType<typeof changeOwnPassword>>, { ok: false }>["reason"];

/** Whether the current password was looked at and was right when the change was refused; where it was busy, nobody knows. */
const wasRight: Record<Refusal, boolean> = {
  unchanged: true,
  "too-short": true,
  "too-long": true,
  "too-simple": true,
  "wrong-password": false,
  "not-signed-in": false,
  forbidden: false,
  busy: false,
};

/** Changes the actor's password if `current` is the old one and `again` the new one once more, and ends their other sessions. */
export async function changePassword(
  actor: Actor,
  input: { current: string; next: string; again: string },
): Promise<ChangePasswordOutcome> {
  const authorised = authorise(actor, changeOwnPassword.action);
  if (!authorised.ok) return authorised;
  if (actor.kind !== "user") throw new Error("a command has no password of its own");
  if (input.next !== input.again) return { ok: false, reason: "not-same" };
  if (input.current.length > longestPassword) return { ok: false, reason: "wrong-password" };
  const attempt = { email: actor.email, address: null };
  const counted = await countSignInAttempt(getDb(), attempt);
  if (!counted.ok) return counted;
  const outcome = await changeOwnPassword(actor, { current: input.current, next: input.next });
  if (outcome.ok || wasRight[outcome.reason]) await forgiveAttempt(getDb(), attempt);
  return outcome;
}
