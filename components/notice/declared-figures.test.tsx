import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { KeptCorrection } from "@/lib/ledger/correction.ts";
import type { DeclaredTotal } from "@/lib/ledger/schema.ts";
import type { Subject } from "@/lib/ledger/status.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { DeclaredFigures } from "./declared-figures.tsx";

const span = { start: 4, end: 6 };
const read: DeclaredTotal = {
  subject: "task",
  total: { value: 32, span },
  done: { value: 29, span },
  ongoing: { value: 3, span },
  span,
};
const correctedValue: DeclaredTotal = { ...read, ongoing: null, corrected: true };
const correction: KeptCorrection = {
  path: "totals.task",
  readValue: read,
  correctedValue,
  waits: false,
  at: "2026-11-22T09:00:00.000Z",
};

/** The cells of the one row, as text. */
function showCells(locale: Locale): string[] {
  const markup = renderToStaticMarkup(
    <DeclaredFigures
      totals={[correctedValue]}
      corrections={[correction]}
      noticeId={7}
      locale={locale}
      messages={getMessages(locale)}
    />,
  );
  const [, body = ""] = /<tbody>(.*?)<\/tbody>/.exec(markup) ?? [];
  return [...body.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = ""]) =>
    cell.replaceAll(/<[^>]+>/g, "").replaceAll(/[\u2009\u202f]/g, " "),
  );
}

/** The heads of the columns, and what the cells of each row are called on a phone. */
function showNames(subjects: Subject[]) {
  const markup = renderToStaticMarkup(
    <DeclaredFigures
      totals={subjects.map((subject) => ({ ...read, subject }))}
      corrections={[]}
      noticeId={7}
      locale="zh-CN"
      messages={getMessages("zh-CN")}
    />,
  );
  const [, head = ""] = /<thead>(.*?)<\/thead>/.exec(markup) ?? [];
  return {
    heads: [...head.matchAll(/<th [^>]*>(.*?)<\/th>/g)]
      .slice(3)
      .map(([, cell = ""]) => cell.replaceAll(/<[^>]+>/g, "")),
    cells: [...markup.matchAll(/data-label="([^"]*)" class="number"/g)].map(([, label]) => label),
  };
}

test("clues and petitions are closed, not done, in the head of a column too", () => {
  expect(showNames(["problem", "measure"]).heads).toEqual(["已完成", "正在整改"]);
  expect(showNames(["clue", "petition"]).heads).toEqual(["已办结", "正在办理"]);
  const both = showNames(["problem", "clue"]);
  expect(both.heads).toEqual(["已完成 / 已办结", "正在整改 / 正在办理"]);
  expect(both.cells).toEqual(["总数", "已完成", "正在整改", "总数", "已办结", "正在办理"]);
});

test("what was read stands in the column of the figure, which has room for it, and not beside the short name", () => {
  expect(showCells("zh-CN")).toEqual([
    "整改任务",
    "29 / 32 项整改任务 · 90.6 %（更正） 更正，读作“总数 32，已完成 29，正在整改 3”",
    "32",
    "29",
    "未说明",
  ]);
  expect(showCells("en")[1]).toBe(
    "29 / 32 tasks · 90.6% (corrected) corrected, read as “Total 32, Done 29, Ongoing 3”",
  );
});
