// Sources -> .build/HASH: one folder with all that the server needs. Whoever serves from it is not disturbed by the next
// build, and a folder of that name is always whole: it is moved there in one step.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import path from "node:path";
import { Fault } from "../lib/fault.ts";
import { withLock } from "./build-lock.ts";
import { generateClient } from "./generate-client.ts";
import { showStep } from "./progress.ts";
import { report } from "./run-command.ts";

const BUILDS = path.resolve(".build");
/** Builds kept besides the newest: a server may still run from them. */
const KEPT = 2;
const SOURCE_FOLDERS = ["app", "components", "lib", "public", "prisma/migrations"];
const SOURCE_FILES = [
  "package.json",
  "package-lock.json",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "proxy.ts",
  "instrumentation.ts",
  "prisma/schema.prisma",
];

/** Whether a file below a source folder ends up in the application: not tests, and not what is generated. */
function isSource(file: string): boolean {
  const words = file.split(path.sep);
  return !/\.test\.tsx?$|-in-tests\.ts$|\.md$/.test(file) && !words.includes("generated") && !words.includes("testset");
}

async function listSources(): Promise<string[]> {
  const missing = SOURCE_FILES.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`there is nothing to build from: no ${missing.join(", no ")}`);
  const files = [...SOURCE_FILES];
  for (const folder of SOURCE_FOLDERS) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])) {
      const file = path.join(entry.parentPath, entry.name);
      if (entry.isFile() && isSource(file)) files.push(file);
    }
  }
  return files.sort();
}

/** The name of the build that these sources give, on this kind of machine. */
async function hashSources(): Promise<string> {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch} ${process.versions.modules}\n`);
  for (const file of await listSources()) {
    const content = await readFile(file).catch(() => ""); // a file may go away while we read
    hash.update(`${file}\n`).update(createHash("sha256").update(content).digest());
  }
  return hash.digest("hex").slice(0, 16);
}

/** Runs `next build`; its output is shown only where it fails. */
async function runNextBuild(): Promise<void> {
  const child = spawn(process.execPath, [path.resolve("node_modules/next/dist/bin/next"), "build"], {
    // Building asks no database; an address in the environment must not find its way in.
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const stop = () => child.kill("SIGKILL");
  process.once("exit", stop);
  const code = await new Promise((resolve) => child.once("close", resolve));
  process.removeListener("exit", stop);
  if (code === 0) return;
  process.stderr.write(`\n${output}\n`);
  throw new Fault("构建失败,原因见上。", "The build failed; the reason is above.");
}

async function removeOldBuilds(): Promise<void> {
  const folders = await Promise.all(
    (await readdir(BUILDS, { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map(async (entry) => ({ name: entry.name, time: (await stat(path.join(BUILDS, entry.name))).mtimeMs })),
  );
  folders.sort((one, other) => other.time - one.time);
  for (const { name } of folders.slice(1 + KEPT)) await rm(path.join(BUILDS, name), { recursive: true, force: true });
}

async function build(target: string): Promise<void> {
  await runNextBuild();
  const output = path.resolve(".next/standalone");
  await cp(".next/static", path.join(output, ".next/static"), { recursive: true });
  if (existsSync("public")) await cp("public", path.join(output, "public"), { recursive: true });
  await rename(output, target);
}

/** Makes sure that there is a build of today's sources, and gives its folder. */
export async function buildApplication(): Promise<string> {
  const target = path.join(BUILDS, await hashSources());
  await mkdir(BUILDS, { recursive: true }).catch((cause: Error) => {
    throw new Fault(
      `项目文件夹 ${path.dirname(BUILDS)} 无法写入,不能构建:${cause.message}`,
      `The project's folder ${path.dirname(BUILDS)} cannot be written, so nothing can be built: ${cause.message}`,
      { cause },
    );
  });
  const onWait = () => report("另一个构建正在进行,等它完成…", "Another build is going on; waiting for it…");
  if (!existsSync(target)) {
    await withLock(path.join(BUILDS, "lock"), onWait, async () => {
      if (existsSync(target)) return;
      await generateClient();
      await showStep("构建页面(约一分钟)", "Building the pages (about a minute)", () => build(target));
    });
  }
  await utimes(target, new Date(), new Date());
  await removeOldBuilds();
  return target;
}
