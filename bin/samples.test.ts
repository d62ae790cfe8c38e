import { execFile } from "node:child_process";
import { expect, it } from "vitest";
import { getDb } from "../lib/db/client.ts";
import { useTestDatabase } from "../lib/db/database-in-tests.ts";
import { saveOne } from "../lib/db/mutations/editing-in-tests.ts";
import { lockNotices } from "../lib/db/notice-lock.ts";

useTestDatabase();

/** `npm run samples -- remove` in English. */
function removeSamples(): Promise<{ code: number | null; err: string }> {
  const words = ["--conditions=react-server", "--import", "tsx", "bin/samples.ts", "remove"];
  const env = { ...process.env, LC_ALL: "en_US.UTF-8" };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, words, { env }, (_, __, err) => resolve({ code: child.exitCode, err }));
  });
}

it("says what was removed, that there was nothing, and that others kept it waiting for too long", async () => {
  await saveOne("甲区", { isSample: true });
  const busy = await getDb().$transaction(
    async (tx) => {
      await lockNotices(tx);
      return removeSamples();
    },
    { timeout: 120_000 },
  );
  expect(busy.code).toBe(1);
  expect(busy.err).toContain("✗ The database is busy: nothing was removed. Try again later.");
  expect(await removeSamples()).toEqual({ code: 0, err: "Removed 1 samples.\n" });
  expect(await removeSamples()).toEqual({ code: 0, err: "There are no samples in the database.\n" });
});
