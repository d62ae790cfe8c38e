import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { KeptItem } from "@/lib/ledger/detail.ts";
import { en } from "@/lib/messages/en.ts";
import { zhCN } from "@/lib/messages/zh-CN.ts";
import { type CutItem, cutTree, mostListed } from "./cut-tree.ts";
import { LedgerTree } from "./ledger-tree.tsx";

const span = { start: 0, end: 1 };

function makeItem(position: number, measures: number, children: KeptItem[] = []): KeptItem {
  const item = { position, kind: "problem" as const, number: null, title: `问题${position}`, titleSpan: span, span };
  return {
    ...item,
    status: "unknown",
    statusSpan: null,
    measures: Array.from({ length: measures }, (_, at) => ({ position: position + at + 1, text: "一是整改。", span })),
    children,
  };
}

const list = (items: readonly KeptItem[]): (KeptItem | KeptItem["measures"][number])[] =>
  items.flatMap((item) => [item, ...item.measures, ...list(item.children)]);

test("what is kept is the beginning of the ledger, as much as is asked for", () => {
  const leaf = fc.nat(5).map((measures) => makeItem(0, measures));
  const item = fc
    .tuple(fc.nat(5), fc.array(leaf, { maxLength: 4 }))
    .map(([measures, children]) => makeItem(0, measures, children));
  fc.assert(
    fc.property(fc.array(item, { maxLength: 5 }), fc.nat(30), (items, most) => {
      const cut = cutTree(items, most);
      const [all, kept] = [list(items), list(cut.items)];
      expect([cut.shown, cut.total]).toEqual([Math.min(most, all.length), all.length]);
      expect(kept).toHaveLength(cut.shown);
      // The true number, however many of them are listed.
      const counts = (list: readonly CutItem[]): number[] =>
        list.flatMap((one) => [one.measureCount, ...counts(one.children)]);
      const whole = all.flatMap((one) => ("measures" in one ? [one.measures.length] : []));
      expect(counts(cut.items)).toEqual(whole.slice(0, counts(cut.items).length));
    }),
  );
});

test("the heading of an item whose measures are cut says how many it has", () => {
  const markup = renderToStaticMarkup(
    <LedgerTree
      items={[makeItem(0, mostListed - 10), makeItem(2000, 30)]}
      noticeId={1}
      locale="zh-CN"
      messages={zhCN}
    />,
  );
  expect(markup).toContain(zhCN.words.measures(30));
});

test("a page says how many of how many it lists, and where the others are", () => {
  const items = Array.from({ length: mostListed + 500 }, (_, at) => makeItem(at, 0));
  const show = (list: KeptItem[], locale: "zh-CN" | "en", unit?: string) =>
    renderToStaticMarkup(
      <LedgerTree items={list} noticeId={1} unit={unit} locale={locale} messages={locale === "en" ? en : zhCN} />,
    );
  const html = show(items, "zh-CN", "青岚县");
  expect(html.match(/data-item/g)).toHaveLength(mostListed);
  expect(html).toContain("这里列出前 1,000 项，共 1,500 项");
  expect(html).toContain(`/ledger?unit=${encodeURIComponent("青岚县")}`);
  expect(show(items, "en")).toContain("The first 1,000 of 1,500 entries are listed here");
  expect(show(items.slice(0, 3), "zh-CN")).not.toContain("这里列出");
});
