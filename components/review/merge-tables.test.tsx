import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import type { MergeCandidate } from "@/lib/ledger/review.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { MergeSearch } from "./merge-search.tsx";
import { MergeChoice } from "./merge-tables.tsx";

vi.mock("../account/answered-forms.tsx", () => ({ SendForm: "form", SendButton: "button", InsistButton: () => null }));

const rows = ["甲区", "乙区", "丙区"].map(
  (name): MergeCandidate => ({
    ...{ slug: name, name, unit: null, place: [] },
    inspections: 1,
  }),
);
const chosen = { from: "乙区", into: "甲区" };

test("what was chosen before another search is chosen still, and goes along with the next one", () => {
  const candidates = { rows, total: 3, capped: false, page: 1, size: 60 };
  const context = { kind: "unit", locale: "zh-CN", messages: getMessages("zh-CN") } as const;
  const markup = renderToStaticMarkup(<MergeChoice candidates={candidates} chosen={chosen} {...context} />);
  const checked = [...markup.matchAll(/<input[^>]* checked=""[^>]*>/g)].map(([input]) => input);
  expect(checked.map((input) => /name="(\w+)"/.exec(input)?.[1])).toEqual(["into", "from"]);
  expect(checked.map((input) => /value="(\S+)"/.exec(input)?.[1])).toEqual(["甲区", "乙区"]);
  const search = renderToStaticMarkup(
    <MergeSearch action="/admin/merge" chosen={chosen}>
      <button type="submit">查找</button>
    </MergeSearch>,
  );
  expect(search).toMatch(/type="hidden"[^>]*name="from"[^>]*value="乙区"/);
});
