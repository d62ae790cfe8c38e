// A list of the unfinished by name gives the problems of the ledger their status, and none to the others.
import { describe, expect, it } from "vitest";
import { parseNotice } from "./parse-in-tests.ts";

const notice = (statement: string, ...titles: string[]) => `中共青岚市水务局党组关于巡察整改进展情况的通报
2023年3月6日至5月12日，市委第二巡察组对青岚市水务局党组进行了巡察，6月20日反馈了巡察意见。现将整改情况通报如下。
${statement}
${titles.map((title, at) => `${"一二三四"[at]}、${title}\n一是开展清理。\n二是建立台账。`).join("\n")}
中共青岚市水务局党组
2023年12月8日`;

function statuses(statement: string, ...titles: string[]) {
  const text = notice(statement, ...titles);
  const outcome = parseNotice(text);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.ledger.items.map(({ status, statusSpan }) => [
    status,
    statusSpan && text.slice(statusSpan.start, statusSpan.end),
  ]);
}

const PROBLEMS = ["关于“水表抄录不及时”问题", "关于“泵站值守松散”问题", "关于“管网图纸缺失，测绘滞后”问题"];
const unknown = ["unknown", null];

describe("a problem that is named as unfinished", () => {
  it("is ongoing where the list names it, with the place of the list", () => {
    expect(
      statuses("反馈的3个问题，已完成整改1个，正在整改2个，分别为“水表抄录不及时”“泵站值守松散”。", ...PROBLEMS),
    ).toEqual([["ongoing", "水表抄录不及时”“泵站值守松散"], ["ongoing", "水表抄录不及时”“泵站值守松散"], unknown]);
  });

  it("is known by a part of its title, or by more than it, where no other is meant", () => {
    const one = (name: string) => `反馈的3个问题，已完成整改2个，正在整改1个，即“${name}”问题。`;
    expect(statuses(one("管网图纸缺失"), ...PROBLEMS)).toEqual([unknown, unknown, ["ongoing", "管网图纸缺失"]]);
    expect(statuses(one("城区泵站值守松散"), ...PROBLEMS)[1]).toEqual(["ongoing", "城区泵站值守松散"]);
    expect(statuses(one("泵站值守松散"), "关于“城东泵站值守松散”问题", "关于“城西泵站值守松散”问题")).toEqual([
      unknown,
      unknown,
    ]);
    expect(statuses(one("泵站巡查记录不全"), ...PROBLEMS)).toEqual([unknown, unknown, unknown]);
  });

  it("keeps the status that it says itself", () => {
    const [first, second] = statuses(
      "反馈的2个问题，已完成整改1个，正在整改1个，即“泵站值守松散”问题。",
      "关于“水表抄录不及时”问题",
      "关于“泵站值守松散”问题\n完成情况：已完成。",
    );
    expect(first).toEqual(unknown);
    expect(second?.[0]).toBe("done");
  });
});
