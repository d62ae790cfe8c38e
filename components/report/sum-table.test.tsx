import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { SubjectSums } from "@/lib/ledger/progress.ts";
import { subjectSchema } from "@/lib/ledger/status.ts";
import type { TallySum } from "@/lib/ledger/tally.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { SumTable } from "./sum-table.tsx";

const nothing: TallySum = { numerator: null, denominator: null, ongoing: null, stating: 0, of: 4 };

/** The cell of what is going on with measures, in words. */
function showOngoing(measure: Partial<TallySum>): string {
  const sums = Object.fromEntries(subjectSchema.options.map((subject) => [subject, nothing])) as SubjectSums;
  const stated = { ...nothing, numerator: 366, denominator: 388, stating: 3, ...measure };
  const markup = renderToStaticMarkup(
    <SumTable sums={{ ...sums, measure: stated }} locale="zh-CN" messages={getMessages("zh-CN")} />,
  );
  const cells = markup.split("整改措施</th>")[1]?.split("</td>") ?? [];
  return (cells[2] ?? "").replace(/<[^>]*>/g, " ").replaceAll(/[\s\u202f\u2009\u00a0]+/g, " ");
}

test("what is ongoing stands with how many of the units state it, where it is not all of them", () => {
  expect(showOngoing({ ongoing: 17, ongoingStating: 1 })).toBe(" 17 3 个单位中 1 个说明 ");
  expect(showOngoing({ ongoing: 22, ongoingStating: 3 })).toBe(" 22");
  expect(showOngoing({})).toContain("未说明");
});
