// npm start: the whole application on this machine, from a fresh checkout or again.
import path from "node:path";
import { buildApplication } from "./build-application.ts";
import { runApplication } from "./run-application.ts";
import { runCommand } from "./run-command.ts";

await runCommand(() =>
  runApplication({
    nodeEnv: "production",
    prepare: async () => [path.join(await buildApplication(), "server.js")],
  }),
);
