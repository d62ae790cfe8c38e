// npm run bench [-- --notices N,M…] [--json]: how fast reading, importing and the pages are, against yardsticks of the
// run; the pages once with the samples alone and once after each step of notices. Ends with 1 where a page is too heavy.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Fault } from "../lib/fault.ts";
import { openBenchDatabase } from "./bench/database.ts";
import { type ImportFigures, measureImport } from "./bench/importing.ts";
import { startInPieces } from "./bench/in-pieces.ts";
import { listPaths, measurePages, type PageFigures } from "./bench/pages.ts";
import { printImport, printPages, printReading, printWeights } from "./bench/print.ts";
import { measureReading } from "./bench/reading.ts";
import { type RunningServer, startServer } from "./bench/servers.ts";
import { findTooHeavy, measureWeight } from "./bench/weight.ts";
import { report, runCommand } from "./run-command.ts";

const BARE = "bin/bench/bare";
const NODE_ARGS = ["--conditions=react-server", "--import", "tsx"];

/** Built in its own folder (git-ignored `.next`), with the project's own Next and React. */
async function startBarePage(): Promise<RunningServer> {
  const next = "node_modules/next/dist/bin/next";
  execFileSync(process.execPath, [next, "build", BARE], { stdio: "ignore" });
  return startServer([next, "start", BARE], {}, "/");
}

/** `300,1000`: how many notices there are at each step, ascending. */
function parseSteps(value: string): number[] {
  const steps = value.split(",").map(Number);
  if (steps.some((step, at) => !Number.isInteger(step) || step <= (steps[at - 1] ?? 0)))
    throw new Fault(`--notices 须为递增的整数:${value}`, `--notices takes ascending whole numbers: ${value}`);
  return steps;
}

interface Step {
  notices: number;
  importing: ImportFigures | null;
  pages: PageFigures[];
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: { notices: { type: "string", default: "300" }, json: { type: "boolean", default: false } },
  });
  const sizes = parseSteps(values.notices);
  const folder = mkdtempSync(join(tmpdir(), "taizhang-bench-"));
  const stops: (() => Promise<void>)[] = [];
  try {
    const reading = await measureReading(process.cwd());
    report("已测阅读速度", "Measured reading");
    const dataFolder = join(folder, "data");
    const app = await startServer([...NODE_ARGS, "bin/start.ts"], { TAIZHANG_DATA: dataFolder }, "/");
    stops.push(app.stop);
    const database = await openBenchDatabase(dataFolder);
    stops.push(database.close);
    const bare = await startBarePage();
    stops.push(bare.stop);
    const paths = await listPaths(app.url);
    const steps: Step[] = [];
    for (const [at, notices] of [0, ...sizes].entries()) {
      const importing = at === 0 ? null : await measureImport(folder, dataFolder, steps[at - 1]?.notices ?? 0, notices);
      steps.push({ notices, importing, pages: await measurePages(app.url, bare.url, paths, database) });
      report(`已测 ${notices} 份通报时的页面`, `Measured the pages with ${notices} notices`);
    }
    const [bareWeight] = await measureWeight(bare.url, ["/"]);
    if (bareWeight === undefined) throw new Error("the bare page was not weighed");
    const slow = await startInPieces(app.url);
    stops.push(slow.stop);
    const weights = await measureWeight(slow.url, paths);
    const tooHeavy = findTooHeavy(bareWeight, weights);
    if (values.json) console.log(JSON.stringify({ reading, steps, bareWeight, weights, tooHeavy }, null, 2));
    else {
      printReading(reading);
      for (const { notices, importing, pages } of steps) {
        if (importing !== null) printImport(importing);
        printPages(notices, pages);
      }
      printWeights(bareWeight, weights);
      for (const fault of tooHeavy) console.log(`✗ ${fault}`);
    }
    return tooHeavy.length === 0 ? 0 : 1;
  } finally {
    for (const stop of stops.reverse()) await stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
