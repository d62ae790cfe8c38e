// 发布多份草稿的进度
import { formatNumber, thinSpace } from "../../format.ts";

const n = (value: number) => formatNumber(value, "zh-CN");

export const publishing = {
  title: "发布的进度",
  started: "已开始发布，进度在上面；可以离开本页。",
  states: {
    going: "正在发布",
    quiet: "发布没有进展",
    interrupted: "发布中断了",
    stopped: "发布已停止",
    ended: "发布完成",
  },
  progress: (done: number, total: number) => `已处理 ${n(done)} / ${n(total)}${thinSpace}份`,
  leave: "可以离开本页，发布会继续。",
  reload: "看现在的进度",
  stop: "停止",
  interrupted: "服务器在此期间停过。已发布的不受影响，其余还是草稿。",
  /** 好几秒没有动了 */
  quiet: "超过 10 秒没有进展：可能在等别的改动做完，也可能服务器停过。可以等一等，也可以现在继续发布，不会重复。",
  continue: "继续发布",
  over: (count: number, left: number) =>
    `已发布 ${n(count)}${thinSpace}份。${left > 0 ? `另有 ${n(left)}${thinSpace}份没有发布，原因见“没有发布的”。` : ""}`,
  left: (count: number) => `没有发布的 ${n(count)}${thinSpace}份`,
  number: (id: number) => `通报 ${id}`,
  reasons: {
    stale: "在此期间有人改动，请再看一遍",
    "not-found": "在此期间被删除",
    unchanged: "在此期间已由别人发布",
    failed: "发布时出错，什么都没有改；反复出错请告诉管理员",
  },
};
