// The frames of everything in the data layer that not everyone may do: authorised first, then one transaction in which
// the change and its audit row are stored together. A mutation, a note or a guarded question is made by these and in no
// other way.
import "server-only";
import { type Actor, type Authorised, authorise, type Refused, type SignedIn, type System } from "../auth/actor.ts";
import type { Action, PublicAction } from "../auth/permissions.ts";
import type { AuditedAction } from "../ledger/audit.ts";
import { type AuditRecord, recordAudit } from "./audit.ts";
import { type Db, getDb, getWriter, type Tx } from "./client.ts";
import { isBusy } from "./is-busy.ts";

/** What the body of a mutation works with. */
export interface Change<A extends AuditedAction> {
  /** The transaction: nothing of it stays where the result is `ok: false` or something is thrown. */
  tx: Tx;
  permit: Authorised<A>;
  actor: SignedIn | System;
  /** Writes an audit row. A change that succeeds without one is a bug and is rolled back. */
  record(record: AuditRecord): Promise<void>;
}

/** Other changes took too long, or this one did: nothing of it is stored, and it may be tried again. */
export interface Busy {
  ok: false;
  reason: "busy";
}

/** A change that asks who acts. */
export type Mutation<A extends AuditedAction, Input, Result> = ((
  actor: Actor,
  input: Input,
) => Promise<Result | Refused | Busy>) & { readonly action: A };

/** A question whose answer is not for everyone. */
export type GuardedQuery<A extends Action, Input, Result> = ((
  actor: Actor,
  input: Input,
) => Promise<{ ok: true; value: Result } | Refused>) & { readonly action: A };

const made = new WeakSet<object>();

/** Whether one of the functions of this file made this: what the tests hold every export of the data layer against. */
export function isGuarded(value: unknown): boolean {
  return typeof value === "function" && made.has(value);
}

/** Carries an expected refusal out of the transaction, so that it is rolled back. */
class Refusal<Result> extends Error {
  readonly result: Result;
  constructor(result: Result) {
    super("refused");
    this.result = result;
  }
}

export interface MutationOptions {
  /** Milliseconds that the change itself may take; 15 s where it says nothing. */
  timeout?: number;
  /** Milliseconds that it waits for a connection, and then for those that change the same; 20 s where it says nothing. */
  patience?: number;
}

/** Runs a change in one transaction. A result `{ok: false, …}` rolls back, and so does waiting or working too long. */
async function inTransaction<Result extends { ok: boolean }>(
  action: AuditedAction | PublicAction,
  { timeout = 15_000, patience = 20_000 }: MutationOptions,
  change: (tx: Tx) => Promise<Result>,
): Promise<Result | Busy> {
  const longest = patience + timeout;
  try {
    return await getWriter().$transaction(
      async (tx) => {
        // Prisma's own limit ends no statement that is under way; the server's does.
        await tx.$executeRaw`
          SELECT set_config('lock_timeout', ${`${patience}ms`}, true), set_config('statement_timeout', ${`${longest}ms`}, true)`;
        const result = await change(tx);
        if (!result.ok) throw new Refusal(result);
        return result;
      },
      { maxWait: patience, timeout: longest },
    );
  } catch (error) {
    if (error instanceof Refusal) return error.result as Result;
    if (!isBusy(error)) throw error;
    // Once in a while it is nobody's fault; often, it is something for whoever keeps the server.
    process.stderr.write(`${action} was given up: ${String(error).trim().split("\n").at(-1)}\n`);
    return { ok: false, reason: "busy" };
  }
}

/**
 * Makes a mutation: authorised as `action`, in one transaction, with at least one audit row.
 * A result `{ok: false, …}` is an expected refusal and rolls everything back.
 */
export function toMutation<A extends AuditedAction, Input, Result extends { ok: boolean }>(
  action: A,
  change: (change: Change<A>, input: Input) => Promise<Result>,
  options: MutationOptions = {},
): Mutation<A, Input, Result> {
  async function mutate(actor: Actor, input: Input): Promise<Result | Refused | Busy> {
    const authorised = authorise(actor, action);
    if (!authorised.ok) return authorised;
    const { permit } = authorised;
    return inTransaction(action, options, async (tx) => {
      let recorded = 0;
      async function record(entry: AuditRecord): Promise<void> {
        await recordAudit(tx, permit, entry);
        recorded += 1;
      }
      const result = await change({ tx, permit, actor: permit.actor, record }, input);
      if (result.ok && recorded === 0) throw new Error(`${action} changed something without an audit row`);
      return result;
    });
  }
  const mutation = Object.assign(mutate, { action });
  made.add(mutation);
  return mutation;
}

/** Makes a question that only those may ask who may do `action`. */
export function toGuardedQuery<A extends Action, Input, Result>(
  action: A,
  ask: (db: Db, input: Input, actor: SignedIn | System) => Promise<Result>,
): GuardedQuery<A, Input, Result> {
  async function query(actor: Actor, input: Input): Promise<{ ok: true; value: Result } | Refused> {
    const authorised = authorise(actor, action);
    if (!authorised.ok) return authorised;
    return { ok: true, value: await ask(getDb(), input, authorised.permit.actor) };
  }
  const guarded = Object.assign(query, { action });
  made.add(guarded);
  return guarded;
}

/** A write that the audit has no line of, and that asks who acts. */
export type Note<A extends Action, Input> = ((actor: Actor, input: Input) => Promise<{ ok: true } | Refused>) & {
  readonly action: A;
};

/**
 * Makes a note: one statement about work under way, which changes nothing that the audit tells of. It goes over the
 * connections of readers, since it may have to say that changes keep all those of writers waiting; so it must not wait for
 * a row that somebody holds.
 */
export function toNote<A extends Action, Input>(
  action: A,
  write: (db: Pick<Db, "$executeRaw">, input: Input, actor: SignedIn | System) => Promise<unknown>,
): Note<A, Input> {
  async function note(actor: Actor, input: Input): Promise<{ ok: true } | Refused> {
    const authorised = authorise(actor, action);
    if (!authorised.ok) return authorised;
    await write(getDb(), input, authorised.permit.actor);
    return { ok: true };
  }
  const guarded = Object.assign(note, { action });
  made.add(guarded);
  return guarded;
}

/** A change that asks nobody who they are. */
export type PublicMutation<A extends PublicAction, Input, Result> = ((input: Input) => Promise<Result | Busy>) & {
  readonly action: A;
};

/**
 * Makes a change that anyone may make, in one transaction. It names its action, so that the list of what is open stands
 * in one place; it has no actor and no audit row, since what it adds is its own record and changes nothing else.
 */
export function toPublicMutation<A extends PublicAction, Input, Result extends { ok: boolean }>(
  action: A,
  change: (tx: Tx, input: Input) => Promise<Result>,
): PublicMutation<A, Input, Result> {
  const mutate = (input: Input): Promise<Result | Busy> => inTransaction(action, {}, (tx) => change(tx, input));
  const mutation = Object.assign(mutate, { action });
  made.add(mutation);
  return mutation;
}
