// The process that serves the pages: started, waited for until it answers, stopped without leaving anything behind.
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Fault } from "../lib/fault.ts";

/** How long a server may take to finish what it is answering. */
const GRACE = 5_000;

export interface Address {
  /** The address to listen on. */
  host: string;
  port: number;
  /** For people, and for asking whether it answers. */
  url: string;
}

export interface ServerProcess {
  /** Resolves when the process ends, with what it ended by. */
  ended: Promise<number | NodeJS.Signals | null>;
  stop(): Promise<void>;
}

/** How long to wait for a taken port: the run before may just be letting go of it. */
const PATIENCE = 2_000;

/** Listens for a moment: the port (a free one for 0), or the reason why not. */
async function tryListen(port: number, host: string): Promise<number> {
  for (const deadline = Date.now() + PATIENCE; ; await sleep(100)) {
    try {
      return await listenOnce(port, host);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || Date.now() > deadline) throw error;
    }
  }
}

function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(port, host, () => {
      const taken = (probe.address() as { port: number }).port;
      probe.close(() => resolve(taken));
    });
  });
}

/**
 * Makes sure that the wanted address can be listened on. Without a host it is every address, of IPv6 too where there is any.
 * @throws Fault where the port is taken or the address is not this machine's
 */
export async function findAddress(wanted: { host: string | null; port: number }): Promise<Address> {
  for (const host of wanted.host === null ? ["::", "0.0.0.0"] : [wanted.host]) {
    try {
      const port = await tryListen(wanted.port, host);
      const name = wanted.host === null || /^(::|0\.0\.0\.0|::1|127\.0\.0\.1)$/.test(host) ? "localhost" : host;
      return { host, port, url: `http://${name.includes(":") ? `[${name}]` : name}:${port}` };
    } catch (cause) {
      const { code, message } = cause as NodeJS.ErrnoException;
      if (code === "EADDRINUSE") {
        throw new Fault(
          `端口 ${wanted.port} 已被占用;可用 PORT 另选一个,例如 PORT=${wanted.port + 1}。`,
          `Port ${wanted.port} is taken; choose another with PORT, such as PORT=${wanted.port + 1}.`,
          { cause },
        );
      }
      const noIpv6 = host === "::" && (code === "EAFNOSUPPORT" || code === "EADDRNOTAVAIL");
      if (!noIpv6) {
        throw new Fault(
          `无法监听 ${host}:${wanted.port}:${message}`,
          `Cannot listen on ${host}:${wanted.port}: ${message}`,
          { cause },
        );
      }
    }
  }
  throw new Fault("本机没有可监听的网络地址。", "This machine has no address to listen on.");
}

/** Starts `node bin/serve.mjs ARGS`; `quiet` hides what it says on stdout. */
export function startServerProcess(args: string[], env: NodeJS.ProcessEnv, quiet: boolean): ServerProcess {
  const child: ChildProcess = spawn(process.execPath, ["bin/serve.mjs", ...args], {
    env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", quiet ? "ignore" : "inherit", "inherit", "ipc"],
  });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once("exit", (code, signal) => resolve(code ?? signal));
    child.once("error", () => resolve(null));
  });
  const stop = async () => {
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), GRACE);
    await ended;
    clearTimeout(timer);
  };
  return { ended, stop };
}

/**
 * Waits until the front page answers.
 * @throws Fault where the process ends before, or the page is an error
 */
export async function waitForAnswer(server: ServerProcess, url: string): Promise<void> {
  let ended = false;
  void server.ended.then(() => {
    ended = true;
  });
  while (!ended) {
    const answer = await fetch(url, { redirect: "manual" }).catch(() => null);
    await answer?.body?.cancel();
    if (answer !== null && answer.status < 500) return;
    if (answer !== null) break;
    await sleep(50);
  }
  throw new Fault("网站没有启动,原因见上。", "The server did not start; the reason is above.");
}
