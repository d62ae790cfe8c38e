// The charts of time, place, durations and small multiples: what they say and what they refuse to say.

import { describe, expect, test } from "vitest";
import { presets } from "../export/scheme.ts";
import { toSvgText } from "../export/svg.ts";
import type { ProvinceSums, RoundDates } from "../ledger/distribution.ts";
import { type Subject, subjectSchema } from "../ledger/status.ts";
import { drawPoster } from "./draw-poster.ts";
import { drawTiles, narrowTiles, type TileLayout, wideTiles } from "./draw-tiles.ts";
import { toDurationsModel } from "./durations.ts";
import { toDay, toInspectionsByTimeModel, toTimeAxis } from "./inspections-by-time.ts";
import { toCountBounds, toNoticesByProvinceModel } from "./notices-by-province.ts";
import { facts, makeRoundRef } from "./progress-in-tests.ts";
import { provinceTiles } from "./province-tiles.ts";
import { type PanelRow, toSubjectPanels } from "./subject-panels.ts";

describe("rounds on the line of time", () => {
  const none = { first: null, last: null, stating: 0 };
  const dates: RoundDates[] = [
    {
      round: makeRoundRef("第一轮"),
      inspections: 4,
      stay: { start: "2023-07-07", end: "2023-09-07" },
      feedback: { first: "2023-10-20", last: "2023-10-28", stating: 3 },
      published: none,
    },
    {
      round: makeRoundRef("第二轮"),
      inspections: 1,
      stay: { start: null, end: null },
      feedback: none,
      published: none,
    },
  ];
  const model = toInspectionsByTimeModel(dates, "zh-CN", { ...facts, total: 2 });

  test("draws only stated days and says how many state them", () => {
    expect(model.rows).toHaveLength(1);
    expect(model.rows[0]?.spans.map((span) => [span.role, span.to - span.from])).toEqual([
      ["stay", 62],
      ["feedback", 8],
    ]);
    expect(model.rows[0]?.description).toContain("4 次中 3 次说明");
    expect(model.silent).toContain("第二轮");
  });

  test("has a few ticks around its days, months for a year and years for a decade", () => {
    for (const [first, last] of [
      ["2024-03-01", "2024-05-20"],
      ["2016-03-14", "2025-11-12"],
      ["2024-12-31", "2024-12-31"],
    ] as const) {
      const axis = toTimeAxis(toDay(first), toDay(last), "en");
      expect(axis.min).toBeLessThanOrEqual(toDay(first));
      expect(axis.max).toBeGreaterThan(toDay(last));
      expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
      expect(axis.ticks.length).toBeLessThanOrEqual(10);
    }
  });
});

describe("provinces as tiles", () => {
  const sums = (subject: Subject | null, numerator = 0, denominator = 0, stating = 1) =>
    Object.fromEntries(
      subjectSchema.options.map((one) => [
        one,
        one === subject
          ? { numerator, denominator, ongoing: null, stating, of: 3 }
          : { numerator: null, denominator: null, ongoing: null, stating: 0, of: 3 },
      ]),
    ) as ProvinceSums["sums"];
  const rows: ProvinceSums[] = [
    { province: "河南省", units: 3, inspections: 4, sums: sums("problem", 36, 40) },
    { province: "浙江省", units: 1, inspections: 1, sums: sums(null) },
    { province: null, units: 2, inspections: 2, sums: sums(null) },
  ];
  const options = { ...facts, subject: "problem" as const };
  const tileOf = (mode: "count" | "share", name: string) =>
    toNoticesByProvinceModel(rows, "zh-CN", { ...options, mode }).tiles.find((tile) => tile.id === name);

  test("are 34, each in a place of its own", () => {
    expect(provinceTiles).toHaveLength(34);
    expect(new Set(provinceTiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(34);
    expect(new Set(provinceTiles.map(({ code }) => code)).size).toBe(34);
  });

  test("say numerator, denominator and over how many units, whatever they show", () => {
    for (const mode of ["count", "share"] as const)
      expect(tileOf(mode, "河南省")?.description).toBe(
        "河南省：3\u202f个单位，36 / 40\u202f个问题\u202f·\u200990\u202f%（3\u202f个单位中 1\u202f个说明）",
      );
    expect(tileOf("count", "河南省")?.value).toBe("3");
    expect(tileOf("count", "河南省")?.fraction).toBeUndefined();
    expect(tileOf("share", "河南省")).toMatchObject({ value: "90%", fraction: "36/40" });
  });

  test("show a rate with its parts or not at all, however small", () => {
    const wordsOf = (figures: ProvinceSums["sums"], layout: TileLayout) => {
      const all = [{ province: "河南省", units: 3, inspections: 4, sums: figures }];
      const share = toNoticesByProvinceModel(all, "zh-CN", { ...options, mode: "share" });
      const drawn = drawTiles(
        share,
        layout,
        () => ({}),
        (fraction) => fraction * 300,
      );
      return JSON.stringify(drawn.nodes.flatMap((node) => (node.tag === "text" ? node.children : [])));
    };
    for (const layout of [wideTiles, narrowTiles]) {
      expect(wordsOf(sums("problem", 36, 40), layout)).toContain('"36/40","90%"');
      const large = wordsOf(sums("problem", 1_204_000, 1_300_000), layout);
      expect(large.includes("92.6%")).toBe(large.includes("1,204,000/1,300,000"));
    }
    expect(wordsOf(sums("problem", 1_204_000, 1_300_000), narrowTiles)).not.toContain("%");
  });

  test("tell a province without notices from one that states nothing", () => {
    expect(tileOf("share", "浙江省")).toMatchObject({ role: "notStated", value: "未说明" });
    expect(tileOf("share", "广东省")).toMatchObject({ role: "tile", value: "", description: "广东省：没有通报" });
  });

  test("do not say of a province outside the filter that it has no notice", () => {
    const some = toNoticesByProvinceModel(rows, "zh-CN", { ...options, mode: "count", filters: "地区 河南省" });
    expect(some.tiles.find(({ id }) => id === "广东省")?.description).toBe("广东省：没有通报，或不在筛选内");
    expect(some.legend.at(-1)?.label).toBe("没有通报，或不在筛选内");
  });

  test("leave nobody out: units without a province are counted in a line", () => {
    expect(toNoticesByProvinceModel(rows, "en", { ...options, mode: "count" }).silent).toBe(
      "The province of 2 more units is not stated.",
    );
  });

  test("have steps that begin at one and rise", () => {
    for (const largest of [0, 1, 3, 6, 28, 900]) {
      const bounds = toCountBounds(largest);
      expect(bounds[0]).toBe(1);
      expect(bounds.length).toBeLessThanOrEqual(5);
      expect([...bounds].sort((a, b) => a - b)).toEqual(bounds);
    }
  });
});

describe("durations", () => {
  const model = toDurationsModel(
    {
      inspections: 5,
      counts: [
        { step: "feedback", days: 40, count: 2 },
        { step: "feedback", days: 50, count: 1 },
        { step: "feedback", days: -3, count: 1 },
      ],
    },
    "zh-CN",
    facts,
  );

  test("give the median with how many of how many state both days", () => {
    expect(model.strips.map((strip) => strip.value)).toEqual(["中位 40 天（3 / 5 次）"]);
  });

  test("draw no day that lies before the one it follows, and name steps that nobody states", () => {
    expect(model.strips[0]?.range?.min).toBe(40);
    expect(model.silent).toContain("日期前后颠倒、没有画出的：1 处");
    expect(model.silent).toContain("反馈到通报");
    expect(model.table.rows[1]).toEqual(["反馈到通报", 5, 0, null, null, null, 0]);
  });

  test("keep every inspection when days are put together", () => {
    const counts = Array.from({ length: 900 }, (_, days) => ({ step: "whole" as const, days, count: 2 }));
    const many = toDurationsModel({ inspections: 1800, counts }, "en", facts);
    const dots = many.strips[0]?.dots ?? [];
    expect(dots.length).toBeLessThanOrEqual(50);
    expect(dots.reduce((sum, dot) => sum + dot.count, 0)).toBe(1800);
  });
});

describe("small multiples", () => {
  const row = (label: string, tallies: PanelRow["tallies"]): PanelRow => ({
    id: label,
    label,
    path: `/units/${label}`,
    tallies,
    sources: {},
    scope: {},
    isSample: false,
    date: null,
  });
  const tally = (total: number | null, done: number | null, ongoing: number | null = null) => ({
    total,
    done,
    ongoing,
    unknown: null,
  });
  const rows = [
    row("甲区", { problem: tally(40, 36, 4), measure: tally(193, 186) }),
    row("乙区", { problem: tally(12, null), task: tally(35, 30) }),
    row("丙区", { problem: tally(5, 9) }),
    row("丁区", { problem: tally(null, null, 3) }),
  ];
  const model = toSubjectPanels(rows, "zh-CN", {
    question: "subjects-by-unit",
    mode: "count",
    title: "并排看",
    filters: null,
    column: "单位",
    notices: 3,
    samples: 0,
    asOf: "截至 2024年5月6日",
  });
  const figureOf = (subject: string, unit: string) =>
    model.panels.find((panel) => panel.id === subject)?.bars.find((bar) => bar.label === unit)?.value;

  test("count one thing each, on a scale of its own", () => {
    expect(model.panels.map((panel) => [panel.id, panel.max])).toEqual([
      ["problem", 40],
      ["task", 35],
      ["measure", 193],
    ]);
    expect(JSON.stringify(model)).not.toContain("66");
  });

  test("say what is not stated and what contradicts itself, and draw neither", () => {
    expect(figureOf("task", "甲区")).toBe("未说明");
    expect(figureOf("problem", "乙区")).toBe("12\u202f个问题，进度未说明");
    expect(figureOf("problem", "丙区")).toBe("自述已完成 9\u202f个问题，多于总数 5\u202f个");
    expect(figureOf("problem", "丁区")).toBe("正在整改 3\u202f个问题，总数和完成数未说明");
    expect(model.silent).toContain("问题线索");
  });

  test("every shape becomes a picture with all its words, in each scheme", () => {
    const house = toSvgText(drawPoster(model));
    for (const words of ["甲区", "36 / 40", "未说明", model.title]) expect(house).toContain(words);
    expect(house).toContain("#1c6f73");
    const safe = toSvgText(drawPoster(model, { scheme: presets.safe }));
    expect(safe).toContain("#0072b2");
    expect(safe).not.toContain("#1c6f73");
    expect(toSvgText(drawPoster(model, { scheme: presets.mono }))).toContain("url(#dots)");
  });
});
