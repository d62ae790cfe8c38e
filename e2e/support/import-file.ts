// Imports a file as the command does, beside the running application.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { readDataFolder } from "./data-folder.ts";

export async function importFile(file: string): Promise<void> {
  await promisify(execFile)(process.execPath, ["--conditions=react-server", "--import", "tsx", "bin/import.ts", file], {
    env: { ...process.env, DATABASE_URL: "", TAIZHANG_DATA: await readDataFolder() },
  });
}
