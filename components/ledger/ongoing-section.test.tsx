import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { OngoingNotice, OngoingSums } from "@/lib/ledger/ongoing.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { OngoingSection } from "./ongoing-section.tsx";

const place = (start: number) => ({ start, end: start + 4 });
const sums: OngoingSums = { problem: 4, task: 0, named: 1, stating: 1, disputed: 0, notices: 1 };
const row: OngoingNotice = {
  unit: { slug: "甲区", name: "甲区", region: ["河南省"] },
  round: null,
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

/** The words of each part by its heading, and the markup of all. */
function show(rows: OngoingNotice[], of: OngoingSums, locale: Locale = "zh-CN") {
  const markup = renderToStaticMarkup(
    <OngoingSection sums={of} rows={rows} marked={0} locale={locale} messages={getMessages(locale)} />,
  );
  const parts = markup.split(/<h[23][^>]*>/).map((part) => {
    const [heading = "", said = ""] = part.split(/<\/h[23]>/);
    return [heading, said.replaceAll(/<[^>]+>/g, "").replaceAll(/[\u2009\u202f]/g, " ")] as const;
  });
  return { markup, parts: Object.fromEntries(parts) };
}

test("what is declared as going on is said by name and by number, apart, each with its sentence", () => {
  const { markup, parts } = show([row], sums);
  expect(parts.通报自述尚未完成的).toBe("1 个单位的通报自述 4 个问题正在整改，点名的有 1 个。");
  expect(parts.点名的).toMatch(/甲区.*正在整改 4 个问题管网老旧$/);
  expect(parts["只说明个数、没有点名的"]).toMatch(/甲区.*正在整改 4 个问题，其中 3 个问题只说明个数，没有点名$/);
  expect(parts["说明了个数，台账里也有标明的"]).toBeUndefined();
  expect(markup).toContain('href="/notices/7?at=10-14#at"');
  expect(markup).toContain('href="/notices/7?at=30-34#at"');
  expect(markup).not.toContain("措施");
  expect(markup).not.toContain("以上是");
});

test("figures that the notice contradicts, or an editor put right, say so", () => {
  const declared = row.declared.map((one) => ({ ...one, corrected: true, disputed: true }) as const);
  const { parts } = show([{ ...row, declared }], sums);
  expect(parts.点名的).toContain("正在整改 4 个问题（更正）（存疑）");
  expect(show([row], { ...sums, disputed: 1 }).parts.通报自述尚未完成的).toBe(
    "1 个单位的通报自述 4 个问题正在整改，其中 1 个单位的数字存疑，点名的有 1 个。",
  );
  expect(parts["只说明个数、没有点名的"]).toContain("正在整改 4 个问题（更正）（存疑），其中 3 个问题");
});

test("what the list marks stands apart from what is named and from what is only counted", () => {
  const { parts } = show([{ ...row, listed: [{ kind: "problem", total: 9, done: 6, ongoing: 3, unknown: 0 }] }], sums);
  expect(parts.点名的).toContain("管网老旧");
  expect(parts["只说明个数、没有点名的"]).toContain("其中 1 个问题只说明个数");
  expect(parts["说明了个数，台账里也有标明的"]).toMatch(/正在整改 4 个问题，台账里标明 3 个问题$/);
});

test("numbers without names, names without numbers, and more notices than are shown are said as they are", () => {
  const counted = show([{ ...row, named: [] }], { ...sums, named: 0, notices: 31 });
  expect(counted.parts.通报自述尚未完成的).toContain("4 个问题正在整改，都没有点名。");
  expect(counted.parts.点名的).toContain("没有通报点名");
  expect(counted.parts["只说明个数、没有点名的"]).toContain("正在整改 4 个问题，只说明个数，没有点名");
  expect(counted.parts["只说明个数、没有点名的"]).toContain("以上是 31 份通报中的前 1 份");
  const named = show([{ ...row, declared: [] }], { ...sums, problem: 0, stating: 0 }, "en");
  expect(named.parts["Declared as not yet finished"]).toBe(
    "1 named as not yet finished; how many are ongoing is not stated.",
  );
  expect(named.markup).not.toContain("0 problems");
});
