// Two editors at one notice, as their browsers send their forms: what was typed is an edit, what was only shown is none.
import { beforeAll, expect, it } from "vitest";
import { toFieldName, toShownName } from "@/components/account/typed-fields.ts";
import { systemActor } from "@/lib/auth/system-actor.ts";
import { useTestDatabase } from "@/lib/db/database-in-tests.ts";
import { correctNotice, undoCorrection } from "@/lib/db/mutations/correct-notice.ts";
import { getReview } from "@/lib/db/queries/get-review.ts";
import { importNotice } from "@/lib/import-notice.ts";
import { readPath } from "@/lib/ledger/correction.ts";
import type { PathValue } from "@/lib/ledger/path-value.ts";
import { NOTICE_TEXT } from "@/lib/source/notice-in-tests.ts";
import { readEntryEdits } from "./items/read-entry.ts";
import { readEdits, readForm } from "./read-edits.ts";

useTestDatabase();

const actor = systemActor("test");
let noticeId = 0;

beforeAll(async () => {
  const [outcome] = await importNotice(actor, new TextEncoder().encode(NOTICE_TEXT), "甲.txt", { publish: false });
  if (!outcome?.ok) throw new Error("not taken in");
  noticeId = outcome.noticeId;
});

const wordsOf = (value: PathValue | undefined) => (value && "value" in value ? String(value.value) : "");

async function look() {
  const found = await getReview(actor, { noticeId });
  if (!found.ok || found.value === null) throw new Error("not found");
  const { notice, version } = found.value;
  const total = notice.meta.totals.find(({ subject }) => subject === "problem");
  return {
    version,
    fields: {
      title: wordsOf(readPath(notice, "title")),
      "inspection.body": wordsOf(readPath(notice, "inspection.body")),
      "totals.problem.total": String(total?.total?.value ?? ""),
      "totals.problem.done": String(total?.done?.value ?? ""),
      "totals.problem.ongoing": String(total?.ongoing?.value ?? ""),
    },
  };
}

type Page = Awaited<ReturnType<typeof look>>;

/** The form of a page, with words typed over what it shows. */
function fill(page: Page, typed: Partial<Page["fields"]>): FormData {
  const form = new FormData();
  for (const [path, shown] of Object.entries(page.fields)) {
    form.set(toShownName(path), shown);
    form.set(toFieldName(path), typed[path as keyof Page["fields"]] ?? shown);
  }
  return form;
}

function read(form: FormData) {
  const found = readForm(form);
  if (found === null) throw new Error("too many");
  return found;
}

const save = (page: Page, form: FormData) =>
  correctNotice(actor, { noticeId, version: page.version, edits: readEdits(read(form)).edits });

it("the second to save, told and saving again, takes nothing back that the first put right", async () => {
  const [first, second] = [await look(), await look()];
  expect(await save(first, fill(first, { "totals.problem.done": "3" }))).toMatchObject({ ok: true });
  const typed = { title: "另一个标题" };
  expect(await save(second, fill(second, typed))).toMatchObject({ ok: false, reason: "stale" });
  expect(read(fill(second, typed)).typed).toEqual({ "v.title": "另一个标题" });
  // What was typed stays in its field; the others show what stands there now.
  const again = await look();
  expect(await save(again, fill(again, typed))).toMatchObject({ ok: true, changed: ["title"] });
  expect((await look()).fields).toMatchObject({ title: "另一个标题", "totals.problem.done": "3" });
});

it("what was undone on the same page does not come back with what is saved next", async () => {
  const page = await look();
  expect(await undoCorrection(actor, { noticeId, version: page.version, path: "totals.problem" })).toMatchObject({
    ok: true,
  });
  // The field was not touched: sent as its page showed it, it is no edit.
  const form = fill(page, { "inspection.body": "市委第九巡察组" });
  expect(await save({ ...page, version: page.version + 1 }, form)).toMatchObject({
    ok: true,
    changed: ["inspection.body"],
  });
  expect((await look()).fields["totals.problem.done"]).toBe("4");
});

it("one figure that was typed brings the others of its total along", async () => {
  const page = await look();
  const { edits } = readEdits(read(fill(page, { "totals.problem.ongoing": "2" })));
  expect(edits).toEqual([{ path: "totals.problem", value: { total: 5, done: 4, ongoing: 2 } }]);
});

it("knows the fields of what it reads, so that a refusal is said beside them", () => {
  const form = new FormData();
  form.set("v.new.outcomes.0.kind", "诫勉");
  form.set("v.new.outcomes.0.count", "3");
  form.set("v.new.amounts.1.wan", "7");
  const { edits, fieldsOf, nameless } = readEdits(read(form));
  expect(edits).toMatchObject([{ path: "outcomes.诫勉", adds: true }]);
  expect(fieldsOf.get("outcomes.诫勉")).toEqual(["new.outcomes.0.kind", "new.outcomes.0.count"]);
  expect(nameless).toEqual(["new.amounts.1.kind"]);
});

it("lines broken by the browser are not typed, and a field without what it showed is", () => {
  const form = new FormData();
  form.set("s.items.5.title", "第一行\n第二行");
  form.set("v.items.5.title", "第一行\r\n第二行");
  form.set("v.title", "标题");
  expect(read(form).typed).toEqual({ "v.title": "标题" });
});

it("an item that is moved keeps its words, and one whose words are changed keeps its place", () => {
  const form = new FormData();
  for (const [path, shown, held] of [
    ["items.5.title", "旧的标题", "旧的标题"],
    ["items.5.place.kind", "problem", "task"],
    ["items.5.place.under", "2", "2"],
    ["items.9.title", "另一条", "新的一条"],
    ["items.9.place.kind", "problem", "problem"],
    ["items.9.place.under", "2", "2"],
  ] as const) {
    form.set(toShownName(path), shown);
    form.set(toFieldName(path), held);
  }
  expect(readEntryEdits(read(form))).toEqual([
    { path: "items.5.place", value: { kind: "task", under: 2 } },
    { path: "items.9.title", value: { words: "新的一条", at: null } },
  ]);
});

it("more than can be typed is refused whole, and nothing of it dropped in silence", () => {
  const form = new FormData();
  for (let at = 0; at < 10_001; at += 1) form.append(toFieldName(`items.${at}.title`), "标题");
  expect(readForm(form)).toBeNull();
  for (let at = 0; at < 10_001; at += 1) form.append(toShownName(`items.${at}.title`), at < 10_000 ? "标题" : "");
  expect(read(form).typed).toEqual({ "v.items.10000.title": "标题" });
});
