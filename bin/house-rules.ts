// The rules of the house that no other tool knows (docs/architecture.md): small rooms, telling names, a portable lockfile.
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";

const MOST_LINES = 250;
const VAGUE = /^(utils?|helpers?|common|misc|constants?|shared)$/i;

async function listFiles(entries: string[]): Promise<string[]> {
  const files: string[] = [];
  for (const entry of entries) {
    if ((await stat(entry)).isFile()) files.push(entry);
    else {
      for (const found of await readdir(entry, { recursive: true, withFileTypes: true })) {
        const file = path.join(found.parentPath, found.name);
        if (found.isFile() && !file.split(path.sep).includes("generated")) files.push(file);
      }
    }
  }
  return files;
}

/** Source files that have outgrown one subject, one a line. */
export async function findLongFiles(entries: string[]): Promise<string> {
  const faults: string[] = [];
  for (const file of await listFiles(entries)) {
    if (!/\.(tsx?|mjs|css)$/.test(file)) continue;
    const lines = (await readFile(file, "utf8")).split("\n").length - 1;
    if (lines > MOST_LINES) faults.push(`  ${file}: ${lines} lines; split it by construct`);
  }
  return faults.join("\n");
}

/** Files and folders whose names do not say what lives there, one a line. */
export async function findVagueNames(entries: string[]): Promise<string> {
  return (await listFiles(entries))
    .filter((file) => file.split(path.sep).some((word) => VAGUE.test(word.replace(/\..*$/, ""))))
    .map((file) => `  ${file}`)
    .join("\n");
}

interface LockedPackage {
  resolved?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}

/**
 * What is wrong with package-lock.json, one fault a line: addresses of registries (it must install from any mirror), and
 * packages of other platforms that are missing. npm leaves those out where its mirror does not carry them, and then
 * refuses `npm ci`; they are put back by hand with their version, `optional`, `os`, `cpu` and `libc`.
 */
export async function readLockfileFaults(): Promise<string> {
  const { packages } = JSON.parse(await readFile("package-lock.json", "utf8")) as {
    packages: Record<string, LockedPackage>;
  };
  const faults: string[] = [];
  for (const [name, entry] of Object.entries(packages)) {
    if (entry.resolved !== undefined && !entry.link) faults.push(`  ${name}: ${entry.resolved}`);
    for (const optional of Object.keys(entry.optionalDependencies ?? {})) {
      const places = [`${name}/node_modules/${optional}`, `node_modules/${optional}`];
      if (!places.some((place) => place in packages)) faults.push(`  ${optional} is missing`);
    }
  }
  return faults.join("\n");
}
