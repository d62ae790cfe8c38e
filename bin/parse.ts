// npm run -s parse -- FILE…  one JSON line per file on standard output, in the order given, nothing else there.
// Exit code 0 if all were read, 1 if any was refused, 2 if any could not be opened or broke the reading.
import { readFileToLine } from "./parse-file.ts";

async function write(line: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`))
    await new Promise<void>((resolve) => process.stdout.once("drain", () => resolve()));
}

async function main(files: string[]): Promise<number> {
  if (files.length === 0) {
    process.stderr.write("usage: npm run -s parse -- FILE…\n");
    return 2;
  }
  let worst = 0;
  for (const file of files) {
    const { line, code, why } = await readFileToLine(file);
    if (why !== undefined) process.stderr.write(`${file}: ${why}\n`);
    await write(line);
    worst = Math.max(worst, code);
  }
  return worst;
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));
process.exitCode = await main(process.argv.slice(2));
