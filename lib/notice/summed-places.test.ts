// A figure that is a sum stands where all its parts stand: the clauses that hold them, and no more.
import { describe, expect, it } from "vitest";
import { reconcile } from "../ledger/reconcile.ts";
import { sliceSpan } from "../ledger/span.ts";
import { LEAD, notice } from "./doubts-in-tests.ts";
import { parseNotice } from "./parse-in-tests.ts";

/** What is going on of the problems, with its words; and the words that the sum of the parts leads to. */
function readOngoing(statement: string) {
  const text = notice(LEAD, statement);
  const outcome = parseNotice(text);
  if (!outcome.ok) throw new Error(outcome.reason);
  const [total] = outcome.ledger.meta.totals;
  const held = reconcile(outcome.ledger, text).filter(({ code }) => code === "sum-agrees");
  return {
    done: total?.done && sliceSpan(text, total.done.span),
    ongoing: total?.ongoing && [total.ongoing.value, sliceSpan(text, total.ongoing.span)],
    held: held.map(({ spans }) => spans.map((span) => sliceSpan(text, span))),
  };
}

describe("the place of a figure that is a sum", () => {
  it.each([
    ["反馈的17个问题，已完成整改12个，基本完成4个，1个需长期坚持。", 5, "基本完成4个，1个需长期坚持"],
    ["反馈的17个问题，12个已完成、4个基本完成、1个需长期坚持。", 5, "4个基本完成、1个需长期坚持"],
    ["反馈的17个问题，已完成整改12个（基本完成4个，长期坚持1个）。", 5, "基本完成4个，长期坚持1个"],
    [
      "反馈的17个问题，已完成整改12个，取得阶段性成效2个，正在推进2个，长期坚持1个。",
      5,
      "取得阶段性成效2个，正在推进2个，长期坚持1个",
    ],
  ])("holds all its parts: %s", (statement, value, words) => {
    const { done, ongoing, held } = readOngoing(statement);
    expect(done).toBe("12");
    expect(ongoing).toEqual([value, words]);
    expect(held).toEqual([["17", "12", words]]);
  });

  it("is the number alone where there is nothing to add", () => {
    expect(readOngoing("反馈的17个问题，已完成整改12个，正在整改5个。").ongoing).toEqual([5, "5"]);
    expect(readOngoing("反馈的17个问题，已完成整改12个，正在推进5个，未完成的5个问题将逐项跟踪。").ongoing).toEqual([
      5,
      "5",
    ]);
  });
});
