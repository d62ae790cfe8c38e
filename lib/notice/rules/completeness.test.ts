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
