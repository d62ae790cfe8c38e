import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { KeptItem } from "@/lib/ledger/detail.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { LedgerTree } from "./ledger-tree.tsx";

const span = { start: 4, end: 9 };
const item: KeptItem = {
  position: 1,
  kind: "problem",
  number: "1",
  title: "管网老旧",
  titleSpan: span,
  span,
  status: "unknown",
  statusSpan: null,
  measures: [
    { position: 2, text: "更换老旧管网三公里。", span },
    { position: 3, text: `建立巡查制度，${"逐段登记，".repeat(20)}`, span },
  ],
  children: [],
};

test("each way to the text is called by what stands there, as much of it as tells it from the others", () => {
  const show = (locale: "zh-CN" | "en") =>
    renderToStaticMarkup(<LedgerTree items={[item]} noticeId={1} locale={locale} messages={getMessages(locale)} />);
  const namesIn = (markup: string) => [...markup.matchAll(/<a [^>]*aria-label="([^"]*)"/g)].map(([, name]) => name);
  expect(namesIn(show("zh-CN"))).toEqual([
    "看原文：更换老旧管网三公里。",
    expect.stringMatching(/^看原文：建立巡查制度，.{10,30}…$/),
    "看原文：管网老旧",
  ]);
  expect(namesIn(show("en"))[0]).toBe("Source text: 更换老旧管网三公里。");
});
