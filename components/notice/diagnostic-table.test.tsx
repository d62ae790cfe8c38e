import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { getMessages } from "@/lib/messages/get-messages.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { DiagnosticTable, type ShownDiagnostic } from "./diagnostic-table.tsx";

const place = (start: number) => ({ start, end: start + 2 });
const sum: ShownDiagnostic = {
  noticeId: 7,
  code: "sum-differs",
  severity: "error",
  spans: [place(10), place(20)],
  values: { subject: "problem", done: 7, ongoing: 1, total: 10 },
};
const noticeRef = {
  title: "整改情况的通报",
  issuer: null,
  published: "2024-09-10",
  signed: null,
  effectiveOn: "2024-09-10",
  isSample: false,
};
const note = (start: number, text: string): ShownDiagnostic => ({
  noticeId: 7,
  code: "number-lost-mark",
  severity: "info",
  spans: [place(start)],
  values: { text },
});

/** The rows as text, and each link as [its words, its address]. */
function show(rows: ShownDiagnostic[], locale: Locale = "zh-CN") {
  const markup = renderToStaticMarkup(
    <DiagnosticTable rows={rows} shown={[]} locale={locale} messages={getMessages(locale)} />,
  );
  const text = (html: string) => html.replaceAll(/<[^>]+>/g, "").replaceAll(/[\u2009\u202f]/g, " ");
  return {
    rows: [...markup.matchAll(/<tr>(.*?)<\/tr>/g)].slice(1).map(([, cells = ""]) => text(cells)),
    links: [...markup.matchAll(/href="([^"]*)"[^>]*>(.*?)<\/a>/g)].map(([, href, words = ""]) => [text(words), href]),
  };
}

test("a notice that names no unit is not said to be superseded", () => {
  const notice = { ...noticeRef, id: 7 };
  const markup = (more: Partial<ShownDiagnostic>) =>
    renderToStaticMarkup(
      <DiagnosticTable rows={[{ ...sum, notice, ...more }]} locale="zh-CN" messages={getMessages("zh-CN")} />,
    );
  const unit = { slug: "甲区", name: "甲区", region: [] };
  expect(markup({ current: false, unit: null, round: null })).toContain("未说明单位，不计入统计");
  expect(markup({ current: false, unit, round: null })).toContain("已有较新的通报");
  expect(markup({ current: true, unit, round: null })).not.toContain("badge");
});

test("each place of a diagnostic is a link called by the figure that stands there", () => {
  const quoted: ShownDiagnostic = {
    ...sum,
    quote: { text: "共10个", highlights: [{ start: 1, end: 3 }] },
    places: [
      { words: "10", span: place(10) },
      { words: "7", span: place(20) },
    ],
  };
  const { rows, links } = show([quoted]);
  expect(rows[0]).toContain("问题：已完成 7 加正在整改 1，与总数 10 不符。“共10个” 10 · 7");
  expect(links).toEqual([
    ["10", "/notices/7?at=10-12#at"],
    ["7", "/notices/7?at=20-22#at"],
  ]);
  expect(show([sum]).links).toEqual([
    ["问题：已完成 7 加正在整改 1，与总数 10 不符。", "/notices/7?at=10-12,20-22#at"],
  ]);
});

test("how a text is written is one line for each kind and notice, behind what does not add up, each number with its place", () => {
  const { rows, links } = show([sum, note(30, "8"), note(40, "9"), { ...note(50, "3"), noticeId: 8 }]);
  expect(rows.slice(1)).toEqual([
    "读取提示：说的是文字怎么写、怎么编号、归到哪里，不是数字对不对",
    "i提示序号缺标点 2 处 8 · 9",
    "i提示序号“3”后面缺了标点，仍按序号读。 3",
  ]);
  expect(links.slice(1)).toEqual([
    ["8", "/notices/7?at=30-32#at"],
    ["9", "/notices/7?at=40-42#at"],
    ["3", "/notices/8?at=50-52#at"],
  ]);
});
