// One PostgreSQL server for a run of tests, in a folder of its own: whatever else runs on the machine, nothing is shared.
// A database with the migrations applied stands ready; each test file copies it (database-in-tests.ts).
import pg from "pg";
import type { TestProject } from "vitest/node";
import { makeDataFolder } from "./data-folder-in-tests.ts";
import { openEmbedded } from "./server/embedded.ts";
import { applyMigrations } from "./server/migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the server's own database, for creating others. */
    testServerUrl: string;
  }
}

/** Name of the migrated database that tests copy. */
export const TEMPLATE_DATABASE = "taizhang_template";

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { folder, remove } = await makeDataFolder();
  const server = await openEmbedded({ dataFolder: folder, durable: false });
  const client = new pg.Client({ connectionString: server.toUrl("postgres") });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE_DATABASE}`);
  await client.end();
  await applyMigrations(server.toUrl(TEMPLATE_DATABASE));
  project.provide("testServerUrl", server.toUrl("postgres"));
  return async () => {
    await server.close();
    await remove();
  };
}
