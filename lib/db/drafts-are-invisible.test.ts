// Asks every question that a reader can ask, before and after editors bring in drafts and withdraw what was published:
// the answers are the same. A question that is new is asked as well, or this test says that it does not know how.
import { readdir } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { editor } from "../auth/actors-in-tests.ts";
import { systemActor } from "../auth/system-actor.ts";
import { type Filters, noFilters } from "../filters.ts";
import { getDb } from "./client.ts";
import { useTestDatabase } from "./database-in-tests.ts";
import { isGuarded } from "./guard.ts";
import { noticeOf, type TestNotice, writeNotice } from "./ledger-in-tests.ts";
import { correctNotice } from "./mutations/correct-notice.ts";
import { publishNotice, withdrawNotice } from "./mutations/publish-notice.ts";
import { saveNotice } from "./mutations/save-notice.ts";
import { saveWorld } from "./world-in-tests.ts";

useTestDatabase();

/** What works for the questions and takes SQL, ids or a client; the questions that are asked go through it. */
const parts = new Set([
  "countSourcedSums",
  "toEmptySums",
  "toSubjectSums",
  "readNotices",
  "readNoticeParts",
  "toNoticeParts",
  "readTexts",
  "keepWords",
  "readLedgerRows",
  "countLedgerRows",
  "readNoticeRows",
  "walkNotices",
  "readUnitProgress",
  "readOpenTable",
  "readPlaceDoubt",
  "findNamedUnits",
]);
/** What is no question about notices: a word that tells caches to ask again, a picture of old answers, a first start. */
const others = new Set(["getDataVersion", "getFrozenVersion", "getWithdrawnVersion", "isUntouched"]);

const filters: Filters[] = [
  noFilters,
  { ...noFilters, q: "草稿" },
  { ...noFilters, q: "整改" },
  { ...noFilters, unit: ["草稿区", "甲区", "暗区"] },
  { ...noFilters, region: ["河南省", "湖南省/长沙市"] },
  { ...noFilters, code: ["sum-differs", "missing-unit"] },
  { ...noFilters, subject: "measure", sort: "rate", order: "desc", size: 100 },
];
const slugs = [
  "甲区",
  "乙区",
  "草稿区",
  "暗区",
  "撤区",
  "浙江省-十五届省委第二轮巡视",
  "河南省-暗中的轮次",
  "河南省-2023-07-巡视",
];
const each = <T>(values: readonly T[], ask: (value: T) => unknown) => Promise.all(values.map(ask));

type Question = (...words: unknown[]) => Promise<unknown>;

/** All answers of one question. */
async function askAll(name: string, ask: Question): Promise<unknown> {
  if (name === "getNotice") return each([...Array(40).keys()], (id) => ask(id + 1));
  if (name === "searchNames" || name === "findPlaces")
    return each(["区", "草稿", "暗区", "整改", "巡视", "河南省", "湖南省长沙市"], (keyword) => ask(keyword));
  if (name === "getUnit" || name === "getRound") return each(slugs, (slug) => ask(slug, noFilters));
  if (name === "listPublished") return ask(getDb());
  if (name.endsWith("After")) return each(filters, (one) => ask(one, null, 100));
  if (name === "countFacets")
    return each(filters, async (one) => [await ask(one, "inspections"), await ask(one, "notices")]);
  return each(filters, (one) => ask(one));
}

async function listQuestions(): Promise<Map<string, Question>> {
  const folder = path.join(import.meta.dirname, "queries");
  const questions = new Map<string, Question>();
  for (const file of (await readdir(folder)).filter((one) => one.endsWith(".ts") && !one.includes("test"))) {
    for (const [name, exported] of Object.entries((await import(path.join(folder, file))) as Record<string, unknown>)) {
      if (typeof exported !== "function" || isGuarded(exported) || parts.has(name) || others.has(name)) continue;
      questions.set(name, exported as Question);
    }
  }
  return questions;
}

async function askEverything(): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const [name, ask] of await listQuestions()) answers[name] = await askAll(name, ask);
  return answers;
}

async function save(notice: TestNotice): Promise<number> {
  const outcome = await saveNotice(systemActor("test"), writeNotice(notice));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.noticeId;
}

it("no reader sees anything of a draft, of its corrections, or of what was withdrawn", async () => {
  await saveWorld();
  const before = await askEverything();
  expect(Object.keys(before).length).toBeGreaterThan(20);

  const hidden = {
    publish: false,
    diagnostics: [{ code: "sum-differs" as const, severity: "error" as const, spans: [], values: {} }],
  };
  const first = await save(
    noticeOf("暗区", { ...hidden, title: "草稿的整改通报", region: ["湖南省", "长沙市"], round: "暗中的轮次" }),
  );
  // Of a unit, an inspection and a round that readers see, newer than what they see, with a closer region and a round.
  await save({
    ...noticeOf("甲区", hidden),
    region: ["河南省", "郑州市", "惠济区"],
    round: "暗中的轮次",
    start: "2023-07-07",
    published: "2026-01-01",
  });
  await save({
    ...hidden,
    scope: "round",
    region: ["浙江省"],
    level: "provincial",
    kind: "巡视",
    round: "十五届省委第二轮巡视",
    published: "2026-02-01",
    totals: [{ subject: "problem", total: 1 }],
  });
  await save({
    ...hidden,
    unit: null,
    published: "2026-01-02",
    problems: [{ title: "无主的草稿", measures: ["一是整改草稿。"] }],
  });
  expect(await askEverything()).toEqual(before);

  await correctNotice(editor, {
    noticeId: first,
    version: 1,
    edits: [
      { path: "unit", value: "甲区" },
      { path: "region", value: ["河南省", "郑州市"] },
      { path: "inspection.start", value: "2023-07-07" },
    ],
  });
  expect(await askEverything()).toEqual(before);

  const withdrawn = await save(noticeOf("撤区", { publish: false, region: ["湖南省"], title: "要撤下的整改通报" }));
  await publishNotice(editor, { noticeId: withdrawn, version: 1 });
  expect(await askEverything()).not.toEqual(before);
  await withdrawNotice(editor, { noticeId: withdrawn, version: 2 });
  expect(await askEverything()).toEqual(before);
}, 120_000);
