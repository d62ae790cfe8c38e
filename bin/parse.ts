// npm run -s parse -- FILE…  one JSON line per file on standard output, in the order given, nothing else there.
// Exit code 0 if all were read, 1 if any was refused, 2 if any could not be opened.
import { readFile } from "node:fs/promises";
import { parseNotices } from "../lib/notice/parse-notice.ts";
import { toPrintedLine } from "../lib/notice/print-line.ts";
import { readSource } from "../lib/source/read-source.ts";

async function write(line: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`))
    await new Promise<void>((resolve) => process.stdout.once("drain", () => resolve()));
}

async function main(files: string[]): Promise<number> {
  if (files.length === 0) {
    process.stderr.write("usage: npm run -s parse -- FILE…\n");
    return 2;
  }
  let code = 0;
  for (const file of files) {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(file);
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? "unreadable";
      process.stderr.write(`${file}: ${reason}\n`);
      await write({ file, error: reason });
      code = 2;
      continue;
    }
    const source = await readSource(bytes);
    const outcomes = source.ok ? parseNotices(source.text) : [];
    if (source.ok && outcomes.some((outcome) => outcome.ok)) await write(toPrintedLine(file, outcomes));
    else {
      await write(source.ok ? toPrintedLine(file, outcomes) : { file, refused: source.reason });
      code = Math.max(code, 1);
    }
  }
  return code;
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));
process.exitCode = await main(process.argv.slice(2));
