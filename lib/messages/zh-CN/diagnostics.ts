// 核对：由代码和数值生成一句话
import { formatDate } from "../../format.ts";
import type { DiagnosticCode, RefusalReason, Severity } from "../../ledger/diagnostic.ts";
import { sayCorrected } from "../say-corrected.ts";

export type DiagnosticValues = Readonly<Record<string, string | number>>;

const subjects: Record<string, string> = {
  problem: "问题",
  task: "整改任务",
  measure: "整改措施",
  clue: "问题线索",
  petition: "信访件",
  aspect: "方面",
};
const counters: Record<string, string> = {
  problem: "个",
  task: "项",
  measure: "条",
  clue: "件",
  petition: "件",
  aspect: "个",
};
const text = (values: DiagnosticValues, key: string, otherwise = "") => String(values[key] ?? otherwise);
const subject = (values: DiagnosticValues) => subjects[text(values, "subject")] ?? "";
const counter = (values: DiagnosticValues) => counters[text(values, "subject")] ?? "";
const quoted = (values: DiagnosticValues, key: string) => (values[key] === undefined ? "" : `“${values[key]}”`);

const dates: Record<string, string> = {
  start: "进驻日期",
  end: "巡视巡察结束日期",
  feedback: "反馈日期",
  signed: "落款日期",
  published: "发布日期",
  disclosure: "公示起始日期",
};
/** 原文的写法；原文没有年份时附上所推定的日期 */
const dated = (values: DiagnosticValues, key: "earlier" | "later") => {
  const [printed, day] = [text(values, `${key}Text`), formatDate(text(values, `${key}Day`), "zh-CN")];
  if (values[`${key}Corrected`] !== undefined) return `${day}（更正）`;
  if (printed === "") return day;
  return /\d{4}/.test(printed.normalize("NFKC")) ? `“${printed}”` : `“${printed}”（${day}）`;
};
/** 反馈日期“6月9日”（2023年6月9日）在落款日期“2023年5月20日”之后 */
const outOfOrder = (values: DiagnosticValues, otherwise: string) =>
  values.earlier === undefined
    ? otherwise
    : `${dates[text(values, "earlier")] ?? ""}${dated(values, "earlier")}在${dates[text(values, "later")] ?? ""}${dated(values, "later")}之后。`;
const parts: Record<string, string> = { done: "已完成数", ongoing: "正在整改数" };
/** 已完成 3、正在整改 1：只说原文说了的 */
const statedParts = (values: DiagnosticValues) =>
  [
    ["总数", values.total],
    ["已完成", values.done],
    ["正在整改", values.ongoing],
  ]
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]))
    .join("、");
const ownDays: Record<string, string> = { signed: "落款日期", published: "发布日期", "as-of": "统计截止日期" };

const sentences: Record<DiagnosticCode, (values: DiagnosticValues) => string> = {
  "damaged-date": (v) => `日期${quoted(v, "text")}残缺，没有采用。`,
  "ambiguous-date": (v) => `日期${quoted(v, "text")}有不止一种读法，没有采用。`,
  "missing-dates": (v) =>
    v.text === undefined ? "没有找到进驻日期。" : `进驻时间只写到月份${quoted(v, "text")}，没有写日期。`,
  "missing-body": () => "没有找到巡视组、巡察组的名称。",
  "missing-unit": () => "没有找到被巡视单位的名称。",
  "ambiguous-unit": (v) => `被巡视单位${quoted(v, "text")}有不止一种可能。`,
  "missing-ledger": () => "没有找到逐条列出的问题与措施。",
  "number-lost-mark": (v) => `序号${quoted(v, "text")}后面缺了标点，仍按序号读。`,
  "number-gap": (v) =>
    `序号不连续${v.expected === undefined ? "" : `：应为 ${v.expected}，实为 ${text(v, "found")}`}。`,
  "number-repeat": (v) => `序号重复${v.number === undefined ? "" : `：${v.number}`}。`,
  "unplaced-text": (v) => `有一段文字没有归入任何问题或措施${v.text === undefined ? "。" : `：${quoted(v, "text")}`}`,
  "nothing-told": (v) => `${quoted(v, "text")}下面没有写整改措施。`,
  "truncated-text": () => "原文似乎没有完，末尾的内容可能缺失。",
  "further-notice": (v) =>
    `${v.text === undefined ? "原文中" : `${quoted(v, "text")}处`}可能另起了一份通报，没有分开读；如果是另一份通报，请分成两个文件再导入。`,
  "implausible-figure": (v) =>
    v.total === undefined || v.text === undefined
      ? `数字${quoted(v, "text")}不合常理，没有采用。`
      : `正在整改的${subject(v)}有${quoted(v, "text")}，大于总数 ${v.total}，没有采用。`,
  "planned-figure": (v) => `${quoted(v, "text")}说的是打算做的，不是已经做的，没有采用。`,
  "other-work-done": (v) => `${quoted(v, "text")}说的不是整改完成，没有采用。`,
  "unclear-figure": (v) => `${quoted(v, "text")}里的数不能确定说的是什么，没有采用。`,
  "approximate-figure": (v) =>
    v.value === undefined
      ? `${quoted(v, "text")}没有说明确切数，没有采用。`
      : `${quoted(v, "text")}是约数，按 ${text(v, "value")} 采用。`,
  "declared-listed-differ": (v) =>
    `自述 ${text(v, "declared")}${" "}${counter(v)}${subject(v)}，逐条列出 ${text(v, "listed")}${" "}${counter(v)}。`,
  "declared-listed-agree": (v) =>
    `自述与列出的${subject(v)}都是 ${text(v, "declared", text(v, "listed"))}${" "}${counter(v)}。`,
  "sum-differs": (v) =>
    `${subject(v)}：已完成 ${text(v, "done")} 加正在整改 ${text(v, "ongoing")}，与总数 ${text(v, "total")} 不符。`,
  "sum-agrees": (v) => `${subject(v)}：${text(v, "done")} + ${text(v, "ongoing")} = ${text(v, "total")}，相符。`,
  "rate-differs": (v) =>
    `自述完成率 ${text(v, "stated")} %，按 ${text(v, "done")} / ${text(v, "total")} 计算为 ${text(v, "computed")} %${v.also === undefined ? "" : `；另有 ${text(v, "also")}`}。`,
  "rate-agrees": (v) => `自述完成率 ${text(v, "stated")} % 与 ${text(v, "done")} / ${text(v, "total")} 相符。`,
  "done-exceeds-total": (v) => `${subject(v)}：已完成 ${text(v, "done")} 大于总数 ${text(v, "total")}。`,
  "dates-out-of-order": (v) => outOfOrder(v, "进驻的起止日期前后颠倒。"),
  "feedback-before-end": (v) => outOfOrder(v, "反馈日期早于巡视巡察结束日期。"),
  "total-stated-twice": (v) => `${subject(v)}总数有两种说法：${text(v, "first")} 与 ${text(v, "second")}。`,
  "figure-stated-twice": (v) =>
    `${v.part === undefined ? quoted(v, "text") : `${subject(v)}的${parts[text(v, "part")] ?? ""}`}有两种说法：${text(v, "first")} 与 ${text(v, "second")}。`,
  "unfinished-fewer": (v) => `正在整改 ${text(v, "ongoing")} 个，点名的只有 ${text(v, "named")} 个。`,
  "unfinished-more": (v) => `正在整改 ${text(v, "ongoing")} 个，点名的却有 ${text(v, "named")} 个。`,
  "unfinished-agree": (v) => `点名尚未完成的 ${text(v, "named", text(v, "ongoing"))} 个，与正在整改的个数相符。`,
  "round-stated-twice": (v) => `轮次有两种说法：${quoted(v, "first")}与${quoted(v, "second")}，采用前者。`,
  "several-rates": (v) =>
    `写了几个完成率${v.text === undefined ? "" : `（${quoted(v, "text")}）`}，${v.used === undefined ? "不能确定各是哪一类的，没有采用" : `采用 ${text(v, "used")} %`}。`,
  "status-differs": (v) =>
    `${subject(v)}：自述${statedParts(v)}；列出的各条标明已完成 ${text(v, "markedDone")}、正在整改 ${text(v, "markedOngoing")}、未说明 ${text(v, "notMarked")}，两者不合。`,
  "named-but-done": (v) => `${quoted(v, "text")}被点名尚未完成，列出时却标明已完成。`,
  "named-not-listed": (v) => `点名尚未完成的${quoted(v, "text")}，不在列出的问题之中。`,
  "deadline-passed": (v) =>
    v.count !== undefined
      ? `${text(v, "count")} ${counter(v)}${subject(v)}的完成期限早于${ownDays[text(v, "of")] ?? ""} ${text(v, "day")}，而仍有 ${text(v, "left")} ${counter(v)}没有完成，原文没有说是哪些。`
      : v.text === undefined
        ? `所述完成期限${quoted(v, "deadline")}在通报发布之前。`
        : `完成期限${quoted(v, "text")}（${text(v, "deadline")}）早于${ownDays[text(v, "of")] ?? ""} ${text(v, "day")}，没有说已经完成。`,
  "region-differs": (v) => `单位${quoted(v, "text")}不在地区${quoted(v, "region")}之内。`,
  "impossible-date": (v) =>
    `${dates[text(v, "of")] ?? "日期"}${v.text === undefined ? ` ${text(v, "day")} ` : quoted(v, "text")}${v.latest === undefined ? "早于 1949 年" : `晚于 ${text(v, "latest")}，那时通报已经在这里了`}，可能写错了；排先后、统计年份、截至日期都没有用它。`,
  "ambiguous-authority": (v) =>
    v.city === undefined
      ? `不能确定是${text(v, "prefecture")}哪个市的市委，没有与别的单位归入同一轮次；如果知道，请在巡视巡察组里写明，例如“某某市委第一巡察组”。`
      : `不能确定是${text(v, "city")}委还是${text(v, "prefecture")}的党委派出的巡察，没有与别的单位归入同一轮次；如果知道，请在巡视巡察组里写明，例如“${text(v, "city")}委第一巡察组”。`,
};

const severity: Record<Severity, string> = { error: "不符", warning: "注意", info: "提示", confirmed: "相符" };

const refusals: Record<RefusalReason, string> = {
  empty: "文件是空的",
  "not-text": "不是文字文件（而是图片等）",
  "scan-without-text": "是扫描件，里面没有文字",
  "unmapped-text": "PDF 里的字没有编码对照，读出来是乱码；请导入 Word 原文，或者重新导出 PDF",
  "too-large": "文件太大，或者解开以后太大",
  "too-slow": "读取用时过长，已经停下",
  "unreadable-file": "文件打不开，可能已损坏或不完整",
  "old-format": "是旧格式（.doc、.wps、.rtf），请用 Word 或 WPS 另存为 .docx 再导入",
  "other-format": "不是 Word 文档（而是 OFD、表格、压缩包等），请另存为 .docx 或 PDF 再导入",
  "locked-file": "设有打开密码，请去掉密码再导入",
  "not-a-notice": "不是巡视巡察整改通报",
  "feedback-news": "是巡视反馈的消息，不是整改通报",
  "inspection-announcement": "是进驻公告，不是整改通报",
  "meeting-report": "是会议报道，不是整改通报",
  "media-roundup": "是媒体综述，不是整改通报",
  "environmental-inspection": "是环保督察的通报，不是巡视巡察整改通报",
  template: "是没有填写的范文",
};

/** 代码的短名，用于筛选 */
const codes: Record<DiagnosticCode, string> = {
  "damaged-date": "日期残缺",
  "ambiguous-date": "日期有歧义",
  "missing-dates": "缺进驻日期",
  "missing-body": "缺巡视巡察组",
  "missing-unit": "缺单位",
  "ambiguous-unit": "单位有歧义",
  "missing-ledger": "没有逐条列出",
  "number-lost-mark": "序号缺标点",
  "number-gap": "序号不连续",
  "number-repeat": "序号重复",
  "unplaced-text": "未归入的文字",
  "nothing-told": "没有写措施",
  "truncated-text": "原文不完整",
  "further-notice": "可能含有另一份通报",
  "implausible-figure": "数字不合常理",
  "planned-figure": "是打算而不是结果",
  "other-work-done": "完成的不是整改",
  "unclear-figure": "数字所指不明",
  "approximate-figure": "约数",
  "declared-listed-differ": "自述与列出不同",
  "declared-listed-agree": "自述与列出一致",
  "sum-differs": "合计不符",
  "sum-agrees": "合计相符",
  "rate-differs": "完成率不符",
  "rate-agrees": "完成率相符",
  "done-exceeds-total": "完成数大于总数",
  "dates-out-of-order": "日期前后颠倒",
  "feedback-before-end": "反馈早于结束",
  "total-stated-twice": "总数有两种说法",
  "figure-stated-twice": "数字有两种说法",
  "unfinished-fewer": "点名的未完成项偏少",
  "unfinished-more": "点名的未完成项偏多",
  "unfinished-agree": "点名的未完成项相符",
  "round-stated-twice": "轮次有两种说法",
  "several-rates": "有几个完成率",
  "status-differs": "标明的状态与自述不符",
  "named-but-done": "点名未完成却标明已完成",
  "named-not-listed": "点名的未完成项没有列出",
  "deadline-passed": "期限已过",
  "region-differs": "地区与单位不符",
  "impossible-date": "日期不可能",
  "ambiguous-authority": "哪一级市委不明",
};

/** 自述与列出的问题都是 12 个（按更正后的内容）。 */
const afterCorrection = (sentence: string) => sentence.replace(/。?$/, "（按更正后的内容）。");

export const diagnostics = { sentences: sayCorrected(sentences, afterCorrection), severity, refusals, codes };
