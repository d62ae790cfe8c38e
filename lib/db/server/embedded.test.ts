import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeDataFolder } from "../data-folder-in-tests.ts";
import { type EmbeddedServer, openEmbedded } from "./embedded.ts";

let dataFolder: string;
let remove: () => Promise<void>;
const open: EmbeddedServer[] = [];

beforeEach(async () => {
  ({ folder: dataFolder, remove } = await makeDataFolder());
});

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
  await remove();
});

async function openHere(options: { port?: number; durable?: boolean } = {}): Promise<EmbeddedServer> {
  const server = await openEmbedded({ dataFolder, durable: false, ...options });
  open.push(server);
  return server;
}

async function ask(server: EmbeddedServer, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: server.toUrl("postgres") });
  await client.connect();
  try {
    return Object.values((await client.query(sql)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

const noteFile = () => path.join(dataFolder, "postgres", "postmaster.pid");

async function readServerPid(): Promise<number> {
  return Number.parseInt(await readFile(noteFile(), "utf8"), 10);
}

describe("a server of one's own", () => {
  test("is UTF-8, knows Chinese letters, asks for its password and goes away after use", async () => {
    const server = await openHere();
    expect(server.started).toBe(true);
    expect(await ask(server, "SELECT current_setting('server_encoding')")).toBe("UTF8");
    expect(await ask(server, "SELECT '整改' ~ '^\\w+$'")).toBe(true);
    const stranger = new pg.Client({ connectionString: server.toUrl("postgres").replace(/:[^:@]*@/, ":guess@") });
    await expect(stranger.connect()).rejects.toThrow("password authentication failed");
    await server.close();
    expect(existsSync(noteFile())).toBe(false);
    expect(await readdir(dataFolder)).toEqual(["postgres"]);
  });

  test("keeps its data from one start to the next", async () => {
    const first = await openHere();
    await ask(first, "CREATE TABLE kept AS SELECT 42 AS figure");
    await first.close();
    expect(await ask(await openHere(), "SELECT figure FROM kept")).toBe(42);
  });
});

describe("several users of one folder", () => {
  test("share one server, and the last who leaves stops it", async () => {
    const first = await openHere();
    const second = await openHere();
    expect(second).toMatchObject({ started: false, port: first.port });
    await first.close();
    expect(await ask(second, "SELECT 1")).toBe(1);
    await second.close();
    expect(existsSync(noteFile())).toBe(false);
  });

  test("may come at the same moment, even to an empty folder", async () => {
    const servers = await Promise.all([openHere(), openHere(), openHere()]);
    expect(new Set(servers.map((server) => server.port)).size).toBe(1);
    expect(servers.filter((server) => server.started)).toHaveLength(1);
    expect(await readdir(dataFolder)).toEqual(["postgres"]);
  });
});

describe("after a kill -9", () => {
  test("of the server: its loss is noticed, and it comes back at the same port with its data", async () => {
    const server = await openHere({ durable: true });
    await ask(server, "CREATE TABLE kept AS SELECT 42 AS figure");
    process.kill(await readServerPid(), "SIGKILL");
    await server.lost;
    const again = await openHere({ port: server.port, durable: true });
    expect(again.port).toBe(server.port);
    expect(await ask(again, "SELECT figure FROM kept")).toBe(42);
  });

  test("of the process that started it: the next one takes the server over, and stops it when it leaves", async () => {
    const script = `
      const { openEmbedded } = await import("./lib/db/server/embedded.ts");
      await openEmbedded({ dataFolder: process.env.FOLDER, durable: false });
      process.stdout.write("up");
      setInterval(() => {}, 1000);`;
    const args = ["--conditions=react-server", "--import", "tsx", "--input-type=module", "-e", script];
    const child = spawn(process.execPath, args, {
      env: { ...process.env, FOLDER: dataFolder },
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    const pid = await readServerPid();
    child.kill("SIGKILL");
    await once(child, "exit");
    const server = await openHere();
    expect(server.started).toBe(false);
    expect(await readServerPid()).toBe(pid);
    await server.close();
    expect(existsSync(noteFile())).toBe(false);
  });

  test("and a restart of the machine: a note that names another process is no obstacle", async () => {
    await (await openHere()).close();
    await writeFile(noteFile(), `${process.pid}\n${dataFolder}/postgres\n0\n1\n\n127.0.0.1\n\nready\n`);
    expect(await ask(await openHere(), "SELECT 1")).toBe(1);
  });
});

test("a folder that cannot be written is refused in one line", async () => {
  await writeFile(path.join(dataFolder, "file"), "");
  const refused = openEmbedded({ dataFolder: path.join(dataFolder, "file", "data") });
  await expect(refused).rejects.toMatchObject({ name: "Fault", message: expect.stringContaining("cannot be written") });
});

test("a folder whose files are of another PostgreSQL is refused, and left alone", async () => {
  await (await openHere()).close();
  await writeFile(path.join(dataFolder, "postgres", "PG_VERSION"), "12\n");
  await expect(openHere()).rejects.toThrow("is of PostgreSQL 12");
});
