// A command of the project beside the running application, as an operator would give it.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { readDataFolder } from "./data-folder.ts";

export interface BesideOptions {
  /** The data folder; that of this run unless another is named. */
  folder?: string | undefined;
  environment?: Record<string, string>;
}

/** Runs `bin/<command>.ts` with its words; what it said. */
export async function runBeside(command: string, words: string[], options: BesideOptions = {}): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", `bin/${command}.ts`, ...words],
    {
      env: {
        ...process.env,
        DATABASE_URL: "",
        TAIZHANG_DATA: options.folder ?? (await readDataFolder()),
        ...options.environment,
      },
    },
  );
  return stdout + stderr;
}
