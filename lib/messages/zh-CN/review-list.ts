// 审核一览：哪些草稿、选中与发布
import { formatNumber, thinSpace } from "../../format.ts";

const n = (value: number) => formatNumber(value, "zh-CN");

export const reviewList = {
  title: "审核",
  lead: "存疑的排在前面。发布之前，读者看不到草稿。",
  states: "状态",
  choose: "选",
  chooseNamed: (title: string) => `选中：${title}`,
  notice: "通报",
  diagnostics: "核对",
  corrections: (count: number) => `已校订 ${n(count)}${thinSpace}处`,
  importedAt: "导入时间（北京时间）",
  /** 选中本页全部 30 份 */
  chooseAll: (count: number) => `选中本页全部 ${n(count)}${thinSpace}份`,
  chosen: (count: number) => (count === 0 ? "还没有选中" : `已选中 ${n(count)}${thinSpace}份`),
  /** 发布选中的 3 份；没有脚本时不知道几份 */
  publishChosen: (count: number) => (count === 0 ? "发布选中的" : `发布选中的 ${n(count)}${thinSpace}份`),
  publishAll: (count: number) => `发布全部 ${n(count)}${thinSpace}份草稿`,
  confirmAll: "确认发布全部草稿",
  notConfirmed: "请先勾选“确认发布全部草稿”。",
  noneChosen: "没有选中任何一份。",
  /** 发布全部之前：其中几份有存疑的项；后面是链接 */
  doubtfulAmong: (count: number) => `其中 ${n(count)}${thinSpace}份有存疑的项。`,
  cleanOnly: (count: number) => `只看没有存疑的 ${n(count)}${thinSpace}份`,
  confirmPart: (part: string) => `确认发布全部“${part}”${part.endsWith("的") ? "" : "的"}草稿`,
  publishPart: (count: number) => `发布这 ${n(count)}${thinSpace}份草稿`,
  partsLabel: "筛选",
  parts: {
    all: "全部",
    doubtful: "有存疑的",
    clean: "没有存疑的",
    successor: "后续或较早的通报",
    sibling: "同一次有几份草稿",
    possible: "可能是同一次，待确认",
    nowhere: "未说明单位",
  },
  doubts: (count: number) => `存疑 ${n(count)}${thinSpace}项`,
  emptyPart: "这一类里没有了",
  empty: { draft: "没有草稿", published: "还没有发布的通报", withdrawn: "没有撤下的通报" },
  emptyNext: "导入通报之后，在这里审核、发布。",
  noUnit: "未说明单位，请选择；否则发布后不计入任何单位",
};
