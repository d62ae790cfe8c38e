// npm run reread [-- --dry-run]: reads all kept texts again with today's grammar, and says what that changes.
// Exit code 0: done; 1: some notices were left as they were; 2: not understood, or stopped on the way.
import { parseArgs } from "node:util";
import { systemActor } from "../lib/auth/system-actor.ts";
import { chooseWording } from "../lib/fault.ts";
import type { Locale } from "../lib/messages/locale.ts";
import type { Reread } from "../lib/reread-notices.ts";
import { toRereadLines, toRereadSummary } from "./reread-summary.ts";
import { runCommand } from "./run-command.ts";
import { withDatabase } from "./with-database.ts";

const locale: Locale = chooseWording("zh-CN", "en") === "en" ? "en" : "zh-CN";

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { "dry-run": { type: "boolean", default: false } } });
  const dryRun = values["dry-run"];
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => (stopping = true));
  const counts: Record<Reread["outcome"]["kind"], number> = { same: 0, changed: 0, found: 0, refused: 0, left: 0 };
  await withDatabase(async () => {
    const { rereadNotices } = await import("../lib/reread-notices.ts");
    const outcome = await rereadNotices(
      systemActor("reread"),
      { dryRun },
      (result) => {
        counts[result.outcome.kind] += 1;
        for (const line of toRereadLines(result, locale)) process.stdout.write(`${line}\n`);
      },
      () => stopping,
    );
    if (!outcome.ok) throw new Error(outcome.reason);
  });
  process.stdout.write(`${toRereadSummary(counts, dryRun, locale)}\n`);
  if (stopping) return 2;
  return counts.left + counts.refused > 0 ? 1 : 0;
}

await runCommand(main);
