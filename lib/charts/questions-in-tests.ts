// For tests: the chart of every question, made by the question itself from figures that can be counted by hand.
import type { DurationCount, ProvinceSums, RoundDates, RoundRates } from "../ledger/distribution.ts";
import type { RoundProgress, SubjectSums } from "../ledger/progress.ts";
import { type Subject, subjectSchema } from "../ledger/status.ts";
import type { Tally, TallySum } from "../ledger/tally.ts";
import type { ChartModel, Question } from "./chart-model.ts";
import { toCompletionByUnitModel } from "./completion-by-unit.ts";
import { toDurationsModel } from "./durations.ts";
import { toInspectionsByTimeModel } from "./inspections-by-time.ts";
import { toNoticesByProvinceModel } from "./notices-by-province.ts";
import { toProgressByRoundModel } from "./progress-by-round.ts";
import { makeRoundRef, makeUnit } from "./progress-in-tests.ts";
import { toSpreadByRoundModel } from "./spread-by-round.ts";
import { type PanelRow, toSubjectPanels } from "./subject-panels.ts";

const facts = { filters: "筛选：级别 省级", notices: 6, samples: 1, asOf: "2024-05-06" };
const usual = { ...facts, subject: "problem", mode: "count", sort: null, order: null } as const;

type Stated = Partial<Record<Subject, [done: number, total: number, ongoing: number | null]>>;

function toSums(stated: Stated, of: number): SubjectSums {
  const sums = subjectSchema.options.map((subject): [Subject, TallySum] => {
    const [numerator = null, denominator = null, ongoing = null] = stated[subject] ?? [];
    return [
      subject,
      {
        numerator,
        denominator,
        ongoing,
        ongoingStating: ongoing === null ? 0 : 1,
        stating: stated[subject] ? 1 : 0,
        of,
      },
    ];
  });
  return Object.fromEntries(sums) as SubjectSums;
}

const units = [
  makeUnit("甲州经济开发区", { total: 40, done: 36, ongoing: 4 }),
  makeUnit("乙县", { subject: "task", total: 35, done: 30, ongoing: 3 }),
  makeUnit("丁镇", { total: 8, done: 0 }),
  makeUnit("名称很长因而在窄处要截短的丙市公共资源交易管理中心", { total: 12 }),
  makeUnit("戊局", null),
];

const rounds = [
  { name: "一届市委第三轮巡察", start: "2023-03-01", units: 2, sums: toSums({}, 2) },
  { name: "一届市委第二轮巡察", start: "2022-03-01", units: 1, sums: toSums({ task: [30, 35, 5] }, 1) },
  { name: "一届市委第一轮巡察", start: "2021-03-01", units: 3, sums: toSums({ problem: [36, 48, 4] }, 3) },
].map(
  (round): RoundProgress => ({
    ...round,
    round: makeRoundRef(round.name),
    notices: round.units,
    end: null,
    roundNotice: null,
  }),
);

const rates: RoundRates[] = [
  {
    round: makeRoundRef("一届市委第一轮巡察"),
    units: 6,
    rates: (
      [
        [6, 10, 1],
        [9, 10, 3],
        [8, 8, 1],
      ] as const
    ).map(([done, total, count]) => ({
      subject: "problem" as const,
      done,
      total,
      units: count,
      name: "甲县",
      disputed: 0,
    })),
  },
  {
    round: makeRoundRef("一届市委第二轮巡察"),
    units: 1,
    rates: [{ subject: "task", done: 30, total: 35, units: 1, name: "乙县", disputed: 0 }],
  },
];

const step = (first: string, last = first, stating = 1) => ({ first, last, stating });
const dates: RoundDates[] = [
  {
    round: makeRoundRef("一届市委第一轮巡察"),
    inspections: 3,
    stay: { start: "2022-03-01", end: "2022-05-20" },
    feedback: step("2022-06-18", "2022-07-02", 2),
    published: step("2023-01-09", "2023-03-12", 3),
  },
  {
    round: makeRoundRef("一届市委第二轮巡察"),
    inspections: 1,
    stay: { start: "2023-09-04", end: "2023-11-10" },
    feedback: step("2023-12-28"),
    published: { first: null, last: null, stating: 0 },
  },
];

const provinces: ProvinceSums[] = [
  { province: "河南省", units: 7, inspections: 8, sums: toSums({ problem: [36, 40, 4] }, 7) },
  { province: "浙江省", units: 2, inspections: 2, sums: toSums({ problem: [9, 20, null] }, 2) },
  { province: "吉林省", units: 1, inspections: 1, sums: toSums({}, 1) },
  { province: null, units: 1, inspections: 1, sums: toSums({}, 1) },
];

const durations: DurationCount[] = [
  { step: "feedback", days: 35, count: 2 },
  { step: "feedback", days: 55, count: 5 },
  { step: "feedback", days: 90, count: 1 },
  { step: "notice", days: 210, count: 1 },
  { step: "notice", days: -4, count: 1 },
];

const tally = (total: number | null, done: number | null, ongoing: number | null): Tally => ({
  total,
  done,
  ongoing,
  unknown: null,
});
const panelRows = ["甲州经济开发区", "乙县", "丙市"].map((label, index): PanelRow => {
  const tallies: PanelRow["tallies"][] = [
    { problem: tally(40, 36, 4), measure: tally(193, 186, null) },
    { problem: tally(12, null, null), task: tally(35, 30, 5) },
    {},
  ];
  return {
    id: label,
    label,
    path: "/",
    tallies: tallies[index] ?? {},
    sources: {},
    scope: {},
    isSample: index === 0,
    date: null,
  };
});
function makePanels(question: Parameters<typeof toSubjectPanels>[2]["question"], title: string): ChartModel {
  const options = { ...facts, question, mode: "count", title, column: "单位", asOf: "截至 2024年5月6日" } as const;
  return toSubjectPanels(panelRows, "zh-CN", options);
}

/** One chart of each question. */
export function makeCharts(): Record<Question, ChartModel> {
  return {
    "completion-by-unit": toCompletionByUnitModel(units, "zh-CN", usual),
    "progress-by-round": toProgressByRoundModel(rounds, "zh-CN", usual),
    "spread-by-round": toSpreadByRoundModel(rates, "zh-CN", { ...facts, subject: "problem", total: 2 }),
    "inspections-by-time": toInspectionsByTimeModel(dates, "zh-CN", { ...facts, total: 2 }),
    "notices-by-province": toNoticesByProvinceModel(provinces, "zh-CN", {
      ...facts,
      subject: "problem",
      mode: "share",
    }),
    durations: toDurationsModel({ inspections: 9, counts: durations }, "zh-CN", facts),
    "subjects-by-unit": makePanels("subjects-by-unit", "每个单位的各项进度"),
    "subjects-by-round": makePanels("subjects-by-round", "每一轮的各项进度"),
    "subjects-by-region": makePanels("subjects-by-region", "每个地区的各项进度"),
    "subjects-by-notice": makePanels("subjects-by-notice", "历次通报自述的进度"),
  };
}
