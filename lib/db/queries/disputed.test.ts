// Figures that their own notice contradicts say so wherever they are asked for.
import { beforeAll, expect, it } from "vitest";
import { systemActor } from "../../auth/system-actor.ts";
import { noFilters } from "../../filters.ts";
import type { Diagnostic } from "../../ledger/diagnostic.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { writeNotice } from "../ledger-in-tests.ts";
import { correctAsEditor } from "../mutations/editing-in-tests.ts";
import { saveNotice } from "../mutations/save-notice.ts";
import { countHeadline } from "./count-headline.ts";
import { countRoundsStating } from "./count-rounds-stating.ts";
import { countStandings } from "./count-standings.ts";
import { getNotice } from "./get-notice.ts";
import { listOngoing } from "./list-ongoing.ts";
import { listRegionProgress } from "./list-region-progress.ts";
import { listRoundRates } from "./list-round-rates.ts";
import { listRounds } from "./list-rounds.ts";
import { listUnitProgress } from "./list-unit-progress.ts";

useTestDatabase();
beforeAll(async () => {
  const written = writeNotice({
    kind: "巡察",
    level: "county",
    unit: "甲局",
    round: "一届县委第一轮巡察",
    region: ["河南省", "郑州市", "中牟县"],
    published: "2024-09-10",
    totals: [
      { subject: "problem", total: 23, done: 20, ongoing: 2 },
      { subject: "measure", total: 60, done: 50, ongoing: 10 },
    ],
    diagnostics: [
      {
        code: "sum-differs",
        severity: "error",
        spans: [{ start: 0, end: 2 }],
        values: { subject: "problem", done: 20, ongoing: 2, total: 23 },
      },
      {
        code: "sum-agrees",
        severity: "confirmed",
        spans: [{ start: 0, end: 2 }],
        values: { subject: "measure", done: 50, ongoing: 10, total: 60 },
      },
    ],
  });
  const sound = writeNotice({
    kind: "巡察",
    level: "county",
    unit: "乙局",
    round: "一届县委第一轮巡察",
    region: ["河南省", "郑州市", "中牟县"],
    published: "2024-09-12",
    totals: [{ subject: "problem", total: 10, done: 5, ongoing: 5 }],
  });
  const byTasks = writeNotice({
    kind: "巡察",
    level: "county",
    unit: "丙局",
    region: ["河南省", "郑州市", "中牟县"],
    published: "2024-09-13",
    totals: [{ subject: "task", total: 9, done: 8, ongoing: 2 }],
    diagnostics: [
      {
        code: "sum-differs",
        severity: "error",
        spans: [{ start: 0, end: 2 }],
        values: { subject: "task", done: 8, ongoing: 2, total: 9 },
      },
    ],
  });
  for (const notice of [written, sound, byTasks])
    expect(await saveNotice(systemActor("test"), notice)).toMatchObject({ ok: true });
});

it("are marked as disputed, the others of the notice are not", async () => {
  const { rows } = await listUnitProgress({ ...noFilters, unit: ["甲局"] });
  expect(rows.map(({ shown }) => shown)).toEqual([expect.objectContaining({ total: 23, done: 20, disputed: true })]);
  expect(rows[0]?.declared.map(({ subject, disputed }) => [subject, disputed])).toEqual([
    ["problem", true],
    ["measure", undefined],
  ]);
  const measures = await listUnitProgress({ ...noFilters, unit: ["甲局"], subject: "measure" });
  expect(measures.rows[0]?.shown).not.toHaveProperty("disputed");
});

it("are counted in every sum that they are part of, and those of others are not", async () => {
  const { sums } = await countHeadline(noFilters);
  expect(sums.problem).toMatchObject({ numerator: 25, denominator: 33, stating: 2, disputed: 1 });
  expect(sums.measure).not.toHaveProperty("disputed");
  const [[region], { rows }] = await Promise.all([
    listRegionProgress({ ...noFilters, region: ["河南省/郑州市"] }),
    listRounds(noFilters),
  ]);
  expect(region?.sums.problem).toMatchObject({ stating: 2, disputed: 1 });
  expect(rows.map(({ sums: { problem } }) => problem)).toEqual([expect.objectContaining({ stating: 2, disputed: 1 })]);
});

it("are counted among the rates of a round", async () => {
  const { rows } = await listRoundRates(noFilters);
  const rates = rows.flatMap((row) => row.rates.filter(({ subject }) => subject === "problem"));
  expect(rates.map(({ name, disputed }) => [name, disputed])).toEqual([
    ["乙局", 0],
    ["甲局", 1],
  ]);
});

it("are counted in what is going on", async () => {
  const { sums } = await listOngoing({ ...noFilters, unit: ["甲局", "乙局"] }, 10);
  expect(sums).toMatchObject({ problem: 7, stating: 2, disputed: 1 });
});

it("are counted in what is said of all pages", async () => {
  expect((await countStandings(noFilters)).tasks).toEqual({ numerator: 8, denominator: 9, units: 1, disputed: 1 });
  expect(await countRoundsStating(noFilters)).toMatchObject({ of: 1, stating: 1, tasks: 0, disputed: 1 });
});

const ofProblem = { subject: "problem" };
const elsewhere: Pick<Diagnostic, "code" | "severity" | "values">[] = [
  { code: "rate-differs", severity: "error", values: { ...ofProblem, stated: 95, done: 20, total: 23, computed: 87 } },
  { code: "total-stated-twice", severity: "warning", values: { ...ofProblem, first: 23, second: 24 } },
  { code: "figure-stated-twice", severity: "warning", values: { ...ofProblem, part: "done", first: 20, second: 21 } },
  { code: "unfinished-more", severity: "warning", values: { ...ofProblem, ongoing: 3, named: 4 } },
];

it.each(elsewhere)(
  "are so by $code; what only the reading found, no more once an editor has settled it",
  async (one) => {
    const { code } = one;
    const saved = await saveNotice(
      systemActor("test"),
      writeNotice({
        kind: "巡察",
        level: "county",
        unit: `${code}镇`,
        region: ["安徽省", "芜湖市", "繁昌区"],
        published: "2024-10-10",
        totals: [{ subject: "problem", total: 23, done: 20, ongoing: 3 }],
        diagnostics: [{ ...one, spans: [{ start: 0, end: 2 }] }],
      }),
    );
    if (!saved.ok) throw new Error(saved.reason);
    const ask = async () => {
      const [page, notice] = await Promise.all([
        listUnitProgress({ ...noFilters, unit: [`${code}镇`] }),
        getNotice(saved.noticeId),
      ]);
      return [page.rows[0]?.shown?.disputed, notice?.meta.totals[0]?.disputed];
    };
    expect(await ask()).toEqual([true, true]);
    await correctAsEditor(saved.noticeId, [{ path: "totals.problem", value: { total: 24, done: 21, ongoing: 3 } }]);
    expect(await ask()).toEqual([undefined, undefined]);
  },
);

it("are not those of whose list or names there is only less, or which the notice says about so", async () => {
  const notes: Pick<Diagnostic, "code" | "severity">[] = [
    { code: "declared-listed-differ", severity: "warning" },
    { code: "unfinished-fewer", severity: "warning" },
    { code: "approximate-figure", severity: "info" },
  ];
  await saveNotice(
    systemActor("test"),
    writeNotice({
      kind: "巡察",
      level: "county",
      unit: "丁镇",
      region: ["安徽省", "芜湖市", "南陵县"],
      published: "2024-10-11",
      totals: [{ subject: "problem", total: 23, done: 20, ongoing: 3 }],
      diagnostics: notes.map((note) => ({ ...note, spans: [{ start: 0, end: 2 }], values: ofProblem })),
    }),
  );
  const { rows } = await listUnitProgress({ ...noFilters, unit: ["丁镇"] });
  expect(rows[0]?.shown).not.toHaveProperty("disputed");
});
