// 图表：标题、一句话、注、来源、导出
import { formatNumber, thinSpace } from "../../format.ts";

const n = (value: number) => formatNumber(value, "zh-CN");
type Counted = "problem" | "measure" | "clue" | "petition" | "task";
const subjects = { problem: "问题", task: "整改任务", measure: "整改措施", clue: "问题线索", petition: "信访件" };
const verbs = { problem: "整改", task: "整改", measure: "落实", clue: "办理", petition: "办理" };

export const charts = {
  completionByUnit: {
    title: (subject: Counted) => `各单位的${subjects[subject]}${verbs[subject]}到哪一步了？`,
    titleIn: (subject: Counted, round: string) => `${round}：各单位的${subjects[subject]}${verbs[subject]}到哪一步了？`,
  },
  progressByRound: {
    title: (subject: Counted) => `各轮次的${subjects[subject]}${verbs[subject]}到哪一步了？`,
  },
  question: {
    "completion-by-unit": "各单位整改进度",
    "progress-by-round": "各轮次整改进度",
    "spread-by-round": "各轮次完成率的差距",
    "inspections-by-time": "各轮次的时间",
    "notices-by-province": "各省份的通报",
    durations: "从进驻到通报的天数",
    "subjects-by-unit": "各单位的各项进度",
    "subjects-by-round": "各轮次的各项进度",
    "subjects-by-region": "各地区的各项进度",
    "subjects-by-notice": "历次通报的进度",
  },
  subject: "看什么",
  view: "怎么看",
  sort: "排序",
  count: "数量",
  share: "占比",
  sorts: { rate: "完成率", size: "数量", date: "日期", name: "名称" },
  order: "先后",
  orders: {
    rate: { desc: "高者在前", asc: "落后在前" },
    size: { desc: "多者在前", asc: "少者在前" },
    date: { desc: "新近在前", asc: "早先在前" },
    name: { desc: "Z 到 A", asc: "A 到 Z" },
  },
  tasksLabel: (unit: string) => `${unit}（任务）`,
  /** 5 个单位中 1 个说明了问题完成数，36 / 40 */
  sentence: {
    none: (of: number) =>
      `${of === 1 ? "这个单位的通报没有" : `${n(of)}${thinSpace}个单位的通报都没有`}同时说明总数和完成数。`,
    nothing: "没有符合条件的通报。",
    stating: (subject: Counted, of: number, stating: number, done: number, total: number) =>
      `${n(of)}${thinSpace}个单位中 ${n(stating)}${thinSpace}个说明了${subjects[subject]}的完成数，${n(done)} / ${n(total)}`,
    tasks: (stating: number, done: number, total: number) =>
      `另有 ${n(stating)}${thinSpace}个按整改任务说明，${n(done)} / ${n(total)}`,
    tasksOnly: (of: number, stating: number, done: number, total: number) =>
      `${n(of)}${thinSpace}个单位中 ${n(stating)}${thinSpace}个按整改任务说明，${n(done)} / ${n(total)}`,
    listedOnly: (count: number) => `${n(count)}${thinSpace}个只逐条列出`,
    roundsTasks: (stating: number) => `另有 ${n(stating)}${thinSpace}轮按整改任务说明`,
    roundsDisputed: (count: number) => `有 ${n(count)}${thinSpace}轮的合计含存疑的数字`,
    roundsSilent: (count: number) => `${n(count)}${thinSpace}轮没有单位说明`,
    totalOnly: (count: number) => `${n(count)}${thinSpace}个只说明总数`,
    ongoingOnly: (count: number) => `${n(count)}${thinSpace}个说明了总数和正在整改的，没有说明完成数`,
    over: (count: number) => `${n(count)}${thinSpace}个所述数字多于总数`,
    noTotal: (count: number) => `${n(count)}${thinSpace}个没有说明总数`,
    roundsStating: (subject: Counted, of: number, stating: number) =>
      `${n(of)}${thinSpace}轮中 ${n(stating)}${thinSpace}轮有单位说明${subjects[subject]}的完成数`,
    join: "；",
    end: "。",
  },
  listedValue: (value: string) => `${value}（按列出的计）`,
  roundShort: (stating: number, of: number) => `${n(stating)} / ${n(of)} 个单位说明`,
  /** shown：只就图中一页而言时，这一页有几个 */
  silent: (names: string, subject: Counted, shown: number | null) =>
    `${shown === null ? "" : `这 ${n(shown)} 个中，`}通报没有说明${subjects[subject]}数的单位：${names}。`,
  silentRounds: (names: string, subject: Counted, shown: number | null) =>
    `${shown === null ? "" : `这 ${n(shown)} 轮中，`}没有单位说明${subjects[subject]}完成数的轮次：${names}。`,
  /** 各轮次、各地区的图里，通报没有说明轮次、地区，也推不出的 */
  leftOut: {
    round: (count: number) => `另有 ${n(count)}${thinSpace}份通报没有说明轮次，不在图中。`,
    region: (count: number) => `另有 ${n(count)}${thinSpace}份通报没有说明单位所在地区，不在图中。`,
  },
  over: (names: string) => `所述数字多于总数、因此不画条的：${names}。`,
  note: {
    declared: "注：数字为各单位通报自述，取每次巡视巡察最新的一份通报。",
    tasks: "注明（任务）的按整改任务计数；问题与任务不相加。",
    hatch: "斜纹为通报没有说明进度的部分，不等于没有完成。",
    listed: "注明“列出”的，是通报没有自述总数、由本站按逐条所列计数；有一条没有说明状态的，就不算完成率。",
    rounds: "只加总同时说明总数与完成数的单位。",
  },
  source: (notices: number) => `来源：${n(notices)}${thinSpace}份通报`,
  sourceSamples: (notices: number, samples: number) =>
    `来源：${n(notices)}${thinSpace}份通报，其中样例 ${n(samples)}${thinSpace}份`,
  asOf: (date: string) => `截至 ${date}`,
  asOfUnknown: "发布日期未说明",
  axis: {
    count: (subject: Counted) => `${subjects[subject]}数`,
    problemsAndTasks: "问题数 / 任务数",
    share: "占比（%）",
  },
  problemOrTask: "问题或任务",
  sortedBy: (sort: string, order: string) => `（按${sort}，${order}）`,
  more: (shown: number, of: number, sorted: string) => `图中为前 ${n(shown)} 个，共 ${n(of)} 个${sorted}`,
  morePage: (first: number, last: number, drawn: number, of: number, sorted: string) =>
    `图中为第 ${n(first)}–${n(last)} 个${drawn < last - first + 1 ? `中的 ${n(drawn)} 个` : ""}，共 ${n(of)} 个${sorted}`,
  allRounds: (of: number) => `看全部 ${n(of)}${thinSpace}轮`,
  tableCaption: (title: string) => `${title} 数据表`,
  table: "表格",
  columns: {
    unit: "单位",
    round: "轮次",
    subject: "计数对象",
    basis: "依据",
    total: "总数",
    done: "已完成",
    ongoing: "正在整改",
    notStated: "其余未说明",
    rate: "完成率",
    date: "通报日期",
    start: "进驻日期",
    unitsStating: "说明的单位",
    ongoingStating: "说明正在整改的单位",
    unitsDisputed: "存疑的单位",
    units: "单位数",
    corrected: "更正",
    disputed: "存疑",
    derived: "推定",
  },
  export: "导出",
  exportAs: (question: string, format: string) => `导出“${question}”为 ${format}`,
  formats: {
    svg: "SVG 矢量图",
    png: "PNG 图片",
    csv: "CSV 表格",
    xlsx: "Excel 工作簿",
    json: "JSON 数据",
  },
  sheetData: "数据",
  sheetNotes: "说明",
  notesRows: {
    title: "标题",
    filters: "筛选",
    sentence: "概述",
    note: "口径",
    source: "来源",
    asOf: "日期",
    silent: "未说明",
    address: "地址",
    shown: "范围",
  },
  noFilters: "无",
  empty: "没有符合条件的通报。去掉一些筛选再看。",
  chartRegion: (title: string) => `图表：${title}`,
  keyboardHint: "用左右方向键逐条查看",
};
