// npm test: checks, unit and database tests, browser tests on a production build. The last line adds everything up.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { installBrowser } from "./install-browser.ts";
import { report, runCommand } from "./run-command.ts";
import { type Count, readCheckReport, readPlaywrightReport, readVitestReport, settleCount } from "./test-results.ts";

interface Runner {
  name: string;
  /** Program and arguments for Node. */
  args: string[];
  env?: Record<string, string>;
  /** Reads how many tests passed and failed, from what the runner printed or from the file that it wrote. */
  readCount(output: string): Promise<Count>;
}

const results = await mkdtemp(path.join(tmpdir(), "taizhang-results-"));
const unitResults = path.join(results, "unit.json");
const browserResults = path.join(results, "browser.json");

const tsx = ["--conditions=react-server", "--import", "tsx"];

const check: Runner = {
  name: "检查 · Checks",
  args: ["--import", "tsx", "bin/check.ts"],
  readCount: async (output) => readCheckReport(output),
};

const unit: Runner = {
  name: "单元与数据库测试 · Unit and database tests",
  args: [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${unitResults}`,
  ],
  readCount: async () => readVitestReport(await readFile(unitResults, "utf8")),
};

const build: Runner = {
  name: "构建 · Build",
  args: [...tsx, "bin/build.ts"],
  readCount: async () => ({ passed: 1, failed: 0, skipped: 0 }),
};

const browser: Runner = {
  name: "浏览器测试 · Browser tests",
  args: ["node_modules/@playwright/test/cli.js", "test"],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserResults, TAIZHANG_TEST_RUN: String(process.pid) },
  readCount: async () => readPlaywrightReport(await readFile(browserResults, "utf8")),
};

function spawnNode(args: string[], env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    // Nothing of a DATABASE_URL or a port in the environment may reach the tests: they have their own.
    const child = spawn(process.execPath, args, {
      env: { ...process.env, DATABASE_URL: "", PORT: "", HOST: "", TAIZHANG_DATA: "", ...env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.once("close", (code) => resolve({ code, output }));
  });
}

async function run(runner: Runner): Promise<Count> {
  process.stderr.write(`\n── ${runner.name}\n`);
  const start = performance.now();
  const { code, output } = await spawnNode(runner.args, runner.env ?? {});
  const count = settleCount(runner.name, code, await runner.readCount(output).catch(() => null));
  if (code !== 0 && runner === build) count.passed = 0;
  process.stderr.write(`   ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
  return count;
}

await runCommand(async () => {
  const total: Count = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  const add = (count: Count) => {
    failures.push(...(count.failures ?? []));
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
  };
  try {
    const noBrowser = await installBrowser();
    for (const runner of [check, unit, build]) add(await run(runner));
    if (noBrowser === null) add(await run(browser));
    else {
      report(`✗ ${noBrowser.chinese}`, `✗ ${noBrowser.english}`);
      add({ passed: 0, failed: 1, skipped: 0 });
    }
  } finally {
    await rm(results, { recursive: true, force: true });
  }
  if (!existsSync("../shared/corpus"))
    report("未找到 ../shared/corpus,相关测试已跳过。", "Without ../shared/corpus its tests were skipped.");
  if (total.skipped > 0) report(`${total.skipped} 项已跳过`, `${total.skipped} skipped`);
  // The runners said it long before; whoever reads only the end of a log must find it here.
  for (const failure of failures) process.stdout.write(`\n✗ ${failure}\n`);
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
});
