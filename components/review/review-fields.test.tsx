// What a field says after a refusal: rendered as the page without script comes back.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import type { FormAnswer } from "../account/form-answer.ts";
import { CellField, FoldedField, ReviewField } from "./review-fields.tsx";
import { WordsField } from "./words-field.tsx";

const sending = vi.hoisted(() => ({ answer: null as FormAnswer | null }));
vi.mock("../account/answered-forms.tsx", () => ({
  useSending: () => ({ answer: sending.answer, kept: new Map(), locale: "zh-CN" }),
}));

const fault = "要省、市、县的正式名称";
function refuse(name: string, typed: string, words = fault): void {
  sending.answer = { ok: false, reason: "invalid", text: "", values: { [name]: typed }, fields: { [name]: words } };
}

const region = <ReviewField path="region" label="地区" kind="text" value="浙江省" hint="先省后市" />;

test("a refused field is marked and says beside it what is wrong, and what stands there now", () => {
  refuse("v.region", "火星");
  const markup = renderToStaticMarkup(region);
  expect(markup).toContain('aria-invalid="true" aria-describedby="field-region-fault field-region-hint"');
  expect(markup).toContain(`<span id="field-region-fault" class="hint text-accent">${fault}</span>`);
  expect(markup).toContain("现在是“浙江省”");
  const cell = <CellField path="region" label="地区" value="" />;
  expect(renderToStaticMarkup(cell)).toContain('aria-invalid="true" aria-describedby="field-region-fault"');
});

test("a field that was not refused has no mark", () => {
  refuse("v.unit", "甲");
  expect(renderToStaticMarkup(region)).not.toMatch(/aria-invalid|fault/);
  sending.answer = null;
  expect(renderToStaticMarkup(region)).not.toMatch(/aria-invalid|fault/);
});

test("of what is new nothing is there now", () => {
  refuse("v.new", "整改", "原文里没有这些字");
  const words = <WordsField path="new" label="文字" value="" useSelected="" noneSelected="" />;
  const markup = renderToStaticMarkup(words);
  expect(markup).toContain("原文里没有这些字");
  expect(markup).not.toContain("现在是");
});

test("fields for words of the text are in Chinese, in whatever language the page is", () => {
  const title = <FoldedField path="items.3.title" label="Title" value="一个问题" open="Change" />;
  expect(renderToStaticMarkup(title)).toMatch(/<textarea[^>]* lang="zh-CN"/);
  expect(renderToStaticMarkup(region)).toMatch(/<input id="field-region"[^>]* lang="zh-CN"/);
  const kind = <CellField path="new.outcomes.0.kind" label="Name" value="" kind="text" />;
  expect(renderToStaticMarkup(kind)).toContain('lang="zh-CN"');
  expect(renderToStaticMarkup(<CellField path="systems" label="Rules" value="3" />)).not.toContain("lang=");
});
