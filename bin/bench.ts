// npm run bench [-- --notices N] [-- --json]: how fast reading, importing and the pages are, against yardsticks of the run.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureImport } from "./bench/importing.ts";
import { measurePages, type PageFigures } from "./bench/pages.ts";
import { measureReading } from "./bench/reading.ts";
import { type RunningServer, startServer } from "./bench/servers.ts";
import { measureWeight, type WeightFigures } from "./bench/weight.ts";
import { report, runCommand } from "./run-command.ts";

const PATHS = ["/", "/units", "/rounds", "/notices", "/ledger", "/ledger?q=整改"] as const;
const BARE = "bin/bench/bare";
const NODE_ARGS = ["--conditions=react-server", "--import", "tsx"];

/** Built in its own folder (git-ignored `.next`), with the project's own Next and React. */
async function startBarePage(): Promise<RunningServer> {
  const next = "node_modules/next/dist/bin/next";
  execFileSync(process.execPath, [next, "build", BARE], { stdio: "ignore" });
  return startServer([next, "start", BARE], {}, "/");
}

function toKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function printPages(pages: readonly PageFigures[], bare: WeightFigures, weights: readonly WeightFigures[]): void {
  console.table(
    pages.map((page, index) => {
      const weight = weights[index];
      return {
        page: page.path,
        "p50 ms": page.p50.toFixed(1),
        "bare ms": page.bareP50.toFixed(1),
        ratio: page.ratio.toFixed(2),
        document: toKilobytes(page.bytes),
        "script beyond bare (gzip)": weight ? toKilobytes(weight.scriptAtLoad - bare.scriptAtLoad) : "",
        "script later (gzip)": weight ? toKilobytes(weight.scriptLater) : "",
        "layout shift": weight ? weight.layoutShift.toFixed(3) : "",
      };
    }),
  );
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: { notices: { type: "string", default: "300" }, json: { type: "boolean", default: false } },
  });
  const folder = mkdtempSync(join(tmpdir(), "taizhang-bench-"));
  const servers: RunningServer[] = [];
  try {
    const reading = await measureReading(process.cwd());
    report("已测阅读速度", "Measured reading");
    const dataFolder = join(folder, "data");
    const app = await startServer([...NODE_ARGS, "bin/start.ts"], { TAIZHANG_DATA: dataFolder }, "/");
    servers.push(app);
    const importing = await measureImport(folder, dataFolder, Number(values.notices));
    report("已测导入速度", "Measured importing");
    const bare = await startBarePage();
    servers.push(bare);
    const pages = await measurePages(app.url, bare.url, PATHS);
    const [bareWeight] = await measureWeight(bare.url, ["/"]);
    const weights = await measureWeight(app.url, PATHS);
    if (bareWeight === undefined) throw new Error("the bare page was not weighed");
    if (values.json) {
      console.log(JSON.stringify({ reading, importing, pages, bareWeight, weights }, null, 2));
      return;
    }
    console.log(
      `reading: ${reading.texts} texts, ${reading.characters} characters: ${reading.ours.toFixed(1)} ms, ` +
        `markdown-it ${reading.markdownIt.toFixed(1)} ms, ratio ${reading.ratio.toFixed(2)}` +
        (reading.missing.length > 0 ? ` (not there: ${reading.missing.join(", ")})` : ""),
    );
    console.log(
      `importing: ${importing.notices} notices in ${importing.seconds.toFixed(1)} s, ${importing.rate.toFixed(1)} per second`,
    );
    console.log(`bare page: ${toKilobytes(bareWeight.scriptAtLoad)} of script (gzip)`);
    printPages(pages, bareWeight, weights);
  } finally {
    for (const server of servers.reverse()) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
