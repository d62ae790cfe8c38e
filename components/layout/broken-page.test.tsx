import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { BrokenPage } from "./broken-page.tsx";

const show = (locale: "zh-CN" | "en", isAway: boolean) =>
  renderToStaticMarkup(<BrokenPage locale={locale} isAway={isAway} digest={undefined} onRetry={() => {}} />);

test.each(["zh-CN", "en"] as const)("says in the words of the API where the database is away (%s)", (locale) => {
  const { title, detail } = getMessages(locale).api.problems;
  expect(show(locale, true)).toContain(title.unavailable);
  expect(show(locale, true)).toContain(detail.unavailable);
  expect(show(locale, false)).not.toContain(title.unavailable);
  expect(show(locale, false)).toContain(getMessages(locale).site.error.title);
});
