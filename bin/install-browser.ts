// Sees to a browser, and to Chinese letters for its screenshots, where the machine has none and one may install.
import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { Fault } from "../lib/fault.ts";
import { findChromium } from "./chromium.ts";
import { report } from "./run-command.ts";

const run = promisify(execFile);

async function hasChineseFont(): Promise<boolean> {
  return run("fc-list", [":lang=zh-cn", "family"]).then(
    ({ stdout }) => stdout.trim() !== "",
    () => false,
  );
}

/** The words before apt-get: none for root, sudo where it asks no password; `null` where one may not install. */
async function findAptPrefix(): Promise<string[] | null> {
  if (!(await run("apt-get", ["--version"]).catch(() => null))) return null;
  if (process.getuid?.() === 0) return [];
  return (await run("sudo", ["-n", "true"]).catch(() => null)) === null ? null : ["sudo", "-n"];
}

function runAloud(words: string[]): Promise<boolean> {
  const [program = "", ...args] = words;
  return new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const child = spawn(program, args, { stdio: ["ignore", "ignore", "inherit"], env });
    child.once("error", () => resolve(false));
    child.once("close", (code) => resolve(code === 0));
  });
}

async function installPackages(prefix: string[], packages: string[]): Promise<boolean> {
  report(`… 安装 ${packages.join("、")}`, `… Installing ${packages.join(", ")}`);
  const install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", ...packages];
  // The lists on the machine may do; where they are missing or old, fetch them and try again.
  if (await runAloud([...prefix, ...install])) return true;
  await runAloud([...prefix, "apt-get", "update", "-q"]);
  return runAloud([...prefix, ...install]);
}

/** Makes sure that there is a browser; the reason where there is none and none could be installed, else `null`. */
export async function installBrowser(): Promise<Fault | null> {
  const missing: string[] = [];
  if (findChromium() === undefined) missing.push("chromium");
  if (!(await hasChineseFont())) missing.push("fonts-noto-cjk");
  if (missing.length === 0) return null;
  const prefix = await findAptPrefix();
  if (prefix !== null) await installPackages(prefix, missing);
  if (findChromium() === undefined) {
    report("… 下载 Playwright 的 Chromium", "… Downloading Playwright's Chromium");
    await runAloud([process.execPath, "node_modules/@playwright/test/cli.js", "install", "chromium"]);
  }
  if (findChromium() !== undefined) return null;
  return new Fault(
    "没有浏览器,浏览器测试无法进行:请安装 Chromium(例如 apt-get install chromium fonts-noto-cjk),或用 CHROMIUM 指明其路径。",
    "There is no browser for the browser tests: install Chromium (apt-get install chromium fonts-noto-cjk) or name one with CHROMIUM.",
  );
}
