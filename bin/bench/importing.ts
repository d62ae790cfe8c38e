// Import speed: synthetic notices from files, through the very command that an office runs.
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toSyntheticNotice } from "./synthetic-notices.ts";

export interface ImportFigures {
  notices: number;
  seconds: number;
  /** Notices per second, start of the command included. */
  rate: number;
}

/** Writes the synthetic notices `from` up to `to` into `folder` and imports them into the database behind `dataFolder`. */
export async function measureImport(
  folder: string,
  dataFolder: string,
  from: number,
  to: number,
): Promise<ImportFigures> {
  const files = join(folder, `notices-${to}`);
  mkdirSync(files, { recursive: true });
  for (let index = from; index < to; index += 1) {
    const { name, text } = toSyntheticNotice(index);
    writeFileSync(join(files, name), text);
  }
  const before = performance.now();
  let said = "";
  const code = await new Promise<number | null>((resolve, reject) => {
    const args = ["--conditions=react-server", "--import", "tsx", "bin/import.ts", files];
    const child = spawn(process.execPath, args, {
      env: { ...process.env, TAIZHANG_DATA: dataFolder },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        said = (said + chunk.toString()).slice(-4000);
      });
    child.once("error", reject);
    child.once("close", resolve);
  });
  const seconds = (performance.now() - before) / 1000;
  if (code !== 0) throw new Error(`the import ended with code ${code}:\n${said}`);
  return { notices: to - from, seconds, rate: (to - from) / seconds };
}
