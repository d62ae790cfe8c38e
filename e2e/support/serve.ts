// The application for a run of browser tests: as `npm start` brings it up, with a data folder that goes away with it.
import path from "node:path";
import { buildApplication } from "../../bin/build-application.ts";
import { runApplication } from "../../bin/run-application.ts";
import { runCommand } from "../../bin/run-command.ts";
import { makeDataFolder } from "../../lib/db/data-folder-in-tests.ts";
import { noteDataFolder } from "./data-folder.ts";

await runCommand(async () => {
  const { folder, remove } = await makeDataFolder();
  const removeNote = await noteDataFolder(folder, process.env.PORT);
  process.env.TAIZHANG_DATA = folder;
  process.env.DATABASE_URL = "";
  try {
    await runApplication({
      nodeEnv: "production",
      prepare: async () => [path.join(await buildApplication(), "server.js")],
    });
  } finally {
    await removeNote();
    await remove();
  }
});
