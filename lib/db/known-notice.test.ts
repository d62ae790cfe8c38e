import { describe, expect, it } from "vitest";
import { type Actor, reader } from "../auth/actor.ts";
import { editor } from "../auth/actors-in-tests.ts";
import { systemActor } from "../auth/system-actor.ts";
import { useTestDatabase } from "./database-in-tests.ts";
import { noticeOf, type TestNotice, writeNotice } from "./ledger-in-tests.ts";
import { correctAsEditor, saveOne } from "./mutations/editing-in-tests.ts";
import { saveNotice } from "./mutations/save-notice.ts";
import { getReview } from "./queries/get-review.ts";
import { listHistory } from "./queries/list-history.ts";

useTestDatabase();

const repost = (unit: string, more: TestNotice) =>
  saveNotice(systemActor("import"), writeNotice(noticeOf(unit, { footer: "转载自其他网站。", ...more })));

async function readHistory(notice: number) {
  const history = await listHistory(editor, { noticeId: notice, page: 1 });
  if (!history.ok) throw new Error(history.reason);
  return history.value;
}

const filed = (count: number) => ({ kind: "立案", count, unit: "件" as const });

describe("a repost", () => {
  it("is the same notice where its page dates it later and has a telephone of its own", async () => {
    const words = { title: "关于整改情况的通报", signed: "2024-08-20", outcomes: [filed(2)], phones: ["0371-1"] };
    const noticeId = await saveOne("甲区", words);
    const page = { published: "2024-11-01", phones: ["0371-1", "010-2"] };
    const known = { ok: false, reason: "already-imported", noticeId, by: "ledger" };
    expect(await repost("甲区", { ...words, ...page })).toEqual(known);
    expect(await repost("甲区", { ...words, title: "关于 整改情况的通报。", phones: [] })).toEqual(known);
  });

  it("is held against what was read, not against what an editor made of it", async () => {
    const noticeId = await saveOne("乙区", { outcomes: [filed(2)] });
    const corrected = await correctAsEditor(noticeId, [{ path: "outcomes.立案", value: filed(3) }]);
    expect(corrected).toMatchObject({ ok: true });
    expect(await repost("乙区", { outcomes: [filed(2)] })).toMatchObject({ reason: "already-imported", noticeId });
    expect(await repost("乙区", { outcomes: [filed(3)] })).toMatchObject({ ok: true, supersedes: noticeId });
  });
});

describe("a repost that an editor takes for another notice", () => {
  const insist = (unit: string, actor: Actor, more: TestNotice = {}) =>
    saveNotice(actor, { ...writeNotice(noticeOf(unit, { footer: "转载自其他网站。", ...more })), insist: true });

  it("becomes a draft beside the older one, and it is kept who said so, and of which", async () => {
    const first = await saveOne("丙区");
    const made = await insist("丙区", editor, { publish: false });
    if (!made.ok) throw new Error(made.reason);
    const review = await getReview(editor, { noticeId: made.noticeId });
    expect(review).toMatchObject({ value: { status: "draft", succession: { notice: { id: first } } } });
    const { rows } = await readHistory(made.noticeId);
    expect(rows).toMatchObject([{ action: "notice.import", details: { despite: first } }]);
  });

  it("is not taken in again for the same words, nor for a reader", async () => {
    const first = await saveOne("丁区");
    const same = await saveNotice(editor, { ...writeNotice(noticeOf("丁区", {})), insist: true });
    expect(same).toMatchObject({ ok: false, reason: "already-imported", noticeId: first });
    expect(await insist("丁区", reader)).toEqual({ ok: false, reason: "not-signed-in" });
  });

  it("says nothing of another where there is none", async () => {
    const made = await insist("戊区", editor);
    if (!made.ok) throw new Error(made.reason);
    const { rows } = await readHistory(made.noticeId);
    expect(rows[0]?.details).not.toHaveProperty("despite");
  });
});

describe("a notice with the same list", () => {
  const others: [string, TestNotice, TestNotice][] = [
    ["an outcome", { outcomes: [filed(11)] }, { outcomes: [filed(12)] }],
    ["money", { amounts: [{ kind: "挽回", wan: 12_000 }] }, { amounts: [{ kind: "挽回", wan: 22_000 }] }],
    ["rules that the other does not state", {}, { systems: 45 }],
    ["the day of its signature", { signed: "2024-09-09" }, { signed: "2025-03-09" }],
    ["the day of its publication, where none is signed", {}, { published: "2025-03-10" }],
    ["a telephone", { phones: ["0371-1"] }, { phones: ["0371-2"] }],
    ["its title", { title: "关于整改进展情况的通报" }, { title: "关于整改完成情况的通报" }],
  ];
  it.each(others)(
    "is another one where it differs in %s, and says beside which it stands",
    async (what, one, other) => {
      const unit = `${what.replace(/\W/g, "")}区`;
      const first = await saveOne(unit, one);
      const second = await saveOne(unit, { ...other, publish: false });
      const review = await getReview(editor, { noticeId: second });
      expect(review).toMatchObject({ value: { status: "draft", succession: { notice: { id: first } } } });
      // And it is known again itself.
      expect(await repost(unit, other)).toMatchObject({ reason: "already-imported", noticeId: second });
    },
  );
});
