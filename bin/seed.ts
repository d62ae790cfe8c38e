// npm run seed: imports the samples of prisma/samples, marked as samples. Exit codes as for import.
import { chooseWording } from "../lib/fault.ts";
import { importSamples } from "./import-samples.ts";
import { toExitCode, toSummary } from "./import-summary.ts";
import { runCommand } from "./run-command.ts";
import { withDatabase } from "./with-database.ts";

await runCommand(async () => {
  const results = await withDatabase(importSamples);
  process.stdout.write(`${toSummary(results, 0, chooseWording("zh-CN", "en") === "en" ? "en" : "zh-CN")}\n`);
  return toExitCode(results, 0);
});
