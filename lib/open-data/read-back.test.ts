import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemActor } from "../auth/system-actor.ts";
import { getDb } from "../db/client.ts";
import { useTestDatabase } from "../db/database-in-tests.ts";
import { correctNotice } from "../db/mutations/correct-notice.ts";
import { countHeadline } from "../db/queries/count-headline.ts";
import { getDataVersion } from "../db/queries/get-data-version.ts";
import { getNotice } from "../db/queries/get-notice.ts";
import { listRounds } from "../db/queries/list-rounds.ts";
import { listUnitProgress } from "../db/queries/list-unit-progress.ts";
import { noFilters } from "../filters.ts";
import { importNotice } from "../import-notice.ts";
import { toItemPath } from "../ledger/correction-path.ts";
import { toOutline } from "../ledger/outline.ts";
import { listFolder, listZip, type TextFile } from "./list-texts.ts";
import { putCorrections } from "./put-corrections.ts";
import { gather, unzip } from "./unzip-in-tests.ts";
import { writeOpenData } from "./write-open-data.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "taizhang-read-back-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const files: Record<string, string> = {};
let figures: unknown = null;
const zipFile = () => path.join(folder, "open-data.zip");

async function importAll(texts: readonly TextFile[], isSample = false): Promise<void> {
  for (const text of texts) {
    const outcomes = await importNotice(systemActor("test"), await text.read(), path.basename(text.name), {
      isSample: isSample || text.isSample,
    });
    expect(outcomes.filter((outcome) => outcome.ok).length, text.name).toBeGreaterThan(0);
    if (text.readJson !== null) await putCorrections(systemActor("test"), outcomes, await text.readJson());
  }
}

/** An editor's corrections of each kind, in two notices. */
async function correctSome(): Promise<void> {
  const { rows } = await listUnitProgress(noFilters);
  const [first, second] = rows
    .filter((row) => row.listed.some((one) => one.kind === "problem" && one.total > 1))
    .map((row) => row.notice.id);
  const notice = await getNotice(first ?? 0);
  const item = notice?.items.flatMap((one) => [one, ...one.children]).find((one) => one.kind === "problem");
  const outline = toOutline(notice?.items ?? []);
  const [measure, gone] = outline.filter(({ kind, words }) => kind === "measure" && words.length > 8);
  if (measure === undefined || gone === undefined) throw new Error("no notice with measures");
  if (item === undefined || second === undefined) throw new Error("no notice with problems");
  const before = await getDataVersion();
  const actor = systemActor("test");
  expect(
    await correctNotice(actor, {
      noticeId: first ?? 0,
      version: 1,
      edits: [
        { path: toItemPath(item), value: item.status === "done" ? "ongoing" : "done" },
        { path: toItemPath(item, "title"), value: "更正后的标题" },
        { path: toItemPath(item, "place"), value: { kind: "task", under: null } },
        { path: `measures.${measure.id}.text`, value: { words: measure.words.slice(0, 6), at: null } },
        { path: `measures.${gone.id}.place`, value: null },
        { path: "totals.petition", value: { total: 17, done: 0, ongoing: null } },
        { path: "outcomes.约谈", value: { kind: "约谈", count: 3, unit: "次" } },
        { path: "amounts.追缴", value: { kind: "追缴", wan: 1.5 } },
        { path: "inspection.feedback", value: "2024-02-29" },
      ],
    }),
  ).toMatchObject({ ok: true });
  expect(
    await correctNotice(actor, {
      noticeId: second,
      version: 1,
      edits: [
        { path: "unit", value: "更正后的单位" },
        { path: "inspection.start", value: null },
      ],
    }),
  ).toMatchObject({ ok: true });
  expect(await getDataVersion()).not.toBe(before);
}

const readAll = async () => unzip(writeOpenData(getDb(), await getDataVersion()));

/** Every figure that pages show, without the numbers by which the database knows its rows. */
async function readFigures(): Promise<unknown> {
  const [headline, units, rounds] = await Promise.all([
    countHeadline(noFilters),
    listUnitProgress(noFilters),
    listRounds(noFilters),
  ]);
  return JSON.parse(JSON.stringify({ headline, units, rounds }), (key, value) => {
    if (key === "id" || key === "noticeId") return undefined;
    // The address of a figure: its place in the text stays, the notice's number is the database's.
    return key === "source" && typeof value === "string" ? value.replace(/^\/notices\/\d+/, "/notices") : value;
  });
}

describe("the open data of the samples and of real readings", () => {
  useTestDatabase();

  it("are written", async () => {
    await importAll(await listFolder("prisma/samples"), true);
    const labelled = (await listFolder("lib/notice/testset/develop")).filter(
      ({ name }) => !path.basename(name).startsWith("refuse-"),
    );
    await importAll(labelled);
    await correctSome();
    const version = await getDataVersion();
    await writeFile(zipFile(), await gather(writeOpenData(getDb(), version)));
    Object.assign(files, await readAll());
    figures = await readFigures();
    expect(Object.keys(files).filter((name) => /^samples\/.*\.txt$/.test(name)).length).toBe(5);
    expect(Object.keys(files).filter((name) => /^notices\/.*\.txt$/.test(name)).length).toBe(labelled.length);
  });
});

describe.each([
  ["ZIP", () => listZip(zipFile())],
  [
    "folder",
    async () => {
      const unpacked = path.join(folder, "unpacked");
      for (const [name, words] of Object.entries(files)) {
        await mkdir(path.dirname(path.join(unpacked, name)), { recursive: true });
        await writeFile(path.join(unpacked, name), words);
      }
      return listFolder(unpacked);
    },
  ],
])("read back from a %s", (_, list) => {
  useTestDatabase();

  it("they give the same texts, the same ledgers and the same figures", async () => {
    await importAll(await list());
    expect(await readFigures()).toEqual(figures);
    const again = await readAll();
    const kept = (all: Record<string, string>) =>
      Object.entries(all)
        .filter(([name]) => /^(notices|samples)\//.test(name))
        .sort(([a], [b]) => (a < b ? -1 : 1));
    // Numbers follow the order of import: samples stand after notices in the archive. What they name is the same.
    const words = (all: Record<string, string>, extension: string) =>
      kept(all)
        .filter(([name]) => name.endsWith(extension))
        .map(([, text]) => text.replace(/"file": "\d+\.txt"/, ""))
        .sort();
    expect(words(again, ".txt")).toEqual(words(files, ".txt"));
    expect(words(again, ".json")).toEqual(words(files, ".json"));
    expect(kept(again).filter(([name]) => name.startsWith("samples/")).length).toBe(10);
  });
});

describe("a ZIP that is none", () => {
  it("is refused with a word, and other ZIPs of notices are read", async () => {
    const broken = path.join(folder, "broken.zip");
    await writeFile(broken, "PK, but no archive");
    await expect(listZip(broken)).rejects.toMatchObject({ code: "EBADZIP" });
    await expect(listZip(path.join(folder, "missing.zip"))).rejects.toMatchObject({ code: "ENOENT" });
  });
});
