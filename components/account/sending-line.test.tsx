import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SendingLine } from "./sending-line.tsx";

const markupOf = (pending: boolean, locale: "zh-CN" | "en") =>
  renderToStaticMarkup(<SendingLine pending={pending} locale={locale} />);

test("a form that waits for its answer says so, in a line that is there before", () => {
  expect(markupOf(false, "zh-CN")).toBe('<p role="status" class="sending"></p>');
  expect(markupOf(true, "zh-CN")).toContain("正在提交");
  expect(markupOf(true, "en")).toContain("Sending");
});
