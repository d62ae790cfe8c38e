// Brings the application up step by step and down as a whole: database, migrations, samples, pages, server.
import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { keepSecret } from "../lib/auth/secret.ts";
import { applyMigrations } from "../lib/db/server/migrate.ts";
import { type OpenDatabase, openDatabase } from "../lib/db/server/open-database.ts";
import { type Environment, readEnvironment } from "../lib/env.ts";
import { Fault } from "../lib/fault.ts";
import { generateClient } from "./generate-client.ts";
import { showStep } from "./progress.ts";
import { report } from "./run-command.ts";
import { type Address, findAddress, type ServerProcess, startServerProcess, waitForAnswer } from "./server-process.ts";

export interface Mode {
  /** Prepares what is served; gives the program and its arguments for bin/serve.mjs. */
  prepare(address: Address): Promise<string[]>;
  nodeEnv: "production" | "development";
}

/** What is up, to be taken down in the opposite order. */
class Running {
  #parts: (() => Promise<void>)[] = [];
  #stopping: Promise<void> | undefined;

  /** Notes how to take a part down once it is up; also when we are told to stop while it is still coming up. */
  async bring<T extends { close(): Promise<void> }>(opening: Promise<T>): Promise<T> {
    this.#parts.push(() => opening.then((part) => part.close()).catch(() => {}));
    return opening;
  }

  get isStopping(): boolean {
    return this.#stopping !== undefined;
  }

  stop(): Promise<void> {
    this.#stopping ??= (async () => {
      for (const close of this.#parts.reverse()) await close();
    })();
    return this.#stopping;
  }
}

/** Our parent and its parent: npm starts us directly or through a shell. */
function readParents(): string {
  try {
    const status = readFileSync(`/proc/${process.ppid}/stat`, "utf8");
    const [, parentOfParent] = status.slice(status.lastIndexOf(")") + 2).split(" ");
    return `${process.ppid} ${parentOfParent}`;
  } catch {
    return String(process.ppid);
  }
}

/** Resolves when someone wants us to stop: Ctrl-C, SIGTERM, a closed terminal, or the end of npm, which started us. */
function waitForStop(): Promise<void> {
  const parents = readParents();
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
    if (process.env.npm_lifecycle_event === undefined) return;
    setInterval(() => readParents() !== parents && resolve(), 250).unref();
  });
}

async function openAndMigrate(environment: Environment, running: Running): Promise<OpenDatabase> {
  const title = environment.databaseUrl === null ? "启动内置 PostgreSQL" : "连接数据库";
  const english = environment.databaseUrl === null ? "Starting the embedded PostgreSQL" : "Connecting to the database";
  const database = await showStep(title, english, () => running.bring(openDatabase(environment)));
  await showStep("检查数据库结构", "Checking the database schema", () => applyMigrations(database.url));
  return database;
}

/** The secret of the sign-in: beside the embedded database one is made and kept; whoever runs a server names one. */
async function findSecret(environment: Environment, nodeEnv: Mode["nodeEnv"]): Promise<string | undefined> {
  if (environment.authSecret !== null) return environment.authSecret;
  // Without one the server says so itself (instrumentation.ts), however it was started.
  const isOurs = environment.databaseUrl === null || nodeEnv === "development";
  return isOurs ? keepSecret(environment.dataFolder) : undefined;
}

/** The samples are what a new user sees first; a database that DATABASE_URL names is never filled unasked. */
async function seedSamples(environment: Environment): Promise<void> {
  const { importSamplesOnce } = await import("./import-samples.ts");
  const { closeDb } = await import("../lib/db/client.ts");
  try {
    const results = await importSamplesOnce(path.join(environment.dataFolder, "samples.importing"));
    if (results.length > 0) report(`✓ 已导入 ${results.length} 份示例`, `✓ Imported ${results.length} samples`);
  } finally {
    await closeDb();
  }
}

/** The embedded server is ours to keep up: if it goes away, it comes back at the same address. */
async function keepDatabaseUp(environment: Environment, first: OpenDatabase, running: Running): Promise<never> {
  for (let database = first; database.embedded !== null; ) {
    await database.embedded.lost;
    report("内置 PostgreSQL 意外停止,正在重新启动。", "The embedded PostgreSQL stopped; starting it again.");
    const { port } = database.embedded;
    database = await running.bring(openDatabase(environment, { port }));
    if (database.embedded?.port !== port) {
      throw new Fault(
        "内置 PostgreSQL 的端口已被占用,请重新启动。",
        "The port of the embedded PostgreSQL is taken; start again.",
      );
    }
  }
  return new Promise(() => {}); // a server that DATABASE_URL names is not ours to keep
}

/** One reader's page must not take the site from all others for good: a server that ends comes back, unless it cannot start. */
async function keepServerUp(
  first: ServerProcess,
  start: () => ServerProcess,
  address: Address,
  running: Running,
): Promise<never> {
  for (let server = first; ; ) {
    const by = await server.ended;
    if (running.isStopping) return new Promise(() => {});
    report(`网站进程意外结束(${by}),正在重新启动。`, `The server process ended (${by}); starting it again.`);
    server = start();
    await running.bring(Promise.resolve({ close: server.stop }));
    await waitForAnswer(server, address.url);
  }
}

async function bringUp(mode: Mode, running: Running): Promise<never> {
  const environment = readEnvironment();
  const address = await findAddress(environment);
  const database = await openAndMigrate(environment, running);
  process.env.DATABASE_URL = database.url;
  if (await generateClient()) report("✓ 已生成数据库客户端", "✓ Generated the database client");
  const secret = await findSecret(environment, mode.nodeEnv);
  if (database.embedded !== null) {
    await showStep("检查示例", "Looking after the samples", () => seedSamples(environment));
  }
  const args = await mode.prepare(address);
  const startServer = () =>
    startServerProcess(
      args,
      {
        NODE_ENV: mode.nodeEnv,
        DATABASE_URL: database.url,
        // The server moves to its own folder before it reads the settings.
        TAIZHANG_DATA: environment.dataFolder,
        PORT: String(address.port),
        HOSTNAME: address.host,
        BETTER_AUTH_SECRET: secret,
      },
      mode.nodeEnv === "production",
    );
  const server = startServer();
  await running.bring(Promise.resolve({ close: server.stop }));
  await showStep("启动网站", "Starting the server", () => waitForAnswer(server, address.url));
  report(`台账 已就绪:${address.url}(按 Ctrl-C 停止)`, `Taizhang is ready: ${address.url} (Ctrl-C stops it)`);
  const serving = keepServerUp(server, startServer, address, running);
  return Promise.race([serving, keepDatabaseUp(environment, database, running)]);
}

/** Runs the application until it is told to stop; then takes everything down. */
export async function runApplication(mode: Mode): Promise<void> {
  const running = new Running();
  const stop = waitForStop();
  let failure: unknown;
  const up = bringUp(mode, running).catch((error: unknown) => {
    failure = error;
  });
  let stopped = false;
  await Promise.race([up, stop.then(() => (stopped = true))]);
  if (stopped) report("正在停止…", "Stopping…");
  await running.stop();
  if (!stopped) throw failure;
  await Promise.race([up, sleep(100)]);
}
