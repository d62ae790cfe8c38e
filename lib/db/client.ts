// The one way to the database. It only knows a URL; which server answers there is not its business.
import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { readEnvironment } from "../env.ts";
import { Fault } from "../fault.ts";
import type { Prisma } from "./generated/client.ts";
import { PrismaClient } from "./generated/client.ts";

/** No question of a reader may hold the server longer than this, in milliseconds. */
const STATEMENT_TIMEOUT = 30_000;

/** Folded words and bigrams are for searching: as large as the text itself, and never shown. */
const omit = {
  notice: { searchText: true, bigrams: true },
  item: { searchText: true, bigrams: true },
} as const;

/**
 * Pools: how many connections each has, how long it waits for one, and how long for an answer over one, in milliseconds.
 * Changes wait for each other's lock with theirs, and files hold theirs while they are read, so that readers always find
 * one free. The server ends its statements itself, and earlier; these limits are for a server that is silent, be it gone or
 * behind a line that drops everything.
 * A change's own limits (guard.ts) are over before those of its pool.
 */
const pools = {
  readers: { max: 10, connectionTimeoutMillis: 10_000, query_timeout: STATEMENT_TIMEOUT + 5_000 },
  writers: { max: 4, connectionTimeoutMillis: 30_000, query_timeout: 150_000 },
  files: { max: 4, connectionTimeoutMillis: 30_000, query_timeout: STATEMENT_TIMEOUT + 5_000 },
} as const;
type Pool = keyof typeof pools;

function createClient(url: string, pool: Pool) {
  const adapter = new PrismaPg({
    connectionString: url,
    ...pools[pool],
    keepAlive: true,
    application_name: "taizhang",
    statement_timeout: STATEMENT_TIMEOUT,
  });
  return new PrismaClient({ adapter, omit });
}

export type Db = ReturnType<typeof createClient>;
/** What a mutation works on inside its transaction. */
export type Tx = Prisma.TransactionClient;
/** What a question is asked of: the client, or a transaction in which several questions see the same moment. */
export type Reader = Pick<Tx, "$queryRaw">;

// Kept on globalThis: hot reload makes this module anew, and must not open another pool each time.
const kept = globalThis as { taizhangDb?: Partial<Record<Pool, Db>> };

function getClient(pool: Pool): Db {
  kept.taizhangDb ??= {};
  const open = kept.taizhangDb[pool];
  if (open !== undefined) return open;
  const { databaseUrl } = readEnvironment();
  if (databaseUrl === null) throw new Fault("没有设置 DATABASE_URL", "DATABASE_URL is not set");
  const client = createClient(databaseUrl, pool);
  kept.taizhangDb[pool] = client;
  return client;
}

/**
 * The client for DATABASE_URL, made at first use and kept until `closeDb`.
 * @throws Fault where DATABASE_URL is not set
 */
export function getDb(): Db {
  return getClient("readers");
}

/** The client of mutations, with connections of its own; as `getDb`. */
export function getWriter(): Db {
  return getClient("writers");
}

/** The client of files, the archive among them, which are read at one moment and take as long as they are; as `getDb`. */
export function getFileReader(): Db {
  return getClient("files");
}

/** Closes the clients, so that a command can end. The next question opens a new one. */
export async function closeDb(): Promise<void> {
  const open = Object.values(kept.taizhangDb ?? {});
  delete kept.taizhangDb;
  await Promise.all(open.map((client) => client.$disconnect()));
}
