// Browser tests: a production build, on a server, a port and a database of this run alone.
import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGUMENTS, findChromium } from "./bin/chromium.ts";
import { findFreePort } from "./lib/free-port.ts";

// The runner's workers read this file too; they find the port in the environment that they inherit.
process.env.TAIZHANG_E2E_PORT ??= String(await findFreePort());
const port = process.env.TAIZHANG_E2E_PORT;
const url = `http://localhost:${port}`;

export default defineConfig({
  testDir: "e2e",
  outputDir: `test-results/${process.env.TAIZHANG_TEST_RUN ?? "browser"}`,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  // A busy machine may make a page late; a test that needed its second try is reported as flaky, by name.
  retries: process.env.CI === undefined ? 0 : 1,
  reporter: [["list"], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? ([["json"]] as [string][]) : [])],
  use: {
    baseURL: url,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    trace: "retain-on-failure",
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGUMENTS },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 800 } }, grepInvert: /@phone-only|@last/ },
    { name: "phone", use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }, grep: /@phone/ },
    // What changes the data that the others count comes after them.
    {
      name: "last",
      use: { viewport: { width: 1280, height: 800 } },
      grep: /@last/,
      dependencies: ["desktop", "phone"],
      workers: 1,
    },
  ],
  webServer: {
    command: "node --conditions=react-server --import tsx e2e/support/serve.ts",
    env: { PORT: port },
    url,
    timeout: 300_000,
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
});
