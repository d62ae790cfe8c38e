import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { DeclaredTotal } from "@/lib/ledger/schema.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { ProgressList } from "./progress-list.tsx";

const place = { start: 0, end: 2 };
const state = (value: number | null) => (value === null ? null : { value, span: place });

function show(total: number | null, done: number | null, ongoing: number | null): string {
  const declared: DeclaredTotal[] = [
    { subject: "problem", total: state(total), done: state(done), ongoing: state(ongoing), span: place },
  ];
  const markup = renderToStaticMarkup(
    <ProgressList declared={declared} listed={[]} noticeId={1} locale="zh-CN" messages={getMessages("zh-CN")} />,
  );
  return markup
    .replace(/<p.*$/s, "")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll(/[\u2009\u202f]/g, " ");
}

test("what is ongoing stands once: beside the rate, or in the figure where there is none; a stated 0 is 0", () => {
  expect(show(40, 36, 4)).toBe("问题36 / 40 个问题 · 90 %正在整改 4 个问题");
  expect(show(40, 40, 0)).toBe("问题40 / 40 个问题 · 100 %正在整改 0 个问题");
  expect(show(40, 36, null)).toBe("问题36 / 40 个问题 · 90 %");
  expect(show(35, null, 5)).toBe("问题35 个问题，正在整改 5 个，完成数未说明");
  expect(show(40, 36, 5)).toBe("问题36 / 40 个问题 · 90 %，加上正在整改的 5 个多于总数");
});
