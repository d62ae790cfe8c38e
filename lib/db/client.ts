// The one client of the database. It only knows a URL; which server answers there is not its business.
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

function createClient(url: string) {
  const adapter = new PrismaPg({
    connectionString: url,
    max: 10,
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
const kept = globalThis as { taizhangDb?: Db };

/**
 * The client for DATABASE_URL, made at first use and kept until `closeDb`.
 * @throws Fault where DATABASE_URL is not set
 */
export function getDb(): Db {
  if (kept.taizhangDb === undefined) {
    const { databaseUrl } = readEnvironment();
    if (databaseUrl === null) throw new Fault("没有设置 DATABASE_URL", "DATABASE_URL is not set");
    kept.taizhangDb = createClient(databaseUrl);
  }
  return kept.taizhangDb;
}

/** Closes the client, so that a command can end. The next `getDb` opens a new one. */
export async function closeDb(): Promise<void> {
  const open = kept.taizhangDb;
  delete kept.taizhangDb;
  await open?.$disconnect();
}
