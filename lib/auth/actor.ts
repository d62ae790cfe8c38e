// Who acts -> a permit for one action, or a refusal. Every change asks for a permit, and only `authorise` makes one.
import { type AccountRole, type Action, mayDo, type Role } from "./permissions.ts";

/** Someone without an account, or not signed in. */
export interface Reader {
  kind: "reader";
}

/** A signed-in user, as the session and the user's row say now. */
export interface SignedIn {
  kind: "user";
  userId: string;
  email: string;
  name: string;
  role: AccountRole;
  /** The session of this request; `null` where there is none, as in a test. */
  sessionId: string | null;
}

/** A command at the machine itself; see lib/auth/system-actor.ts. */
export interface System {
  kind: "system";
  /** The command's name: `import`, `user`, … */
  command: string;
}

export type Actor = Reader | SignedIn | System;

export const reader: Reader = { kind: "reader" };

/** The expected refusals of everything that is authorised. */
export interface Refused {
  ok: false;
  reason: "not-signed-in" | "forbidden";
}

declare const permitted: unique symbol;

/** Proof that `actor` may do `action`. The symbol keeps anything else from having this type. */
export interface Authorised<A extends Action> {
  readonly actor: SignedIn | System;
  readonly action: A;
  readonly [permitted]: A;
}

/** Every permit given out: one that was made up, or taken from another process, is not in here. */
const given = new WeakSet<object>();

/** Who changed something, as the audit and corrections name them: the e-mail address, or the command. */
export function nameActor(actor: SignedIn | System): string {
  return actor.kind === "user" ? actor.email : actor.command;
}

/** The role of an actor; a command at the machine may do everything. */
export function toRole(actor: Actor): Role {
  if (actor.kind === "reader") return "reader";
  return actor.kind === "system" ? "admin" : actor.role;
}

/** By what an actor's own things are kept: files sent in, runs of publishing. */
export function ownerOf(actor: SignedIn | System): string {
  return actor.kind === "user" ? actor.userId : actor.command;
}

/** A permit for `action`, or why there is none. */
export function authorise<A extends Action>(actor: Actor, action: A): { ok: true; permit: Authorised<A> } | Refused {
  if (actor.kind === "reader") return { ok: false, reason: "not-signed-in" };
  if (!mayDo(toRole(actor), action)) return { ok: false, reason: "forbidden" };
  const permit = Object.freeze({ actor, action }) as Authorised<A>;
  given.add(permit);
  return { ok: true, permit };
}

/**
 * Holds a permit against the action that it is used for, also where types were bent.
 * @throws if it was not given by `authorise` for this action
 */
export function checkPermit<A extends Action>(permit: Authorised<A>, action: A): void {
  if (!given.has(permit) || permit.action !== action) throw new Error(`no permit for ${action}`);
}
