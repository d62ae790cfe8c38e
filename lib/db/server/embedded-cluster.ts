// The embedded server's files: made whole or not at all, in a folder that the account of the server can reach.
import "server-only";
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { Fault } from "../../fault.ts";
import {
  type Account,
  type Binaries,
  canReach,
  findAccount,
  findBinaries,
  ROOT_STATE_FOLDER,
  readOwner,
  toSpawnOptions,
} from "./embedded-binaries.ts";

const run = promisify(execFile);

/** Name of the server's superuser, whose password only the owner of the data folder can read. */
export const DATABASE_USER = "taizhang";

export interface Cluster {
  /** PostgreSQL's own data folder, symbolic links resolved. */
  folder: string;
  account: Account;
  binaries: Binaries;
  password: string;
}

/** What this process is making. A leftover may bear its number too: in containers numbers come round soon. */
const making = new Set<string>();

/** A name for something half-made, by which the next start knows it as such. */
function nameHalfMade(kind: "postgres" | "probe"): string {
  const name = `${kind}.making-${process.pid}-${randomBytes(4).toString("hex")}`;
  making.add(name);
  return name;
}

/** Makes the data folder, or says in one line why that cannot be. */
async function openDataFolder(dataFolder: string): Promise<void> {
  const probe = path.join(dataFolder, nameHalfMade("probe"));
  try {
    // Root's umask may be strict, and the server's account has to pass through.
    if ((await mkdir(dataFolder, { recursive: true })) !== undefined) await chmod(dataFolder, 0o755);
    await writeFile(probe, "");
    await rm(probe);
  } catch (cause) {
    throw new Fault(
      `数据文件夹 ${dataFolder} 无法写入;请更改其权限,或用 TAIZHANG_DATA 另选一个。`,
      `The data folder ${dataFolder} cannot be written; change its permissions or choose another with TAIZHANG_DATA.`,
      { cause },
    );
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Clears what a killed start left half-made. */
async function removeLeftovers(dataFolder: string): Promise<void> {
  for (const name of await readdir(dataFolder)) {
    const [, maker = "", pid = ""] = /^(.*\.making-(\d+)-[0-9a-f]+)/.exec(name) ?? [];
    if (maker === "" || making.has(maker) || (Number(pid) !== process.pid && isAlive(Number(pid)))) continue;
    const leftover = path.join(dataFolder, name);
    const target = await realpath(leftover).catch(() => leftover);
    await rm(target, { recursive: true, force: true });
    await rm(leftover, { recursive: true, force: true });
  }
}

/** An empty folder that `account` owns and can reach; where the project is closed to it, elsewhere behind a link. */
async function makeClusterFolder(dataFolder: string, account: Account): Promise<string> {
  const place = path.join(dataFolder, nameHalfMade("postgres"));
  if (await canReach(dataFolder, account)) {
    await mkdir(place, { mode: 0o700 });
  } else {
    await mkdir(ROOT_STATE_FOLDER, { recursive: true, mode: 0o755 });
    await symlink(await mkdtemp(path.join(ROOT_STATE_FOLDER, "data-")), place);
  }
  const folder = await realpath(place);
  if (account !== null) await chown(folder, account.uid, account.gid);
  return place;
}

/** Sets a new server up beside its place and moves it there in one step. */
async function makeCluster(dataFolder: string, place: string, account: Account, binaries: Binaries): Promise<void> {
  await removeLeftovers(dataFolder);
  const halfMade = await makeClusterFolder(dataFolder, account);
  const folder = await realpath(halfMade);
  const passwordFile = path.join(path.dirname(folder), `${path.basename(folder)}.password`);
  const password = randomBytes(24).toString("base64url");
  try {
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (account !== null) await chown(passwordFile, account.uid, account.gid);
    const options = [
      `--pgdata=${folder}`,
      `--username=${DATABASE_USER}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
    ];
    await run(path.join(binaries.folder, "initdb"), options, toSpawnOptions(account));
    await writeFile(path.join(folder, "taizhang.password"), password, { mode: 0o600 });
    await rename(halfMade, place);
  } catch (cause) {
    await rm(folder, { recursive: true, force: true });
    await rm(halfMade, { recursive: true, force: true });
    if (existsSync(place)) return; // another start was quicker
    const reason = ((cause as { stderr?: string }).stderr ?? (cause as Error).message).trim().split("\n").at(-1);
    throw new Fault(
      `内置 PostgreSQL 无法在 ${dataFolder} 建立:${reason}`,
      `The embedded PostgreSQL cannot be set up in ${dataFolder}: ${reason}`,
      { cause },
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/**
 * The embedded server's files in `dataFolder`, set up if they are missing.
 * @throws Fault where the folder cannot be written, belongs to someone else, or is of another major version
 */
export async function openCluster(dataFolder: string): Promise<Cluster> {
  await openDataFolder(dataFolder);
  const place = path.join(dataFolder, "postgres");
  if (!existsSync(place)) {
    const account = await findAccount();
    await makeCluster(dataFolder, place, account, await findBinaries(account));
  }
  const folder = await realpath(place);
  const account = await readOwner(folder);
  let password: string;
  let version: string;
  try {
    password = await readFile(path.join(folder, "taizhang.password"), "utf8");
    version = (await readFile(path.join(folder, "PG_VERSION"), "utf8")).trim();
  } catch (cause) {
    throw new Fault(
      `数据文件夹 ${dataFolder} 属于另一个用户,或已损坏;可用 TAIZHANG_DATA 另选一个。`,
      `The data folder ${dataFolder} belongs to another user or is damaged; TAIZHANG_DATA chooses another.`,
      { cause },
    );
  }
  const binaries = await findBinaries(account);
  if (Number(version) !== binaries.major) {
    throw new Fault(
      `${dataFolder} 中的数据由 PostgreSQL ${version} 写成,内置的是 ${binaries.major};请用 TAIZHANG_DATA 另选一个文件夹。`,
      `The data in ${dataFolder} is of PostgreSQL ${version}, the embedded one is ${binaries.major}; choose another folder with TAIZHANG_DATA.`,
    );
  }
  return { folder, account, binaries, password };
}
