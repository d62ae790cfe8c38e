// Files that came in one form are noted before they are read: their editor sees how far it is, and can stop what waits.
import { expect, it } from "vitest";
import { type Actor, reader } from "./auth/actor.ts";
import { editor } from "./auth/actors-in-tests.ts";
import { getDb } from "./db/client.ts";
import { useTestDatabase } from "./db/database-in-tests.ts";
import { expectFiles, forgetWaitingFiles } from "./db/mutations/record-file.ts";
import { getImportProgress } from "./db/queries/get-import-progress.ts";
import { listImportedFiles } from "./db/queries/list-imported-files.ts";
import {
  type ComingFile,
  receiveBatch,
  receiveComing,
  receiveFile,
  toKeptName,
  toWithheldFile,
} from "./receive-file.ts";
import { NOTICE_TEXT } from "./source/notice-in-tests.ts";

useTestDatabase();

const asEditor = async () => editor;
const other: Actor = { ...editor, userId: "8" };

function coming(name: string, text: string, whenRead: () => Promise<void> = async () => {}): ComingFile {
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    size: bytes.length,
    async read() {
      await whenRead();
      return bytes;
    },
  };
}

async function expectAll(files: readonly ComingFile[], batch: string): Promise<number[]> {
  const names = files.map(({ name, size }) => ({ fileName: name, byteSize: size }));
  const expected = await expectFiles(editor, { batch, files: names });
  if (!expected.ok) throw new Error(expected.reason);
  return expected.ids;
}

const getProgress = async (actor: Actor = editor) => {
  const progress = await getImportProgress(actor, {});
  return progress.ok ? progress.value : null;
};

async function listOutcomes(): Promise<string[]> {
  const files = await listImportedFiles(editor, { page: 1 });
  if (!files.ok) throw new Error(files.reason);
  return files.value.rows
    .map(({ fileName, outcomes }) => `${fileName} ${outcomes.map((one) => (one.ok ? "draft" : one.reason)).join()}`)
    .reverse();
}

it("tells how far a batch is while it is read, and what became of each file", async () => {
  const seen: unknown[] = [];
  const look = async () => {
    seen.push(await getProgress());
  };
  const files = [
    coming("甲.txt", NOTICE_TEXT, look),
    coming("乙.txt", "会议召开。", look),
    coming("丙.txt", NOTICE_TEXT),
  ];
  const ids = await expectAll(files, "first");
  expect(await getProgress(other)).toBeNull();
  await receiveBatch(asEditor, files, "first", ids);
  expect(seen).toMatchObject([
    { batch: "first", total: 3, done: 0, isInterrupted: false },
    { batch: "first", total: 3, done: 1 },
  ]);
  expect(await getProgress()).toBeNull();
  expect(await listOutcomes()).toEqual(["甲.txt draft", "乙.txt refused", "丙.txt already-imported"]);
});

it("reads a file once, however often the batch is gone through", async () => {
  let reads = 0;
  const files = [
    coming("寅.txt", "纪要。", async () => {
      reads += 1;
    }),
  ];
  const ids = await expectAll(files, "twice");
  await receiveBatch(asEditor, files, "twice", ids);
  await receiveBatch(asEditor, files, "twice", ids);
  expect(reads).toBe(1);
  await getDb().importedFile.deleteMany({ where: { batch: "twice" } });
});

it("is stopped after the file in hand, by its editor alone, and said to be interrupted when nothing moves", async () => {
  const stop = async () => {
    expect(await forgetWaitingFiles(other, { batch: "second" })).toEqual({ ok: false, reason: "not-found" });
    expect(await forgetWaitingFiles(editor, { batch: "second" })).toEqual({ ok: true, files: 2 });
  };
  const files = [coming("丁.txt", "通知。", stop), coming("戊.txt", NOTICE_TEXT.replaceAll("青岚", "金沙"))];
  const ids = await expectAll(files, "second");
  await getDb().importedFile.updateMany({ where: { id: { in: ids } }, data: { at: new Date(Date.now() - 120_000) } });
  expect(await getProgress()).toMatchObject({ done: 0, total: 2, isInterrupted: true });
  await receiveBatch(asEditor, files, "second", ids);
  expect(await getProgress()).toBeNull();
  // The file in hand was read to its end; the other was not.
  expect((await listOutcomes()).slice(3)).toEqual(["丁.txt refused"]);
  expect(await getDb().notice.count()).toBe(1);
});

it("says of a draft that there is another one of its inspection, and which", async () => {
  const files = [
    coming("卯.txt", NOTICE_TEXT.replaceAll("青岚", "银滩")),
    coming("辰.txt", NOTICE_TEXT.replaceAll("青岚", "银滩").replace("清理乱占", "再次清理乱占")),
  ];
  await receiveBatch(asEditor, files, "third", await expectAll(files, "third"));
  const listed = await listImportedFiles(editor, { page: 1 });
  const [later, first] = listed.ok ? listed.value.rows.map(({ outcomes: [one] }) => one) : [];
  if (!first?.ok || !later?.ok) throw new Error("not taken in");
  expect(first.siblings?.total).toBe(0);
  expect(later.siblings).toMatchObject({ total: 1, first: [{ id: first.noticeId }] });
});

it("says of a draft without dates that it may be the same inspection as a notice that is there", async () => {
  const later = [
    "中共滩头市水务局党组关于巡察整改进展情况的通报",
    "现将整改进展情况予以公布。",
    "一、整改落实情况",
    "巡察反馈的5个问题，已完成整改5个。",
    "1.关于“河道管护责任没有压实”问题。",
    "一是明确分工，逐段落实到人。",
    "中共滩头市水务局党组",
    "2024年3月1日",
  ];
  const files = [coming("丑.txt", NOTICE_TEXT.replaceAll("青岚", "滩头")), coming("寅.txt", later.join("\n"))];
  await receiveBatch(asEditor, files, "possible", await expectAll(files, "possible"));
  const listed = await listImportedFiles(editor, { page: 1 });
  const outcomes = listed.ok ? listed.value.rows.slice(0, 2).map(({ outcomes: [one] }) => one) : [];
  expect(outcomes).toMatchObject([
    { ok: true, isPossible: true },
    { ok: true, isPossible: false },
  ]);
});

it("says of the summary of a whole round that it speaks for it, not that its unit is not stated", async () => {
  const text =
    "关于六届市委第四轮巡察整改情况的通报\n2023年3月6日至5月12日，市委5个巡察组对市水务局党组等9个单位党组织开展了巡察，共反馈问题183个。截至目前，已完成整改170个。\n2024年1月15日";
  const files = [coming("巳.txt", text), coming("午.txt", NOTICE_TEXT.replaceAll("青岚", "白鹭"))];
  await receiveBatch(asEditor, files, "fourth", await expectAll(files, "fourth"));
  const listed = await listImportedFiles(editor, { page: 1 });
  const outcomes = listed.ok ? listed.value.rows.slice(0, 2).map(({ outcomes: [one] }) => one) : [];
  expect(outcomes).toMatchObject([{ isOfRound: false }, { ok: true, unit: null, isOfRound: true }]);
});

it("keeps a long name whole characters at a time, so that its draft is in the list", async () => {
  const name = `${"长".repeat(199)}😀.txt`;
  expect(toKeptName(name)).toBe("长".repeat(199));
  expect(toKeptName(`${"长".repeat(198)}😀.txt`)).toBe(`${"长".repeat(198)}😀`);
  const file = { fileName: name, bytes: new TextEncoder().encode("纪要。"), batch: "fifth" };
  const outcome = await receiveFile(editor, file);
  expect(outcome).toMatchObject({ ok: true, row: { fileName: "长".repeat(199) } });
  expect(await listOutcomes()).toContain(`${"长".repeat(199)} refused`);
});

it("keeps a file that its browser did not send since it is too large, with its size", async () => {
  const withheld = toWithheldFile("庚.pdf", "12000000");
  if (withheld === null) throw new Error("not taken for a file");
  await receiveComing(editor, withheld, "large");
  const listed = await listImportedFiles(editor, { page: 1 });
  expect(listed.ok && listed.value.rows[0]).toMatchObject({
    fileName: "庚.pdf",
    byteSize: 12_000_000,
    outcomes: [{ ok: false, reason: "refused", refusal: "too-large" }],
  });
  for (const [name, size] of [
    ["", "12000000"],
    ["庚.pdf", "100"],
    ["庚.pdf", "many"],
    [null, null],
  ])
    expect(toWithheldFile(name, size)).toBeNull();
  expect(toWithheldFile("庚.pdf", "9999999999")?.size).toBe(2_147_483_647);
});

it("tells what became of a file also where that cannot be kept", async () => {
  const text = NOTICE_TEXT.replaceAll("青岚", "云岫");
  await getDb().$executeRaw`ALTER TABLE "ImportedFile" ADD CONSTRAINT "not now" CHECK (batch <> 'sixth')`;
  const outcome = await receiveFile(editor, {
    fileName: "未.txt",
    bytes: new TextEncoder().encode(text),
    batch: "sixth",
  });
  await getDb().$executeRaw`ALTER TABLE "ImportedFile" DROP CONSTRAINT "not now"`;
  if (!outcome.ok) throw new Error(outcome.reason);
  const [draft] = outcome.row.outcomes;
  if (!draft?.ok) throw new Error("not taken in");
  expect(await getDb().notice.count({ where: { id: draft.noticeId } })).toBe(1);
});

it("reads no further for who is signed out or may not import any more while it goes on", async () => {
  const files = [coming("申.txt", "通知一。"), coming("酉.txt", "通知二。")];
  const ids = await expectAll(files, "seventh");
  let asked = 0;
  await receiveBatch(async () => (asked++ === 0 ? editor : reader), files, "seventh", ids);
  const outcomes = await listOutcomes();
  expect(outcomes).toContain("申.txt refused");
  expect(outcomes).toContain("酉.txt ");
});
