import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { makeUnit } from "@/lib/charts/progress-in-tests.ts";
import { noFilters } from "@/lib/filters.ts";
import type { ListedTotal, UnitProgress } from "@/lib/ledger/progress.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { UnitTable } from "./unit-table.tsx";

const messages = getMessages("zh-CN");
const list = (kind: ListedTotal["kind"], total: number): ListedTotal => ({
  kind,
  total,
  done: null,
  ongoing: null,
  unknown: total,
});

/** What the list of units says of the items that a notice lists. */
function showListed(listed: ListedTotal[]): string | undefined {
  const row: UnitProgress = { ...makeUnit("甲区", null), listed };
  const markup = renderToStaticMarkup(
    <UnitTable rows={[row]} filters={noFilters} path="/units" locale="zh-CN" messages={messages} />,
  );
  return new RegExp(`data-label="${messages.pages.notices.listed}"[^>]*>(.*?)</td>`)
    .exec(markup)?.[1]
    ?.replaceAll(/<[^>]+>/g, "")
    .replaceAll(/[\u2009\u202f]/g, " ");
}

test("what a notice lists is counted by its name, each kind apart", () => {
  expect(showListed([list("aspect", 3), list("problem", 12), list("task", 5), list("measure", 40)])).toBe(
    "12 个问题 · 5 项任务 · 40 条措施",
  );
  expect(showListed([list("task", 5)])).toBe("5 项任务");
});

test("a notice that lists nothing has not listed 0", () => {
  expect(showListed([])).toBe("未说明");
});
