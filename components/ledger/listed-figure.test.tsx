// What a list says of how far its items are stands alike wherever the figures of a unit stand.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { makeUnit } from "@/lib/charts/progress-in-tests.ts";
import { noFilters } from "@/lib/filters.ts";
import type { ListedTotal, UnitProgress } from "@/lib/ledger/progress.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { type Locale, locales } from "@/lib/messages/locale.ts";
import { CompareTable } from "./compare-table.tsx";
import { ProgressList } from "./progress-list.tsx";
import { UnitTable } from "./unit-table.tsx";

const eight: ListedTotal = { kind: "problem", total: 8, done: 7, ongoing: 1, unknown: 0 };
const bare: ListedTotal = { kind: "problem", total: 8, done: null, ongoing: null, unknown: 8 };

function makeRow(listed: ListedTotal[], declared: UnitProgress["declared"] = []): UnitProgress {
  return { ...makeUnit("甲区", null), declared, listed };
}

function showAll(row: UnitProgress, locale: Locale): string[] {
  const context = { locale, messages: getMessages(locale) };
  const pages = [
    <UnitTable key="units" rows={[row]} filters={noFilters} path="/units" {...context} />,
    <CompareTable key="compare" rows={[{ ...row, inspections: [row.inspection] }]} keep={noFilters} {...context} />,
    <ProgressList key="unit" declared={row.declared} listed={row.listed} noticeId={1} {...context} />,
  ];
  return pages.map((page) =>
    renderToStaticMarkup(page)
      .replaceAll(/<[^>]+>/g, "")
      .replaceAll(/[\u2009\u202f\u00a0]/g, " "),
  );
}

test.each([
  ["zh-CN", "7 / 8 个问题 · 87.5 %（按列出的计）"],
  ["en", "7 / 8 problems"],
] as const)("the rate of a list stands as such on every page, in %s", (locale, said) => {
  const shown = showAll(makeRow([eight]), locale);
  expect(shown.filter((page) => page.includes(said))).toHaveLength(3);
  const { listedValue } = getMessages(locale).charts;
  const mark = listedValue("")
    .replaceAll(/[\u2009\u202f\u00a0]/g, " ")
    .trim();
  expect(shown.filter((page) => page.includes(mark))).toHaveLength(3);
});

test("an editor's hand in it is said", () => {
  for (const page of showAll(makeRow([{ ...eight, corrected: "status" }]), "zh-CN"))
    expect(page).toContain("87.5 %（按列出的计）（更正）");
});

test.each(locales)("a list that says nothing of how far its items are has its count alone, in %s", (locale) => {
  const [, , unit] = showAll(makeRow([bare]), locale);
  expect(unit).not.toContain("8");
});

test("what is declared goes before it, tasks for problems too, as in the charts", () => {
  const span = { start: 0, end: 2 };
  const tasks = { subject: "task", total: { value: 5, span }, done: null, ongoing: null, span } as const;
  for (const page of showAll(makeRow([eight], [tasks]), "zh-CN")) expect(page).not.toContain("87.5");
});
