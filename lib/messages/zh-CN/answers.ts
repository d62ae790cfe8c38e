// 表单在浏览器里自己说的话：没有得到回答，登录已失效，还有没保存的
import { formatNumber, thinSpace } from "../../format.ts";

const n = (value: number) => formatNumber(value, "zh-CN");

export const answers = {
  unanswered: "没有得到服务器的回答，不知道这一步是否已办成、已保存。填的内容都还在；请核对之后，再试一次。",
  /** 回答指出哪一项填得不对时 */
  toField: "去改",
  sending: "正在提交，请稍候……",
  lookBeside: "在新窗口打开本页核对",
  signInBeside: "在新窗口登录",
  /** 字段旁边：这里现在存着什么 */
  now: (value: string) => `现在是“${value}”`,
  notStated: "未说明",
  unsaved: (count: number) =>
    `有 ${n(count)}${thinSpace}处改动还没有保存，没有发布。请先保存校订，或改回原样，再发布。`,
  leave: (count: number) => `有 ${n(count)}${thinSpace}处改动还没有保存，离开就会丢失。确定离开吗？`,
};
