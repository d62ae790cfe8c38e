// DATABASE_URL or the embedded server -> one URL that can be used, or a Fault that says why not.
import "server-only";
import pg from "pg";
import type { Environment } from "../../env.ts";
import { Fault } from "../../fault.ts";
import { type EmbeddedServer, openEmbedded } from "./embedded.ts";

/** The oldest server whose features the migrations use (NULLS NOT DISTINCT, builtin multirange functions). */
const OLDEST_MAJOR = 15;

export interface OpenDatabase {
  url: string;
  /** The embedded server; `null` where DATABASE_URL names the database. */
  embedded: EmbeddedServer | null;
  /** Lets go of the database; the embedded server stops if nobody else uses it. */
  close(): Promise<void>;
}

/** The URL without its password, for people to read. */
export function toPublicUrl(url: string): string {
  return url.replace(/^(postgres(?:ql)?:\/\/[^:@/?]*):[^@]*@/i, "$1@").replace(/([?&]password=)[^&]*/i, "$1…");
}

/** What decides whether a database can be used. */
export interface DatabaseFacts {
  major: number;
  encoding: string;
  /** Whether Chinese letters count as letters. */
  letters: boolean;
  readonly: boolean;
}

const ADVICE = "CREATE DATABASE … OWNER … TEMPLATE template0 ENCODING 'UTF8' LC_CTYPE 'C.UTF-8'";

/**
 * Why a database cannot be used, or `null`: PostgreSQL 15 or later, UTF-8, writable, and a character type under which
 * Chinese letters count as letters. Under `C` of the operating system they do not: `\w`, `lower()` and every index on
 * words then pass over them in silence, so such a database is refused before anything is stored.
 * @param shown the database's name for people
 */
export function findFlaw(facts: DatabaseFacts, shown: string): Fault | null {
  if (facts.major < OLDEST_MAJOR) {
    return new Fault(
      `${shown} 的 PostgreSQL 版本为 ${facts.major},需要 ${OLDEST_MAJOR} 或更高。`,
      `${shown} is PostgreSQL ${facts.major}; version ${OLDEST_MAJOR} or later is needed.`,
    );
  }
  if (facts.encoding !== "UTF8") {
    return new Fault(
      `${shown} 的编码为 ${facts.encoding},需要 UTF8;请新建:${ADVICE}。`,
      `${shown} is encoded in ${facts.encoding}, not UTF8; make one with ${ADVICE}.`,
    );
  }
  if (!facts.letters) {
    return new Fault(
      `${shown} 的字符类型(LC_CTYPE)不认汉字;请新建:${ADVICE}。`,
      `The character type (LC_CTYPE) of ${shown} does not know Chinese letters; make one with ${ADVICE}.`,
    );
  }
  if (facts.readonly) return new Fault(`${shown} 为只读,无法使用。`, `${shown} is read-only and cannot be used.`);
  return null;
}

async function readFacts(client: pg.Client): Promise<DatabaseFacts> {
  const { rows } = await client.query(
    `SELECT current_setting('server_version_num')::int / 10000 AS major,
            current_setting('server_encoding') AS encoding,
            pg_is_in_recovery() OR current_setting('transaction_read_only') = 'on' AS readonly`,
  );
  const facts = rows[0] as Omit<DatabaseFacts, "letters">;
  // The question itself cannot be put to a server of another encoding.
  if (facts.encoding !== "UTF8") return { ...facts, letters: false };
  const { rows: answer } = await client.query("SELECT '整改' ~ '^[[:alpha:]]+$' AS letters");
  return { ...facts, letters: answer[0].letters };
}

/**
 * Makes sure that a database can be reached and used.
 * @throws Fault
 */
export async function checkDatabase(url: string): Promise<void> {
  const shown = toPublicUrl(url);
  let flaw: Fault | null;
  try {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    client.on("error", () => {});
    await client.connect();
    flaw = await readFacts(client)
      .then((facts) => findFlaw(facts, shown))
      .finally(() => client.end());
  } catch (cause) {
    const reason = describeConnectionError(cause);
    throw new Fault(`无法连接数据库 ${shown}:${reason}`, `Cannot connect to the database ${shown}: ${reason}`, {
      cause,
    });
  }
  if (flaw !== null) throw flaw;
}

/** A connection to `localhost` tries several addresses and fails with one error for each. */
function describeConnectionError(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
}

async function createDatabase(server: EmbeddedServer, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.toUrl("postgres") });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } catch (error) {
    if ((error as { code?: string }).code !== "42P04") throw error; // another command was quicker
  } finally {
    await client.end();
  }
}

/**
 * Opens the database of these settings. Commands that run while the application runs share its embedded server.
 * @throws Fault where it cannot be used
 */
export async function openDatabase(environment: Environment, options: { port?: number } = {}): Promise<OpenDatabase> {
  if (environment.databaseUrl !== null) {
    await checkDatabase(environment.databaseUrl);
    return { url: environment.databaseUrl, embedded: null, close: async () => {} };
  }
  const embedded = await openEmbedded({ dataFolder: environment.dataFolder, ...options });
  try {
    await createDatabase(embedded, "taizhang");
  } catch (error) {
    await embedded.close();
    throw error;
  }
  return { url: embedded.toUrl("taizhang"), embedded, close: () => embedded.close() };
}
