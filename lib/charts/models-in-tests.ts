// One fixed model of each shape for tests. Not made by the questions, so that a change of their words leaves the tests of
// shapes alone; the last fields of a shape are all in use.
import type { BarsModel, ChartModel, PanelsModel, StripsModel, TilesModel, TimelineModel } from "./chart-model.ts";

const words = {
  locale: "zh-CN",
  subtitle: "筛选：地区 某省",
  more: null,
  silent: "通报没有说明问题数的单位：丁镇。",
  note: "注：数字为各单位通报自述。斜纹为通报没有说明进度的部分。",
  source: "来源：3 份通报",
  asOf: "截至 2024年5月6日",
  empty: false,
  table: {
    columns: [
      { key: "unit", label: "单位", kind: "text" },
      { key: "total", label: "总数", kind: "number" },
      { key: "rate", label: "完成率", kind: "percent" },
    ],
    rows: [
      ["甲州经济开发区", 40, 90],
      ["乙县", 10, null],
    ],
  },
} as const satisfies Partial<ChartModel>;

function copyWords() {
  return structuredClone(words) as unknown as Omit<
    BarsModel,
    "question" | "title" | "sentence" | "shape" | "parts" | "axis" | "bars"
  >;
}

const parts: BarsModel["parts"] = [
  { key: "done", label: "已完成" },
  { key: "ongoing", label: "正在整改" },
  { key: "notStated", label: "未说明" },
];

const bars: BarsModel["bars"] = [
  {
    id: "a-1",
    label: "甲州经济开发区",
    path: "/units/a",
    parts: { done: 36, ongoing: 4, notStated: 0 },
    counts: { done: 36, ongoing: 4, notStated: 0 },
    value: "36 / 40 · 90 %",
    description: "甲州经济开发区：36 / 40 个问题 · 90 %",
  },
  {
    id: "b-2",
    label: "名称长得一行里放不下因而要在图上截短的乙县（任务）",
    path: "/units/b",
    parts: { done: 0, ongoing: 0, notStated: 10 },
    counts: { done: 0, ongoing: 0, notStated: 10 },
    value: "10 项整改任务，进度未说明",
    description: "乙县（任务）：10 项整改任务，进度未说明",
  },
];

const axis = {
  label: "问题数",
  max: 40,
  ticks: [0, 10, 20, 30, 40].map((value) => ({ value, label: String(value) })),
};

const barsModel: BarsModel = {
  ...copyWords(),
  question: "completion-by-unit",
  shape: "bars",
  title: "各单位的问题整改到哪一步了？",
  sentence: "2 个单位中 1 个说明了问题的完成数，36 / 40；1 个只说明总数。",
  parts,
  axis,
  bars,
};

const stripsModel: StripsModel = {
  ...copyWords(),
  question: "spread-by-round",
  shape: "strips",
  title: "各轮次里，单位之间的完成率差多少？",
  sentence: "1 轮中，完成率从 60 % 到 100 %。",
  legend: [
    { role: "dot", label: "单位" },
    { role: "range", label: "最低到最高" },
    { role: "median", label: "中位数" },
  ],
  axis: { label: "完成率（%）", max: 100, ticks: [0, 50, 100].map((value) => ({ value, label: String(value) })) },
  strips: [
    {
      id: "r",
      label: "某省第一轮巡视",
      path: "/rounds/r",
      dots: [
        { value: 60, count: 1, says: "60 %：甲县" },
        { value: 100, count: 3, says: "100 %：乙县等 3 个单位" },
      ],
      range: { min: 60, median: 100, max: 100 },
      value: "60 – 100 %，中位数 100 %",
      description: "某省第一轮巡视：60 – 100 %，中位数 100 %",
    },
  ],
};

const timelineModel: TimelineModel = {
  ...copyWords(),
  question: "inspections-by-time",
  shape: "timeline",
  title: "各轮次在什么时候？",
  sentence: "1 轮，自 2023年7月7日起。",
  legend: [
    { role: "stay", label: "进驻" },
    { role: "feedback", label: "反馈" },
    { role: "published", label: "公布" },
  ],
  axis: {
    label: "年",
    min: 19_358,
    max: 20_089,
    ticks: [
      { value: 19_358, label: "2023" },
      { value: 19_723, label: "2024" },
      { value: 20_089, label: "2025" },
    ],
  },
  rows: [
    {
      id: "r",
      label: "某省第一轮巡视",
      path: "/rounds/r",
      spans: [
        { role: "stay", from: 19_545, to: 19_607, says: "进驻 2023年7月7日至9月7日" },
        { role: "feedback", from: 19_658, to: 19_658, says: "反馈 2023年10月28日" },
        { role: "published", from: 19_976, to: 19_976, says: "公布 2024年9月10日" },
      ],
      description: "某省第一轮巡视：进驻 2023年7月7日至9月7日",
    },
  ],
};

const tilesModel: TilesModel = {
  ...copyWords(),
  question: "notices-by-province",
  shape: "tiles",
  title: "各省份有多少通报？",
  sentence: "2 个省份有通报，最多的是河南省，3 份。",
  legend: [
    { role: "step2", label: "1" },
    { role: "step5", label: "3" },
    { role: "notStated", label: "未说明" },
    { role: "tile", label: "没有通报" },
  ],
  tiles: [
    {
      id: "河南省",
      rank: 0,
      label: "河南",
      shortLabel: "豫",
      column: 5,
      row: 4,
      role: "step5",
      value: "90%",
      fraction: "36/40",
      description: "河南省：3 份",
    },
    {
      id: "湖北省",
      rank: 1,
      label: "湖北",
      shortLabel: "鄂",
      column: 5,
      row: 5,
      role: "step2",
      value: "1",
      description: "湖北省：1 份",
    },
    {
      id: "山西省",
      rank: null,
      label: "山西",
      shortLabel: "晋",
      column: 5,
      row: 3,
      role: "notStated",
      value: "",
      description: "山西省：未说明",
    },
    {
      id: "陕西省",
      rank: null,
      label: "陕西",
      shortLabel: "陕",
      column: 4,
      row: 4,
      role: "tile",
      value: "",
      description: "陕西省：没有通报",
    },
  ],
};

const panelsModel: PanelsModel = {
  ...copyWords(),
  question: "subjects-by-unit",
  shape: "panels",
  title: "并排看：各单位的各项进度",
  sentence: "2 个单位中，说明问题的 1 个。",
  parts,
  panels: [
    { id: "problem", label: "问题", bars, max: 40 },
    { id: "measure", label: "整改措施", bars: bars.slice(0, 1), max: 40 },
  ],
};

/** One model of each shape, by its shape. */
export const referenceModels: { [Shape in ChartModel["shape"]]: Extract<ChartModel, { shape: Shape }> } = {
  bars: barsModel,
  strips: stripsModel,
  timeline: timelineModel,
  tiles: tilesModel,
  panels: panelsModel,
};
