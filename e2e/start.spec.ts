// `npm start` from an empty data folder to a page, again, and after being killed; and that nothing stays behind.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { makeDataFolder } from "../lib/db/data-folder-in-tests.ts";

test.describe.configure({ mode: "serial" });
test.setTimeout(120_000);

let folder: string;
let remove: () => Promise<void>;
const children: ChildProcess[] = [];

test.beforeAll(async () => {
  ({ folder, remove } = await makeDataFolder());
});

test.afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await remove();
});

interface Application {
  child: ChildProcess;
  url: string;
  /** What it said on the way up. */
  said: string;
  seconds: number;
}

async function start(): Promise<Application> {
  const began = performance.now();
  const child = spawn("npm", ["start"], {
    env: { ...process.env, DATABASE_URL: "", TAIZHANG_DATA: folder, PORT: "0", LC_ALL: "en_US.UTF-8" },
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
  });
  children.push(child);
  let said = "";
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const url = /ready: (http:\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve({ child, url, said, seconds: (performance.now() - began) / 1000 });
    });
  });
}

/** The processes that have this data folder, or this application, in their command line. */
function listProcesses(): string[] {
  const all = execFileSync("ps", ["-eo", "pid,ppid,args"], { encoding: "utf8" }).split("\n");
  return all.filter((line) => line.includes(folder));
}

/** The process that serves the pages, below npm: it calls itself by the name of its server once it is up. */
function findServer({ child }: Application): number | null {
  const rows = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" })
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s(.*)$/.exec(line))
    .filter((row) => row !== null)
    .map(([, pid, parent, args]) => ({ pid: Number(pid), parent: Number(parent), args: args ?? "" }));
  const below = (pid: number): typeof rows =>
    rows.filter(({ parent }) => parent === pid).flatMap((row) => [row, ...below(row.pid)]);
  return below(child.pid ?? 0).find(({ args }) => /^next-server|bin\/serve\.mjs/.test(args))?.pid ?? null;
}

/**
 * Sends a signal and waits until all of it is gone. A terminal gives its Ctrl-C to every process of the group, a
 * service manager its SIGTERM to npm alone.
 */
async function stop({ child, url }: Application, signal: NodeJS.Signals): Promise<void> {
  const pid = child.pid ?? Number.NaN;
  process.kill(signal === "SIGINT" ? -pid : pid, signal);
  await once(child, "exit");
  await expect.poll(listProcesses, { timeout: 15_000 }).toEqual([]);
  await expect(fetch(url)).rejects.toThrow();
}

test("the first start serves the front page, and SIGTERM leaves nothing behind", async () => {
  const application = await start();
  expect((await fetch(application.url)).status).toBe(200);
  expect(listProcesses()).toHaveLength(1);
  await stop(application, "SIGTERM");
  expect(existsSync(path.join(folder, "postgres", "postmaster.pid"))).toBe(false);
});

test("the second start builds and makes nothing, and Ctrl-C stops it", async () => {
  const application = await start();
  expect(application.said).not.toContain("Building");
  expect(application.seconds).toBeLessThan(20);
  await stop(application, "SIGINT");
});

test("a server that dies comes back at the same address", async () => {
  const application = await start();
  const first = findServer(application);
  if (first === null) throw new Error("no process serves the pages");
  process.kill(first, "SIGKILL");
  const ask = () =>
    fetch(application.url).then(
      ({ status }) => status,
      () => 0,
    );
  await expect.poll(() => [null, first].includes(findServer(application)), { timeout: 15_000 }).toBe(false);
  await expect.poll(ask, { timeout: 30_000 }).toBe(200);
  await stop(application, "SIGTERM");
});

test("after kill -9 of npm everything else goes too", async () => {
  const application = await start();
  await stop(application, "SIGKILL");
});

test("after kill -9 of the application and of the server the next start recovers", async () => {
  const application = await start();
  const server = Number.parseInt(await readFile(path.join(folder, "postgres", "postmaster.pid"), "utf8"), 10);
  const parents = execFileSync("ps", ["-eo", "pid,ppid"], { encoding: "utf8" });
  const childOf = (pid: number) => Number(new RegExp(`^\\s*(\\d+)\\s+${pid}$`, "m").exec(parents)?.[1]);
  const direct = childOf(application.child.pid ?? 0);
  const node = childOf(direct);
  for (const pid of [node, direct, server]) if (pid > 0) process.kill(pid, "SIGKILL");
  await once(application.child, "exit");
  const again = await start();
  expect((await fetch(again.url)).status).toBe(200);
  await stop(again, "SIGTERM");
});
