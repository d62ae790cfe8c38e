// prisma/migrations -> the database: applied in one transaction, all or nothing, and recorded as `prisma migrate` does.
import "server-only";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { MigrationList, SchemaContainer } from "@prisma/schema-engine-wasm";
import type pg from "pg";
import { Fault } from "../../fault.ts";
import { toFaultOfRights } from "./check-rights.ts";
import { fillRegionCodes } from "./fill-region-codes.ts";
import { partRounds } from "./part-rounds.ts";
import { respellRounds } from "./respell-rounds.ts";
import { withSchemaEngine } from "./schema-engine.ts";

const PRISMA_FOLDER = path.resolve("prisma");
const MIGRATIONS_FOLDER = path.join(PRISMA_FOLDER, "migrations");
const NO_FILTERS = { externalTables: [], externalEnums: [] };

/** What SQL cannot say of rows that were there before a migration, by the end of its name; done in the same transaction. */
const CODE_OF_MIGRATIONS: Record<string, (client: pg.PoolClient) => Promise<void>> = {
  _review_at_scale: fillRegionCodes,
  _round_spelling: (client) => respellRounds(client, MIGRATIONS_FOLDER),
  _city_rounds: (client) => partRounds(client, MIGRATIONS_FOLDER),
};

/** Held while migrations are applied, so that two starts at once apply them once. Any number, the same for ever. */
const MIGRATION_LOCK = 7_219_405_113;

async function readMigrations(baseDir: string): Promise<MigrationList> {
  const entries = await readdir(baseDir, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const lockfile = await readFile(path.join(baseDir, "migration_lock.toml"), "utf8").catch(() => null);
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: lockfile },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok" as const, value: await readFile(path.join(baseDir, name, "migration.sql"), "utf8") },
        },
      })),
    ),
  };
}

/** As Prisma makes it. The engine looks for it by an error, which would end the transaction: so it is there before. */
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id                  VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum            VARCHAR(64) NOT NULL,
  finished_at         TIMESTAMPTZ,
  migration_name      VARCHAR(255) NOT NULL,
  logs                TEXT,
  rolled_back_at      TIMESTAMPTZ,
  started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

/** Refuses a database that holds someone else's tables, as Prisma does (P3005). */
async function checkOwnership(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query(
    `SELECT current_database() AS name, string_agg(tablename, ', ' ORDER BY tablename) AS tables FROM pg_tables
     WHERE schemaname = current_schema() HAVING count(*) > 0 AND NOT '_prisma_migrations' = ANY (array_agg(tablename))`,
  );
  if (rows.length === 0) return;
  const { name, tables } = rows[0] as { name: string; tables: string };
  throw new Fault(
    `数据库 ${name} 中已有其他程序的表(${tables});请新建一个空的数据库。`,
    `The database ${name} holds tables of something else (${tables}); make an empty one.`,
  );
}

/**
 * Applies the committed migrations that `url` has not seen yet.
 * @returns the names of those applied now, in order; empty where the database is up to date
 * @throws if a migration fails; then none of this call is applied or recorded. Fault where the role may not apply it
 */
export async function applyMigrations(url: string, folder = MIGRATIONS_FOLDER): Promise<string[]> {
  const migrationsList = await readMigrations(folder);
  return withSchemaEngine(url, undefined, async ({ engine, client }) => {
    await client.query("BEGIN");
    try {
      await client.query("SELECT pg_advisory_xact_lock($1)", [MIGRATION_LOCK]);
      await checkOwnership(client);
      await client.query(MIGRATIONS_TABLE);
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS });
      for (const [migration, run] of Object.entries(CODE_OF_MIGRATIONS)) {
        if (appliedMigrationNames.some((name) => name.endsWith(migration))) await run(client);
      }
      await client.query("COMMIT");
      return appliedMigrationNames;
    } catch (error) {
      await client.query("ROLLBACK");
      throw await toFaultOfRights(client, error);
    }
  });
}

/** What prisma/migrations lead to: the schema as it was when the newest of them was written. */
async function readMigratedSchema(folder: string): Promise<SchemaContainer | null> {
  const migratedPath = path.join(folder, "migrations", "migrated.prisma");
  const content = await readFile(migratedPath, "utf8").catch(() => null);
  return content === null ? null : { path: migratedPath, content };
}

/**
 * The SQL that leads from the committed migrations to prisma/schema.prisma; empty where the schema has not changed.
 * It compares two schema files, so it leaves alone what only SQL can say (indexes on expressions). `url` may be any
 * PostgreSQL: the engine wants a connection to be made with, and changes nothing there.
 */
export async function planMigration(url: string, folder = PRISMA_FOLDER): Promise<string> {
  const schemaPath = path.join(folder, "schema.prisma");
  const schema = { path: schemaPath, content: await readFile(schemaPath, "utf8") };
  const migrated = await readMigratedSchema(folder);
  return withSchemaEngine(url, [[schema.path, schema.content]], async ({ engine }) => {
    const { stdout } = await engine.diff({
      from: migrated === null ? { tag: "empty" } : { tag: "schemaDatamodel", files: [migrated] },
      to: { tag: "schemaDatamodel", files: [schema] },
      script: true,
      exitCode: null,
      filters: NO_FILTERS,
    });
    const sql = stdout ?? "";
    return sql.startsWith("-- This is an empty migration") ? "" : sql;
  });
}

/**
 * Writes the migration that `planMigration` gives, for a developer to read, complete and commit.
 * @returns the path of the new migration.sql, or `null` where the schema has not changed
 */
export async function createMigration(url: string, name: string, folder = PRISMA_FOLDER): Promise<string | null> {
  const sql = await planMigration(url, folder);
  if (sql === "") return null;
  const migrations = path.join(folder, "migrations");
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const target = path.join(migrations, `${stamp}_${name}`, "migration.sql");
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, sql);
  await copyFile(path.join(folder, "schema.prisma"), path.join(migrations, "migrated.prisma"));
  await writeFile(path.join(migrations, "migration_lock.toml"), 'provider = "postgresql"\n');
  return target;
}
