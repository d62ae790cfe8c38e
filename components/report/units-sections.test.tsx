import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { toPrintedRanking } from "@/app/tables/ranking-rows.ts";
import { makeUnit } from "@/lib/charts/progress-in-tests.ts";
import type { SubjectSums, UnitProgress } from "@/lib/ledger/progress.ts";
import { subjectSchema } from "@/lib/ledger/status.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { UnitsSections } from "./units-sections.tsx";

const messages = getMessages("zh-CN");
const { report } = messages.taking;
const unrankedTitle = messages.seeing.ranking.unranked;
const nothing = { numerator: null, denominator: null, ongoing: null, stating: 0, of: 2 };
const sums = Object.fromEntries(subjectSchema.options.map((subject) => [subject, nothing])) as SubjectSums;

/** The part that ranks the units: what stands above the heading of those without a rank, and what below it. */
function showRanking(rows: UnitProgress[]): [ranked: string, unranked: string | undefined] {
  const markup = renderToStaticMarkup(
    <UnitsSections
      headline={{ units: rows.length, sums }}
      regions={[]}
      charts={[]}
      units={{ rows, total: rows.length }}
      ranking={toPrintedRanking(rows, "problem", messages)}
      ongoing={{ sums: { problem: 0, task: 0, named: 0, stating: 0, disputed: 0, notices: 0 }, rows: [] }}
      diagnostics={{ rows: [], total: 0, confirmed: 0 }}
      locale="zh-CN"
      messages={messages}
    />,
  );
  const section = markup.split(`<h2>${report.ranking}</h2>`)[1]?.split("</section>")[0] ?? "";
  const [ranked = "", unranked] = section.split("<h3");
  return [ranked, unranked];
}

test("who states no progress stands apart from the ranking, without a column of ranks", () => {
  const [ranked, unranked] = showRanking([
    makeUnit("甲区", { total: 10, done: 5 }),
    makeUnit("乙区", { total: 8 }),
    makeUnit("丙区", null),
  ]);
  expect(ranked).toContain("甲区");
  expect(ranked).toContain(`>${messages.pages.round.rank}</th>`);
  expect(ranked).not.toMatch(/乙区|丙区/);
  expect(unranked).toContain(unrankedTitle);
  expect(unranked).toMatch(/乙区.*丙区/s);
  expect(unranked).not.toContain(`>${messages.pages.round.rank}</th>`);
});

test("where nobody has a rank that is said, and where all have one nothing stands apart", () => {
  const [none, apart] = showRanking([makeUnit("乙区", { total: 8 })]);
  expect(none).toContain(report.noRanking);
  expect(none).not.toContain("<table");
  expect(apart).toContain("乙区");
  expect(showRanking([makeUnit("甲区", { total: 10, done: 5 })])[1]).toBeUndefined();
});
