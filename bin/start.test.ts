// What `npm start` says and leaves behind where it cannot start. (The good way is in e2e/start.spec.ts.)
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { findFlaw } from "../lib/db/server/open-database.ts";
import { findFreePort } from "../lib/free-port.ts";

let dataFolder: string;

beforeEach(() => {
  dataFolder = path.join(tmpdir(), `taizhang-tests-${randomUUID()}`);
});

afterEach(async () => {
  await rm(dataFolder, { recursive: true, force: true });
});

interface Outcome {
  code: number | null;
  /** The lines on stderr but for those of steps that went well. */
  complaint: string[];
}

async function start(env: Record<string, string>): Promise<Outcome> {
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "bin/start.ts"], {
    env: { ...process.env, DATABASE_URL: "", LC_ALL: "en_US.UTF-8", TAIZHANG_DATA: dataFolder, PORT: "0", ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let text = "";
  child.stderr.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, complaint: text.split("\n").filter((line) => line !== "" && !/^[…✓]/.test(line)) };
}

/** A database of the tests' server that is made as `options` say. */
async function withDatabase(options: string, work: (url: string) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: inject("testServerUrl") });
  await client.connect();
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  try {
    await client.query(`CREATE DATABASE ${name} TEMPLATE template0 ${options}`);
    const url = new URL(inject("testServerUrl"));
    url.pathname = `/${name}`;
    await work(url.href);
    const inside = new pg.Client({ connectionString: url.href });
    await inside.connect();
    const { rows } = await inside.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
    await inside.end();
    expect(rows).toEqual([]);
  } finally {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.end();
  }
}

describe("one clear line, an exit code and nothing half-made", () => {
  afterEach(() => expect(existsSync(dataFolder)).toBe(false));

  test("for a port that is taken", async () => {
    const occupant = createServer();
    await new Promise<void>((resolve) => occupant.listen(0, resolve));
    const { port } = occupant.address() as { port: number };
    const outcome = await start({ PORT: String(port) });
    occupant.close();
    expect(outcome).toEqual({
      code: 1,
      complaint: [`✗ Port ${port} is taken; choose another with PORT, such as PORT=${port + 1}.`],
    });
  });

  test("for settings that make no sense, each named with its form", async () => {
    const { code, complaint } = await start({ PORT: "many", DATABASE_URL: "mysql://nowhere" });
    expect(code).toBe(1);
    expect(complaint).toEqual([
      "✗ These environment variables make no sense: DATABASE_URL (postgresql://USER:PASSWORD@HOST:5432/DATABASE), PORT (0–65535)",
    ]);
  });

  test("for a server that cannot be reached, without its password", async () => {
    const port = await findFreePort();
    const { code, complaint } = await start({ DATABASE_URL: `postgresql://someone:secret@127.0.0.1:${port}/ledger` });
    expect(code).toBe(1);
    expect(complaint).toHaveLength(1);
    expect(complaint[0]).toContain(`Cannot connect to the database postgresql://someone@127.0.0.1:${port}/ledger`);
    expect(complaint[0]).not.toContain("secret");
  });

  test("for a database that is not UTF-8", () =>
    withDatabase("ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C'", async (url) => {
      const { code, complaint } = await start({ DATABASE_URL: url });
      expect(code).toBe(1);
      expect(complaint).toEqual([expect.stringContaining("is encoded in SQL_ASCII, not UTF8")]);
    }));

  test("for a database whose character type does not know Chinese letters", () =>
    withDatabase("ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C'", async (url) => {
      const { code, complaint } = await start({ DATABASE_URL: url });
      expect(code).toBe(1);
      expect(complaint).toEqual([expect.stringContaining("does not know Chinese letters")]);
    }));

  test("in the language of the terminal, in both where it names none", async () => {
    expect((await start({ PORT: "-1", LC_ALL: "zh_CN.UTF-8" })).complaint).toEqual(["✗ 环境变量有误:PORT (0–65535)"]);
    expect((await start({ PORT: "-1", LC_ALL: "C" })).complaint).toEqual([
      "✗ 环境变量有误:PORT (0–65535) · ✗ These environment variables make no sense: PORT (0–65535)",
    ]);
  });
});

test("a data folder that cannot be written is named", async () => {
  await writeFile(dataFolder, "a file, not a folder");
  const { code, complaint } = await start({});
  expect(code).toBe(1);
  expect(complaint).toEqual([
    `✗ The data folder ${dataFolder} cannot be written; change its permissions or choose another with TAIZHANG_DATA.`,
  ]);
});

test("a server that is too old or read-only is refused, one that is just right is not", () => {
  const right = { major: 15, encoding: "UTF8", letters: true, readonly: false };
  expect(findFlaw(right, "db")).toBeNull();
  expect(findFlaw({ ...right, major: 14 }, "db")?.message).toBe("db is PostgreSQL 14; version 15 or later is needed.");
  expect(findFlaw({ ...right, readonly: true }, "db")?.message).toBe("db is read-only and cannot be used.");
});
