// The database of the bench seen from outside: how many statements an answer takes, and a change that makes it anew.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { openDatabase } from "../../lib/db/server/open-database.ts";
import { readEnvironment } from "../../lib/env.ts";

export interface BenchDatabase {
  /** Changes nothing, in a transaction that counts as a change: what was kept of answers no longer holds. */
  touch(): Promise<void>;
  /** How many statements the server executes while `work` is done. */
  countStatements(work: () => Promise<unknown>): Promise<number>;
  close(): Promise<void>;
}

/** What the server writes for each statement that it executes. */
const executed = /LOG: {2}(?:execute [^:]*|statement): (?!SELECT pg_reload_conf|ALTER SYSTEM)/g;

/** Joins the embedded server behind `dataFolder`, which the application runs. */
export async function openBenchDatabase(dataFolder: string): Promise<BenchDatabase> {
  const database = await openDatabase(readEnvironment({ TAIZHANG_DATA: dataFolder }));
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const readLog = () => readFile(join(dataFolder, "postgres", "server.log"), "utf8");
  const setLogging = async (what: "all" | "none") => {
    await client.query(`ALTER SYSTEM SET log_statement = '${what}'`);
    await client.query("SELECT pg_reload_conf()");
    await sleep(100); // the server's processes hear of it between two statements
  };
  return {
    async touch() {
      await client.query("SELECT pg_current_xact_id()");
    },
    async countStatements(work) {
      await setLogging("all");
      try {
        const before = (await readLog()).length;
        await work();
        return [...(await readLog()).slice(before).matchAll(executed)].length;
      } finally {
        await setLogging("none");
      }
    },
    async close() {
      await client.end();
      await database.close();
    },
  };
}
