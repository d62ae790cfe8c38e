// Wherever items are shown to readers, those that an editor put right say so, in both languages.
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { makeUnit } from "@/lib/charts/progress-in-tests.ts";
import type { KeptCorrection } from "@/lib/ledger/correction.ts";
import type { KeptItem, LedgerRow } from "@/lib/ledger/detail.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { locales } from "@/lib/messages/locale.ts";
import { ItemTable } from "../report/item-table.tsx";
import { LedgerGroups } from "./ledger-groups.tsx";
import { LedgerTree } from "./ledger-tree.tsx";
import { toListedWithAspects } from "./listed-words.ts";

const { unit, round, notice } = makeUnit("甲区", null);
const span = { start: 4, end: 9 };
const problem = { position: 1, kind: "problem", number: "1", status: "done" } as const;
const row: LedgerRow = {
  ...{ ...problem, noticeId: 1, text: "管网老旧", span, highlights: [], path: [], unit, round, notice },
  corrected: true,
};
const measure: LedgerRow = {
  ...{ ...row, position: 2, kind: "measure", number: null, text: "更换管网。", status: "unknown", corrected: false },
  path: [{ ...problem, title: "管网老旧", corrected: true }],
};
const item: KeptItem = {
  ...{ ...problem, title: "管网老旧", titleSpan: span, span, statusSpan: null, children: [] },
  measures: [{ position: 2, text: "更换管网。", span: { start: 12, end: 17 } }],
};
const correction: KeptCorrection = {
  path: "items.4.status",
  readValue: { status: "unknown", statusSpan: null },
  correctedValue: { status: "done", statusSpan: null },
  waits: false,
  at: "2026-01-01T00:00:00Z",
};

describe.each(locales)("in %s", (locale) => {
  const messages = getMessages(locale);
  const context = { locale, messages };
  const { mark } = messages.review.corrected;
  const textOf = (markup: string) => markup.replaceAll(/<[^>]+>/g, " ");
  const countMarks = (markup: string) => textOf(markup).split(mark).length - 1;

  test("rows of the ledger, and what they hang under", () => {
    expect(countMarks(renderToStaticMarkup(<LedgerGroups rows={[row]} {...context} />))).toBe(1);
    expect(countMarks(renderToStaticMarkup(<LedgerGroups rows={[measure]} {...context} />))).toBe(1);
    const plain = { ...row, corrected: false };
    expect(countMarks(renderToStaticMarkup(<LedgerGroups rows={[plain]} {...context} />))).toBe(0);
  });

  test("the tree and the table of a report say how it was read; a correction that waits changes nothing", () => {
    const show = (corrections: KeptCorrection[]) => [
      renderToStaticMarkup(<LedgerTree items={[item]} noticeId={1} corrections={corrections} {...context} />),
      renderToStaticMarkup(<ItemTable items={[item]} corrections={corrections} {...context} />),
    ];
    const read = messages.review.corrected.readAs(messages.site.notStated);
    for (const markup of show([correction])) {
      expect(countMarks(markup)).toBe(1);
      expect(textOf(markup)).toContain(read);
    }
    for (const markup of show([{ ...correction, waits: true }])) expect(countMarks(markup)).toBe(0);
  });

  test("counts of a list to which an editor added, and not those of which only the status was put right", () => {
    const count = { kind: "problem" as const, total: 12 };
    expect(toListedWithAspects([{ ...count, corrected: "total" }], locale, messages)).toContain(mark);
    expect(toListedWithAspects([{ ...count, corrected: "status" }], locale, messages)).not.toContain(mark);
  });
});
