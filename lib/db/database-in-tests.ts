// A database of its own for a test file: a copy of the migrated template, gone afterwards.
import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { closeDb } from "./client.ts";
import { TEMPLATE_DATABASE } from "./server-in-tests.ts";

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject("testServerUrl") });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Creates a database on the tests' server and gives its URL; `template` is what it starts as. */
export async function createTestDatabase(
  template = TEMPLATE_DATABASE,
): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  // Copying waits for others who copy the same template just now, which PostgreSQL reports as an error.
  for (let attempt = 1; ; attempt++) {
    try {
      await onServer(`CREATE DATABASE ${name} TEMPLATE ${template}`);
      break;
    } catch (error) {
      if ((error as { code?: string }).code !== "55006" || attempt === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const url = new URL(inject("testServerUrl"));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** Gives the tests of this file (or of this `describe`) a fresh migrated database, to which `getDb` connects. */
export function useTestDatabase(): void {
  let before: string | undefined;
  let drop: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    before = process.env.DATABASE_URL;
    const database = await createTestDatabase();
    drop = database.drop;
    await closeDb();
    process.env.DATABASE_URL = database.url;
  });
  afterAll(async () => {
    await closeDb();
    await drop?.();
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
  });
}
