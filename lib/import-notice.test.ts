import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { systemActor } from "./auth/system-actor.ts";
import { getDb } from "./db/client.ts";
import { useTestDatabase } from "./db/database-in-tests.ts";
import { getNotice } from "./db/queries/get-notice.ts";
import { getUnit } from "./db/queries/get-unit.ts";
import { listUnitProgress } from "./db/queries/list-unit-progress.ts";
import { noFilters } from "./filters.ts";
import { importNotice, type NoticeOutcome } from "./import-notice.ts";
import type { NoticeMeta } from "./ledger/schema.ts";

useTestDatabase();

const samples = "prisma/samples";
const corpus = path.resolve("../shared/corpus");
const actor = systemActor("test");

const notice = `中共云溪市水务局党组关于市委巡察反馈意见整改进展情况的通报

按照市委统一部署，2022年4月6日至6月10日，市委第三巡察组对市水务局党组开展了巡察，7月1日反馈了意见。巡察反馈的14个问题，已完成整改12个，正在整改2个。

一、河道治理推进缓慢方面
1．关于“排污口排查有遗漏”的问题
一是重新排查干流两岸的排污口。
二是逐口建立档案。

中共云溪市水务局党组
2022年12月20日
`;

function idOf([outcome]: NoticeOutcome[]): number {
  if (!outcome?.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome.noticeId;
}

const importText = (text: string, name = "notice.txt") => importNotice(actor, Buffer.from(text), name);

describe("importing a file", () => {
  it("reads, checks, reconciles and saves it, with every place in the kept text", async () => {
    const kept = await getNotice(idOf(await importText(notice)));
    expect(kept?.meta.totals[0]).toMatchObject({ subject: "problem", total: { value: 14 }, done: { value: 12 } });
    const done = kept?.meta.totals[0]?.done?.span;
    expect(kept?.text.slice(done?.start, done?.end)).toBe("12");
    expect(kept?.diagnostics.map((one) => one.code)).toEqual(
      expect.arrayContaining(["declared-listed-differ", "sum-agrees"]),
    );
    expect(kept?.source).toMatchObject({ fileName: "notice.txt", format: "text" });
  });

  it("says of each notice of a file what became of it, also where one of them breaks", async () => {
    // Shorter than this, a title is taken for one printed twice.
    const long = notice.replace("逐口建立档案。", "逐口建立档案，查明来源、水量和去向，定期复查。".repeat(15));
    const [first, second, third] = ["甲", "乙", "丙"].map((name) => long.replaceAll("水务局", `${name}水局`));
    await getDb().$executeRaw`
      CREATE FUNCTION refuse_second() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF NEW."unitName" LIKE '%乙水局' THEN RAISE EXCEPTION 'broken'; END IF; RETURN NEW; END $$`;
    await getDb().$executeRaw`
      CREATE TRIGGER refuse_second BEFORE INSERT ON "Notice" FOR EACH ROW EXECUTE FUNCTION refuse_second()`;
    const outcomes = await importText([first, second, third].join("\n\n"), "three.txt");
    await getDb().$executeRaw`DROP FUNCTION refuse_second CASCADE`;
    expect(outcomes).toMatchObject([
      { ok: true, unit: "云溪市甲水局" },
      { ok: false, reason: "failed" },
      { ok: true, unit: "云溪市丙水局" },
    ]);
    const kept = await getDb().notice.findMany({ where: { unitName: { endsWith: "水局" } }, orderBy: { id: "asc" } });
    expect(kept.map(({ unitName, part }) => [unitName, part])).toEqual([
      ["云溪市甲水局", 0],
      ["云溪市丙水局", 2],
    ]);
  });

  it("recognises it in another encoding and inside a web page", async () => {
    const lines = notice.split("\n").map((line) => `<p>${line}</p>`);
    const page = `<html><head><title>公告</title></head><body><div>首页 &gt; 公告</div>${lines.join("\n")}</body></html>`;
    expect(await importText(`\ufeff${notice.replaceAll("\n", "\r\n")}`)).toMatchObject([
      { ok: false, reason: "already-imported", by: "text" },
    ]);
    expect(await importText(page, "page.html")).toMatchObject([{ ok: false, reason: "already-imported" }]);
  });

  it("refuses what is no such notice, and stores nothing of it", async () => {
    const before = await getDb().source.count();
    expect(await importText("今天天气很好，适合出门散步。")).toMatchObject([{ ok: false, reason: "refused" }]);
    expect(await importText("  \n ")).toEqual([{ ok: false, reason: "refused", refusal: "empty" }]);
    expect(await importNotice(actor, Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "old.doc")).toEqual([
      { ok: false, reason: "refused", refusal: "old-format" },
    ]);
    expect(await getDb().source.count()).toBe(before);
  });

  it("keeps what a database cannot, letter by letter", async () => {
    const odd = notice.replaceAll("云溪市", "雾溪市").replace("建立档案", "建立\ud83d档案\ud83d\ude00");
    const bytes = Buffer.from(odd, "utf8");
    const kept = await getNotice(idOf(await importNotice(actor, bytes, "odd.txt")));
    expect(kept?.text).toContain("建立\ufffd档案😀");
  });
});

describe("the samples", () => {
  const names = readdirSync(samples).filter((name) => name.endsWith(".txt"));

  it("are what a new user sees first: 36 of 40 problems and 186 of 193 measures among them", async () => {
    for (const name of names) {
      const outcome = await importNotice(actor, await readFile(path.join(samples, name)), name, { isSample: true });
      expect([name, outcome]).toMatchObject([name, [{ ok: true }]]);
    }
    const unit = await getUnit("郑州航空港经济综合实验区", noFilters);
    expect(unit?.inspections[0]).toMatchObject({ notice: { isSample: true }, shown: { total: 40, done: 36 } });
    const { rows } = await listUnitProgress({ ...noFilters, unit: ["惠济区"] });
    expect(rows[0]?.shown).toMatchObject({ subject: "task", total: 35, done: 30, ongoing: 5 });
  });

  it.skipIf(!existsSync(corpus))(
    "give way to the real notices, whose figures are those of a careful reader",
    async () => {
      for (const name of readdirSync(corpus).filter((file) => file.endsWith(".txt"))) {
        const expected = JSON.parse(await readFile(path.join(corpus, name.replace(".txt", ".json")), "utf8")) as {
          meta: { unit: string; totals: object[]; inspection: { start: string | null } };
        };
        const outcome = await importNotice(actor, await readFile(path.join(corpus, name)), name);
        expect([name, outcome]).toMatchObject([name, [{ ok: true, replacedSamples: 1 }]]);
        const kept = await getNotice(idOf(outcome));
        expect(kept).toMatchObject({ current: true, isSample: false, unit: { name: expected.meta.unit } });
        expect(toFigures(kept?.meta.totals ?? [])).toEqual(expected.meta.totals);
        expect(kept?.inspection?.start ?? null).toBe(expected.meta.inspection.start);
      }
      expect(await getDb().notice.count({ where: { isSample: true } })).toBe(0);
    },
  );
});

function toFigures(totals: NoticeMeta["totals"]): object[] {
  return totals.map(({ subject, total, done, ongoing }) => ({
    subject,
    total: total?.value ?? null,
    done: done?.value ?? null,
    ongoing: ongoing?.value ?? null,
  }));
}
