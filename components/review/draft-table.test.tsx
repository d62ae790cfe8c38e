import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { RoundRef } from "@/lib/ledger/refs.ts";
import type { ReviewRow } from "@/lib/ledger/review.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { DraftTable } from "./draft-table.tsx";

const notice = { issuer: null, published: null, signed: "2023-12-08", effectiveOn: "2023-12-08", isSample: false };
const round = (slug: string, authority: string[]): RoundRef => ({
  slug,
  name: "十三届区委第六轮巡察",
  derived: false,
  authority,
  level: "county",
  kind: "巡察",
  month: null,
  owner: null,
});
const row = (id: number, more: Partial<ReviewRow> = {}): ReviewRow => ({
  ...notice,
  id,
  title: `通报之${id}`,
  version: 1,
  doubts: 0,
  siblings: { total: 0, first: [] },
  isPossible: false,
  status: "draft",
  unit: null,
  round: null,
  listed: [],
  severities: { error: 0, warning: 0, info: 0, confirmed: 0 },
  corrections: 0,
  succession: null,
  fileName: "甲.txt",
  importedAt: "2026-11-22T09:00:00.000Z",
  ...more,
});

function show(rows: ReviewRow[], locale: Locale = "zh-CN") {
  const markup = renderToStaticMarkup(
    <DraftTable rows={rows} chosen={false} locale={locale} messages={getMessages(locale)} />,
  );
  const text = (html: string) => html.replaceAll(/<[^>]+>/g, "").replaceAll(/[\u2009\u202f]/g, " ");
  return {
    rows: [...markup.matchAll(/<tr>(.*?)<\/tr>/g)].slice(1).map(([, cells = ""]) => text(cells)),
    links: [...markup.matchAll(/href="([^"]*)"[^>]*>(.*?)<\/a>/g)].map(([, href, words = ""]) => [text(words), href]),
  };
}

test("rounds of one name are told apart by the place that their authority's place lies in", () => {
  const { rows } = show([
    row(1, { round: round("a", ["北京市", "朝阳区"]) }),
    row(2, { round: round("b", ["吉林省", "长春市", "朝阳区"]) }),
  ]);
  expect(rows[0]).toContain("朝阳区 十三届区委第六轮巡察北京市");
  expect(rows[1]).toContain("朝阳区 十三届区委第六轮巡察吉林省 长春市");
});

test("a notice of a whole round is no notice whose unit is not stated", () => {
  const { rows } = show([row(1, { round: round("a", []) }), row(2)]);
  expect(rows[0]).toContain("整轮的通报");
  expect(rows[1]).not.toContain("整轮的通报");
  expect(rows[1]).toContain("未说明单位");
});

test("a draft leads to the other drafts of its inspection, by their day or number", () => {
  const first = [
    { ...notice, id: 8, title: null, signed: "2024-03-01" },
    { ...notice, id: 9, title: null, signed: null, effectiveOn: null },
  ];
  const rows = [row(7, { siblings: { total: 2, first } })];
  const { rows: said, links } = show(rows);
  expect(said[0]).toContain("同一次巡视巡察另有 2 份草稿：");
  expect(links.slice(1)).toEqual([
    ["2024年3月1日的一份", "/review/8"],
    ["通报 9", "/review/9"],
  ]);
  const english = show(rows, "en");
  expect(english.rows[0]).toContain("2 other drafts of the same inspection:");
  expect(english.links[2]).toEqual(["notice 9", "/en/review/9"]);
});
