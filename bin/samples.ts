// npm run samples -- remove: takes the samples out of the database, with the units and rounds that only they spoke of.
import { systemActor } from "../lib/auth/system-actor.ts";
import { report, runCommand } from "./run-command.ts";
import { withDatabase } from "./with-database.ts";

await runCommand(async (): Promise<number> => {
  const [verb, ...rest] = process.argv.slice(2);
  if (verb !== "remove" || rest.length > 0) {
    report("用法:npm run samples -- remove", "usage: npm run samples -- remove");
    return 2;
  }
  const outcome = await withDatabase(async () => {
    const { removeSamples } = await import("../lib/db/mutations/remove-samples.ts");
    return removeSamples(systemActor("samples"), null);
  });
  if (outcome.ok) report(`已移除 ${outcome.removed} 份示例。`, `Removed ${outcome.removed} samples.`);
  else report("数据库里没有示例。", "There are no samples in the database.");
  return 0;
});
