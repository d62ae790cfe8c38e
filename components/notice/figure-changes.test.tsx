import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import type { DeclaredTotal } from "@/lib/ledger/schema.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { FigureChanges } from "./figure-changes.tsx";

const span = { start: 1, end: 3 };
const clues = (total: number, done: number): DeclaredTotal => ({
  subject: "clue",
  total: { value: total, span },
  done: { value: done, span },
  ongoing: null,
  span,
});

/** What the column of changes says of the one row. */
function changeOf(earlier: DeclaredTotal | null, later: DeclaredTotal | null): string | undefined {
  const notice = (id: number) => ({ id }) as NoticeDetail;
  const html = renderToStaticMarkup(
    <FigureChanges
      figures={[{ subject: "clue", earlier, later }]}
      earlier={notice(1)}
      later={notice(2)}
      locale="zh-CN"
      messages={getMessages("zh-CN")}
    />,
  );
  return html
    .split("<td")
    .at(-1)
    ?.replaceAll(/^[^>]*>|<[^>]+>/g, "");
}

test("figures that stayed as they were are unchanged, not unstated", () => {
  expect(changeOf(clues(162, 156), clues(162, 156))).toBe("不变");
});

test("figures that changed say by how much, and what only one of the two states says so", () => {
  expect(changeOf(clues(162, 156), clues(162, 160))).toBe("已办结 多 4");
  expect(changeOf(clues(162, 156), null)).toContain("不再说明");
});
