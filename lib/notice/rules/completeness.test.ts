import { describe, expect, it } from "vitest";
import { LEAD } from "../doubts-in-tests.ts";
import { parseNotice } from "../parse-in-tests.ts";

describe("missing-ledger", () => {
  it("stands for a unit's notice that lists nothing; a summary of a whole round misses no ledger and no unit", () => {
    const codes = (title: string, lead: string) => {
      const outcome = parseNotice(
        `${title}\n${lead}现将整改情况通报如下。反馈的28个问题已完成整改26个。\n2023年12月8日`,
      );
      return outcome.ok ? [outcome.ledger.scope, ...outcome.ledger.diagnostics.map(({ code }) => code)] : [];
    };
    expect(codes("中共青岚市水务局党组关于巡察整改进展情况的通报", LEAD)).toEqual(["unit", "missing-ledger"]);
    const round = LEAD.replace("青岚市水务局党组进行了", "青岚市水务局党组等9个单位党组织开展了六届市委第四轮");
    expect(codes("关于六届市委第四轮巡察整改情况的通报", round)).toEqual(["round"]);
  });
});

describe("truncated-text", () => {
  const read = (end: string) => {
    const outcome = parseNotice(
      `中共青岚市水务局党组关于巡察整改进展情况的通报\n${LEAD}\n一、关于“河道管护不到位”问题\n开展清理。\n${end}`,
    );
    if (!outcome.ok) throw new Error(outcome.reason);
    const { items, diagnostics } = outcome.ledger;
    return [items[0]?.measures[0]?.text.replace("\n", ""), diagnostics.some(({ code }) => code === "truncated-text")];
  };

  it("stands for a text that breaks off, not for one that is signed on its last line", () => {
    expect(read("同时着手")).toEqual(["开展清理。同时着手", true]);
    for (const end of ["水务局党组 2024年3月8日", "中共青岚市水务局党组2024年3月8日", "中共青岚市水务局党组"])
      expect(read(end)).toEqual(["开展清理。", false]);
  });

  it("takes no organisation that was founded for one that signs", () => {
    expect(read("成立河道管护临时党支部")).toEqual(["开展清理。成立河道管护临时党支部", true]);
    expect(read("河道管护领导小组自2024年3月")).toEqual(["开展清理。河道管护领导小组自2024年3月", true]);
  });
});
