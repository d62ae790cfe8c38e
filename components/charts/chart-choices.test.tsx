import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type Filters, noFilters, parseFilters } from "@/lib/filters.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { ChartChoices, OrderChoice } from "./chart-choices.tsx";

const messages = getMessages("zh-CN");
const rest = { path: "/", locale: "zh-CN", messages } as const;

/** The links of a piece of markup: words, address, whether it is where the reader is. */
function readLinks(markup: string): { words: string; query: string; current: boolean }[] {
  return [...markup.matchAll(/<a ([^>]*)>([^<]*)<\/a>/g)].map(([, attributes = "", words = ""]) => ({
    words,
    query: /href="\/\??([^"]*)"/.exec(attributes)?.[1]?.replaceAll("&amp;", "&") ?? "",
    current: attributes.includes("aria-current"),
  }));
}

const readOrder = (filters: Filters) =>
  readLinks(renderToStaticMarkup(<ChartChoices usualSort="rate" filters={filters} {...rest} />)).slice(-2);

test("a sort can be turned round by a plain link, and back", () => {
  const [high, low] = readOrder({ ...noFilters, region: ["河南省"] });
  expect([high?.words, high?.current, low?.words, low?.current]).toEqual(["↓ 高者在前", true, "↑ 落后在前", false]);
  const turned = parseFilters(new URLSearchParams(low?.query));
  expect(turned).toMatchObject({ sort: "rate", order: "asc", region: ["河南省"], page: 1 });
  const [back, here] = readOrder(turned);
  expect(here?.current).toBe(true);
  expect(parseFilters(new URLSearchParams(back?.query)).order).toBeNull();
});

test("each sort names its ends by what it compares", () => {
  expect(readOrder({ ...noFilters, sort: "date" }).map(({ words }) => words)).toEqual(["↓ 新近在前", "↑ 早先在前"]);
  expect(readOrder({ ...noFilters, sort: "name", order: "desc" }).map(({ current }) => current)).toEqual([false, true]);
});

test("the choice beside a ranking is that of rates, whatever the chart is sorted by", () => {
  const links = readLinks(
    renderToStaticMarkup(<OrderChoice filters={{ ...noFilters, sort: "name", order: "desc" }} sort="rate" {...rest} />),
  );
  expect(links.map(({ current }) => current)).toEqual([true, false]);
  expect(parseFilters(new URLSearchParams(links[1]?.query))).toMatchObject({ sort: "rate", order: "asc" });
});
