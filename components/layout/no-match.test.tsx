import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { noFilters } from "@/lib/filters.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { UnreadWords } from "../filters/unread-words.tsx";
import { NoMatch } from "./no-match.tsx";

const context = { locale: "zh-CN", messages: getMessages("zh-CN") } as const;
const { empty } = context.messages.pages;
const { tooShort } = context.messages.finding.search;

test("a keyword that is too short is said to be, and not that the filters leave nothing", () => {
  const show = (q: string, isShort: boolean) =>
    renderToStaticMarkup(<NoMatch filters={{ ...noFilters, q }} path="/ledger" isShort={isShort} {...context} />);
  expect(show("党", true)).toContain(tooShort.title);
  expect(show("党", true)).toContain(tooShort.what);
  expect(show("党", true)).not.toContain(empty.what);
  expect(show("没有的词", false)).toContain(empty.title);
});

test("words of the address that were not understood are said in a line, and nothing where all were", () => {
  const show = (unread: string[]) => renderToStaticMarkup(<UnreadWords unread={unread} {...context} />);
  expect(show(["year=99999", "sort=zz"])).toContain("year=99999、sort=zz");
  expect(show([])).toBe("");
});
