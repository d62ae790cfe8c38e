// npm run check: everything that can be said about the sources without running them. All checks run; each says its faults.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { generateClient } from "./generate-client.ts";
import { findLongFiles, findVagueNames, readLockfileFaults } from "./house-rules.ts";
import { report, runCommand } from "./run-command.ts";
import { findUnusedExports } from "./unused-exports.ts";
import { findUnusedMessages } from "./unused-messages.ts";

interface Check {
  name: string;
  /** What is wrong, for people; empty where nothing is. */
  run(): Promise<string>;
}

/** Runs a program of a dependency with Node; gives what it printed if it failed. */
function runProgram(program: string, ...args: string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.resolve("node_modules", program), ...args], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("close", (code) => resolve(code === 0 ? "" : output.trim() || `exit code ${code}`));
  });
}

const folders = ["app", "bin", "components", "lib", "e2e", "proxy.ts", "instrumentation.ts"].filter((entry) =>
  existsSync(entry),
);

async function checkTypes(): Promise<string> {
  // The types of routes are Next's to write; without a build they are not there yet.
  return (
    (await runProgram("next/dist/bin/next", "typegen")) ||
    (await runProgram("typescript/bin/tsc", "--noEmit", "--pretty", "false"))
  );
}

const checks: Check[] = [
  {
    name: "format and lint (biome)",
    run: () => runProgram("@biomejs/biome/bin/biome", "check", "--error-on-warnings"),
  },
  { name: "types (tsc)", run: checkTypes },
  {
    name: "import directions (dependency-cruiser)",
    run: () => runProgram("dependency-cruiser/bin/dependency-cruise.mjs", ...folders),
  },
  {
    name: "imports of the browser (dependency-cruiser)",
    run: () =>
      runProgram(
        "dependency-cruiser/bin/dependency-cruise.mjs",
        "--config",
        "bin/browser-imports.cjs",
        "app",
        "components",
        "lib",
      ),
  },
  { name: "files of 250 lines at most", run: () => findLongFiles(folders) },
  { name: "exports that the code uses", run: async () => findUnusedExports() },
  { name: "messages that something says", run: async () => findUnusedMessages() },
  { name: "names that say something", run: () => findVagueNames(folders) },
  { name: "a lockfile without addresses", run: readLockfileFaults },
];

async function runCheck(check: Check): Promise<boolean> {
  const start = performance.now();
  const faults = await check.run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(faults === "" ? `✓ ${check.name}  ${seconds} s\n` : `✗ ${check.name}\n${faults}\n\n`);
  return faults === "";
}

await runCommand(async () => {
  await generateClient();
  const waiting = [...checks];
  let passed = 0;
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      if (await runCheck(check)) passed += 1;
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(2, cpus().length)) }, work));
  const failed = checks.length - passed;
  // The test run adds this line up with those of the other runners.
  process.stdout.write(`checks: ${passed} passed, ${failed} failed\n`);
  if (failed > 0) report("检查未通过。", "The checks found faults.");
  return failed === 0 ? 0 : 1;
});
