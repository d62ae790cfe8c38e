import { describe, expect, it, vi } from "vitest";
import { reader } from "./auth/actor.ts";
import { editor } from "./auth/actors-in-tests.ts";
import { systemActor } from "./auth/system-actor.ts";
import { getDb } from "./db/client.ts";
import { useTestDatabase } from "./db/database-in-tests.ts";
import { Prisma } from "./db/generated/client.ts";
import { correctNotice, undoCorrection } from "./db/mutations/correct-notice.ts";
import { rereadNotice } from "./db/mutations/reread-notice.ts";
import { getNotice } from "./db/queries/get-notice.ts";
import { getText } from "./db/queries/list-kept-texts.ts";
import { importNotice } from "./import-notice.ts";
import { toItemPath } from "./ledger/correction-path.ts";
import { grammarVersion } from "./notice/grammar-version.ts";
import { type Reread, rereadNotices } from "./reread-notices.ts";
import { NOTICE_TEXT } from "./source/notice-in-tests.ts";

useTestDatabase();

const command = systemActor("reread");

async function importText(text: string): Promise<number> {
  const [outcome] = await importNotice(editor, new TextEncoder().encode(text), "通报.txt");
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  return outcome.noticeId;
}

async function rereadAll(dryRun: boolean): Promise<Reread[]> {
  const results: Reread[] = [];
  expect(await rereadNotices(command, { dryRun }, (result) => results.push(result))).toEqual({ ok: true });
  return results;
}

async function firstItem(id: number) {
  const notice = await getNotice(id);
  const item = notice?.items.flatMap((one) => (one.kind === "aspect" ? one.children : [one]))[0];
  if (notice === null || item === undefined) throw new Error("no item");
  return { notice, item };
}

describe("reading again", () => {
  it("changes nothing where the grammar is the same, corrections or none", async () => {
    const id = await importText(NOTICE_TEXT);
    expect((await rereadAll(true)).map(({ outcome }) => outcome)).toEqual([{ kind: "same" }]);
    const { item } = await firstItem(id);
    await correctNotice(editor, {
      noticeId: id,
      version: 1,
      edits: [
        { path: toItemPath(item), value: "done" },
        { path: "totals.problem", value: { total: 6, done: 4, ongoing: 2 } },
      ],
    });
    const before = await getNotice(id);
    expect((await rereadAll(true)).map(({ outcome }) => outcome)).toEqual([{ kind: "same" }]);
    expect((await rereadAll(false)).map(({ outcome }) => outcome)).toEqual([{ kind: "same" }]);
    expect(await getNotice(id)).toEqual(before);
  });

  it("says what would change, changes it when it is for good, and keeps the corrections over it", async () => {
    const id = await importText(NOTICE_TEXT.replaceAll("青岚", "碧溪"));
    const { notice, item } = await firstItem(id);
    await correctNotice(editor, {
      noticeId: id,
      version: 1,
      edits: [
        { path: "inspection.feedback", value: "2023-06-21" },
        { path: toItemPath(item), value: "done" },
      ],
    });
    // As if an earlier grammar had read less: a date is missing, a title is another.
    await getDb().notice.update({
      where: { id },
      data: {
        grammarVersion: "0",
        end: null,
        metaSpans: {
          ...((await getDb().notice.findUniqueOrThrow({ where: { id } })).metaSpans as object),
          "inspection.end": undefined,
        } as object,
      },
    });
    await getDb().item.updateMany({ where: { noticeId: id, position: 0 }, data: { text: "旧的读法" } });
    const before = await getNotice(id);
    const dry = (await rereadAll(true)).find((one) => one.noticeId === id);
    expect(dry?.outcome).toMatchObject({
      kind: "changed",
      corrections: 2,
      change: { values: [{ path: "inspection.end", from: null, to: { value: "2023-05-12" } }], changedItems: 1 },
    });
    expect(await getNotice(id)).toEqual(before);

    expect((await rereadAll(false)).find((one) => one.noticeId === id)?.outcome.kind).toBe("changed");
    const after = await getNotice(id);
    expect(after?.meta.inspection.end).toEqual(notice.meta.inspection.end);
    expect(after?.items[0]?.title).toBe(notice.items[0]?.title);
    expect(after?.meta.inspection.feedback?.value).toBe("2023-06-21");
    expect((await firstItem(id)).item.status).toBe("done");
    expect(after?.corrections.map(({ path }) => path)).toEqual(before?.corrections.map(({ path }) => path));
    expect((await rereadAll(false)).map(({ outcome }) => outcome.kind)).toEqual(["same", "same"]);
    for (const { path } of after?.corrections ?? []) {
      const { version } = await getDb().notice.findUniqueOrThrow({ where: { id } });
      expect(await undoCorrection(editor, { noticeId: id, version, path })).toMatchObject({ ok: true });
    }
    expect((await getNotice(id))?.meta).toEqual(notice.meta);
  });

  it("lets a correction of an item wait that a reading does not have", async () => {
    const id = await importText(NOTICE_TEXT.replaceAll("青岚", "白鹭"));
    const { item } = await firstItem(id);
    const path = toItemPath(item);
    await correctNotice(editor, { noticeId: id, version: 1, edits: [{ path, value: "done" }] });
    const source = await getDb().notice.findUniqueOrThrow({ where: { id }, select: { sourceId: true } });
    const kept = await getText(command, { id: source.sourceId });
    const ledger = kept.ok ? kept.value?.readings[0]?.ledger : undefined;
    if (ledger === undefined) throw new Error("no ledger");
    const outcome = await rereadNotice(command, {
      noticeId: id,
      version: 2,
      ledger: { ...ledger, items: [] },
      grammarVersion: "0",
    });
    expect(outcome).toEqual({ ok: true, unplaced: [path] });
    expect((await getNotice(id))?.corrections.map((one) => one.path)).toEqual([path]);
    await rereadAll(false);
    expect((await firstItem(id)).item.status).toBe("done");
  });

  it("changes nothing where a figure contradicts itself, and keeps what was read of it without that mark", async () => {
    const id = await importText(NOTICE_TEXT.replace("正在整改1个", "正在整改3个").replaceAll("青岚", "丹霞"));
    expect((await getNotice(id))?.meta.totals[0]?.disputed).toBe(true);
    const kindsOf = async () =>
      (await rereadAll(true)).filter((one) => one.noticeId === id).map(({ outcome }) => outcome);
    expect(await kindsOf()).toEqual([{ kind: "same" }]);
    const edit = { path: "totals.problem" as const, value: { total: 5, done: 4, ongoing: 1 } };
    await correctNotice(editor, { noticeId: id, version: 1, edits: [edit] });
    expect((await getNotice(id))?.corrections[0]?.readValue).not.toHaveProperty("disputed");
    expect(await kindsOf()).toEqual([{ kind: "same" }]);
  });

  it("leaves a notice as it is that breaks, tells the keeper, and goes on with the others", async () => {
    const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const ids: number[] = [];
    for (const name of ["松溪", "柳溪", "梅溪"]) ids.push(await importText(NOTICE_TEXT.replaceAll("青岚", name)));
    const broken = ids[1] ?? 0;
    const outcomes = async (dryRun: boolean) =>
      (await rereadAll(dryRun)).filter(({ noticeId }) => ids.includes(noticeId ?? 0)).map(({ outcome }) => outcome);
    const versions = async () =>
      (await getDb().notice.findMany({ where: { id: { in: ids } }, orderBy: { id: "asc" } })).map(
        (notice) => notice.grammarVersion,
      );
    const left = [{ kind: "same" }, { kind: "left", reason: "failed" }, { kind: "same" }];
    await getDb().notice.updateMany({ where: { id: { in: ids } }, data: { grammarVersion: "0" } });

    await getDb().$executeRaw`
      CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken'; END $$`;
    await getDb().$executeRawUnsafe(
      `CREATE TRIGGER refuse BEFORE UPDATE ON "Notice" FOR EACH ROW WHEN (NEW.id = ${broken}) EXECUTE FUNCTION refuse()`,
    );
    expect(await outcomes(false)).toEqual(left);
    await getDb().$executeRaw`DROP FUNCTION refuse() CASCADE`;
    expect(await versions()).toEqual([grammarVersion, "0", grammarVersion]);
    expect(log).toHaveBeenCalledWith(expect.stringContaining("reading a notice of 通报.txt again failed"));

    // What is kept of it cannot be read at all.
    await getDb().notice.update({ where: { id: broken }, data: { readItems: {} } });
    expect(await outcomes(true)).toEqual(left);
    expect(await outcomes(false)).toEqual(left);
    expect(log).toHaveBeenLastCalledWith(expect.stringContaining("reading 通报.txt again failed"));
    log.mockRestore();
    await getDb().notice.update({ where: { id: broken }, data: { readItems: Prisma.DbNull } });
    expect(await outcomes(false)).toEqual([{ kind: "same" }, { kind: "same" }, { kind: "same" }]);
    expect(await versions()).toEqual([grammarVersion, grammarVersion, grammarVersion]);
  });

  it("is for admins and commands", async () => {
    expect(await rereadNotices(reader, { dryRun: true }, () => {})).toEqual({ ok: false, reason: "not-signed-in" });
    expect(await rereadNotices(editor, { dryRun: true }, () => {})).toEqual({ ok: false, reason: "forbidden" });
  });
});
