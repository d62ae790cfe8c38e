import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { systemActor } from "../auth/system-actor.ts";
import { getDb } from "../db/client.ts";
import { useTestDatabase } from "../db/database-in-tests.ts";
import { noticeOf, writeNotice } from "../db/ledger-in-tests.ts";
import { correctNotice } from "../db/mutations/correct-notice.ts";
import { saveNotice } from "../db/mutations/save-notice.ts";
import { diagnosticCodeSchema } from "../ledger/diagnostic.ts";
import { toArchiveEtag } from "./archive.ts";
import { unzip } from "./unzip-in-tests.ts";
import { writeOpenData } from "./write-open-data.ts";

useTestDatabase();

/** One notice that states something of everything that there are tables for, with a sentence of every diagnostic. */
async function saveOne(): Promise<void> {
  const notice = noticeOf("甲区", {
    title: "中共甲区委员会关于巡视整改情况的通报",
    issuer: "中共甲区委员会",
    round: "十届省委第九轮巡视",
    completionRate: 90,
    systems: 3,
    outcomes: [{ kind: "立案", count: 2, unit: "件" }],
    amounts: [{ kind: "追缴", wan: 1.2345 }],
    unfinished: ["老旧小区改造"],
    phones: ["0371-60000000"],
    diagnostics: diagnosticCodeSchema.options.map((code) => ({
      code,
      severity: "info",
      spans: [{ start: 0, end: 2 }],
      values: { subject: "problem", total: 40, done: 36, ongoing: 4 },
    })),
    isSample: true,
  });
  const saved = await saveNotice(systemActor("test"), writeNotice(notice));
  if (!saved.ok) throw new Error(saved.reason);
  const edits = [{ path: "inspection.feedback" as const, value: null }];
  const corrected = await correctNotice(systemActor("test"), { noticeId: saved.noticeId, version: 1, edits });
  expect(corrected).toMatchObject({ ok: true });
}

it("changes its entity tag whenever the same notices give another archive: set formVersion to what is received", async () => {
  await saveOne();
  const files = await unzip(writeOpenData(getDb(), "0".repeat(32)));
  const lines = Object.entries(files).map(([path, words]) => `${path}\n${words}`);
  const form = createHash("sha256").update(lines.join("\0")).digest("hex").slice(0, 12);
  expect(toArchiveEtag("version")).toBe(`"${form}-version"`);
});
