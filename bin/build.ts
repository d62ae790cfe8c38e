// npm run build: today's sources -> .build/HASH, unless it is there.
import path from "node:path";
import { buildApplication } from "./build-application.ts";
import { report, runCommand } from "./run-command.ts";

await runCommand(async () => {
  const folder = path.relative(".", await buildApplication());
  report(`构建就绪:${folder}`, `The build is ready: ${folder}`);
});
