import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: {
    // `server-only` throws outside React's server condition; tests run the server's modules directly.
    alias: { "server-only": `${root}lib/db/server-only-in-tests.ts`, "@": root.replace(/\/$/, "") },
  },
  test: {
    include: ["{app,bin,components,lib}/**/*.test.{ts,tsx}"],
    // Much of a test is waiting (servers, the database): two at a time even where Vitest would choose one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    globalSetup: ["lib/db/server-in-tests.ts"],
    // A guard against what never ends, far above what the slowest test takes on a machine that is shared.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
