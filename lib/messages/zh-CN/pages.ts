// 各页的标题、小标题、空状态
import { formatNumber, thinSpace } from "../../format.ts";
import type { OngoingSums } from "../../ledger/ongoing.ts";
import { words } from "./words.ts";

const n = (value: number) => formatNumber(value, "zh-CN");

export const pages = {
  overview: {
    title: "总览",
    figures: "总数",
    definitions: "数字怎么来的",
    statedBy: (stating: number, of: number) => `${n(of)}${thinSpace}个单位中 ${n(stating)}${thinSpace}个说明`,
    statedByNone: (of: number) =>
      of === 0
        ? "没有符合条件的单位"
        : `${of === 1 ? "这个单位没有" : `${n(of)}${thinSpace}个单位都没有`}同时说明总数与完成数`,
    empty: {
      title: "还没有通报",
      what: "台账是空的。导入公开通报之后，这里会显示各单位的整改进度。",
      next: "在命令行导入文件或文件夹：",
      command: "npm run import -- 文件或文件夹",
      or: "或者先看样例：",
      orCommand: "npm run seed",
    },
  },
  empty: {
    title: "没有符合条件的内容",
    what: "当前的筛选条件下没有结果。",
    next: "去掉一个筛选，或者",
  },
  units: {
    title: "单位",
    lead: "被巡视、被巡察的单位，以及它们最近一份通报自述的整改进度。",
    listed: "列出的问题",
  },
  unit: {
    progress: "整改进度",
    ledger: "台账",
    ledgerHint: "通报逐条列出的方面、问题与措施；点开看原文。",
    noLedger: "这份通报没有逐条列出问题与措施。",
    inspections: "历次巡视巡察",
    inspection: "本次巡视巡察",
    sourceNotice: "依据",
    readNotice: "对照原文阅读通报",
    history: "较早的通报",
    systemsCount: (count: number) => `制定、修订制度 ${n(count)}${thinSpace}项`,
    longTerm: "长期整改事项",
    notStatedHere: (names: string) => `通报没有说明：${names}。`,
    diagnostics: "核对",
    /** 12 个问题 */
    items: (kind: "aspect" | "problem" | "task" | "measure", count: number) =>
      `${n(count)}${thinSpace}${{ aspect: "个方面", problem: "个问题", task: "项任务", measure: "条措施" }[kind]}`,
    listedItems: "通报列出",
    openAll: "全部展开",
    closeAll: "全部收起",
  },
  rounds: {
    title: "轮次",
    lead: "一轮巡视巡察里有通报的单位，以及它们的整改进度。",
    units: "单位",
    authority: "派出机关",
    /** 没有各单位的通报、只有汇总整轮的通报时，数字由谁说的 */
    ofRound: "整轮通报自述",
  },
  round: {
    ranking: "完成率排名",
    rank: "名次",
    wholeRound: "整轮通报",
    wholeRoundLead: "汇总整轮的通报自述的数字，是全轮各单位合在一起的；与各单位通报的合计分开列出，不相加。",
    onlyWhole: "还没有本轮单个单位的通报",
    onlyWholeWhat: "只有汇总整轮的通报，它自述的数字在下面。",
    rankNote: "完成率相同的并列；没有同时说明总数与完成数的单位没有完成率，不排名，列在后面。",
  },
  notices: {
    title: "通报",
    lead: "读入的公开通报。每份通报都保留全文，台账里的每个数字都指向其中的一句。",
    /** 通报的标题；没有的，按单位称呼：惠济区（无标题） */
    named: (title: string | null, unit: string | null | undefined) => title ?? `${unit ?? "通报"}（无标题）`,
    diagnostics: "核对",
    listed: "列出",
    /** 按日期排时 */
    undated: "没有写发布、落款日期的，按通报里的其他日期排；什么日期都没有写的，总排在最后。",
  },
  notice: {
    text: "原文",
    ledger: "台账",
    figures: "自述的数字",
    diagnostics: "核对",
    noDiagnostics: "没有需要说明的地方。",
    /** 读取提示 3 处：序号缺标点 2 · 序号不连续 1 */
    writing: (count: number, kinds: string) => `读取提示 ${n(count)}${thinSpace}处：${kinds}`,
    openPlace: (words: string) => `看原文：${words}`,
    back: "回到台账",
    selected: "选中的原文",
    clear: "取消选中",
    characters: (count: number) => `${n(count)} 字`,
    standing: {
      current: "这是该次巡视巡察现行的通报。",
      superseded: "该次巡视巡察已有较新的通报，本份不计入统计。",
      nowhere: "本份没有说明是哪个单位或哪一轮，不计入统计。",
    },
    newer: "看现行的通报",
    history: "同一次巡视巡察的通报",
    sample: "样例：按一份公开通报改写，供试用。导入同一次巡视巡察的真实通报后，样例自动让位。",
    outcomes: "处理结果",
    panes: "窗格",
    marked: (count: number) => `标出 ${n(count)}${thinSpace}处`,
    nextMarked: "下一处",
    cite: "引用标出的原文",
    /** “……”——某区，关于……的通报，2021年5月6日。地址。原文文件 a.txt，SHA-256 …… */
    citation: (quotes: string[], from: string, address: string, file: string, hash: string) =>
      `“${quotes.join("……")}”——${from}。${address} 原文文件 ${file}，SHA-256 ${hash}`,
    file: "原文文件",
    fingerprint: "文件指纹",
  },
  ledger: {
    title: "台账",
    lead: "各份现行通报列出的全部问题、任务与措施。",
    text: "内容",
    status: "状态",
    aspect: "所属方面",
    number: "序号",
    sorts: { date: "按通报日期", name: "按单位名称" },
    /** 所列的 95 个问题和任务中，60 个没有说明整改状态。 */
    unstated: (count: number, of: number) =>
      count === of
        ? `所列的 ${n(of)}${thinSpace}个问题和任务都没有说明整改状态。`
        : `所列的 ${n(of)}${thinSpace}个问题和任务中，${n(count)}${thinSpace}个没有说明整改状态；说明了的，状态写在后面。`,
    ongoing: {
      title: "尚未完成的问题与任务",
      lead: "通报点名的、只说明个数的、台账逐条标明的分别列出；同一项可能既点了名又标明了，三处不能相加。",
      declared: "通报自述尚未完成的",
      named: "点名的",
      noneNamed: "没有通报点名尚未完成的是哪些。",
      counted: "只说明个数、没有点名的",
      noneCounted: "没有只说明个数的。",
      alsoMarked: "说明了个数，台账里也有标明的",
      /** 所得的表里，一行凭什么在列 */
      basis: { label: "依据", named: "通报点名", counted: "只说明个数", marked: "台账标明" },
      count: "个数",
      /** 3 个单位的通报自述 6 个问题、5 项整改任务正在整改，点名的有 4 个。 */
      sums: ({ problem, task, named, stating, disputed }: OngoingSums) => {
        const counted = [
          problem > 0 ? words.counted("problem", problem) : "",
          task > 0 ? words.counted("task", task) : "",
        ].filter(Boolean);
        if (counted.length === 0) return `通报点名尚未完成的有 ${n(named)}${thinSpace}个，没有说明正在整改的个数。`;
        const names = named > 0 ? `点名的有 ${n(named)}${thinSpace}个` : "都没有点名";
        return `${words.units(stating)}的通报自述 ${counted.join("、")}正在整改${words.disputed.among(disputed)}，${names}。`;
      },
      marked: (counted: string) => `，台账里标明 ${counted}`,
      unnamed: (counted: string | null) =>
        counted === null ? "，只说明个数，没有点名" : `，其中 ${counted}只说明个数，没有点名`,
      showing: (shown: number, of: number) =>
        `以上是 ${n(of)}${thinSpace}份通报中的前 ${n(shown)}${thinSpace}份；用地区、单位、轮次筛选，可看其余的。`,
      rows: (rows: number) => `台账逐条标明正在整改的（${n(rows)}）`,
      noRows: "通报没有逐条标明哪些正在整改",
      noRowsWhat: "台账里没有标明正在整改的条目；通报自述的个数与点名的问题列在上面。",
      link: "尚未完成的有哪些",
    },
  },
};
