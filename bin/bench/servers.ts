// Starts the application and the bare page on ports of their own, with a data folder of their own, and stops them.
import { type ChildProcess, spawn } from "node:child_process";
import { findFreePort } from "../../lib/free-port.ts";

export interface RunningServer {
  url: string;
  stop(): Promise<void>;
}

/** Runs a command with Node and waits until `path` answers; what it printed is in the error where it never does. */
export async function startServer(
  args: readonly string[],
  env: Record<string, string>,
  path: string,
  deadlineMs = 300_000,
): Promise<RunningServer> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  let printed = "";
  const child: ChildProcess = spawn(process.execPath, args, {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const keep = (chunk: Buffer) => {
    printed = (printed + chunk.toString()).slice(-4000);
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  const end = Date.now() + deadlineMs;
  while (Date.now() < end && child.exitCode === null) {
    const answer = await fetch(url + path).catch(() => null);
    if (answer?.ok) return { url, stop };
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  await stop();
  throw new Error(`the server did not answer on ${path}:\n${printed}`);
}
