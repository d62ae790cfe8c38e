// The frame of every command: one clear line for a broken machine, a trace for a bug, an exit code either way.
import { existsSync } from "node:fs";
import { chooseWording, Fault } from "../lib/fault.ts";

// Settings may stand in a file; what the environment says, even an empty word, takes its place.
if (existsSync(".env")) process.loadEnvFile(".env");

/** Says on stderr that a step is going on or done; stdout is for what a command is asked for. */
export function report(chinese: string, english: string): void {
  process.stderr.write(`${chooseWording(chinese, english)}\n`);
}

/** Runs `main` and ends the process with the exit code that it gives (0 where it gives none). */
export async function runCommand(main: () => Promise<number | undefined> | Promise<void>): Promise<never> {
  try {
    process.exit((await main()) ?? 0);
  } catch (error) {
    if (error instanceof Fault) report(`✗ ${error.chinese}`, `✗ ${error.english}`);
    else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  }
}
