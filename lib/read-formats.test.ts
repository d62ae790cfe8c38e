// One notice, three files, one ledger: what is read does not depend on the file it was read from.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toContract } from "./notice/contract.ts";
import { parseNotice } from "./notice/parse-in-tests.ts";
import { paragraph, writeDocx } from "./source/docx/docx-in-tests.ts";
import type { SourceOutcome } from "./source/outcome.ts";
import { setPdf } from "./source/pdf/pdf-in-tests.ts";
import { readSource } from "./source/read-source.ts";

const FOLDER = join(import.meta.dirname, "notice", "testset", "develop");

/** One paragraph of three thousand characters is no layout of a page: its lines would be broken anywhere. */
const notices = readdirSync(FOLDER).filter((name) => name.endsWith(".txt") && !name.includes("oneline"));

/** The ledger in words, blanks left out: a page of a PDF has none between Chinese characters. */
function readWords(source: SourceOutcome): string {
  if (!source.ok) return source.reason;
  const parsed = parseNotice(source.text);
  const words = parsed.ok ? toContract(parsed.ledger) : parsed.reason;
  return JSON.stringify(
    words,
    (_, value: unknown) => (typeof value === "string" ? value.replace(/\s+/g, "") : value),
    1,
  );
}

describe.each(notices)("%s", (name) => {
  const lines = readFileSync(join(FOLDER, name), "utf8")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const plain = readWords({ ok: true, text: lines.join("\n"), format: "text", charset: "utf-8" });

  it("gives the same ledger as DOCX", async () => {
    expect(readWords(await readSource(writeDocx({ body: lines.map((line) => paragraph(line)).join("") })))).toBe(plain);
  });

  it("gives the same ledger as PDF, tables and all", async () => {
    expect(readWords(await readSource(await setPdf(lines)))).toBe(plain);
  });
});
