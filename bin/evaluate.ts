// npm run evaluate -- DIR… [--json] [--verbose]  how well the grammar reads a folder of labelled notices.
import { readFolder } from "../lib/evaluate/read-folder.ts";
import { toReport, toTable } from "../lib/evaluate/report.ts";
import { scoreReadings } from "../lib/evaluate/score.ts";

async function main(argv: string[]): Promise<number> {
  const folders = argv.filter((argument) => !argument.startsWith("--"));
  const json = argv.includes("--json");
  const verbose = argv.includes("--verbose");
  const unknown = argv.find(
    (argument) => argument.startsWith("--") && argument !== "--json" && argument !== "--verbose",
  );
  if (folders.length === 0 || unknown) {
    process.stderr.write(
      `${unknown ? `unknown option ${unknown}\n` : ""}usage: npm run evaluate -- DIR… [--json] [--verbose]\n`,
    );
    return 2;
  }
  try {
    const readings = (await Promise.all(folders.map(readFolder))).flat();
    if (readings.length === 0) {
      process.stderr.write("no labelled notices (NAME.txt with NAME.json) in these folders\n");
      return 2;
    }
    const evaluation = scoreReadings(readings);
    process.stdout.write(json ? `${JSON.stringify(toReport(evaluation, verbose))}\n` : toTable(evaluation, verbose));
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
