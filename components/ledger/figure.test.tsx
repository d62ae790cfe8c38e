import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Tally } from "@/lib/ledger/tally.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { Figure } from "./figure.tsx";

const nothing: Tally = { total: null, done: null, ongoing: null, unknown: null };

function show(tally: Partial<Tally> | null, listed = false): string {
  const whole = tally && { ...nothing, ...tally };
  const messages = getMessages("zh-CN");
  return renderToStaticMarkup(
    <Figure subject="problem" tally={whole} listed={listed} locale="zh-CN" messages={messages} />,
  ).replaceAll(/[\u2009\u202f]/g, " ");
}

test("a figure that leads to the text says so, and a sum that leads to its units does not", () => {
  const lead = (href: string) =>
    renderToStaticMarkup(
      <Figure
        {...{ subject: "problem", tally: { ...nothing, total: 40, done: 36 }, href, locale: "zh-CN" }}
        messages={getMessages("zh-CN")}
      />,
    );
  expect(lead("/notices/3?at=1-2#at")).toContain('title="看原文"');
  expect(lead("/units?subject=task")).not.toContain("title=");
});

test("a figure may break on a narrow page, but neither between its two numbers nor between the dot and its rate", () => {
  expect(show({ total: 193, done: 186 })).toBe(
    '<span class="figure-line"><span class="nowrap">186 / 193 </span><wbr/>个问题 <wbr/><span class="nowrap">· 96.4 %</span></span>',
  );
  expect(show({ total: 193, done: 186 }, true)).toMatch(/<span class="nowrap">· 96.4 %<\/span>（按列出的计）<\/span>$/);
});

test("words without a fraction may break where a figure may", () => {
  expect(show({ total: 25, done: 27 })).toBe('<span class="figure-line">自述已完成 27 个问题，多于总数 25 个</span>');
});

test("a figure says in grey what is not stated, and only that", () => {
  expect(show({ total: 40, done: 36 })).not.toContain("not-stated");
  expect(show({ ongoing: 5 })).toBe(
    '<span class="figure-line">正在整改 5 个问题</span>，<span class="not-stated nowrap">总数和完成数未说明</span>',
  );
  expect(show({ total: 10, ongoing: 1, unknown: 9 }, true)).toBe(
    '<span class="figure-line">列出 10 个问题：正在整改 1 个</span>，<span class="not-stated nowrap">9 个未说明</span>',
  );
  expect(show({ total: 10, done: 12 })).not.toContain("not-stated");
  for (const silent of [null, {}]) expect(show(silent)).toBe('<span class="not-stated nowrap">未说明</span>');
});
