import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import { makeMeta } from "@/lib/ledger/meta-in-tests.ts";
import type { NoticeMeta } from "@/lib/ledger/schema.ts";
import type { Stated } from "@/lib/ledger/span.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { NoticeFacts } from "./notice-facts.tsx";

const messages = getMessages("zh-CN");
const nothing = makeMeta();
const state = (value: string, start: number, end: number): Stated<string> => ({ value, span: { start, end } });
/** A day that an editor wrote, which the text does not have. */
const unfound = (value: string) => state(value, 0, 0);

/** Where the words of a fact lead; `null` where they are no link. */
function leadOf(label: string, stated: Partial<NoticeMeta>): string | null {
  const notice = {
    id: 3,
    unit: null,
    round: null,
    meta: { ...nothing, ...stated },
    corrections: [],
    source: { fileName: "a.txt", hash: "0".repeat(64) },
  } as unknown as NoticeDetail;
  const markup = renderToStaticMarkup(<NoticeFacts notice={notice} locale="zh-CN" messages={messages} />);
  const [, fact = ""] = markup.split(`>${label}</dt>`);
  return /href="([^"]*)"/.exec(fact.split("</dd>")[0] ?? "")?.[1] ?? null;
}

const inspected = (start: Stated<string> | null, end: Stated<string> | null) =>
  leadOf(messages.words.inspected, { inspection: { ...nothing.inspection, start, end } });

test("the days of an inspection lead to both of their places, wherever these stand, and to nothing between them", () => {
  expect(inspected(state("2023-07-07", 110, 120), state("2023-09-07", 2000, 2010))).toBe(
    "/notices/3?at=110-120,2000-2010#at",
  );
  expect(inspected(state("2023-07-07", 300, 310), state("2023-09-07", 110, 120))).toBe(
    "/notices/3?at=110-120,300-310#at",
  );
  expect(inspected(null, state("2023-09-07", 110, 120))).toBe("/notices/3?at=110-120#at");
});

test("a corrected value that the text does not have leads nowhere, and the other day of a range to its own words", () => {
  expect(inspected(unfound("2023-07-08"), state("2023-09-07", 110, 120))).toBe("/notices/3?at=110-120#at");
  expect(inspected(unfound("2023-07-08"), null)).toBeNull();
  expect(leadOf(messages.words.published, { published: unfound("2024-05-06") })).toBeNull();
  expect(leadOf(messages.words.published, { published: state("2024-05-06", 9, 18) })).toBe("/notices/3?at=9-18#at");
});
