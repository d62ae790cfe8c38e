// Runs `prisma generate` offline, once per state of the schema.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";

const SCHEMA = "prisma/schema.prisma";
/** Says which schema and which generator the client was made from. */
const MADE_FROM = "lib/db/generated/made-from.txt";

async function describeSources(): Promise<string> {
  const hash = createHash("sha256")
    .update(await readFile(SCHEMA))
    .digest("hex");
  const { version } = createRequire(import.meta.url)("prisma/package.json") as { version: string };
  return `prisma ${version}, schema.prisma ${hash}\n`;
}

/** Generates the client unless it is up to date; whether it had to. */
export async function generateClient(): Promise<boolean> {
  const wanted = await describeSources();
  if ((await readFile(MADE_FROM, "utf8").catch(() => "")) === wanted) return false;
  const prisma = path.resolve("node_modules/prisma/build/index.js");
  await promisify(execFile)(process.execPath, [prisma, "generate", "--schema", SCHEMA], {
    env: {
      ...process.env,
      // The command downloads a native schema engine even for `generate`, which never calls it: name any program.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  });
  await writeFile(MADE_FROM, wanted);
  return true;
}
