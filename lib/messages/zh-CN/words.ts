// 台账用语：状态、数量名词、层级、类别

import { formatMonth, formatNumber, middleDot, thinSpace } from "../../format.ts";
import { placeBeforeName, type RoundRef } from "../../ledger/refs.ts";

const n = (value: number) => formatNumber(value, "zh-CN");
const nouns = {
  problem: ["个", "问题"],
  task: ["项", "整改任务"],
  measure: ["条", "整改措施"],
  clue: ["件", "问题线索"],
  petition: ["件", "信访件"],
} as const;
type Noun = keyof typeof nouns;
const isClosed = (subject: Noun) => subject === "clue" || subject === "petition";
/** 3 个 */
const short = (subject: Noun, count: number) => `${n(count)}${thinSpace}${nouns[subject][0]}`;

/** 同名的，说是谁的或哪里的：鼓楼区（江苏省 南京市） */
const tellApart = (name: string, by: string) => `${name}（${by}）`;

export const words = {
  status: { done: "已完成", ongoing: "正在整改", unknown: "未说明" },
  parts: { done: "已完成", ongoing: "正在整改", notStated: "未说明" },
  /** 线索、信访件说“办结”“在办” */
  closed: { done: "已办结", ongoing: "正在办理", notStated: "未说明" },
  /** 已完成、正在整改；线索、信访件说“已办结”“正在办理” */
  partOf: (subject: Noun, part: "total" | "done" | "ongoing" | "notStated"): string =>
    part === "total" ? words.total : (isClosed(subject) ? words.closed : words.parts)[part],
  subject: { problem: "问题", task: "整改任务", measure: "整改措施", clue: "问题线索", petition: "信访件" },
  subjectShort: { problem: "问题", measure: "措施", clue: "线索", petition: "信访" },
  /** 10 个问题 */
  counted: (subject: Noun, count: number) => `${n(count)}${thinSpace}${nouns[subject][0]}${nouns[subject][1]}`,
  /** 问题未说明 */
  uncounted: (subject: Noun) => `${words.subject[subject]}未说明`,
  /** 36 / 40 个问题 */
  ofTotal: (subject: Noun, done: number, total: number) =>
    `${n(done)} / ${n(total)}${thinSpace}${nouns[subject][0]}${nouns[subject][1]}`,
  /** 36 / 40 个问题 · 90 % */
  rate: (subject: Noun, done: number, total: number, percent: string) =>
    `${words.ofTotal(subject, done, total)}${middleDot("zh-CN")}${percent}`,
  /** 通报自己写的比率，连同它所说的数字 */
  statedRate: {
    agrees: (figures: string) => `通报自述完成率：${figures}`,
    differs: (rate: string, figures: string) => `通报自述完成率 ${rate}，按所述数字应为 ${figures}`,
    alone: (rate: string) => `通报自述完成率 ${rate}，没有说明由哪些数字得出`,
  },
  /** 己区（自述已完成 9 个问题，多于总数 5 个） */
  withFigure: (name: string, figure: string) => `${name}（${figure}）`,
  /** 数字没有说全，或者前后不符时的说法；由 lib/charts/figure-in-words.ts 取用 */
  figure: {
    /** 已完成 30 个问题 */
    part: (subject: Noun, part: "done" | "ongoing", count: number): string =>
      `${words.partOf(subject, part)} ${words.counted(subject, count)}`,
    /** ，正在整改 5 个 */
    andOngoing: (subject: Noun, ongoing: number): string =>
      `，${words.partOf(subject, "ongoing")} ${short(subject, ongoing)}`,
    /** 10 个问题 */
    total: (subject: Noun, total: number, listed: boolean): string =>
      `${listed ? "列出 " : ""}${words.counted(subject, total)}`,
    /** 列出 10 个问题：已完成 3 个，正在整改 1 个 */
    listed: (subject: Noun, total: number, done: number | null, ongoing: number | null): string => {
      const part = (key: "done" | "ongoing", count: number | null) =>
        count === null ? [] : [`${words.partOf(subject, key)} ${short(subject, count)}`];
      return `列出 ${words.counted(subject, total)}：${[...part("done", done), ...part("ongoing", ongoing)].join("，")}`;
    },
    /** 自述已完成 12 个问题，多于总数 10 个 */
    excess: (subject: Noun, part: "done" | "ongoing", count: number, total: number): string =>
      `自述${words.partOf(subject, part)} ${words.counted(subject, count)}，多于总数 ${short(subject, total)}`,
    /** （36 / 40 个问题 · 90 %），加上正在整改的 5 个多于总数 */
    together: (subject: Noun, ongoing: number): string =>
      `，加上${words.partOf(subject, "ongoing")}的 ${short(subject, ongoing)}多于总数`,
    notStated: {
      progress: "进度未说明",
      total: "总数未说明",
      done: (subject: Noun): string => `${isClosed(subject) ? "办结数" : "完成数"}未说明`,
      totalAndDone: (subject: Noun): string => `总数和${isClosed(subject) ? "办结数" : "完成数"}未说明`,
      items: (subject: Noun, count: number): string => `${short(subject, count)}未说明`,
    },
  },
  kind: { 巡视: "巡视", 巡察: "巡察" },
  level: { central: "中央", provincial: "省级", municipal: "市级", county: "县级", other: "其他" },
  itemKind: { aspect: "方面", problem: "问题", task: "整改任务", measure: "整改措施" },
  standing: { current: "现行", superseded: "已有较新的通报", nowhere: "未说明单位，不计入统计" },
  unit: "被巡视单位",
  unitShort: "单位",
  round: "轮次",
  notice: "通报",
  region: "地区",
  body: "巡视巡察组",
  inspected: "进驻",
  inspectedFrom: "进驻开始",
  inspectedTo: "进驻结束",
  feedback: "反馈",
  published: "发布",
  signed: "落款",
  disclosure: "公示",
  issuer: "发文机关",
  declared: "自述",
  listed: "列出",
  total: "总数",
  rateLabel: "完成率",
  systems: "制度",
  outcomes: "处理结果",
  noticeNumber: (id: number) => `（编号 ${id}）`,
  contacts: { phone: "电话", email: "电子邮箱", address: "地址", postcode: "邮编" },
  /** 15 / 15 个问题 · 100 %（存疑）：同一份通报里的说法互相矛盾，见“核对” */
  disputed: {
    mark: "存疑",
    figure: (figure: string) => `${figure}（存疑）`,
    /** 合计里有的数字存疑，有的没有 */
    partly: (figure: string) => `${figure}（含存疑）`,
    /** 接在合计的范围之后：3 个单位中 2 个说明，其中 1 个单位的数字存疑 */
    among: (units: number) => (units === 0 ? "" : `，其中 ${n(units)}${thinSpace}个单位的数字存疑`),
  },
  /** 接在合计的范围之后：3 / 3 个单位说明，其中 1 个单位说明正在整改 */
  ongoingAmong: (subject: Noun, units: number) =>
    `，其中 ${n(units)}${thinSpace}个单位说明${words.partOf(subject, "ongoing")}`,
  unfinished: "点名尚未完成的问题",
  longTerm: "长期整改事项",
  /** 轮次的名称；通报没有说明的，按机关与月份称呼；不知道是哪里的，说是谁的 */
  roundName: (round: RoundRef) => {
    if (round.name !== null) {
      const name = [placeBeforeName(round), round.name].filter(Boolean).join(" ");
      return round.owner === null ? name : tellApart(name, round.owner);
    }
    const authority = round.level === "central" ? "中央" : (round.authority.at(-1) ?? "");
    return `${authority}${round.month ? `${formatMonth(round.month, "zh-CN")}开始的` : ""}${round.kind ?? "巡视巡察"}`;
  },
  tellApart,
  units: (count: number) => `${n(count)}${thinSpace}个单位`,
  rounds: (count: number) => `${n(count)}${thinSpace}轮巡视巡察`,
  notices: (count: number) => `${n(count)}${thinSpace}份通报`,
  measures: (count: number) => `${n(count)}${thinSpace}条措施`,
  outcomeUnit: { 件: "件", 人: "人", 次: "次" },
  outcomeCount: (count: number, unit: "件" | "人" | "次") => `${n(count)}${thinSpace}${unit}`,
  /** 处理结果、资金的名称照通报原文；英文在英文词典里译出 */
  outcomeKind: (kind: string) => kind,
  amountKind: (kind: string) => kind,
};
