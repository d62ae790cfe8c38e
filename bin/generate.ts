// npm run generate: prisma/schema.prisma -> the typed client in lib/db/generated; nothing where it is up to date.
import { generateClient } from "./generate-client.ts";
import { report, runCommand } from "./run-command.ts";

await runCommand(async () => {
  if (await generateClient()) report("已生成数据库客户端。", "Generated the database client.");
  else report("数据库客户端已是最新。", "The database client is up to date.");
});
