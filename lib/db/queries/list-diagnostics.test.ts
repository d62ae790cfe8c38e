// The words that a list of diagnostics quotes from the texts.
import { beforeAll, describe, expect, it } from "vitest";
import { systemActor } from "../../auth/system-actor.ts";
import { noFilters } from "../../filters.ts";
import type { Ledger } from "../../ledger/schema.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { noticeOf, writeNotice } from "../ledger-in-tests.ts";
import { type NoticeToSave, saveNotice } from "../mutations/save-notice.ts";
import { listDiagnostics } from "./list-diagnostics.ts";

useTestDatabase();

/** A notice whose last words are doubtful, and right behind them what the file holds besides. */
function writeFile(unit: string, behind: string): { first: NoticeToSave; end: number } {
  const last = `${unit}的结尾`;
  const written = writeNotice(noticeOf(unit, { footer: last }));
  const words = written.source.text.trimEnd();
  const end = words.length;
  const spans = [{ start: end - last.length, end }];
  const diagnostics: Ledger["diagnostics"] = [{ code: "truncated-text", severity: "warning", spans, values: {} }];
  const source = { ...written.source, text: words + behind };
  return { first: { ...written, source, ledger: { ...written.ledger, span: { start: 0, end }, diagnostics } }, end };
}

async function save(notice: NoticeToSave): Promise<number> {
  const outcome = await saveNotice(systemActor("test"), notice);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.noticeId;
}

const quotesOf = async (unit: string) =>
  (await listDiagnostics({ ...noFilters, code: ["truncated-text"], unit: [unit] })).rows.map(
    ({ quote }) => quote?.text,
  );

describe("the quotations of a list of diagnostics", () => {
  it("hold no word of a draft that stands beside the notice in its file", async () => {
    const { first, end } = writeFile("甲区", "暗中的话");
    await save(first);
    expect(await quotesOf("甲区")).toEqual(["甲区的结尾暗中的话"]);
    const { ledger } = writeNotice({ unit: null });
    const span = { start: end, end: first.source.text.length };
    await save({ ...first, part: 1, publish: false, ledger: { ...ledger, span } });
    expect(await quotesOf("甲区")).toEqual(["甲区的结尾"]);
  });

  it("name places by whole characters", async () => {
    const written = writeNotice(noticeOf("己区"));
    const words = `字${" ".repeat(38)}\u{20BB7}\u{20BB7}`;
    const { text } = written.source;
    const spans = [{ start: text.length, end: text.length + words.length }];
    const diagnostics: Ledger["diagnostics"] = [{ code: "truncated-text", severity: "warning", spans, values: {} }];
    const span = { start: 0, end: text.length + words.length };
    await save({
      ...written,
      source: { ...written.source, text: text + words },
      ledger: { ...written.ledger, span, diagnostics },
    });
    const { rows } = await listDiagnostics({ ...noFilters, unit: ["己区"] });
    expect(rows.map(({ places }) => places[0]?.words)).toEqual(["字…"]);
  });

  describe("of texts that are too large to be held at once", () => {
    const units = ["乙区", "丙区", "丁区", "戊区"];
    beforeAll(async () => {
      for (const unit of units) await save(writeFile(unit, "。").first);
      await getDb().$executeRaw`
        UPDATE "Source" f SET text = text || repeat('字', 3000000)
        FROM "Notice" n WHERE n."sourceId" = f.id AND n."unitName" IN ('乙区', '丁区')`;
    });

    it("are the same", async () => {
      const { rows } = await listDiagnostics({ ...noFilters, code: ["truncated-text"], unit: units });
      expect(rows.map(({ unit, quote, places }) => [unit?.name, quote?.text, places[0]?.words]).sort()).toEqual(
        units.map((unit) => [unit, `${unit}的结尾。`, `${unit}的结尾`]).sort(),
      );
    });
  });
});
