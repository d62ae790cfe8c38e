// npm run user -- add EMAIL --role admin|editor [--name N] | list | role EMAIL ROLE | password EMAIL | disable EMAIL |
// enable EMAIL | remove EMAIL: the accounts. Exit 0: done; 1: refused or not possible; 2: not understood.
import { parseArgs } from "node:util";
import type { System } from "../lib/auth/actor.ts";
import { emailSchema } from "../lib/auth/email.ts";
import { accountRoleSchema } from "../lib/auth/permissions.ts";
import { systemActor } from "../lib/auth/system-actor.ts";
import { Fault } from "../lib/fault.ts";
import { en } from "../lib/messages/en.ts";
import { zhCN } from "../lib/messages/zh-CN.ts";
import { askNewPassword } from "./ask-password.ts";
import { report, runCommand } from "./run-command.ts";
import { withDatabase } from "./with-database.ts";

const usage = `npm run user -- add EMAIL --role admin|editor [--name NAME]
npm run user -- list
npm run user -- role EMAIL admin|editor
npm run user -- password EMAIL
npm run user -- disable EMAIL
npm run user -- enable EMAIL
npm run user -- remove EMAIL
`;

interface Words {
  verb: string;
  email: string;
  role: string | undefined;
  name: string;
}

function readWords(): Words {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { role: { type: "string" }, name: { type: "string", default: "" } },
  });
  const [verb = "", email = "", third, ...rest] = positionals;
  const wanted = { add: 2, list: 1, role: 3, password: 2, disable: 2, enable: 2, remove: 2 }[verb];
  if (wanted === undefined || positionals.length !== wanted || rest.length > 0) throw new Error(usage);
  const role = verb === "role" ? third : values.role;
  if ((verb === "add" || verb === "role") && !accountRoleSchema.safeParse(role).success) throw new Error(usage);
  return { verb, email, role, name: values.name };
}

/** A refusal of the data layer as one line at the terminal. */
function toFault(reason: string): Fault {
  const chinese = zhCN.account.refusals as Record<string, string>;
  const english = en.account.refusals as Record<string, string>;
  return new Fault(chinese[reason] ?? reason, english[reason] ?? reason);
}

function check(outcome: { ok: true } | { ok: false; reason: string }): void {
  if (!outcome.ok) throw toFault(outcome.reason);
}

async function listAccounts(actor: System): Promise<void> {
  const { listUsers } = await import("../lib/db/queries/list-users.ts");
  const users = await listUsers(actor, {});
  if (!users.ok) throw toFault(users.reason);
  if (users.value.length === 0) report("还没有账号。", "There are no accounts.");
  for (const { email, role, name, disabledAt } of users.value) {
    process.stdout.write(`${email}\t${role}\t${disabledAt === null ? "active" : "disabled"}\t${name}\n`);
  }
}

async function add(actor: System, { email, role, name }: Words): Promise<void> {
  const { addUser } = await import("../lib/db/mutations/add-user.ts");
  const password = await askNewPassword();
  check(await addUser(actor, { email, name, role: accountRoleSchema.parse(role), password }));
  report(`已添加 ${email}（${role}）。`, `Added ${email} (${role}).`);
}

async function change(actor: System, words: Words): Promise<void> {
  const { getDb } = await import("../lib/db/client.ts");
  const email = emailSchema.safeParse(words.email);
  const user = email.success
    ? await getDb().user.findUnique({ where: { email: email.data }, select: { id: true } })
    : null;
  if (user === null) throw new Fault(`没有账号 ${words.email}。`, `There is no account ${words.email}.`);
  const userId = user.id;
  if (words.verb === "role") {
    const { setUserRole } = await import("../lib/db/mutations/set-user-role.ts");
    check(await setUserRole(actor, { userId, role: accountRoleSchema.parse(words.role) }));
    report(`${words.email} 的角色现为 ${words.role}。`, `${words.email} now has the role ${words.role}.`);
  } else if (words.verb === "password") {
    const { setUserPassword } = await import("../lib/db/mutations/set-user-password.ts");
    check(await setUserPassword(actor, { userId, password: await askNewPassword() }));
    report(
      `已更换 ${words.email} 的密码，其登录已全部退出。`,
      `Changed the password of ${words.email}; they are signed out everywhere.`,
    );
  } else if (words.verb === "disable") {
    const { disableUser } = await import("../lib/db/mutations/disable-user.ts");
    check(await disableUser(actor, { userId }));
    report(`已停用 ${words.email}。`, `Disabled ${words.email}.`);
  } else if (words.verb === "enable") {
    const { enableUser } = await import("../lib/db/mutations/enable-user.ts");
    check(await enableUser(actor, { userId }));
    report(`已启用 ${words.email}。`, `Enabled ${words.email}.`);
  } else {
    const { removeUser } = await import("../lib/db/mutations/remove-user.ts");
    check(await removeUser(actor, { userId }));
    report(`已删除 ${words.email}。`, `Removed ${words.email}.`);
  }
}

function run(words: Words): Promise<void> {
  return withDatabase(async () => {
    const actor = systemActor("user");
    if (words.verb === "list") await listAccounts(actor);
    else if (words.verb === "add") await add(actor, words);
    else await change(actor, words);
  });
}

await runCommand(async () => {
  let words: Words;
  try {
    words = readWords();
  } catch {
    process.stderr.write(usage);
    return 2;
  }
  await run(words);
  return 0;
});
