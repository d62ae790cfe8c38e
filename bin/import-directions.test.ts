// The rules of .dependency-cruiser.cjs, on a small house in which every import leads where it may not.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { cruise } from "dependency-cruiser";
import { afterAll, beforeAll, expect, it } from "vitest";

const { forbidden } = createRequire(import.meta.url)("../.dependency-cruiser.cjs");

/** Files by what they import. */
const house: Record<string, string[]> = {
  "lib/ledger/tally.ts": [],
  "lib/format.ts": ["lib/db/client.ts"],
  "lib/messages/en.ts": ["lib/filters.ts"],
  "lib/filters.ts": ["lib/db/client.ts"],
  "lib/charts/durations.ts": ["lib/db/client.ts"],
  "lib/auth/actor.ts": ["lib/auth/session.ts"],
  "lib/db/client.ts": [],
  "lib/db/guard.ts": ["lib/auth/session.ts", "lib/auth/permissions.ts"],
  "lib/db/queries/get-notice.ts": ["lib/api/route.ts"],
  "lib/db/mutations/add-user.ts": ["lib/open-data/archive.ts", "lib/import-notice.ts", "lib/reread-notices.ts"],
  "lib/auth/permissions.ts": ["lib/ledger/tally.ts"],
  "lib/auth/session.ts": ["lib/db/client.ts"],
  "lib/api/route.ts": ["lib/db/client.ts", "lib/db/mutations/save-notice.ts"],
  "lib/db/mutations/save-notice.ts": [],
  "lib/open-data/archive.ts": ["lib/db/client.ts", "app/route.ts"],
  "lib/import-notice.ts": ["lib/db/client.ts"],
  "lib/reread-notices.ts": ["lib/import-notice.ts"],
  "lib/publish-run.ts": ["lib/oddments.ts"],
  "lib/oddments.ts": [],
  "lib/parameter-faults.ts": ["lib/filters.ts", "lib/db/client.ts"],
  "components/figure.tsx": ["lib/ledger/tally.ts", "lib/api/route.ts"],
  "app/route.ts": ["lib/api/route.ts", "components/figure.tsx", "lib/auth/session.ts"],
};

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "taizhang-imports-"));
  for (const [file, imports] of Object.entries(house)) {
    const to = (other: string) => path.posix.relative(path.posix.dirname(file), other);
    const lines = imports.map((other) => `import type {} from "${to(other).replace(/^(?!\.)/, "./")}";`);
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
    await writeFile(path.join(folder, file), `${lines.join("\n")}\nexport const one = 1;\n`);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("let imports run downward only, those of types too, and know the floor of every file", async () => {
  const { output } = await cruise(["app", "components", "lib"], {
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden },
    tsPreCompilationDeps: true,
  });
  if (typeof output === "string") throw new Error(output);
  const found = output.summary.violations
    .filter(({ rule }) => /looks-down|floor/.test(rule.name))
    .map(({ from, to, rule }) => `${from} → ${to}: ${rule.name}`);
  expect(found.sort()).toEqual(
    [
      "components/figure.tsx → lib/api/route.ts: floor-3-looks-down",
      "lib/auth/actor.ts → lib/auth/session.ts: floor-2-looks-down",
      "lib/charts/durations.ts → lib/db/client.ts: floor-2-looks-down",
      "lib/db/guard.ts → lib/auth/session.ts: floor-3-looks-down",
      "lib/db/mutations/add-user.ts → lib/import-notice.ts: floor-3-looks-down",
      "lib/db/mutations/add-user.ts → lib/open-data/archive.ts: floor-3-looks-down",
      "lib/db/mutations/add-user.ts → lib/reread-notices.ts: floor-3-looks-down",
      "lib/db/queries/get-notice.ts → lib/api/route.ts: floor-3-looks-down",
      "lib/filters.ts → lib/db/client.ts: floor-2-looks-down",
      "lib/format.ts → lib/db/client.ts: floor-1-looks-down",
      "lib/messages/en.ts → lib/filters.ts: floor-1-looks-down",
      "lib/open-data/archive.ts → app/route.ts: floor-4-looks-down",
      "lib/open-data/archive.ts → app/route.ts: lib-looks-down",
      "lib/publish-run.ts → lib/oddments.ts: every-file-has-a-floor",
    ].sort(),
  );
  const others = output.summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);
  expect(others).toContain("lib/api/route.ts: api-only-reads");
  expect(others).toContain("lib/parameter-faults.ts: parameter-faults-tell");
  expect(others).toContain("lib/auth/actor.ts: rights-are-words");
});
