// What the chain makes of whole pages: several notices, a round, what is left open, and the printed line.
import { describe, expect, it } from "vitest";
import { checkLedger } from "../ledger/invariants.ts";
import { parseNotice } from "./parse-in-tests.ts";
import { parseNotices } from "./parse-notice.ts";
import { toPrintedLine } from "./print-line.ts";

const notice = (unit: string, extra = "") => `中共${unit}党组关于巡察整改情况的通报
根据市委统一部署，2023年3月6日至5月12日，市委第二巡察组对${unit}党组进行了巡察，6月20日反馈了巡察意见。局党组高度重视，多次召开会议研究部署，成立领导小组，制定整改方案，明确责任分工和完成时限，逐项推进落实，取得了阶段性成效。现将整改情况通报如下。${extra}
一、关于“河道管护不到位”问题
一是开展清理，对全市四十六条河流逐段排查，拆除违章建筑，恢复岸线，并建立联合执法机制，每月巡查一次。
二是建立台账，实行销号管理，巡查记录每周上传平台。
二、关于“供水保障存在短板”问题
一是改造管网，更换老旧管道，新建备用水源，水质检测由每季度一次改为每月一次。
二是加强检测。
欢迎监督。联系电话：0371-12345678。
中共${unit}党组
2023年12月8日
`;

const read = (text: string) => {
  const outcome = parseNotice(text);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.ledger;
};
const codes = (text: string) => read(text).diagnostics.map(({ code }) => code);

describe("several notices on a page", () => {
  const page = `首页 > 公示公告\n${notice("青岚市水务局")}${notice("青岚市交通局")}${notice("青岚市林业局")}`;

  it("are read one by one, each in its own part of the text", () => {
    const outcomes = parseNotices(page);
    const ledgers = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.ledger] : []));
    expect(ledgers.map((ledger) => ledger.meta.unit?.value)).toEqual(["青岚市水务局", "青岚市交通局", "青岚市林业局"]);
    expect(ledgers.map((ledger) => ledger.items.length)).toEqual([2, 2, 2]);
    ledgers.forEach((ledger, index) => {
      expect(checkLedger(ledger, page)).toEqual([]);
      expect(ledger.span.start).toBe(index === 0 ? 0 : ledgers[index - 1]!.span.end);
    });
  });

  it("print the first at the top and the rest under others", () => {
    const line = toPrintedLine("page.txt", parseNotices(page)) as {
      file: string;
      meta: { unit: string };
      others: { meta: { unit: string } }[];
    };
    expect(line.file).toBe("page.txt");
    expect([line.meta.unit, ...line.others.map((other) => other.meta.unit)]).toEqual([
      "青岚市水务局",
      "青岚市交通局",
      "青岚市林业局",
    ]);
  });

  it("are not made of a title in a list of links", () => {
    const links = "相关链接\n中共青岚市交通局党组关于巡察整改情况的通报\n中共青岚市林业局党组关于巡察整改情况的通报\n";
    expect(parseNotices(notice("青岚市水务局") + links)).toHaveLength(1);
  });
});

describe("a summary of a round", () => {
  it("speaks for the round, not for a unit", () => {
    const ledger = read(
      "十四届市委第三轮巡察整改情况的通报\n根据市委统一部署，2023年3月6日至5月12日，市委6个巡察组对12个单位党组织开展了常规巡察，7月10日反馈了巡察意见。现将整改情况通报如下。\n巡察反馈问题312个，已完成整改290个，正在整改22个。\n市委巡察办\n2024年1月5日",
    );
    expect(ledger.scope).toBe("round");
    expect(ledger.meta.unit).toBeNull();
    expect(ledger.meta.inspection.round?.value).toBe("十四届市委第三轮巡察");
    expect(ledger.meta.totals[0]).toMatchObject({
      subject: "problem",
      total: { value: 312 },
      done: { value: 290 },
      ongoing: { value: 22 },
    });
  });
});

describe("how far one part of the ledger is", () => {
  it("is no total of the whole notice, be it told behind the last part", () => {
    const page = (end: string) =>
      notice("青岚市水务局").replace(
        /一、关于[\s\S]*二是加强检测。\n/,
        `（一）履职尽责方面\n1.河道管护不到位。\n清理乱占。\n2.供水保障有短板。\n改造管网。\n（二）队伍建设方面\n3.干部培训不足。\n轮训全员。\n4.值守脱岗。\n安装监控。\n${end}\n`,
      );
    const ledger = read(page("截至目前，上述2个问题已完成整改1个。"));
    expect(ledger.meta.totals).toEqual([]);
    expect(ledger.items[1]!.children[1]!.measures.map(({ text }) => text)).toEqual(["安装监控。"]);
    expect(read(page("截至目前，上述4个问题已完成整改3个。")).meta.totals).toMatchObject([
      { total: { value: 4 }, done: { value: 3 } },
    ]);
  });
});

describe("what a text leaves open", () => {
  it("has a code and a place", () => {
    const gap = notice("青岚市水务局").replace("二、关于", "四、关于");
    const [diagnostic] = read(gap).diagnostics.filter(({ code }) => code === "number-gap");
    expect(diagnostic).toMatchObject({ values: { expected: "二", found: "四" } });
    expect(gap.slice(diagnostic!.spans[0]!.start, diagnostic!.spans[0]!.end)).toBe("供水保障存在短板");
    expect(codes(notice("青岚市水务局").replace("二、关于", "一、关于"))).toContain("number-repeat");
    expect(codes(notice("青岚市水务局").replace("2023年3月6日至5月12日", "202336日至512日"))).toContain("damaged-date");
    expect(codes(notice("鼓楼区水务局"))).toContain("ambiguous-unit");
    expect(codes(notice("平湖市栖岭县水务局"))).toContain("ambiguous-unit");
    expect(codes(notice("青岚市水务局").split("加强检测")[0]!)).toContain("truncated-text");
    expect(codes(notice("青岚市水务局"))).not.toContain("truncated-text");
  });

  it("settles a name of several places by the city that the text names", () => {
    const region = (text: string) => read(text).meta.region?.value;
    expect(region(notice("鼓楼区水务局"))).toBeUndefined();
    expect(region(notice("鼓楼区水务局", "有关情况已报南京市。"))).toEqual(["江苏省", "南京市", "鼓楼区"]);
    expect(region(notice("鼓楼区水务局", "有关情况已报福州市。"))).toEqual(["福建省", "福州市", "鼓楼区"]);
  });
});

describe("a page on one line", () => {
  it("keeps labels and dates whole that are printed with blanks, and parts the signature from what stands before it", () => {
    const page = notice("青岚市水务局")
      .replace("中共青岚市水务局党组关于", "发布机构：青岚市水务局 名　　称：中共青岚市水务局党组关于")
      .replace("2023年3月6日至5月12日", "2023 年 3 月 6 日至 5 月 12 日")
      .replace("6月20日", "6 月 20 日")
      .replace("联系电话：0371-12345678。", "电话：0371-12345678\n地址：青岚市滨河路8号")
      .replace("2023年12月8日", "二〇二三年十二月八日");
    const { meta } = read(page.trim().replaceAll("\n", " "));
    expect(meta.title?.value).toBe("中共青岚市水务局党组关于巡察整改情况的通报");
    expect(meta.unit?.value).toBe("青岚市水务局");
    expect(meta.inspection.start?.value).toBe("2023-03-06");
    expect(meta.inspection.feedback?.value).toBe("2023-06-20");
    expect(meta.contact.address?.value).toBe("青岚市滨河路8号");
    expect(meta.signed?.value).toBe("2023-12-08");
  });
});
