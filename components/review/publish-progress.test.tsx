import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import type { PublishProgress } from "@/lib/ledger/review.ts";
import { zhCN } from "@/lib/messages/zh-CN.ts";
import { PublishProgressSection } from "./publish-progress.tsx";

vi.mock("../account/answered-forms.tsx", () => ({
  SendForm: "form",
  SendButton: "button",
}));

function show(state: PublishProgress["state"]): string {
  const counts = { id: 1, total: 66, done: 20, published: 20, left: [], seconds: 2, at: "2026-01-05T08:00:00.000Z" };
  const run: PublishProgress = { ...counts, state };
  const freshen = () => Promise.resolve();
  return renderToStaticMarkup(<PublishProgressSection run={run} freshen={freshen} locale="zh-CN" messages={zhCN} />);
}

test("a run that goes on tells its pace, and can only be stopped", () => {
  expect(show("going")).toMatch(/正在发布.*每秒/s);
  expect(show("going")).not.toContain("继续发布</button>");
});

test.each(["quiet", "interrupted"] as const)("a %s run tells no pace, and can be continued", (state) => {
  expect(show(state)).not.toMatch(/正在发布|每秒|大约还要/);
  expect(show(state)).toContain("继续发布</button>");
});
