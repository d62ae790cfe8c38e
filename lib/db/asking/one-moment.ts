// Several questions -> answers of one moment, whatever changes between them: a file whose rows are read in steps repeats
// none and loses none, and what it says of them is true of them. Nobody who changes the data waits for it.
import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { type Db, getDb, getFileReader, type Reader, type Tx } from "../client.ts";
import type { Prisma } from "../generated/client.ts";

export interface MomentLimits {
  /** Milliseconds that it all may take; 60 s where it says nothing. */
  timeout?: number;
  /** Milliseconds that it waits for those before it; 20 s where it says nothing. */
  patience?: number;
  /** Over whose connections; those of files where it says nothing. */
  client?: Db;
}

interface Moment {
  tx: Reader;
  /** The question asked last: they are asked one after the other, as a connection answers them. */
  last: Promise<unknown>;
  /** What was asked already. */
  answers: Map<string, Promise<unknown>>;
}

const moments = new AsyncLocalStorage<Moment>();

/**
 * Does the work with all that `ask` and `readRows` read in it taken from one moment.
 * @throws as the database does where it takes too long, or too many others are read at once
 */
export async function atOneMoment<Result>(
  work: () => Promise<Result>,
  { timeout = 60_000, patience = 20_000, client = getFileReader() }: MomentLimits = {},
): Promise<Result> {
  if (moments.getStore() !== undefined) return work();
  return client.$transaction((tx) => moments.run({ tx, last: Promise.resolve(), answers: new Map() }, work), {
    isolationLevel: "RepeatableRead",
    timeout,
    maxWait: patience,
  });
}

/** Does the work of a guarded question, which is given its client, with all that it reads over `tx` of one moment. */
export function atMomentOf<Result>(db: Db, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return db.$transaction(work, { isolationLevel: "RepeatableRead", timeout: 60_000, maxWait: 20_000 });
}

/** The answers kept for the moment at hand; `null` where everything is of now. */
export function getAnswersOfMoment(): Map<string, Promise<unknown>> | null {
  return moments.getStore()?.answers ?? null;
}

/** The rows that answer a question, kept by nobody: of the moment at hand, else of now. */
export async function readRows<Rows extends readonly unknown[]>(question: Prisma.Sql): Promise<Rows> {
  const moment = moments.getStore();
  if (moment === undefined) return getDb().$queryRaw<Rows>(question);
  const read = async (): Promise<Rows> => moment.tx.$queryRaw<Rows>(question);
  const rows = moment.last.then(read, read);
  moment.last = rows;
  return rows;
}
