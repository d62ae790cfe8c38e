// 对比：两个到六个单位、轮次或地区并排
import { formatNumber, thinSpace } from "../../format.ts";

const n = (value: number) => formatNumber(value, "zh-CN");

export const comparing = {
  title: "对比",
  lead: "把两个到六个单位、轮次或地区放在一起看；每种数字各看各的，从不相加。",
  add: "对比",
  addNamed: (name: string) => `对比：${name}`,
  addTo: { unit: "与其他单位对比", round: "与其他轮次对比", region: "与其他地区对比" },
  submit: "对比所选",
  hint: "勾选两个到六个，放在一起看。",
  /** 没有勾选、只勾选一个、勾选太多就按了按钮 */
  nothingTicked: "还没有勾选：请勾选两个到六个，再对比。",
  oneTicked: "只勾选了一个：请再勾选一个，再对比。",
  tooManyTicked: (most: number) => `勾选得太多：一次最多对比 ${n(most)} 个，请去掉几个。`,
  choose: { unit: "选择单位", round: "选择轮次", region: "选择地区" },
  /** 供选的怎样排列 */
  order: { unit: "按地区排列", round: "次数多的在前", region: "按行政区划排列" },
  /** 选了省，才列出它的市 */
  regionHint: "选定一个省再对比，这里就列出它的市；也可以输入市、县的名称并按回车。",
  counts: {
    unit: (count: number) => `${n(count)}${thinSpace}次`,
    round: (count: number) => `${n(count)}${thinSpace}次`,
    region: (count: number) => `${n(count)}${thinSpace}个单位`,
  },
  more: (shown: number, of: number) => `列出 ${n(shown)} 个，共 ${n(of)} 个；输入名称并按回车，可查找其余的。`,
  all: (of: number) => `共 ${n(of)} 个`,
  tooMany: (max: number) => `最多同时对比 ${n(max)} 个，其余的没有显示。`,
  tooFew: "再选一个，就可以并排对比。",
  /** 河南省与其中的郑州市不能并排：后者会算两次 */
  nested: (names: string) => `${names}含有另一个所选的地区，不能与它并排，没有显示；要对比它，请先去掉其中的市、县。`,
  unknown: (names: string) => `没有找到：${names}。`,
  remove: (name: string) => `从对比中去掉${name}`,
  selected: { unit: "对比的单位", round: "对比的轮次", region: "对比的地区" },
  measure: "项目",
  inspection: "哪一次",
  onlyInspection: "仅有一次",
  inspectionOf: (place: number, of: number) =>
    place === 0 ? `最近一次，共 ${n(of)}${thinSpace}次` : `较早的一次，共 ${n(of)}${thinSpace}次`,
  showInspection: (start: string | null, place: number, of: number) =>
    `改看${start === null ? `第 ${n(of - place)} 次` : `${start}进驻的`}${place === 0 ? "（最近一次）" : ""}`,
  note: "同一单位有多次巡视巡察的，默认取最近一次；每次取现行的通报。",
  regionNote: "每个地区含其下各地；合计只加同时说明总数与完成数的单位。",
  exports: { unit: "单位对比表", round: "轮次对比表", region: "地区对比表" },
};
