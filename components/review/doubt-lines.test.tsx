import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import type { Diagnostic } from "@/lib/ledger/diagnostic.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { DoubtLines } from "./doubt-lines.tsx";

const meta = { totals: [] } as unknown as NoticeDetail["meta"];

test("only what does not add up stands out, as on all pages", () => {
  const doubts: Diagnostic[] = [
    { code: "rate-differs", severity: "error", spans: [], values: { stated: 90, done: 3, total: 4, computed: 75 } },
    { code: "missing-body", severity: "info", spans: [], values: {} },
  ];
  const markup = renderToStaticMarkup(
    <DoubtLines notice={{ text: "", meta }} doubts={doubts} locale="zh-CN" messages={getMessages("zh-CN")} />,
  );
  const classes = [...markup.matchAll(/<span class="([^"]*)">([^<]+)<\/span>/g)].map(([, name, words]) => [
    words,
    name,
  ]);
  expect(classes).toEqual([
    ["不符", expect.stringContaining("text-accent")],
    ["提示", "text-muted"],
  ]);
});
