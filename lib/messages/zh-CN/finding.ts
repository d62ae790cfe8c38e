// 查找：全文、快速查找、核对一览
import { formatNumber, thinSpace } from "../../format.ts";
import type { FoundHits } from "../../ledger/found.ts";

const n = (value: number) => formatNumber(value, "zh-CN");

/** 整轮的通报没有单独的单位，有的通报没有说明轮次：它们也成组，但不算单位、轮次 */
const sayGroups = (
  { totalGroups, unnamedGroups }: Pick<FoundHits, "totalGroups" | "unnamedGroups">,
  by: "unit" | "round",
) => {
  const named = totalGroups - unnamedGroups;
  const unnamed = by === "unit" ? "没有单独的单位" : "没有说明轮次";
  if (named === 0) return unnamed;
  const rest = unnamedGroups === 0 ? "" : `，另有 ${n(unnamedGroups)}${thinSpace}组${unnamed}`;
  return `分属 ${n(named)}${thinSpace}${by === "unit" ? "个单位" : "个轮次"}${rest}`;
};

export const finding = {
  search: {
    title: "查找",
    titleOf: (keyword: string) => `查找“${keyword}”`,
    lead: "在现行通报的问题、任务、措施和通报全文里查找，两个字起；全角半角、繁体简体都一样。",
    label: "查找单位、地区、问题、措施、通报",
    hint: "单位、地区、问题……",
    submit: "查找",
    link: "查找",
    names: "名称或地区相符",
    places: {
      none: (words: string) => `尚未收录${words}的通报`,
      /** 尚未收录河南省郑州市金水区的通报；（郑州市有 2 个单位） */
      missing: (place: string, isNear: boolean) => `尚未收录${place}的通报${isNear ? "；" : "。"}`,
      units: (place: string, units: number) => `${place}有 ${n(units)}${thinSpace}个单位`,
    },
    group: "分组",
    groupBy: { unit: "按单位", round: "按轮次" },
    /** 收录到上限为止的，只能说个大概 */
    count: ({ total, capped, ...groups }: Omit<FoundHits, "groups" | "page" | "size">, by: "unit" | "round") =>
      `${capped ? "约" : "共"} ${n(total)}${thinSpace}条${capped ? "以上" : ""}，${sayGroups(groups, by)}`,
    order: "先列标题里有的，再列措施，最后列通报其余文字；同一处里，整句相同的在前，较新的通报在前。",
    countOf: (hits: number) => `${n(hits)}${thinSpace}条`,
    inNotice: "通报",
    elsewhere: "通报其余文字",
    more: (hits: number, name: string) => `${name}的其余 ${n(hits)}${thinSpace}条`,
    noUnit: "没有单独的单位",
    wholeRound: "整轮的通报",
    noRound: "没有说明轮次",
    showing: (from: string, to: string, of: string) => `第 ${from}–${to} 组，共 ${of} 组`,
    start: {
      title: "想找什么？",
      what: "输入两个以上的字，词与词之间可以空格，各词都要出现。例如：",
    },
    tooShort: {
      title: "太短了",
      what: "全文要有两个连着的字才能查找。单位和轮次的名称，一个字也能找。",
    },
    nothing: {
      title: (keyword: string) => `没有找到“${keyword}”`,
      what: "可以这样再试：",
      fewer: "少写几个字，或去掉词与词之间的一个；各词都要在同一条里出现。",
      unfiltered: "不限单位、轮次、地区等，只按字词查找",
      everywhere: "在全部通报里查找，包括已有较新一份的",
      ledger: "到台账里按状态、类别逐条筛选",
    },
    alsoEarlier: "已有较新一份的通报不在此列，可",
    alsoEarlierLink: "在全部通报里查找",
  },
  quick: {
    title: "快速查找",
    open: "快速查找单位、轮次、通报",
    placeholder: "单位、轮次、通报的名称",
    units: "单位",
    rounds: "轮次",
    notices: "通报",
    fullText: (keyword: string) => `在问题、措施、通报全文里查找“${keyword}”`,
    found: (count: number) => `找到 ${n(count)} 个名称`,
    none: "没有这样的名称",
    failed: "没能取到结果，请检查网络后再试。",
    keys: "↑ ↓ 选择，回车打开，Esc 关闭",
    close: "关闭",
    inspections: (count: number) => `${n(count)}${thinSpace}次巡视巡察`,
  },
  diagnostics: {
    title: "核对",
    lead: "通报自述的数字互相对一对，再与逐条列出的对一对：对不上的、读不准的、对得上的，都列在这里，每一条都指到原文。",
    sentence: "核对结果",
    kind: "类别",
    notice: "通报",
    severity: "程度",
    /** 3 条，在 2 份通报里 */
    count: (count: number, notices: number) => `${n(count)}${thinSpace}条，见 ${n(notices)}${thinSpace}份通报`,
    noticeId: "通报编号",
    state: "是否现行",
    quote: "原文片段",
    written: "读取提示：说的是文字怎么写、怎么编号、归到哪里，不是数字对不对",
    /** 序号缺标点 2 处 */
    writtenKind: (kind: string, count: number) => `${kind} ${n(count)}${thinSpace}处`,
  },
};
