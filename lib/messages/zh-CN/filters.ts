// 筛选栏、排序与关键词
import { formatNumber, thinSpace } from "../../format.ts";
import type { Counted } from "../../ledger/detail.ts";

/** 选项后面的数，数的是什么 */
const counters: Record<Counted, string> = {
  units: "个单位",
  inspections: "次",
  notices: "份",
  rows: "条",
  ongoing: "份",
  hits: "处",
  diagnostics: "条",
};

export const filters = {
  open: (count: number) => (count === 0 ? "筛选" : `筛选（${count}）`),
  apply: "应用",
  clear: "清除",
  clearAll: "清除全部筛选",
  remove: (label: string) => `去掉“${label}”`,
  active: "当前筛选",
  typeAhead: (label: string) => `输入以查找${label}`,
  narrow: "缩小范围",
  narrowed: (words: string) => `只列名称含“${words}”的`,
  more: (count: string) => `只列前 ${count} 个；输入名称并按回车，可查找其余的`,
  /** 地址里没看懂的，如 year=99999：照实说，不悄悄略过 */
  unread: (words: string) => `地址里有没看懂的，没有用来筛选或排序：${words}`,
  noMatch: "没有匹配的选项",
  selected: (label: string, count: number) => (count === 0 ? label : `${label}（${count}）`),
  count: (counted: Counted, count: number) => `${formatNumber(count, "zh-CN")}${thinSpace}${counters[counted]}`,
  facets: {
    unit: "单位",
    round: "轮次",
    region: "地区",
    level: "级别",
    kind: "类型",
    year: "进驻年份",
    publishedYear: "发布年份",
    body: "巡视巡察组",
    inspection: "巡视巡察编号",
    status: "状态",
    itemKind: "类别",
    stated: "已说明的内容",
    code: "核对",
    severity: "程度",
    q: "关键词",
  },
  /** 一个筛选怎么算，在它的选项上面说明 */
  notes: { publishedYear: "通报发布的年份；没有写明发布日的，按落款日。" } as Partial<Record<string, string>>,
  authorityUnknown: (body: string) => `${body}（派出地区未说明）`,
  keyword: "关键词",
  keywordHint: "问题、措施里的字词",
  search: "查找",
  keywordTag: (keyword: string) => `含“${keyword}”`,
  summary: (parts: string) => `筛选：${parts}`,
};
