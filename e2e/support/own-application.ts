// An application of its own for a journey that changes what is published: others count what they see.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { makeDataFolder } from "../../lib/db/data-folder-in-tests.ts";

export interface OwnApplication {
  url: string;
  folder: string;
  stop(): Promise<void>;
}

function waitForUrl(child: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
    child.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const url = /ready: (http:\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
}

/** `npm start` on an empty data folder and any free port. */
export async function startOwnApplication(): Promise<OwnApplication> {
  const { folder, remove } = await makeDataFolder();
  const child = spawn("npm", ["start"], {
    env: { ...process.env, DATABASE_URL: "", TAIZHANG_DATA: folder, PORT: "0", LC_ALL: "en_US.UTF-8" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  return {
    url: await waitForUrl(child),
    folder,
    async stop() {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
      await remove();
    },
  };
}
