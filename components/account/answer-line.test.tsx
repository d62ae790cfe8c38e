import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AnswerLine } from "./answer-line.tsx";

test("a refusal leads to the first of the fields that it speaks of", () => {
  const answer = { ok: false, reason: "invalid", text: "地区填得不对。" };
  const fields = { "v.new.outcomes.0.kind": "已经有这一行", "v.region": "要正式名称" };
  const markup = renderToStaticMarkup(<AnswerLine answer={{ ...answer, fields }} locale="en" />);
  expect(markup).toContain('<a href="#field-new-outcomes-0-kind" class="nowrap">Go to the field</a>');
  expect(renderToStaticMarkup(<AnswerLine answer={answer} locale="en" />)).not.toContain("href");
});
