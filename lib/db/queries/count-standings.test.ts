import { beforeAll, expect, it } from "vitest";
import { systemActor } from "../../auth/system-actor.ts";
import { toSentence, toSentenceOfUnits } from "../../charts/completion-sentence.ts";
import { readRows } from "../../charts/progress-row.ts";
import { noFilters } from "../../filters.ts";
import { subjectSchema } from "../../ledger/status.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { type TestNotice, writeNotice } from "../ledger-in-tests.ts";
import { saveNotice } from "../mutations/save-notice.ts";
import { saveWorld } from "../world-in-tests.ts";
import { countStandings } from "./count-standings.ts";
import { listUnitProgress } from "./list-unit-progress.ts";

const place: Pick<TestNotice, "kind" | "level" | "region"> = { kind: "巡视", level: "provincial", region: ["江苏省"] };
const more: TestNotice[] = [
  {
    ...place,
    unit: "子局",
    start: "2021-01-01",
    published: "2021-09-01",
    totals: [{ subject: "problem", total: 8, done: 9 }],
  },
  {
    ...place,
    unit: "丑局",
    start: "2021-01-01",
    published: "2021-09-01",
    totals: [{ subject: "problem", total: 8, ongoing: 9 }],
  },
  {
    ...place,
    unit: "寅局",
    start: "2021-01-01",
    published: "2021-09-01",
    totals: [{ subject: "problem", total: 8, ongoing: 2 }],
  },
  { ...place, unit: "卯局", start: "2021-01-01", published: "2021-09-01", totals: [{ subject: "problem", total: 8 }] },
  // By an earlier inspection the same unit is counted in full.
  {
    ...place,
    unit: "卯局",
    start: "2018-01-01",
    published: "2018-09-01",
    totals: [{ subject: "problem", total: 6, done: 6 }],
  },
  {
    ...place,
    unit: "辰局",
    start: "2021-01-01",
    published: "2021-09-01",
    totals: [{ subject: "clue", total: 3, done: 1 }],
  },
];

useTestDatabase();
beforeAll(async () => {
  await saveWorld();
  for (const notice of more) {
    const outcome = await saveNotice(systemActor("test"), writeNotice(notice));
    if (!outcome.ok) throw new Error(outcome.reason);
  }
});

const none = { units: 0, numerator: 0, denominator: 0, disputed: 0 };

it("counts every unit once, by the fullest that it says, and adds problems and tasks up apart", async () => {
  expect(await countStandings(noFilters)).toMatchObject({
    own: { units: 3, numerator: 36 + 20 + 6, denominator: 40 + 20 + 6 },
    tasks: { units: 1, numerator: 30, denominator: 35, disputed: 0 },
    totalOnly: { units: 0 },
    ongoingOnly: { units: 1 },
    listedOnly: { units: 1 },
    over: { units: 2 },
  });
});

it("is nothing where the filters leave none of them", async () => {
  const { tasks, own } = await countStandings({ ...noFilters, region: ["浙江省"] });
  expect([tasks, own.units]).toEqual([none, 1]);
  expect((await countStandings({ ...noFilters, unit: ["无此单位"] })).own).toEqual(none);
});

it("gives a page of units the sentence that all of them have", async () => {
  const { rows } = await listUnitProgress(noFilters);
  const of = new Set(rows.map(({ unit }) => unit.slug)).size;
  for (const subject of subjectSchema.options) {
    const filters = { ...noFilters, subject };
    const { rows } = await listUnitProgress(filters);
    const whole = toSentenceOfUnits(of, await countStandings(filters), subject, "zh-CN");
    expect(whole).toBe(toSentence(rows, readRows(rows, subject).readings, subject, "zh-CN"));
  }
});
