// npm run migrate: applies the committed migrations.  npm run migrate -- --create NAME: writes the next one.
import path from "node:path";
import { parseArgs } from "node:util";
import { applyMigrations, createMigration } from "../lib/db/server/migrate.ts";
import { openDatabase } from "../lib/db/server/open-database.ts";
import { readEnvironment } from "../lib/env.ts";
import { Fault } from "../lib/fault.ts";
import { report, runCommand } from "./run-command.ts";

async function create(url: string, name: string): Promise<void> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Fault(
      "迁移的名称只用小写字母、数字和下划线。",
      "A migration's name has small letters, digits and _ only.",
    );
  }
  const file = await createMigration(url, name);
  if (file === null) report("prisma/schema.prisma 没有变化。", "prisma/schema.prisma has not changed.");
  else report(`已写入 ${path.relative(".", file)}`, `Wrote ${path.relative(".", file)}`);
}

async function apply(url: string): Promise<void> {
  const applied = await applyMigrations(url);
  for (const name of applied) report(`已应用迁移 ${name}`, `Applied migration ${name}`);
  if (applied.length === 0) report("数据库结构已是最新。", "The database is up to date.");
}

await runCommand(async () => {
  const { values } = parseArgs({ options: { create: { type: "string" } } });
  const database = await openDatabase(readEnvironment());
  try {
    await (values.create === undefined ? apply(database.url) : create(database.url, values.create));
  } finally {
    await database.close();
  }
});
