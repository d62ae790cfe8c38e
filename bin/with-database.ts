// The frame of every command that works on the database: open it (the application may be using it), bring its schema up
// to date, hand it to the work, and let go of it again however the work ends.
import { applyMigrations } from "../lib/db/server/migrate.ts";
import { openDatabase } from "../lib/db/server/open-database.ts";
import { readEnvironment } from "../lib/env.ts";
import { generateClient } from "./generate-client.ts";

/**
 * Runs `work` with DATABASE_URL set, the client generated and the migrations applied. What needs the client is imported
 * by `work` itself: on a fresh checkout it is not there before.
 */
export async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  const [database] = await Promise.all([openDatabase(readEnvironment()), generateClient()]);
  try {
    await applyMigrations(database.url);
    process.env.DATABASE_URL = database.url;
    const { closeDb } = await import("../lib/db/client.ts");
    try {
      return await work();
    } finally {
      await closeDb();
    }
  } finally {
    await database.close();
  }
}
