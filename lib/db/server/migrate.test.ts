import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase } from "../database-in-tests.ts";
import { applyMigrations, createMigration, planMigration } from "./migrate.ts";

let url: string;
let drop: () => Promise<void>;
let folder: string;

beforeEach(async () => {
  ({ url, drop } = await createTestDatabase("template0"));
  folder = await mkdtemp(path.join(tmpdir(), "taizhang-migrations-"));
});

afterEach(async () => {
  await drop();
  await rm(folder, { recursive: true });
});

async function writeMigration(name: string, sql: string): Promise<void> {
  await mkdir(path.join(folder, name), { recursive: true });
  await writeFile(path.join(folder, name, "migration.sql"), sql);
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe("the committed migrations", () => {
  test("lead to prisma/schema.prisma: no change of it is left without a migration", async () => {
    expect(await planMigration(url)).toBe("");
  });

  test("are applied once, and recorded as prisma migrate deploy records them", async () => {
    const applied = await applyMigrations(url);
    expect(applied.length).toBeGreaterThan(0);
    expect(await applyMigrations(url)).toEqual([]);
    const rows = await query(
      "SELECT migration_name, finished_at, applied_steps_count FROM _prisma_migrations ORDER BY 1",
    );
    expect(rows.map((row) => row.migration_name)).toEqual(applied);
    expect(rows.every((row) => row.finished_at instanceof Date && row.applied_steps_count === 1)).toBe(true);
  });

  test("are applied once by two starts at the same time", async () => {
    const [one, other] = await Promise.all([applyMigrations(url), applyMigrations(url)]);
    expect([...one, ...other].sort()).toEqual([...(one.length > 0 ? one : other)]);
  });
});

test("a migration that fails leaves nothing of itself, nor of those before it", async () => {
  await writeMigration("1_good", "CREATE TABLE good (a int);");
  await writeMigration("2_bad", "CREATE TABLE half (a int); SELECT 1 / 0;");
  await expect(applyMigrations(url, folder)).rejects.toThrow("division by zero");
  expect(await query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).toEqual([]);
  await writeMigration("2_bad", "CREATE TABLE half (a int);");
  expect(await applyMigrations(url, folder)).toEqual(["1_good", "2_bad"]);
});

test("a database with tables of something else is refused and left alone", async () => {
  await query("CREATE TABLE theirs (a int)");
  await expect(applyMigrations(url)).rejects.toThrow("theirs");
  expect(await query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).toEqual([{ tablename: "theirs" }]);
});

describe("a role that may not", () => {
  const role = `weak_${process.pid}_${Date.now()}`;
  const asRole = (): string => {
    const address = new URL(url);
    address.username = role;
    address.password = "weak";
    return address.href;
  };
  beforeEach(() => query(`CREATE ROLE ${role} LOGIN PASSWORD 'weak'`));
  // What it was allowed stands in the database, which goes after it.
  afterEach(() => query(`DROP OWNED BY ${role}; DROP ROLE ${role}`));

  test("make tables is told so in one line, with what lets it", async () => {
    await expect(applyMigrations(asRole(), folder)).rejects.toMatchObject({
      name: "Fault",
      chinese: expect.stringMatching(new RegExp(`${role}.*ALTER DATABASE .* OWNER TO "?${role}`)),
      english: expect.stringMatching(new RegExp(`${role}.*ALTER DATABASE .* OWNER TO "?${role}`)),
    });
    await query(`DO $$ BEGIN EXECUTE format('ALTER DATABASE %I OWNER TO ${role}', current_database()); END $$`);
    await writeMigration("1_good", "CREATE TABLE good (a int);");
    expect(await applyMigrations(asRole(), folder)).toEqual(["1_good"]);
    await query(
      `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I OWNER TO %I', current_database(), current_user); END $$`,
    );
  });

  test("change the tables of another role is told so in one line", async () => {
    await writeMigration("1_theirs", "CREATE TABLE theirs (a int);");
    await applyMigrations(url, folder);
    await query(`GRANT CREATE ON SCHEMA public TO ${role}`);
    await expect(applyMigrations(asRole(), folder)).rejects.toMatchObject({ name: "Fault" });
    await query(`GRANT ALL ON _prisma_migrations TO ${role}`);
    await writeMigration("2_more", "ALTER TABLE theirs ADD COLUMN b int;");
    await expect(applyMigrations(asRole(), folder)).rejects.toMatchObject({ name: "Fault" });
  });
});

test("a semicolon inside a string, a comment or a function is no end of a statement", async () => {
  await writeMigration(
    "1_semicolons",
    `-- first; second
     CREATE TABLE semicolons (a text DEFAULT 'a;b');
     CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 2; END $$;`,
  );
  await applyMigrations(url, folder);
  expect(await query("INSERT INTO semicolons DEFAULT VALUES RETURNING a, two()")).toEqual([{ a: "a;b", two: 2 }]);
});

test("a new migration is written from what changed in the schema, and nothing where nothing did", async () => {
  const schema = (fields: string) =>
    `datasource db {\n  provider = "postgresql"\n}\nmodel Thing {\n  id Int @id\n${fields}}\n`;
  await writeFile(path.join(folder, "schema.prisma"), schema(""));
  const first = await createMigration(url, "first", folder);
  expect(await readFile(first ?? "", "utf8")).toContain('CREATE TABLE "Thing"');
  expect(await createMigration(url, "again", folder)).toBeNull();
  await writeFile(path.join(folder, "schema.prisma"), schema("  name String?\n"));
  expect(await planMigration(url, folder)).toContain('ALTER TABLE "Thing" ADD COLUMN     "name" TEXT');
});

test("the schema engine is the version that the pinned prisma asks for", () => {
  const requireFromHere = createRequire(import.meta.url);
  const own = requireFromHere("../../../package.json") as { dependencies: Record<string, string> };
  const engines = requireFromHere("@prisma/engines/package.json") as { dependencies: Record<string, string> };
  expect(own.dependencies["@prisma/schema-engine-wasm"]).toBe(engines.dependencies["@prisma/engines-version"]);
});
