// Limits the attempts at a password, by account and by address, in the database: the same for every process.
// An attempt is counted before the password is looked at and taken back where it was right, so that a hundred at once
// are a hundred attempts. What is blocked is not counted, and the answer is the same whether the account exists or not.
import "server-only";
import { createHash } from "node:crypto";
import { toNetwork } from "../auth/client-address.ts";
import type { Db, Tx } from "./client.ts";

/** How many attempts are free, and how long each further one waits: 2 s, 4 s, 8 s … up to the longest. */
const limits = {
  account: { free: 5, longestWait: 900 },
  /** An office shares one address. */
  address: { free: 30, longestWait: 900 },
  /** New frozen versions of charts, by address: nobody is asked who they are, so that is all there is to count. */
  freeze: { free: 30, longestWait: 900 },
} as const;

/** Failures are forgotten after this long without one, in hours. */
const FORGOTTEN_AFTER = 24;

type LimitKind = keyof typeof limits;

function toKey(kind: LimitKind, value: string): string {
  return createHash("sha256").update(`${kind}:${value}`).digest("base64url");
}

/** Whose attempt it is. */
export interface Attempt {
  /** In small letters; need not belong to any account. */
  email: string;
  /** As `toClientAddress` gives it, counted by its network; `null` where it is not known. */
  address: string | null;
}

export type AttemptOutcome = { ok: true } | { ok: false; reason: "too-many-attempts"; waitSeconds: number };

class Blocked extends Error {
  readonly waitSeconds: number;
  constructor(waitSeconds: number) {
    super("blocked");
    this.waitSeconds = waitSeconds;
  }
}

async function countAttempt(tx: Tx, kind: LimitKind, value: string): Promise<void> {
  const key = toKey(kind, value);
  const { free, longestWait } = limits[kind];
  // clock_timestamp, not now(): whoever waited for the row's lock must not be judged by the time before.
  const counted = await tx.$queryRaw<unknown[]>`
    INSERT INTO "SignInAttempt" AS attempt ("key", "failures", "lastAt", "freeAt")
    VALUES (${key}, 1, clock_timestamp(), clock_timestamp())
    ON CONFLICT ("key") DO UPDATE SET
      "failures" = CASE WHEN attempt."lastAt" < clock_timestamp() - make_interval(hours => ${FORGOTTEN_AFTER}::int)
        THEN 1 ELSE attempt."failures" + 1 END,
      "lastAt" = clock_timestamp(),
      "freeAt" = clock_timestamp() + make_interval(secs =>
        CASE WHEN attempt."lastAt" < clock_timestamp() - make_interval(hours => ${FORGOTTEN_AFTER}::int)
               OR attempt."failures" + 1 < ${free}::int THEN 0
             ELSE least(${longestWait}::int, power(2, least(attempt."failures" + 2 - ${free}::int, 20))) END)
    WHERE attempt."freeAt" <= clock_timestamp()
    RETURNING 1`;
  if (counted.length > 0) return;
  const rows = await tx.$queryRaw<{ wait: number }[]>`
    SELECT ceil(extract(epoch FROM "freeAt" - clock_timestamp()))::int AS wait FROM "SignInAttempt" WHERE "key" = ${key}`;
  throw new Blocked(Math.max(1, rows[0]?.wait ?? 1));
}

/**
 * Counts an attempt before its password is looked at, or refuses it with the seconds to wait.
 * To be followed by `forgiveAttempt` where the password was right.
 */
export async function countSignInAttempt(db: Db, { email, address }: Attempt): Promise<AttemptOutcome> {
  try {
    await db.$transaction(async (tx) => {
      // Always address before account: two attempts never wait for each other in a circle.
      if (address !== null) await countAttempt(tx, "address", toNetwork(address));
      await countAttempt(tx, "account", email);
    });
  } catch (error) {
    if (error instanceof Blocked) return { ok: false, reason: "too-many-attempts", waitSeconds: error.waitSeconds };
    throw error;
  }
  return { ok: true };
}

/**
 * Counts a new frozen version from this address, or refuses it with the seconds to wait. In the transaction that adds
 * the version: both are kept or neither.
 * @param address as `toClientAddress` gives it; those whose address is not known are counted together
 */
export async function countFreezing(tx: Tx, address: string | null): Promise<AttemptOutcome> {
  try {
    await countAttempt(tx, "freeze", address === null ? "unknown" : toNetwork(address));
  } catch (error) {
    if (error instanceof Blocked) return { ok: false, reason: "too-many-attempts", waitSeconds: error.waitSeconds };
    throw error;
  }
  return { ok: true };
}

/** Takes back an attempt whose password was right: the account starts anew, the address has one failure less. */
export async function forgiveAttempt(db: Db, { email, address }: Attempt): Promise<void> {
  if (address !== null) {
    await db.$executeRaw`
      UPDATE "SignInAttempt" SET "failures" = greatest("failures" - 1, 0), "freeAt" = clock_timestamp()
      WHERE "key" = ${toKey("address", toNetwork(address))}`;
  }
  await forgetAttempts(db, email);
  // Every success sweeps up what nobody will ask for again.
  await db.$executeRaw`
    DELETE FROM "SignInAttempt" WHERE "lastAt" < clock_timestamp() - make_interval(hours => ${FORGOTTEN_AFTER}::int)`;
}

/** Forgets the failures of an account, as after a new password from an admin. */
export async function forgetAttempts(tx: Db | Tx, email: string): Promise<void> {
  await tx.signInAttempt.deleteMany({ where: { key: toKey("account", email) } });
}
