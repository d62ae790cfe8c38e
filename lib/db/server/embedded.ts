// The PostgreSQL that comes with the project, for whoever has no server: one per data folder, shared by every command.
// Whoever uses it holds a shared lock inside it; whoever leaves last stops it. A killed process loses its lock by itself.
import "server-only";
import { execFile } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { Fault } from "../../fault.ts";
import { findFreePort } from "../../free-port.ts";
import { toSpawnOptions } from "./embedded-binaries.ts";
import { type Cluster, DATABASE_USER, openCluster } from "./embedded-cluster.ts";

const run = promisify(execFile);

/** The lock that each user of the server holds, shared; held alone by the one who stops it. Any number. */
const USE_LOCK = 4_411_370_592;
const PATIENCE = 60_000;

export interface EmbeddedOptions {
  /** Absolute path; the server's files are in `postgres` below it. */
  dataFolder: string;
  /** The port to start on, so that addresses given out before a crash stay true; any free one otherwise. */
  port?: number;
  /** Whether a power cut may lose nothing (the default). Tests do without. */
  durable?: boolean;
}

export interface EmbeddedServer {
  port: number;
  /** Whether this call started it; `false` where it was running already. */
  started: boolean;
  /** The address of a database on this server. */
  toUrl(database: string): string;
  /** Resolves if the server goes away before `close`. */
  lost: Promise<void>;
  /** Lets go of the server; it stops if nobody else uses it. */
  close(): Promise<void>;
}

/** The port in the note that a running server leaves in its folder; it may be stale. */
async function readNotedPort(cluster: Cluster): Promise<number | null> {
  const note = await readFile(path.join(cluster.folder, "postmaster.pid"), "utf8").catch(() => "");
  return Number(note.split("\n")[3]) || null;
}

/**
 * Removes the note of a server that is gone and whose number now belongs to another process: PostgreSQL would take
 * that for itself and refuse to start (usual in containers, where numbers are small).
 */
async function removeStaleNote(cluster: Cluster): Promise<void> {
  const note = path.join(cluster.folder, "postmaster.pid");
  const pid = Number.parseInt(await readFile(note, "utf8").catch(() => ""), 10);
  if (Number.isNaN(pid)) return;
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => null);
  if (command !== null && !command.includes(cluster.folder)) await rm(note, { force: true });
}

function toUrl(cluster: Cluster, port: number, database: string): string {
  return `postgresql://${DATABASE_USER}:${cluster.password}@127.0.0.1:${port}/${database}`;
}

/** Joins the server of this cluster if one runs: a connection that holds the lock of use, or `null`. */
async function join(cluster: Cluster, port: number): Promise<pg.Client | null> {
  const client = new pg.Client({
    connectionString: toUrl(cluster, port, "postgres"),
    application_name: "taizhang keeper",
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  client.on("error", () => {}); // the end of the connection is what counts, see `lost`
  try {
    await client.connect();
    // Another server may have taken a stale note's port.
    const { rows } = await client.query("SELECT current_setting('data_directory') AS folder");
    if (rows[0].folder !== cluster.folder) throw new Error("another server");
    // Waits for one who is just stopping the server, and then fails with it.
    await client.query("SELECT pg_advisory_lock_shared($1)", [USE_LOCK]);
    return client;
  } catch {
    await client.end().catch(() => {});
    return null;
  }
}

async function control(cluster: Cluster, words: string[]): Promise<void> {
  const program = path.join(cluster.binaries.folder, "pg_ctl");
  const seconds = String(PATIENCE / 1000);
  await run(program, [...words, "-D", cluster.folder, "-w", "-t", seconds], toSpawnOptions(cluster.account));
}

async function readLastError(cluster: Cluster): Promise<string> {
  const log = await readFile(path.join(cluster.folder, "server.log"), "utf8").catch(() => "");
  return log.split("\n").findLast((line) => /(FATAL|PANIC|could not)/.test(line)) ?? "";
}

/** Starts the server. Where another process is doing the same, PostgreSQL lets one of them win; both then join it. */
async function start(cluster: Cluster, port: number, durable: boolean): Promise<boolean> {
  const settings = [
    `-p ${port}`,
    "-c listen_addresses=127.0.0.1",
    "-c unix_socket_directories=",
    "-c timezone=UTC",
    "-c log_timezone=UTC",
    ...(durable ? [] : ["-c fsync=off", "-c synchronous_commit=off", "-c full_page_writes=off"]),
  ];
  const log = path.join(cluster.folder, "server.log");
  await removeStaleNote(cluster);
  return control(cluster, ["start", "-s", "-l", log, "-o", settings.join(" ")]).then(
    () => true,
    () => false,
  );
}

async function leave(cluster: Cluster, keeper: pg.Client): Promise<void> {
  try {
    await keeper.query("SELECT pg_advisory_unlock_shared($1)", [USE_LOCK]);
    const { rows } = await keeper.query("SELECT pg_try_advisory_lock($1) AS last", [USE_LOCK]);
    if (rows[0].last) await control(cluster, ["stop", "-s", "-m", "fast"]);
  } catch {
    // The server is gone already.
  }
  await keeper.end().catch(() => {});
}

/**
 * Opens the embedded server of a data folder: joins the one that runs, also one that a killed process left behind,
 * or starts it, making its files first where there are none.
 * @throws Fault where the folder cannot be used or the server does not start
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const cluster = await openCluster(options.dataFolder);
  const deadline = Date.now() + PATIENCE;
  let started = false;
  do {
    const port = await readNotedPort(cluster);
    const keeper = port === null ? null : await join(cluster, port);
    if (port !== null && keeper !== null) {
      let closing: Promise<void> | undefined;
      const lost = new Promise<void>((resolve) => {
        keeper.once("end", () => closing === undefined && resolve());
      });
      return {
        port,
        started,
        lost,
        toUrl: (database) => toUrl(cluster, port, database),
        close: () => (closing ??= leave(cluster, keeper)),
      };
    }
    // The wanted port may have been taken since: the second try takes any.
    const wanted = started ? undefined : options.port;
    if (await start(cluster, wanted ?? (await findFreePort()), options.durable ?? true)) started = true;
    else await sleep(100);
  } while (Date.now() < deadline);
  const reason = await readLastError(cluster);
  throw new Fault(`内置 PostgreSQL 没有启动:${reason}`, `The embedded PostgreSQL did not start: ${reason}`);
}
