// npm run frozen -- list | withdraw ID --reason WORDS: the frozen versions of charts, and taking one away for good.
// Exit 0: done; 1: refused or not there; 2: not understood.
import { parseArgs } from "node:util";
import { systemActor } from "../lib/auth/system-actor.ts";
import { Fault } from "../lib/fault.ts";
import { report, runCommand } from "./run-command.ts";
import { withDatabase } from "./with-database.ts";

const usage = `npm run frozen -- list
npm run frozen -- withdraw ID --reason WORDS
`;
/** As many as a screen of a terminal is gone through for. */
const mostListed = 1000;

interface Words {
  verb: string;
  id: string;
  reason: string;
}

/** `null` where the words are none of the two commands. */
function readWords(): Words | null {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { reason: { type: "string" } } });
  const [verb = "", id = "", ...rest] = positionals;
  const isList = verb === "list" && id === "" && values.reason === undefined;
  const isWithdrawal = verb === "withdraw" && id !== "" && values.reason !== undefined;
  if (rest.length > 0 || !(isList || isWithdrawal)) return null;
  return { verb, id, reason: values.reason ?? "" };
}

async function listVersions(): Promise<void> {
  const { listFrozenVersions } = await import("../lib/db/queries/list-frozen-versions.ts");
  const list = await listFrozenVersions(systemActor("frozen"), { limit: mostListed });
  if (!list.ok) throw new Fault("没有权限。", "Not allowed.");
  if (list.value.length === 0) report("没有固定版本。", "There are no frozen versions.");
  for (const { id, question, query, frozenAt } of list.value)
    process.stdout.write(`${id}  ${frozenAt.toISOString()}  ${question}${query === "" ? "" : `?${query}`}\n`);
}

async function withdraw(id: string, reason: string): Promise<void> {
  const { longestReason, withdrawFrozen } = await import("../lib/db/mutations/withdraw-frozen.ts");
  const outcome = await withdrawFrozen(systemActor("frozen"), { id, reason });
  if (outcome.ok) {
    report(`已撤回固定版本 ${id};它的地址会说明撤回的日期与理由。`, `Withdrew ${id}; its address says when and why.`);
    return;
  }
  switch (outcome.reason) {
    case "no-reason":
      throw new Fault(
        `请说明理由,不超过 ${longestReason} 字。`,
        `Give a reason of at most ${longestReason} characters.`,
      );
    case "not-found":
      throw new Fault(`没有固定版本 ${id}。`, `There is no frozen version ${id}.`);
    default:
      throw new Fault(`没有撤回(${outcome.reason})。`, `Not withdrawn (${outcome.reason}).`);
  }
}

await runCommand(async (): Promise<number> => {
  const words = readWords();
  if (words === null) {
    process.stderr.write(usage);
    return 2;
  }
  await withDatabase(() => (words.verb === "list" ? listVersions() : withdraw(words.id, words.reason)));
  return 0;
});
