// The frame of every command: one clear line for a broken machine or for words that it does not know, a trace for a bug,
// an exit code either way.
import { existsSync } from "node:fs";
import { chooseWording, Fault } from "../lib/fault.ts";

// Settings may stand in a file; what the environment says, even an empty word, takes its place.
if (existsSync(".env")) process.loadEnvFile(".env");

/** Says on stderr that a step is going on or done; stdout is for what a command is asked for. */
export function report(chinese: string, english: string): void {
  process.stderr.write(`${chooseWording(chinese, english)}\n`);
}

/** An option or a word of the command line that the command has no place for (`parseArgs`). */
function isNotUnderstood(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
}

/** Runs `main` and ends the process with the exit code that it gives (0 where it gives none); 2: not understood. */
export async function runCommand(main: () => Promise<number | undefined> | Promise<void>): Promise<never> {
  try {
    process.exit((await main()) ?? 0);
  } catch (error) {
    if (isNotUnderstood(error)) {
      report(`✗ 命令里有看不懂的参数：${error.message}`, `✗ ${error.message}`);
      process.exit(2);
    }
    if (error instanceof Fault) report(`✗ ${error.chinese}`, `✗ ${error.english}`);
    else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  }
}
