import { describe, expect, it } from "vitest";
import { reader } from "../../auth/actor.ts";
import { editor } from "../../auth/actors-in-tests.ts";
import { systemActor } from "../../auth/system-actor.ts";
import { importNotice } from "../../import-notice.ts";
import type { CorrectionPath } from "../../ledger/correction-path.ts";
import { toOutline } from "../../ledger/outline.ts";
import { rereadNotices } from "../../reread-notices.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { getNotice } from "../queries/get-notice.ts";
import { getText } from "../queries/list-kept-texts.ts";
import { addEntry } from "./add-entry.ts";
import { correctNotice, type Edit, undoCorrection } from "./correct-notice.ts";
import { takeSnapshot } from "./editing-in-tests.ts";
import { rereadNotice } from "./reread-notice.ts";

useTestDatabase();

/** A notice in which a line that is no heading is read as one, and a heading without a mark is read as a measure's words. */
const toText = (unit: string) => `中共${unit}委员会关于巡察整改进展情况的通报
根据统一部署，2023年3月6日至5月12日，市委第二巡察组对${unit}进行了巡察。2023年6月20日，巡察组反馈了意见。巡察反馈的3个问题，已完成整改2个。
一、聚焦政治建设方面
1.关于“学习不深入”问题。
一是制定${unit}学习计划。二是按月检查。
落实制度打折扣问题
一是修订议事规则。
2.关于“调研不扎实”问题。
一是领导带头下村。
中共${unit}委员会
2024年1月8日
`;

async function importOne(unit: string) {
  const [outcome] = await importNotice(editor, new TextEncoder().encode(toText(unit)), `${unit}.txt`);
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  return outcome.noticeId;
}

async function open(id: number) {
  const notice = await getNotice(id);
  if (notice === null) throw new Error("no notice");
  const { version } = await getDb().notice.findUniqueOrThrow({ where: { id } });
  const find = (words: string) => {
    const line = toOutline(notice.items).find((entry) => entry.words.includes(words));
    if (line === undefined) throw new Error(`no line has ${words}`);
    return line;
  };
  return { notice, version, find };
}

async function publish(id: number) {
  await getDb().notice.update({ where: { id }, data: { status: "published" } });
}

async function draw(id: number): Promise<string[]> {
  const { notice } = await open(id);
  return toOutline(notice.items).map(({ level, kind, words }) => `${"  ".repeat(level)}${kind} ${words}`);
}

async function correct(id: number, ...edits: Edit[]) {
  const { version } = await open(id);
  return correctNotice(editor, { noticeId: id, version, edits });
}

async function add(
  id: number,
  kind: "aspect" | "problem" | "task" | "measure",
  words: string,
  at: number | null = null,
) {
  const { version } = await open(id);
  return addEntry(editor, { noticeId: id, version, kind, words, at });
}

describe("what the reading missed", () => {
  it("is put in from the words of the text, counted, held against what is declared, and taken back exactly", async () => {
    const id = await importOne("甲县");
    await publish(id);
    const [before, beforeLines] = [await takeSnapshot(), await draw(id)];
    const { find, notice } = await open(id);
    const measure = find("二是按月检查");
    expect(notice.diagnostics.map(({ code }) => code)).toContain("declared-listed-differ");

    // The words of the heading may hang on to the measure before: then that is cut first.
    const cut = await correct(id, {
      path: `measures.${measure.id}.text`,
      value: { words: "二是按月检查。", at: null },
    });
    const reason = cut.ok ? null : cut.reason;
    expect([null, "unchanged"]).toContain(reason);
    const added = await add(id, "problem", "落实制度 打折扣问题");
    expect(added).toMatchObject({ ok: true });
    expect((await draw(id)).filter((line) => !line.includes("measure"))).toEqual([
      "aspect 聚焦政治建设",
      "  problem 学习不深入",
      "  problem 落实制度打折扣问题",
      "  problem 调研不扎实",
    ]);
    const after = (await open(id)).notice;
    expect(after.diagnostics.map(({ code }) => code)).toContain("declared-listed-agree");
    const counted = { kind: "problem", total: 3, done: null, ongoing: null, unknown: 3, corrected: "total" };
    expect(after.listed).toContainEqual(counted);
    expect(after.corrections.at(-1)).toMatchObject({ readValue: null, waits: false });
    const line = (await open(id)).find("落实制度打折扣");
    expect(after.text.slice(line.span.start, line.span.end)).toBe("落实制度打折扣问题");
    const audit = await getDb().auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(audit).toMatchObject({ action: "notice.correct", actorName: editor.email, targetId: String(id) });
    expect(JSON.stringify(audit.details)).toContain("落实制度打折扣问题");

    for (const { path } of [...after.corrections].reverse()) {
      const { version } = await open(id);
      expect(await undoCorrection(editor, { noticeId: id, version, path })).toMatchObject({ ok: true });
    }
    expect(await draw(id)).toEqual(beforeLines);
    const { diagnostics: _, ...rest } = await takeSnapshot();
    const { diagnostics: __, ...restBefore } = before;
    expect(rest).toEqual(restBefore);
  });

  it("is refused where the text does not have it, has it twice, or has given it to another", async () => {
    const id = await importOne("乙县");
    await publish(id);
    const before = await takeSnapshot();
    expect(await add(id, "problem", "思想滑坡问题")).toEqual({ ok: false, reason: "no-words" });
    expect(await add(id, "problem", " ")).toEqual({ ok: false, reason: "no-words" });
    expect(await add(id, "measure", "乙县")).toMatchObject({ ok: false, reason: "several" });
    expect(await add(id, "problem", "学习不深入")).toEqual({ ok: false, reason: "taken" });
    expect(await add(id, "measure", "市委第二巡察组对")).toEqual({ ok: false, reason: "no-item-above" });
    const { version } = await open(id);
    const asked = { noticeId: id, version, kind: "problem", words: "打折扣", at: null } as const;
    expect(await addEntry(reader, asked)).toEqual({ ok: false, reason: "not-signed-in" });
    expect(await addEntry(editor, { ...asked, version: version + 1 })).toMatchObject({ ok: false, reason: "stale" });
    expect(await takeSnapshot()).toEqual(before);
  });

  it("stands where it was selected, of the places that have its words", async () => {
    const id = await importOne("丙县");
    await publish(id);
    const { notice } = await open(id);
    const last = notice.text.lastIndexOf("一是领导");
    const at = notice.text.slice(notice.span.start, last).replace(/\s/g, "").length;
    expect(await add(id, "task", "一是", at)).toMatchObject({ ok: false, reason: "taken" });
    const { find } = await open(id);
    const path: CorrectionPath = `measures.${find("领导带头").id}.place`;
    expect(await correct(id, { path, value: null })).toMatchObject({ ok: true });
    expect(await add(id, "task", "一是", at)).toMatchObject({ ok: true, path: `items.${last}.place` });
    expect((await draw(id)).at(-1)).toBe("    task 一是");
  });
});

describe("a correction of the tree", () => {
  it("survives another reading, and waits where that has nothing that it fits", async () => {
    const id = await importOne("丁县");
    await publish(id);
    const { find } = await open(id);
    const [item, other, gone] = [find("学习不深入"), find("调研不扎实"), find("领导带头")];
    expect(
      await correct(
        id,
        { path: `items.${other.id}.place`, value: { kind: "task", under: item.id } },
        { path: `items.${other.id}.title`, value: { words: "不扎实", at: null } },
        { path: `items.${other.id}.status`, value: "done" },
        { path: `measures.${gone.id}.place`, value: null },
      ),
    ).toMatchObject({ ok: true });
    const corrected = await draw(id);
    expect(corrected.at(-1)).toBe("    task 不扎实");
    const results: unknown[] = [];
    await rereadNotices(systemActor("reread"), { dryRun: false }, ({ noticeId, outcome }) => {
      if (noticeId === id) results.push(outcome);
    });
    expect(results).toEqual([{ kind: "same" }]);
    expect(await draw(id)).toEqual(corrected);

    const source = await getDb().notice.findUniqueOrThrow({ where: { id }, select: { sourceId: true } });
    const kept = await getText(systemActor("reread"), { id: source.sourceId });
    const ledger = kept.ok ? kept.value?.readings[0]?.ledger : undefined;
    if (ledger === undefined) throw new Error("no ledger");
    const aspect = ledger.items[0];
    if (aspect === undefined) throw new Error("no aspect");
    const lost = { ...ledger, items: [{ ...aspect, children: aspect.children.slice(1) }] };
    const { version } = await open(id);
    const asked = { noticeId: id, version, ledger: lost, grammarVersion: "0" };
    const placePath: CorrectionPath = `items.${other.id}.place`;
    expect(await rereadNotice(systemActor("reread"), asked)).toEqual({ ok: true, unplaced: [placePath] });
    const waiting = (await open(id)).notice.corrections.filter(({ waits }) => waits);
    expect(waiting.map(({ path }) => path)).toEqual([placePath]);
    expect((await draw(id)).at(-1)).toBe("  problem 不扎实");

    await rereadNotices(systemActor("reread"), { dryRun: false }, () => {});
    expect(await draw(id)).toEqual(corrected);
    for (const { path } of (await open(id)).notice.corrections) {
      const now = await open(id);
      expect(await undoCorrection(editor, { noticeId: id, version: now.version, path })).toMatchObject({ ok: true });
    }
    expect((await draw(id)).at(-1)).toContain("measure 一是领导带头下村");
    expect((await getDb().notice.findUniqueOrThrow({ where: { id } })).readItems).toBeNull();
  });

  it("is refused by name where it cannot stand", async () => {
    const id = await importOne("戊县");
    await publish(id);
    const before = await takeSnapshot();
    const { find } = await open(id);
    const [item, other, measure] = [find("学习不深入"), find("调研不扎实"), find("领导带头")];
    const edits: Edit[] = [
      { path: `items.${item.id}.place`, value: { kind: "problem", under: other.id } },
      { path: `items.${other.id}.place`, value: { kind: "problem", under: other.id } },
      { path: `measures.${measure.id}.place`, value: { kind: "measure", under: null } },
      { path: `measures.${measure.id}.text`, value: { words: "一是没有写过的话。", at: null } },
      { path: `measures.${measure.id}.text`, value: { words: "学习不深入", at: null } },
    ];
    for (const edit of edits)
      expect(await correct(id, edit), JSON.stringify(edit)).toEqual({
        ok: false,
        reason: "invalid",
        paths: [edit.path],
      });
    expect(await takeSnapshot()).toEqual(before);
  });
});
