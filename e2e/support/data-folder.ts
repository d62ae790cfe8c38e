// The data folder of the server that a run of browser tests uses, for commands that work beside it.
import { readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

function toNote(port: string | undefined): string {
  if (!port) throw new Error("the port of the server is not known");
  return path.join(tmpdir(), `taizhang-browser-tests-${port}`);
}

/** Notes the folder under the server's port; gives the function that takes the note away. */
export async function noteDataFolder(folder: string, port: string | undefined): Promise<() => Promise<void>> {
  await writeFile(toNote(port), folder);
  return () => rm(toNote(port), { force: true });
}

/** The folder of the server of this run. */
export function readDataFolder(): Promise<string> {
  return readFile(toNote(process.env.TAIZHANG_E2E_PORT), "utf8");
}
