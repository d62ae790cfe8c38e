// The frames of everything in the data layer that not everyone may do: authorised first, then one transaction in which
// the change and its audit row are stored together. A mutation or a guarded question is made by these and in no other way.
import "server-only";
import { type Actor, type Authorised, authorise, type Refused, type SignedIn, type System } from "../auth/actor.ts";
import type { Action, PublicAction } from "../auth/permissions.ts";
import { type AuditRecord, recordAudit } from "./audit.ts";
import { type Db, getDb, type Tx } from "./client.ts";

/** What the body of a mutation works with. */
export interface Change<A extends Action> {
  /** The transaction: nothing of it stays where the result is `ok: false` or something is thrown. */
  tx: Tx;
  permit: Authorised<A>;
  actor: SignedIn | System;
  /** Writes an audit row. A change that succeeds without one is a bug and is rolled back. */
  record(record: AuditRecord): Promise<void>;
}

/** A change that asks who acts. */
export type Mutation<A extends Action, Input, Result> = ((actor: Actor, input: Input) => Promise<Result | Refused>) & {
  readonly action: A;
};

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
  /** Milliseconds after which the transaction is given up; 15 s where a change says nothing. */
  timeout?: number;
}

/**
 * Makes a mutation: authorised as `action`, in one transaction, with at least one audit row.
 * A result `{ok: false, …}` is an expected refusal and rolls everything back.
 */
export function toMutation<A extends Action, Input, Result extends { ok: boolean }>(
  action: A,
  change: (change: Change<A>, input: Input) => Promise<Result>,
  { timeout = 15_000 }: MutationOptions = {},
): Mutation<A, Input, Result> {
  async function mutate(actor: Actor, input: Input): Promise<Result | Refused> {
    const authorised = authorise(actor, action);
    if (!authorised.ok) return authorised;
    const { permit } = authorised;
    try {
      return await getDb().$transaction(
        async (tx) => {
          let recorded = 0;
          async function record(entry: AuditRecord): Promise<void> {
            await recordAudit(tx, permit, entry);
            recorded += 1;
          }
          const result = await change({ tx, permit, actor: permit.actor, record }, input);
          if (!result.ok) throw new Refusal(result);
          if (recorded === 0) throw new Error(`${action} changed something without an audit row`);
          return result;
        },
        { timeout },
      );
    } catch (error) {
      if (error instanceof Refusal) return error.result as Result;
      throw error;
    }
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

/** A change that asks nobody who they are. */
export type PublicMutation<A extends PublicAction, Input, Result> = ((input: Input) => Promise<Result>) & {
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
  async function mutate(input: Input): Promise<Result> {
    try {
      return await getDb().$transaction(async (tx) => {
        const result = await change(tx, input);
        if (!result.ok) throw new Refusal(result);
        return result;
      });
    } catch (error) {
      if (error instanceof Refusal) return error.result as Result;
      throw error;
    }
  }
  const mutation = Object.assign(mutate, { action });
  made.add(mutation);
  return mutation;
}
