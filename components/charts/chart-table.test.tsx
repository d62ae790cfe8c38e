import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { ChartTable } from "./chart-table.tsx";

const table = {
  columns: [
    { key: "round", label: "轮次", kind: "text" as const },
    { key: "corrected", label: "更正", kind: "text" as const },
    { key: "done", label: "已完成", kind: "number" as const },
    { key: "address", label: "原文", kind: "address" as const },
  ],
  rows: [
    ["第一轮", "", 36, "/notices/3?at=1-2#at"],
    ["第二轮", "更正", 40, "/units?round=x"],
    ["第三轮", "", null, "/rounds/y"],
  ],
};

test("a table says where each link leads, what is not stated, and nothing where there is nothing to say", () => {
  const html = renderToStaticMarkup(
    <ChartTable table={table} caption="表" locale="zh-CN" messages={getMessages("zh-CN")} />,
  );
  expect(
    [...html.matchAll(/<a [^>]*aria-label="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(([, label, words]) => [label, words]),
  ).toEqual([
    ["看原文：第一轮", "原文"],
    ["单位 第二轮", "单位"],
    ["轮次 第三轮", "轮次"],
  ]);
  expect(html.match(/未说明/g)).toHaveLength(1);
});
