// 编辑的页面：导入、审核、校订、合并、改动记录
import { formatNumber, thinSpace } from "../../format.ts";
import { entries } from "./entries.ts";
import { history_, rereading } from "./history.ts";
import { importing } from "./importing.ts";
import { publishing } from "./publishing.ts";
import { reviewList } from "./review-list.ts";
import { words } from "./words.ts";

const n = (value: number) => formatNumber(value, "zh-CN");

const fieldNames: Record<string, string> = {
  unit: "被巡视单位",
  region: "地区",
  "inspection.kind": "类别",
  "inspection.level": "层级",
  "inspection.round": "轮次",
  "inspection.body": "巡视巡察组",
  "inspection.start": "进驻开始",
  "inspection.end": "进驻结束",
  "inspection.feedback": "反馈日期",
  published: "发布日期",
  signed: "落款日期",
  title: "标题",
  issuer: "发文机关",
  completionRate: "自述完成率（%）",
  systems: "制度（项）",
};

/** 填得不对时，说这一项可以填什么 */
function toExpected(path: string): string | null {
  if (path === "region") return "要省、市、县的正式名称，如“河南省 郑州市”";
  if (path === "completionRate") return "要 0 到 100 的数";
  if (path.startsWith("amounts.")) return "要名称和不小于 0 的万元数";
  if (path.startsWith("outcomes.")) return "要名称和 0 或正整数";
  if (path === "systems" || path.startsWith("totals.")) return "要 0 或正整数";
  if (/^(?:published|signed|inspection\.(?:start|end|feedback))$/.test(path))
    return "要 1949 年以后、今天或以前确有的一天，如 2024-05-06";
  if (/^(?:items|measures)\.\d+\.(?:title|text)$/.test(path)) return "要原文里有的文字，只出现一处，或先选中它";
  return path in fieldNames ? "要 300 字以内的文字" : null;
}

/** Who it was, with a space behind a name in Latin letters. */
const toWho = (by: string | null) => (by === null ? "别人" : /[\w.]$/.test(by) ? `${by} ` : by);

export const review = {
  navigation: { label: "编辑", import: "导入", review: "审核", merge: "合并", history: "改动记录" },
  /** 可校订的一项叫什么；条目只说“状态”“条目标题”，处理结果和资金说它的种类 */
  fields: (path: string) => {
    const subject = /^totals\.(\w+)$/.exec(path)?.[1];
    if (subject !== undefined) return `自述的${words.subject[subject as keyof typeof words.subject] ?? subject}`;
    const figure = /^(?:outcomes|amounts)\.(.+)$/u.exec(path)?.[1];
    if (figure !== undefined) return figure;
    const part = /^(?:items|measures)\.\d+\.(\w+)$/.exec(path)?.[1];
    if (part !== undefined) return entries.parts[part as keyof typeof entries.parts] ?? path;
    return fieldNames[path] ?? path;
  },
  expected: toExpected,
  unfit: { "is-there": "已经有这一行，请改那一行", "hidden-signs": "含有看不见的控制字符，请去掉", other: "填得不对" },
  /** 导航里“审核 3”后面读给人听的 */
  waiting: (_count: number) => "草稿",
  states: { draft: "草稿", published: "已发布", withdrawn: "已撤下" },
  stateOf: (state: string, count: number) => `${state} ${n(count)}`,
  import: importing,
  entries,
  list: reviewList,
  place: {
    title: "是不是同一次巡视巡察",
    ask: "可能与下面的通报说的是同一次巡视巡察。是同一次的，较新的一份取代较早的；不是的，各算各的。",
    hint: "原文没有足够的轮次或日期来判断。补上轮次或日期，也就判断出来了。",
    namesakes: (count: number) =>
      `另有 ${n(count)}${thinSpace}个同名的单位，都没有说明地区，说的又不是同一次巡视巡察，不知道是不是同一个单位。是的，请合并；不是的，请填上地区。`,
    toMerge: "去合并",
    joined: "只凭同一单位、同一巡视巡察组，已暂归在一起",
    same: "是同一次",
    apart: "都不是，是另一次",
    saidSame: "编辑已确认，同一次巡视巡察的还有：",
    saidApart: "编辑已确认，这是另一次巡视巡察。",
    reopen: "重新判断",
    chosen: { same: "已归到同一次巡视巡察。", apart: "已作为另一次巡视巡察。", open: "已恢复为按原文判断。" },
  },
  publishing,
  notice: {
    title: "审核通报",
    text: "原文",
    toText: "原文",
    noPlace: "原文没有这样写",
    doubtful: "存疑的项",
    doubtfulNone: "没有存疑的项。",
    facts: "通报信息",
    figures: "自述的数字",
    figuresHint: "空着就是未说明，不是 0。",
    outcomes: "处理结果、资金",
    outcomesHint: "只记对整份通报说的，不记某一条措施里的。原文写了而没有读出的，填在空行里；读错的清空，就是未说明。",
    outcomeKind: "名称（照原文）",
    outcomeCount: "数量",
    outcomeUnit: "单位",
    amountKind: "资金名称（照原文）",
    amountWan: "万元",
    added: (at: number) => `新增第 ${n(at)}${thinSpace}行`,
    nameless: "新增的一行有数字，没有写名称，都没有保存。",
    items: "条目的标题和状态",
    itemsNone: "这份通报没有逐条列出问题。",
    itemTitle: "标题",
    editTitle: "改标题",
    titleOf: (title: string) => `“${title}”的标题`,
    save: "保存校订",
    saveHint: "只保存改动的项；读到的原值、改动人和时间都会留下。空着就是未说明。",
    saved: (count: number) => `已保存 ${n(count)}${thinSpace}处校订。`,
    undone: "已撤销，恢复为读到的值。",
    unitHint: (named: string) =>
      `通报没有写明被巡视单位，请选择或填写；空着发布，就不计入任何单位。${named === "" ? "" : `原文提到：${named}。`}`,
    regionHint: "从省到县，用空格隔开，用规范名称：河南省 郑州市 惠济区",
    undated: "通报没有写可用的日期：在历史中排在最前。填写发布日期，就按它排。",
    placedBy: (field: string, day: string) =>
      `没有写可用的发布、落款日期：在历史中暂按${field}（${day}）的位置排。填写发布日期，就按它排。`,
    corrections: "已校订",
    correction: (field: string, read: string, now: string) => `${field}：读作“${read}”，更正为“${now}”`,
    correctedBy: (name: string, time: string) => `${name}，${time}`,
    undo: "撤销",
    undoNamed: (field: string) => `撤销对${field}的校订`,
    waits: "现在的读法里没有这一条，校订暂不起作用",
    publish: "发布",
    publishAgain: "重新发布",
    withdraw: "撤下",
    withdrawHint: "读者不再看得到。",
    withdrawToEarlier: "读者不再看得到；同一次巡视巡察较早的通报恢复为现行。",
    remove: "删除",
    removeHint: "删除后不能恢复，但可以重新导入原文件。",
    confirmRemove: "确认删除",
    published: {
      current: "已发布，并计入统计。",
      superseded: "已发布；该次巡视巡察已有较新的通报，本份不计入统计。",
      nowhere: "已发布；没有说明是哪个单位或哪一轮，不计入统计。",
    },
    withdrawn: "已撤下，读者不再看得到。",
    removed: "已删除。",
    seePublic: "读者看到的页面",
    source: (file: string, by: string) => `文件 ${file}，由 ${by} 导入`,
    unknownImporter: "未知",
    succession: {
      newer: "发布后取代现行的通报：",
      older: "同一次巡视巡察已有较新的通报，发布后归入历史：",
      "replaces-sample": "发布后取代样例：",
    },
    history: "这份通报的改动记录",
    change: "改动",
  },
  refusals: {
    "not-signed-in": "登录已失效，没有保存。请重新登录。",
    forbidden: "你的角色不能做这件事。",
    "not-found": "没有找到，可能已被删除。",
    unchanged: "和原来一样，没有改动。",
    published: "已发布的通报不能删除，请先撤下。",
    "not-confirmed": "请先勾选“确认删除”。",
    same: "不能和自己合并。",
    "merged-since": "后来的一次合并又移动了这里的巡视巡察，请先撤销那一次。",
    incomplete: "请各选一项：并入的，和保留的。",
  },
  stale: (by: string | null, at: string | null) =>
    `你打开之后，${toWho(by)}${at === null ? "" : `在 ${at} `}改动了这份通报，没有保存。你填的内容还在下面，请对照现在的值，再保存一次。`,
  staleShort: (by: string | null) => `你打开之后，${toWho(by)}改动了这份通报，没有执行。请看过现在的内容再做一次。`,
  tooMany: "一次改了超过 10,000 项，都没有保存。请把一部分改回原样，分几次保存。",
  invalid: (fields: string) => `这些项填得不对，都没有保存：${fields}。`,
  /** 读者页面上的更正 */
  corrected: {
    mark: "更正",
    /** 36 / 40 个问题 · 90 %（更正） */
    figure: (words: string) => `${words}（更正）`,
    readAs: (read: string) => `读作“${read}”`,
    heading: "更正",
    lead: "编辑对照原文更正了读取的结果。",
    line: (field: string, read: string, now: string) => `${field}：读作“${read}”，更正为“${now}”`,
    item: (title: string) => `“${title}”的状态`,
    placeOf: (words: string) => `“${words}”的层次`,
    /** 在台账里的位置 */
    notThere: "没有这一条",
    atTop: (kind: string) => `${kind}，在最上层`,
    underItem: (kind: string, title: string) => `${kind}，在“${title}”之下`,
  },
  merge: {
    title: "合并",
    lead: "同一个单位、同一轮次有两种写法时，把一个并入另一个。旧地址会转到保留的一方；可以撤销。",
    unit: "单位",
    round: "轮次",
    search: "按名称查找",
    find: "查找",
    suggested: { unit: "同名的单位：", round: "同一机关的轮次：" },
    findRest: "其余的按名称查找，已经选中的会留着。",
    from: "并入",
    into: "保留",
    fromNamed: (name: string) => `并入：${name}`,
    intoNamed: (name: string) => `保留：${name}`,
    name: "名称",
    place: "地区",
    inspections: "巡视巡察次数",
    submit: "合并",
    none: "没有找到。换一个名称试试。",
    noneSuggested: "没有同名的。按名称查找要合并的两项。",
    noLevel: "级别未说明",
    noKind: "巡视还是巡察未说明",
    elsewhere: {
      unit: (from: string, into: string) =>
        `没有合并：“${from}”与“${into}”不在同一地方。确实是同一个的，请按“仍要合并”。`,
      round: (from: string, into: string) =>
        `没有合并：“${from}”与“${into}”的地区、级别或种类（巡视、巡察）不同，或者不知道是哪里的。确实是同一轮的，请按“仍要合并”。`,
    },
    insist: "仍要合并",
    done: (from: string, into: string) => `已把“${from}”并入“${into}”。`,
    undone: (from: string, into: string) => `已撤销，“${from}”与“${into}”分开。`,
    merges: "合并记录",
    mergesNone: "还没有合并过。",
    line: (from: string, into: string) => `“${from}”并入“${into}”`,
    undo: "撤销合并",
    undoNamed: (from: string) => `撤销合并：${from}`,
    isUndone: (time: string) => `${time} 已撤销`,
  },
  history: history_,
  reread: rereading,
};
