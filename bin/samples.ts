// npm run samples -- remove: takes the samples out of the database, with the units and rounds that only they spoke of.
// Exit 0: done, or there were none; 1: refused or not possible; 2: not understood.
import { systemActor } from "../lib/auth/system-actor.ts";
import { Fault } from "../lib/fault.ts";
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
  else if (outcome.reason === "no-samples") report("数据库里没有示例。", "There are no samples in the database.");
  else if (outcome.reason === "busy")
    throw new Fault(
      "数据库正忙，什么都没有移除。请稍后再试。",
      "The database is busy: nothing was removed. Try again later.",
    );
  else throw new Fault(`没有移除（${outcome.reason}）。`, `Not removed (${outcome.reason}).`);
  return 0;
});
