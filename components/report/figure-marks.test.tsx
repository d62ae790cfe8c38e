import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { toOngoingTable } from "@/app/tables/ongoing-rows.ts";
import { makeUnit } from "@/lib/charts/progress-in-tests.ts";
import type { OngoingNotice } from "@/lib/ledger/ongoing.ts";
import type { DeclaredTotal } from "@/lib/ledger/schema.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { DeclaredTable } from "./declared-table.tsx";
import { UnfinishedTable } from "./unfinished-table.tsx";

const messages = getMessages("zh-CN");
const context = { locale: "zh-CN", messages } as const;
const span = { start: 3, end: 9 };
const declare = (marks: Pick<DeclaredTotal, "corrected" | "disputed">): DeclaredTotal[] => [
  {
    subject: "problem",
    total: { value: 9, span },
    done: { value: 5, span },
    ongoing: { value: 4, span },
    span,
    ...marks,
  },
];
const row = makeUnit("甲区", null);
const both = declare({ corrected: true, disputed: true });

/** The marks in some markup. */
const marksIn = (markup: string) => [...markup.matchAll(/class="badge[^"]*">([^<]*)</g)].map(([, mark]) => mark);

test("the figures of a report say that they are corrected, and that their notice contradicts them", () => {
  const show = (declared: DeclaredTotal[]) =>
    marksIn(renderToStaticMarkup(<DeclaredTable rows={[{ ...row, declared }]} named {...context} />));
  expect(show(both)).toEqual(["更正", "存疑"]);
  expect(show(declare({ disputed: true }))).toEqual(["存疑"]);
  expect(show(declare({}))).toEqual([]);
});

test("so does what is unfinished, on paper and in a file", () => {
  const { unit, round, notice } = row;
  const ongoing: OngoingNotice = { unit, round, notice, declared: both, listed: [], named: [] };
  const sums = { problem: 4, task: 0, named: 0, stating: 1, disputed: 1, notices: 1 };
  const markup = renderToStaticMarkup(<UnfinishedTable sums={sums} rows={[ongoing]} {...context} />);
  expect(marksIn(markup)).toEqual(["更正", "存疑"]);
  expect(markup).toContain("个单位的数字存疑；都没有点名");
  const { columns, rows } = toOngoingTable([ongoing], [], messages);
  const at = columns.findIndex(({ key }) => key === "corrected");
  expect(columns[at + 1]?.key).toBe("disputed");
  expect(rows.map((cells) => cells.slice(at, at + 2))).toEqual([["更正", "存疑"]]);
});
