// Imports a file as the command does, beside the running application.
import { runBeside } from "./run-beside.ts";

export async function importFile(file: string): Promise<void> {
  await runBeside("import", [file]);
}
