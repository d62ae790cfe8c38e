// 怎么看：分布、时间、地区、对比、前后两份通报
import { formatNumber, thinSpace } from "../../format.ts";
import type { DurationStep } from "../../ledger/distribution.ts";
import type { Subject } from "../../ledger/status.ts";

const n = (value: number) => formatNumber(value, "zh-CN");
const subjects = { problem: "问题", task: "整改任务", measure: "整改措施", clue: "问题线索", petition: "信访件" };
const stepNames: Record<DurationStep, string> = {
  feedback: "进驻结束到反馈",
  notice: "反馈到通报",
  whole: "进驻结束到通报",
};

/** 完成率的最低、居中与最高，各带分子与分母 */
interface SpreadFigures {
  min: string;
  median: string;
  between: string | null;
  max: string;
}
const sayFigures = ({ min, median, between, max }: SpreadFigures) =>
  `最低 ${min}，中位 ${median}${between === null ? "" : `（${between}）`}，最高 ${max}`;

/** 单位最多的省份：写出名字；并列太多的，写有几个、各有多少单位 */
export type MostUnits = { names: string; areAll: boolean } | { tied: number; each: number };

const sayMost = (most: MostUnits, provinces: number) => {
  if ("names" in most) return most.areAll ? `：${most.names}` : `，最多的是${most.names}`;
  return most.tied === provinces
    ? `，各 ${n(most.each)}${thinSpace}个`
    : `，最多的有 ${n(most.tied)}${thinSpace}个省份，各 ${n(most.each)}${thinSpace}个`;
};

export const seeing = {
  spread: {
    title: (subject: Subject) => `各轮次内，单位之间的${subjects[subject]}完成率差多少？`,
    dot: "一个单位（面积为单位数）",
    range: "最低到最高",
    median: "中位数",
    min: "最低",
    medianColumn: "中位",
    max: "最高",
    note: "每个点是一个单位自述的完成率，只算同时说明总数与完成数的单位；完成率相同的合成一个较大的点。",
    of: (end: string, figure: string) => `${end} ${figure}`,
    medianOf: "居中单位的数字",
    between: (from: string, to: string) => `介于 ${from} 与 ${to} 之间`,
    betweenOf: (between: string, scope: string) => `${between}（${scope}）`,
    widest: (round: string, figures: SpreadFigures) => `差距最大的是${round}，${sayFigures(figures)}`,
    onlySingle: "每轮最多一个单位说明，看不出差距",
    value: (median: string) => `中位 ${median}`,
    scope: (stating: number, of: number) => `${n(stating)} / ${n(of)} 个单位`,
    says: (rate: string, name: string, units: number) =>
      units === 1 ? `${name}：${rate}` : `${name}等 ${n(units)}${thinSpace}个单位：${rate}`,
    description: (round: string, figures: SpreadFigures, stating: number, of: number) =>
      `${round}：${sayFigures(figures)}，${n(of)}${thinSpace}个单位中 ${n(stating)}${thinSpace}个说明`,
  },
  time: {
    title: "各轮次什么时候进驻、反馈、发布通报？",
    sentence: (rounds: number, first: string, last: string) => `${n(rounds)}${thinSpace}轮，从 ${first}到 ${last}。`,
    noDates: (rounds: number) => `${n(rounds)}${thinSpace}轮的通报都没有说明日期。`,
    undated: (names: string, shown: number | null) =>
      `${shown === null ? "" : `这 ${n(shown)} 轮中，`}没有说明日期的轮次：${names}。`,
    note: "注：长条为本轮各单位最早进驻到最晚结束；空心圆为最早与最晚的反馈日；实心圆为最早与最晚的通报日（发布日，没有则取落款日）。",
    derived: "没有说明的日期不画，不推算。",
    inspections: "巡视巡察次数",
    first: (step: string) => `最早${step}`,
    last: (step: string) => `最晚${step}`,
    stating: (step: string) => `说明${step}日的`,
    scope: (stating: number, of: number) => (of > 1 ? `（${n(of)} 次中 ${n(stating)} 次说明）` : ""),
  },
  province: {
    title: "哪些省份有通报？",
    titleShare: (subject: Subject) => `各省份的${subjects[subject]}完成了多少？`,
    column: "省份",
    unknown: "省份未说明",
    none: "没有通报",
    noneLookedAt: "没有通报，或不在筛选内",
    named: (name: string, units: number) => `${name} ${n(units)}${thinSpace}个`,
    sentence: (units: number, provinces: number, most: MostUnits) =>
      `${n(provinces)}${thinSpace}个省份的 ${n(units)}${thinSpace}个单位有通报${sayMost(most, provinces)}。`,
    nowhere: (units: number) =>
      units === 1
        ? "这个单位有通报，但省份未说明，图中没有它。"
        : `${n(units)}${thinSpace}个单位有通报，省份都未说明，图中没有它们。`,
    sentenceShare: (provinces: number, stating: number, subject: Subject) =>
      `有通报的 ${n(provinces)}${thinSpace}个省份中，${n(stating)}${thinSpace}个有单位说明${subjects[subject]}的完成数。`,
    scope: (stating: number, of: number) =>
      of > 1 ? `（${n(of)}${thinSpace}个单位中 ${n(stating)}${thinSpace}个说明）` : "",
    elsewhere: (units: number) => `另有 ${n(units)}${thinSpace}个单位的省份未说明。`,
    below: (from: string | null, to: string) => (from === null ? `不到 ${to}` : `${from} 至不到 ${to}`),
    from: (bound: string) => `${bound} 个及以上`,
    note: "每个省份一个同样大小的方格，位置只示意相邻关系，不表示疆界与面积。",
    hint: "点方格，只看这个省份。",
    listed: (provinces: number) => `有通报的 ${n(provinces)}${thinSpace}个省份`,
  },
  duration: {
    title: "从进驻结束到反馈、到通报，用了多久？",
    step: stepNames,
    axis: "天数",
    dot: "巡视巡察（面积为次数）",
    stepColumn: "阶段",
    stating: "两个日期都说明的",
    min: "最短（天）",
    median: "中位（天）",
    max: "最长（天）",
    backwardsColumn: "日期颠倒的",
    sentence: (step: DurationStep, median: number, stating: number, of: number) =>
      `${stepNames[step]}，中位 ${n(median)}${thinSpace}天（${n(of)} 次中 ${n(stating)} 次说明）`,
    none: (of: number) => `${n(of)}${thinSpace}次巡视巡察的通报都没有同时说明两个日期。`,
    silent: (step: DurationStep) => `没有通报说明“${stepNames[step]}”的两个日期。`,
    backwards: (count: number) => `日期前后颠倒、没有画出的：${n(count)} 处。`,
    note: "注：每次巡视巡察取最新一份通报；通报日为发布日，没有则取落款日；缺任何一个日期的不计入，不推算。",
    binned: (days: number) => `相近的 ${n(days)}${thinSpace}天合成一个点。`,
    /** 一个点是一天的，或相近几天的 */
    says: (from: number, to: number, count: number) =>
      `${from === to ? n(from) : `${n(from)}–${n(to)}`} 天：${n(count)} 次`,
    value: (median: number, stating: number, of: number) => `中位 ${n(median)} 天（${n(stating)} / ${n(of)} 次）`,
    description: (step: string, min: number, median: number, max: number, stating: number, of: number) =>
      `${step}：最短 ${n(min)} 天，中位 ${n(median)} 天，最长 ${n(max)} 天，${n(of)} 次中 ${n(stating)} 次说明`,
  },
  panels: {
    titleUnits: "并排看：每个单位的各项进度",
    titleUnit: (unit: string) => `${unit}：各项进度`,
    titleRound: (round: string) => `${round}：每个单位的各项进度`,
    titleRounds: "并排看：每一轮的各项进度",
    titleRegions: "并排看：每个地区的各项进度",
    titleNotices: (unit: string) => `${unit}：历次通报自述的进度`,
    rows: {
      "subjects-by-unit": (rows: number) => `${n(rows)}${thinSpace}个单位`,
      "subjects-by-round": (rows: number) => `${n(rows)}${thinSpace}轮巡视巡察`,
      "subjects-by-region": (rows: number) => `${n(rows)}${thinSpace}个地区`,
      "subjects-by-notice": (rows: number) => `${n(rows)}${thinSpace}份通报`,
    },
    /** 图中只是一页时 */
    drawn: (rows: string) => `图中的 ${rows}`,
    sentence: (rows: string, counts: string) => `${rows}，分别说明：${counts}。`,
    counted: (subject: string, count: number) => `${subject} ${n(count)}`,
    none: (rows: string) => `${rows}都没有自述进度。`,
    /** 只有一行时 */
    single: (subjects: string) => `通报说明了：${subjects}。`,
    silent: (names: string, rows: number) => `${rows === 1 ? "" : "都"}没有说明：${names}。`,
    note: "每一小图只数一种；问题与任务不相加，也不放在一个刻度上。",
    /** 各小图共用的图例：线索、信访件说“办结” */
    parts: { done: "已完成（办结）", ongoing: "正在整改（办理）", notStated: "未说明" },
    sum: (stating: number, of: number, among: string) =>
      `（${n(of)}${thinSpace}个单位中 ${n(stating)}${thinSpace}个说明${among}）`,
    notSums: "轮次的数字为本轮说明了的单位之和。",
    notSumsRegions: "地区的数字为其下说明了的单位之和。",
    history: "注：数字为通报自述，包括已被较新通报取代的通报；同一次巡视巡察的通报从早到晚。",
    noticeColumn: "通报",
    inspectionOf: (year: string) => `${year}年巡视巡察，`,
  },
  ranking: {
    unranked: "没有完成率，不排名",
    unrankedCount: (count: number) => `${n(count)}${thinSpace}个单位`,
    ranked: (count: number, of: number) => `${n(of)}${thinSpace}个单位中 ${n(count)}${thinSpace}个有名次`,
    tie: "并列",
  },
  reading: {
    keysOn: "按 j、k 逐条查看",
    diff: "与前一份通报对比",
    diffNext: "与后一份通报对比",
  },
  palette: {
    unknown: (known: string) =>
      `没有这种配色，或其中的颜色分不清。可用：${known}；也可写三种颜色，如 green.amber.grey。`,
    title: "配色",
    lead: "颜色的含义各地不同：绿色在有的城市表示“已完成”，在有的城市表示“还有时间”。在这里选定哪种颜色表示什么；页面与导出的图片都用它，并记住你的选择。",
    legend: "颜色的含义",
    choose: "选用",
    schemes: "选一套",
    own: "自己定",
    ownLead: "给每种状态选一种颜色。已完成与正在整改须一深一浅，不靠颜色也分得清；未说明总是斜纹，可选斜纹的颜色。",
    save: "用这些颜色",
    notTellable: "这几种颜色分不清，没有采用：已完成与正在整改须一深一浅，三者不能同色。",
    deep: "深",
    bright: "浅",
    colours: {
      teal: "青绿",
      blue: "蓝",
      green: "绿",
      purple: "紫",
      charcoal: "灰黑",
      amber: "琥珀",
      orange: "橙",
      yellow: "黄",
      lime: "嫩绿",
      sky: "浅蓝",
      rose: "粉红",
      dots: "圆点",
      grey: "灰",
    },
    current: "正在使用",
    names: { house: "本站", safe: "色觉友好", signal: "红绿灯", mono: "单色花纹" },
    hints: {
      house: "青绿与琥珀，深浅不同。",
      safe: "蓝与橙，各种色觉都能分辨。",
      signal: "绿与黄，与常见的督办看板一致。",
      mono: "不用颜色：实心、圆点、斜纹，黑白打印也能分辨。",
    },
    meaning: {
      done: "通报说已经完成（线索、信访件为办结）",
      ongoing: "通报说正在整改（办理）",
      notStated: "通报没有说明进度，不等于没有完成",
    },
    note: "无论用哪种配色，颜色旁边都有文字；没有说明的部分总是斜纹。打印时自动用花纹。",
    address: "这一套也可以写在地址里：",
  },
};
