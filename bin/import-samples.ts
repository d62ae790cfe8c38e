// The samples of prisma/samples -> the database, marked as what they are.
import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { systemActor } from "../lib/auth/system-actor.ts";
import { type FileResult, findFiles, importFiles } from "./import-files.ts";

const FOLDER = "prisma/samples";

/** Imports the samples into the database that DATABASE_URL names; those that are there, or whose real notice is, stay out. */
export async function importSamples(): Promise<FileResult[]> {
  const { files, unopened } = await findFiles([FOLDER]);
  const results = await importFiles(systemActor("seed"), files, { isSample: true });
  return [...unopened, ...results];
}

/**
 * The same, into a database that never held a notice: whoever removed the samples does not get them back at a start.
 * @param mark a file that stands while the import is going on, so that one that was killed is taken up again
 */
export async function importSamplesOnce(mark: string): Promise<FileResult[]> {
  const { isUntouched } = await import("../lib/db/queries/is-untouched.ts");
  if (!existsSync(mark) && !(await isUntouched())) return [];
  await writeFile(mark, "");
  const results = await importSamples();
  await rm(mark);
  return results;
}
