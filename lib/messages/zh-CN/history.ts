// 改动记录，以及重读原文的命令
import { formatNumber } from "../../format.ts";
import type { AuditedAction, AuditedKind } from "../../ledger/audit.ts";

const n = (value: number) => formatNumber(value, "zh-CN");

export const history_ = {
  title: "改动记录",
  lead: "谁在什么时候改了什么。记录只增不改。",
  ofNotice: (id: number) => `通报 ${id} 的改动`,
  all: "看全部记录",
  at: "时间（北京时间）",
  who: "谁",
  what: "做了什么",
  on: "对象",
  details: "详情",
  command: (name: string) => `命令 ${name}`,
  empty: "还没有记录。",
  actions: {
    "notice.import": "导入",
    "notice.correct": "校订",
    "notice.publish": "发布",
    "notice.withdraw": "撤下",
    "notice.remove": "删除",
    "notice.reread": "重读",
    "unit.merge": "合并单位",
    "round.merge": "合并轮次",
    "account.change-password": "更换密码",
    "account.end-session": "退出一处登录",
    "account.end-all-sessions": "退出全部登录",
    "user.add": "添加用户",
    "user.set-role": "更改角色",
    "user.set-password": "设新密码",
    "user.disable": "停用用户",
    "user.enable": "启用用户",
    "user.remove": "删除用户",
    "chart.withdraw": "撤回",
  } satisfies Record<AuditedAction, string>,
  targets: {
    notice: "通报",
    unit: "单位",
    round: "轮次",
    user: "用户",
    session: "登录",
    samples: "样例",
    file: "文件",
    "publish-run": "成批发布",
    "frozen-version": "固定版本",
  } satisfies Record<AuditedKind, string>,
  notPublished: "没有发布",
  /** 认作转载，编辑仍要存为草稿 */
  despite: (notice: string) => `与${notice}读出的各项都相同，仍存为草稿`,
  leftAlone: (notice: string, reason: string) => `${notice}：${reason}`,
  changed: (field: string, from: string, to: string) => `${field}：${from} → ${to}`,
  merged: (from: string, into: string) => `“${from}”并入“${into}”`,
  unmerged: (from: string, into: string) => `撤销“${from}”并入“${into}”`,
};

export const rereading = {
  dryRun: "试读（没有写入）：",
  done: "重读完成：",
  kinds: {
    same: "没有变化",
    changed: "有变化",
    found: "新读出的通报（存为草稿）",
    refused: "现在读不出，保留原来的",
    left: "没能重读，保留原样",
  },
  found: "新读出一份通报，存为草稿",
  refused: "现在读不出通报，保留原来的",
  left: "没能重读，保留原样",
  placeOnly: "值相同，原文位置不同",
  items: "方面/问题/任务/措施",
  changedItems: (count: number) => `${n(count)} 条不同`,
  parts: "其他不同的部分",
  corrections: (count: number, unplaced: number) =>
    `保留 ${n(count)} 处校订${unplaced > 0 ? `，其中 ${n(unplaced)} 处的条目现在读不到` : ""}`,
};
