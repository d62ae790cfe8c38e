// One PostgreSQL server for a run of tests, in a folder of its own: whatever else runs on the machine, nothing is shared.
// A database with the migrations applied stands ready; each test file copies it (database-in-tests.ts).
import { chmod, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { openEmbedded } from "./embedded.ts";
import { applyMigrations } from "./migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the server's own database, for creating others. */
    testServerUrl: string;
  }
}

/** Name of the migrated database that tests copy. */
export const TEMPLATE_DATABASE = "taizhang_template";

/** Makes a data folder that can be thrown away, and the function that does it. */
export async function makeDataFolder(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), "taizhang-tests-")));
  await chmod(folder, 0o755); // root runs the server as another account, which has to pass
  const remove = async () => {
    // Where the account could not pass, the files are elsewhere and `postgres` is a link to them.
    const files = await realpath(path.join(folder, "postgres")).catch(() => folder);
    await rm(files, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, remove };
}

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
