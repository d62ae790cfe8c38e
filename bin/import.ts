// npm run import -- [--insist] FILE|FOLDER…  notices into the database, also while the application runs; --insist takes
// in also what is recognised as a repost.
// Exit code 0 if all were read, 1 if any was refused, 2 if any could not be opened or the words were not understood.
import { parseArgs } from "node:util";
import { systemActor } from "../lib/auth/system-actor.ts";
import { chooseWording } from "../lib/fault.ts";
import type { Locale } from "../lib/messages/locale.ts";
import { findFiles, importFiles } from "./import-files.ts";
import { showProgress } from "./import-progress.ts";
import { toExitCode, toSummary } from "./import-summary.ts";
import { report, runCommand } from "./run-command.ts";
import { withDatabase } from "./with-database.ts";

/** The table has one language: English where the terminal is English, Chinese otherwise. */
const locale: Locale = chooseWording("zh-CN", "en") === "en" ? "en" : "zh-CN";

async function main(): Promise<number> {
  const { values, positionals: paths } = parseArgs({
    options: { insist: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  if (paths.length === 0) {
    report("用法:npm run import -- [--insist] 文件或文件夹…", "usage: npm run import -- [--insist] FILE|FOLDER…");
    return 2;
  }
  const { files, unopened } = await findFiles(paths);
  // Told to stop, it ends the files in hand, says what it did, and lets go of the database.
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => (stopping = true));
  const results = await withDatabase(async () => {
    const progress = showProgress(files.length, locale);
    try {
      return await importFiles(systemActor("import"), files, values, progress.onDone, () => stopping);
    } finally {
      progress.end();
    }
  });
  const all = [...unopened, ...results];
  const left = files.length - results.length;
  process.stdout.write(`${toSummary(all, left, locale)}\n`);
  return toExitCode(all, left);
}

await runCommand(main);
