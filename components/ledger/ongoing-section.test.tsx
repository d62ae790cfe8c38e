import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { OngoingNotice, OngoingSums } from "@/lib/ledger/ongoing.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { OngoingSection } from "./ongoing-section.tsx";

const place = (start: number) => ({ start, end: start + 4 });
const sums: OngoingSums = { problem: 4, task: 0, named: 1, stating: 1, notices: 1 };
const row: OngoingNotice = {
  unit: { slug: "甲区", name: "甲区", region: ["河南省"] },
  notice: {
    id: 7,
    title: null,
    issuer: null,
    published: "2024-05-06",
    signed: null,
    effectiveOn: "2024-05-06",
    isSample: false,
  },
  declared: [
    { subject: "problem", total: null, done: null, ongoing: { value: 4, span: place(10) }, span: place(10) },
    { subject: "measure", total: null, done: null, ongoing: { value: 6, span: place(20) }, span: place(20) },
  ],
  listed: [],
  named: [{ value: "管网老旧", span: place(30) }],
};

function show(rows: OngoingNotice[], of: OngoingSums, locale: Locale = "zh-CN"): { markup: string; text: string } {
  const markup = renderToStaticMarkup(
    <OngoingSection sums={of} rows={rows} locale={locale} messages={getMessages(locale)} />,
  );
  return { markup, text: markup.replaceAll(/<[^>]+>/g, "").replaceAll("\u2009", " ") };
}

test("what is declared as going on, what of it is named and what is only counted, each with its sentence", () => {
  const { markup, text } = show([row], sums);
  expect(text).toContain("1 个单位的通报自述 4 个问题正在整改，点名的有 1 个。");
  expect(text).toContain("正在整改 4 个问题，其中 3 个问题只说明个数，没有点名点名尚未完成的问题管网老旧");
  expect(markup).toContain('href="/notices/7?at=10-14#at"');
  expect(markup).toContain('href="/notices/7?at=30-34#at"');
  expect(text).not.toContain("措施");
  expect(text).not.toContain("以上是");
});

test("numbers without names, names without numbers, and more notices than are shown are said as they are", () => {
  const counted = show([{ ...row, named: [] }], { ...sums, named: 0, notices: 31 });
  expect(counted.text).toContain("4 个问题正在整改，都没有点名。");
  expect(counted.text).toContain("正在整改 4 个问题，只说明个数，没有点名");
  expect(counted.text).toContain("以上是 31 份通报中的前 1 份");
  const named = show([{ ...row, declared: [] }], { ...sums, problem: 0, stating: 0 }, "en");
  expect(named.text).toContain("1 named as not yet finished; how many are ongoing is not stated.");
  expect(named.text).not.toContain("0 problems");
});
