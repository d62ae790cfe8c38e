// 编辑的页面：条目的层次、措施的文字、漏读的
import { formatNumber, thinSpace } from "../../format.ts";

const n = (value: number) => formatNumber(value, "zh-CN");

export const entries = {
  parts: { title: "条目标题", status: "状态", place: "条目的层次", text: "措施的文字" },
  title: "条目的层次和文字",
  lead: "读错了层次、类别、起止，或者漏读、多读的，在这里改。文字总是取自原文；次序总是原文的次序。",
  back: "回到审核",
  open: "改层次、措施，补漏读的",
  doubtful: "存疑的地方",
  /** 审核一份通报的页面上：核对发现、而不归某一项的 */
  others: "核对发现的其他地方",
  remarks: (count: number) => `读取提示 ${n(count)}${thinSpace}处`,
  list: "条目",
  measures: (count: number) => `${n(count)}${thinSpace}条措施`,
  edit: (title: string) => `改“${title}”`,
  close: "收起",
  words: "标题（原文里的字）",
  measureWords: (at: number) => `第 ${n(at)}${thinSpace}条措施（原文里的字）`,
  kind: "是什么",
  under: "归在",
  top: "最上层",
  underHint: "只能归在原文里排在它前面、还没有结束的条目之下；它下面的跟着它走。",
  takeOut: "这不是条目，去掉",
  takeOutHint: "它下面的条目上升一层，措施归到前一条；前面没有条目的，一起去掉。去掉的可以撤销。",
  takeOutMeasure: "这不是措施，去掉",
  save: "保存这一条",
  saved: (count: number) => `已保存 ${n(count)}${thinSpace}处校订。`,
  invalid: (fields: string) =>
    `没有保存：${fields}。文字要是原文里的，不和别的条目、措施重叠；有几处相同的，请在原文里选中要的那一处。`,
  add: "补上漏读的",
  addWords: "原文里的字",
  addHint: "在原文里选中，再按“用选中的文字”；也可以照原文填写。前面的序号会自动认出。",
  addSubmit: "补上",
  added: "已补上，见下面的条目；不在应在的地方，就改它的层次。",
  useSelected: "用选中的文字",
  noneSelected: "先在原文里选中文字。",
  refusals: {
    "no-words": "原文里没有这些字，没有补。标题不超过 300 字。",
    taken: "这些字已经在别的条目或措施里；先把那一条的文字改短，或者撤销去掉它的校订。",
    "no-item-above": "它前面没有条目，措施没有地方归；先补上条目。",
  },
  several: (count: number) =>
    `这些字在原文里有 ${n(count)}${thinSpace}处，没有补。请多写几个字，或者在原文里选中要的那一处。`,
};
