// npm run dev: as npm start, with the pages made anew as their sources change.
import { runApplication } from "./run-application.ts";
import { runCommand } from "./run-command.ts";

await runCommand(() =>
  runApplication({
    nodeEnv: "development",
    prepare: async ({ host, port }) => ["node_modules/next/dist/bin/next", "dev", "-H", host, "-p", String(port)],
  }),
);
