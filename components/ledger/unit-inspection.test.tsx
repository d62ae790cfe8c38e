import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { makeUnit } from "@/lib/charts/progress-in-tests.ts";
import type { KeptItem, UnitInspection } from "@/lib/ledger/detail.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { UnitInspectionSection } from "./unit-inspection.tsx";

const span = { start: 0, end: 6 };
const item: KeptItem = {
  position: 0,
  kind: "problem",
  number: null,
  title: "学习不够经常",
  titleSpan: span,
  span,
  status: "unknown",
  statusSpan: null,
  measures: [],
  children: [],
};

function show(items: KeptItem[]): string {
  const row: UnitInspection = {
    ...makeUnit("甲区", { total: 4, done: 3 }),
    history: [],
    outcomes: [],
    amounts: [],
    systems: null,
    completionRate: null,
    unfinished: [],
    longTerm: [],
    diagnostics: [],
    items,
    corrections: [],
  };
  const markup = renderToStaticMarkup(
    <UnitInspectionSection
      row={row}
      several={false}
      open={undefined}
      progressFiles="〔图〕"
      ledgerFiles="〔表〕"
      locale="zh-CN"
      messages={getMessages("zh-CN")}
    />,
  );
  return markup.replaceAll(/<[^>]+>/g, "");
}

test("the files of the chart stand at the progress, those of the table at the ledger", () => {
  const words = show([item]);
  expect(words).toMatch(/整改进度〔图〕.*台账[^〔]*〔表〕/);
});

test("a ledger without rows offers no table", () => {
  expect(show([])).not.toContain("〔表〕");
});
