import { beforeAll, expect, it } from "vitest";
import { systemActor } from "@/lib/auth/system-actor.ts";
import { type Question, questions } from "@/lib/charts/chart-model.ts";
import { useTestDatabase } from "@/lib/db/database-in-tests.ts";
import { writeNotice } from "@/lib/db/ledger-in-tests.ts";
import { saveNotice } from "@/lib/db/mutations/save-notice.ts";
import { countRoundsStating } from "@/lib/db/queries/count-rounds-stating.ts";
import { listRounds } from "@/lib/db/queries/list-rounds.ts";
import { listUnitProgress } from "@/lib/db/queries/list-unit-progress.ts";
import { sorts } from "@/lib/filter-choices.ts";
import { noFilters, parseFilters } from "@/lib/filters.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { loadChart } from "./load-chart.ts";
import { loadNamedChart, loadWholeChart } from "./load-named-chart.ts";

useTestDatabase();

const units = [..."甲乙丙丁戊己庚辛壬癸子丑"].map((name) => `${name}区`);

/** The last unit states no progress, the one before it progress by tasks. */
function toTotal(index: number) {
  if (index === units.length - 2) return { subject: "task", total: 20, done: index + 1 } as const;
  return { subject: "problem", total: 20, ...(index === units.length - 1 ? {} : { done: index + 1 }) } as const;
}

beforeAll(async () => {
  for (const [index, unit] of units.entries())
    expect(
      await saveNotice(
        systemActor("test"),
        writeNotice({
          kind: "巡视",
          level: "provincial",
          unit,
          region: ["某省"],
          start: `${2010 + index}-03-01`,
          published: `${2011 + index}-05-06`,
          totals: [toTotal(index)],
        }),
      ),
    ).toMatchObject({ ok: true });
});

const size = 10;
const firstCells = (rows: unknown[][]) => rows.map(([first]) => first);

it("the data of a chart hold every unit that the filters leave, in its order, on whatever page the reader is", async () => {
  for (const page of [1, 2]) {
    const filters = { ...noFilters, size, page, order: "asc" } as const;
    const whole = await loadWholeChart("completion-by-unit", filters, "zh-CN");
    expect(whole.ok && firstCells(whole.model.table.rows)).toEqual(units);
  }
  const narrow = parseFilters(new URLSearchParams("region=某省&size=10&year=2012"));
  const one = await loadWholeChart("completion-by-unit", narrow, "zh-CN");
  expect(one.ok && firstCells(one.model.table.rows)).toEqual(["丙区"]);
});

it("a chart has the order of the list beside it, whatever both are sorted by", async () => {
  const { words } = getMessages("zh-CN");
  for (const sort of sorts) {
    for (const order of ["asc", "desc"] as const) {
      const filters = { ...noFilters, size: 30, sort, order };
      const labelsOf = async (question: Question) =>
        firstCells((await loadChart(question, filters, "zh-CN")).table.rows);
      const rounds = (await listRounds(filters)).rows.map(({ round }) => words.roundName(round));
      expect(await labelsOf("progress-by-round"), `${sort} ${order}`).toEqual(rounds);
      const names = (await listUnitProgress(filters)).rows.map(({ unit }) => unit.name);
      expect(await labelsOf("completion-by-unit"), `${sort} ${order}`).toEqual(names);
    }
  }
});

it("holds for every chart of rows", async () => {
  for (const question of questions) {
    if (["notices-by-province", "durations", "subjects-by-region"].includes(question)) continue;
    const whole = await loadWholeChart(question, { ...noFilters, size }, "zh-CN");
    expect(whole.ok && new Set(firstCells(whole.model.table.rows)).size, question).toBe(units.length);
  }
});

it("a picture says which part of the whole it shows", async () => {
  const more = async (page: number) =>
    (await loadNamedChart("completion-by-unit", { ...noFilters, size, page }, "zh-CN")).more;
  expect(await more(1)).toBe("图中为前 10 个，共 12 个（按完成率，高者在前）");
  expect(await more(2)).toBe("图中为第 11–12 个，共 12 个（按完成率，高者在前）");
});

it("one inspection of a unit can be taken away alone", async () => {
  const unit = ["甲区"];
  const [row] = (await listUnitProgress({ ...noFilters, unit })).rows;
  const inspection = [row?.inspection.id ?? 0];
  expect((await loadNamedChart("subjects-by-unit", { ...noFilters, unit, inspection }, "zh-CN")).empty).toBe(false);
  expect((await loadNamedChart("subjects-by-unit", { ...noFilters, unit: ["乙区"], inspection }, "zh-CN")).empty).toBe(
    true,
  );
});

it("the sentence of rounds speaks of all of them, on whatever page, as the chart of all does", async () => {
  for (const question of ["progress-by-round", "spread-by-round"] as const) {
    const told = async (page: number) =>
      (await loadNamedChart(question, { ...noFilters, size, page }, "zh-CN")).sentence;
    expect((await told(1)).replaceAll(/[\u2009\u202f]/g, " "), question).toContain(
      "12 轮中 10 轮有单位说明问题的完成数",
    );
    expect((await told(2)).split("；")[0]).toBe((await told(1)).split("；")[0]);
  }
  const whole = await loadWholeChart("progress-by-round", { ...noFilters, size }, "zh-CN");
  const paged = await loadNamedChart("progress-by-round", { ...noFilters, size }, "zh-CN");
  expect(whole.ok && whole.model.sentence).toBe(paged.sentence);
  expect(paged.sentence).toContain("按整改任务说明");
  for (const [subject, stating] of [
    ["problem", 10],
    ["task", 1],
    ["clue", 0],
  ] as const)
    expect(await countRoundsStating({ ...noFilters, subject })).toEqual({
      of: 12,
      stating,
      tasks: subject === "problem" ? 1 : 0,
      disputed: 0,
      largest: stating > 0 ? 20 : 0,
    });
  for (const page of [1, 2])
    expect((await loadNamedChart("inspections-by-time", { ...noFilters, size, page }, "zh-CN")).sentence).toMatch(
      /^12\s轮，从 2010年3月1日到 2022年5月6日。$/,
    );
});

it("a paged chart has one scale on all of its pages", async () => {
  const saved = await saveNotice(
    systemActor("test"),
    writeNotice({
      kind: "巡视",
      level: "provincial",
      unit: "寅区",
      region: ["某省"],
      start: "2009-03-01",
      published: "2010-05-06",
      totals: [{ subject: "measure", total: 900, done: 1 }],
    }),
  );
  expect(saved).toMatchObject({ ok: true });
  for (const question of ["completion-by-unit", "progress-by-round"] as const) {
    for (const [subject, largest] of [
      ["problem", 20],
      ["measure", 1000],
    ] as const) {
      const scale = async (page: number) => {
        const model = await loadNamedChart(question, { ...noFilters, subject, size, page, sort: "name" }, "zh-CN");
        return model.shape === "bars" && model.axis.max;
      };
      expect([await scale(1), await scale(2)], `${question} ${subject}`).toEqual([largest, largest]);
    }
  }
});
