// Notices broken by force, with the head of a mail above them, on lines and on one line.
import { describe, expect, it } from "vitest";
import { checkLedger } from "../ledger/invariants.ts";
import type { LedgerItem } from "../ledger/schema.ts";
import { parseNotice } from "./parse-in-tests.ts";

const HEAD = `From: 云溪乡党政办 <yunxi@example.cn>
主题: 转发：关于县委巡察反馈意见整改情况的通报（上网稿）

中共青岚县云溪乡委员会
关于县委巡察反馈意见整改情况的通报
`;
const BODY = `根据县委统一部署，县委第三巡察组于2023年3月6日至5月12日
对云溪乡党委开展了常规巡察，6月20日反馈了巡察意见。现将整改情
况通报如下。
一、整改工作开展情况
乡党委把巡察整改作为一项政治任务，多次召开会议研究部署，形成问题
清单、责任清单、任务清单。反馈问题27个，已完成整改25个，正在
整改2个。
— 1 —
二、具体整改情况
1.反馈问题：河道管护不到位。
整改情况：一是清理河道乱占乱建12处，沿线竖立界桩86根，逐段明
确河长和管护员。二是聘请专职管护员41名，实行包片巡护、电子打卡，
按月通报巡护里程
2.反馈问题：供水保障有短板。
整改情况：一是改造老旧管网38公里，转移支付1 860户，漏损率由
百分之十九降到百分之十一。二是开展水质检测，每月公布九个水厂的出
厂水检测结果，设立服务热线，并在云溪、青岚两地的便民服务大厅和村
-2-
务公开栏同时公布，接受群众监督
3.反馈问题：水费收缴拖沓。
整改情况：补收水费41.2万元，逐户核实用水台账。
`;
const END = `欢迎广大干部群众监督。
联系电话：0576-3214 460
中共青岚县云溪乡委员会
2023 年 12 月 3 日`;

const page = HEAD + BODY + END;
const onOneLine = page.split(/\n+/).join(" ");

function read(text: string) {
  const outcome = parseNotice(text);
  if (!outcome.ok) throw new Error(outcome.reason);
  expect(checkLedger(outcome.ledger, text)).toEqual([]);
  return outcome.ledger;
}

const measuresOf = (items: LedgerItem[]): string[] =>
  items.flatMap(({ measures, children }) => [...measures.map(({ text }) => text), ...measuresOf(children)]);

describe.each([
  ["on lines", page],
  ["on one line", onOneLine],
])("a notice broken by force, %s", (_, text) => {
  it("has its printed title, not the subject of the mail above it", () => {
    const { meta } = read(text);
    expect(meta.title?.value.replace(/\s/g, "")).toBe("中共青岚县云溪乡委员会关于县委巡察反馈意见整改情况的通报");
    expect(meta.issuer?.value).toBe("中共青岚县云溪乡委员会");
    expect(meta.unit?.value).toBe("青岚县云溪乡");
  });

  it("keeps the blanks of a telephone and of a day", () => {
    const { meta } = read(text);
    expect(meta.contact.phones.map(({ value }) => value)).toEqual(["0576-3214 460"]);
    expect(meta.signed?.value).toBe("2023-12-03");
  });

  it("leaves the numbers of its pages out of its measures", () => {
    expect(measuresOf(read(text).items)).toEqual([
      "一是清理河道乱占乱建12处，沿线竖立界桩86根，逐段明确河长和管护员。",
      "二是聘请专职管护员41名，实行包片巡护、电子打卡，按月通报巡护里程",
      "一是改造老旧管网38公里，转移支付1860户，漏损率由百分之十九降到百分之十一。",
      "二是开展水质检测，每月公布九个水厂的出厂水检测结果，设立服务热线，并在云溪、青岚两地的便民服务大厅和村务公开栏同时公布，接受群众监督",
      "补收水费41.2万元，逐户核实用水台账。",
    ]);
  });
});

it("takes the subject of a mail for the title where none is printed below it", () => {
  const text = `主题: 转发：中共青岚县云溪乡委员会关于巡察整改情况的通报（上网稿）\n${BODY}${END}`;
  expect(read(text).meta.title?.value).toBe("中共青岚县云溪乡委员会关于巡察整改情况的通报");
});
