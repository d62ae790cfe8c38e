import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { HistoryRow } from "@/lib/ledger/review.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { HistoryTable } from "./history-table.tsx";

const withdrawn: HistoryRow = {
  id: 1,
  at: "2026-11-20T02:00:00.000Z",
  actor: "frozen",
  isCommand: true,
  action: "chart.withdraw",
  targetKind: "frozen-version",
  targetId: "a".repeat(24),
  details: { question: "durations", reason: "含个人信息" },
};

/** The cells of a row behind its time and its actor. */
function show(row: HistoryRow, locale: Locale) {
  const markup = renderToStaticMarkup(<HistoryTable rows={[row]} locale={locale} messages={getMessages(locale)} />);
  return [...markup.matchAll(/<td[^>]*>(.*?)<\/td>/g)].slice(1).map(([, cell]) => cell);
}

test("a frozen version that was withdrawn is said in words, with its question, the reason and the way to what is left", () => {
  expect(show(withdrawn, "zh-CN")).toEqual([
    "撤回",
    `<a href="/frozen/${withdrawn.targetId}">固定版本</a>`,
    `${getMessages("zh-CN").charts.question.durations}、含个人信息`,
  ]);
  expect(show(withdrawn, "en")).toEqual([
    "withdrew",
    `<a href="/en/frozen/${withdrawn.targetId}">frozen version</a>`,
    `${getMessages("en").charts.question.durations}, 含个人信息`,
  ]);
});

test("what another version wrote down stands as it was written", () => {
  expect(show({ ...withdrawn, action: "chart.mend", targetKind: "drawing", details: {} }, "en")).toEqual([
    "chart.mend",
    "<span>drawing</span>",
    "",
  ]);
});

test("money that was put right by less than a hundred yuan is said as it was and as it is", () => {
  const details = { changes: [{ path: "amounts.追缴", from: "1.2345", to: "1.235" }] };
  const corrected: HistoryRow = {
    ...withdrawn,
    action: "notice.correct",
    targetKind: "notice",
    targetId: "7",
    details,
  };
  expect(show(corrected, "zh-CN")[2]).toMatch(/1\.2345\u202f万元.*1\.235\u202f万元/);
  expect(show(corrected, "en")[2]).toMatch(/12,345 yuan.*12,350 yuan/);
});
