// What a table prints beside its problems has its place: nothing of it is unplaced, and nothing of it is a problem's.
import { describe, expect, it } from "vitest";
import { checkLedger } from "../ledger/invariants.ts";
import { parseNotice } from "./parse-in-tests.ts";

const HEAD =
  "中共青岚市水务局党组关于巡察整改进展情况的通报\n根据市委统一部署，2023年3月6日至5月12日，市委第二巡察组对青岚市水务局党组进行了巡察，6月20日反馈了巡察意见。\n一、抓好问题整改";
const TAIL = "欢迎广大干部群众对巡察整改情况进行监督。\n中共青岚市水务局党组\n2023年12月8日";

function unplaced(...rows: string[]): string[] {
  const text = [HEAD, ...rows, TAIL].join("\n");
  const outcome = parseNotice(text);
  if (!outcome.ok) throw new Error(outcome.reason);
  expect(checkLedger(outcome.ledger, text)).toEqual([]);
  expect(outcome.ledger.items).not.toEqual([]);
  return outcome.ledger.diagnostics
    .filter(({ code }) => code === "unplaced-text")
    .map(({ spans: [span] }) => text.slice(span!.start, span!.end));
}

const ROWS = ["1\t供水服务\t管网漏损\t更换管道12公里。\t管网科", "2\t供水服务\t抄表不准\t换装水表40只。\t营业科"];

describe("the place of a table's words", () => {
  it("is that of the table for its header, also where it is printed anew", () => {
    const header = "序号\t反馈问题\t整改措施\t责任科室";
    const aspect = "（一）供水服务方面";
    expect(unplaced(aspect, header, "1\t管网漏损\t更换管道12公里。\t管网科")).toEqual([]);
    const sheets = ["1\t管网漏损\t更换管道12公里。\t管网科", header, "2\t抄表不准\t换装水表40只。\t营业科"];
    expect(unplaced(aspect, header, ...sheets)).toEqual([]);
    expect(unplaced(aspect, ...header.split("\t"), ...sheets.flatMap((row) => row.split("\t")))).toEqual([]);
  });

  it("is that of the aspect for its name, in however many rows it stands", () => {
    expect(unplaced("序号\t问题类别\t反馈问题\t整改措施\t责任科室", ...ROWS)).toEqual([]);
  });

  it("is the problem's for what stands before it, behind its number", () => {
    expect(unplaced("序号\t责任科室\t反馈问题\t整改措施", "1\t管网科\t管网漏损\t更换管道12公里。")).toEqual([]);
  });
});
