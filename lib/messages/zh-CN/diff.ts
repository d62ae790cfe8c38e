// 前后两份通报的不同
import { formatNumber, thinSpace } from "../../format.ts";

const n = (value: number) => formatNumber(value, "zh-CN");

export const diff = {
  title: "前后两份通报",
  lead: (unit: string) => `${unit}同一次巡视巡察的两份通报，有什么不同。`,
  earlier: "较早",
  later: "较晚",
  change: "变化",
  figures: "自述的数字",
  status: "状态有变化的条目",
  item: "条目",
  added: "只在较晚一份里列出",
  removed: "只在较早一份里列出",
  words: "文字有变化的条目",
  measureReworded: "措施改写",
  measureAdded: "新列措施",
  measureRemoved: "不再列的措施",
  wordsAdded: "〔新〕",
  wordsRemoved: "〔删〕",
  same: (count: number) => `标题、状态与措施都一样的条目 ${n(count)}${thinSpace}条。`,
  /** 一句话说出不同：数字 · 状态 · 文字 · 多列 · 少列 */
  part: (subject: string, part: string) => `${subject}${part}`,
  statusChanges: (count: number) => `${n(count)}${thinSpace}个条目的状态有变化`,
  wordChanges: (count: number) => `${n(count)}${thinSpace}个条目的文字有变化`,
  addedItems: (count: number) => `新列 ${n(count)}${thinSpace}条`,
  removedItems: (count: number) => `不再列 ${n(count)}${thinSpace}条`,
  summary: (parts: string) => `与较早一份相比，${parts}。`,
  noChange: "两份通报说明的各项、条目、状态与措施没有不同。",
  nothing: "没有。",
  noFigures: "两份通报都没有自述数字。",
  note: "条目先按标题比对（忽略标点与空格），其余的按序号与相近的标题比对；改动太大的会同时出现在“只在较早”与“只在较晚”里。列出与否不等于整改与否。",
  more: (value: string) => `多 ${value}`,
  less: (value: string) => `少 ${value}`,
  equal: "不变",
  other: "另有通报",
  onlyOne: "这次巡视巡察只有一份通报，没有可以对比的。",
  notSame: "这两份通报不属于同一次巡视巡察。",
  back: "回到通报",
  /** 已完成 30 → 33 / 35 */
  arrow: (from: string, to: string) => `${from} → ${to}`,
  groups: { results: "处理结果、资金与制度", dates: "机构与日期", contact: "联系方式" },
  nowStated: "新说明",
  noLonger: "不再说明",
  otherWords: "有变化",
  /** 处理结果、资金与制度有 3 项变化 */
  groupChanges: (group: string, count: number) => `${group}有 ${n(count)}${thinSpace}项变化`,
  unfinished: "点名尚未完成的",
  longTerm: "长期整改事项",
  name: { named: "两份都有", added: "新点名", removed: "不再点名", absent: "没有点名" },
  /** 不再点名尚未完成的 2 个，新点名 1 个 */
  nameChanges: (removed: number, added: number) =>
    [
      removed > 0 ? `不再点名尚未完成的 ${n(removed)}${thinSpace}个` : "",
      added > 0 ? `新点名尚未完成的 ${n(added)}${thinSpace}个` : "",
    ]
      .filter(Boolean)
      .join("，"),
  nameNote: "不再点名，不等于已经完成；通报没有这样说的，不作推断。",
  noStated: "两份通报都没有说明。",
};
