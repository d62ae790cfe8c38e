// 导入文件的页面
import { formatNumber, thinSpace } from "../../format.ts";

const n = (value: number) => formatNumber(value, "zh-CN");

export const importing = {
  title: "导入通报",
  lead: "文件读成台账后先存为草稿，审核发布之后读者才看得到。",
  files: "选择文件",
  folder: "或选择文件夹",
  filesHint: "TXT、HTML、DOCX、PDF，可以多选；每个文件最大 10 MB。",
  plainHint: "浏览器没有启用脚本：一次提交的文件合计不超过 60 MB。",
  drop: "把文件或文件夹拖到这里",
  text: "或粘贴文字、HTML",
  textHint: "把通报全文或网页源代码粘贴到这里。",
  submit: "导入",
  pasted: "粘贴的文字",
  progress: (done: number, total: number) => `已处理 ${n(done)} / ${n(total)} 个文件`,
  leave: "可以离开本页：已处理的都在审核列表里，还没发出的不会导入。",
  finished: (drafts: number, known: number, refused: number) =>
    `完成：${n(drafts)}${thinSpace}份存为草稿，${n(known)}${thinSpace}份已在库中，${n(refused)}${thinSpace}份未收。`,
  stop: "停止",
  stopped: "已停止，其余文件没有发出。",
  waiting: "等待",
  sending: "正在读取……",
  toReview: "去审核",
  recent: "最近导入的文件",
  recentNone: "还没有导入过文件。",
  file: "文件",
  size: "大小",
  outcome: "结果",
  at: "时间（北京时间）",
  draft: (unit: string | null) => (unit === null ? "存为草稿，未说明单位" : `存为草稿：${unit}`),
  relations: {
    newer: "是同一次巡视巡察较新的通报，发布后取代现行的一份",
    older: "同一次巡视巡察已有较新的通报，发布后归入历史",
    "replaces-sample": "发布后取代样例",
  },
  known: {
    bytes: "已经导入过同一个文件",
    text: "已有文字相同的通报",
    ledger: "与已有的一份内容相同，来自另一个网站",
  },
  realThere: "已有真实的通报，不收样例",
  seeNotice: "看那一份",
  refused: (reason: string) => `未收：${reason}`,
  failed: "没有导入：读取时出错，什么都没有存下。请稍后再试；反复出错请告诉管理员。",
  faults: {
    nothing: "请选择文件，或粘贴文字。",
    "too-large": "文件超过 10 MB，没有导入。",
    "too-much": "一次提交的文件合计超过 60 MB，都没有导入。请分几次提交。",
    unreadable: "提交的内容不完整，没有导入。请再试一次。",
    network: "网络中断，没有发出。请再试一次。",
    "not-signed-in": "登录已失效，没有导入。请重新登录。",
    forbidden: "你的角色不能导入。",
    "cross-site": "这次提交不是从本站的页面发出的，没有受理。",
    failed: "服务器出错，没有导入。",
  },
};
