import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { makeRoundRef } from "@/lib/charts/progress-in-tests.ts";
import { noFilters } from "@/lib/filters.ts";
import type { RoundProgress, SubjectSums } from "@/lib/ledger/progress.ts";
import { subjectSchema } from "@/lib/ledger/status.ts";
import type { TallySum } from "@/lib/ledger/tally.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { type Locale, locales } from "@/lib/messages/locale.ts";
import { RoundTable } from "./round-table.tsx";

const nothing = { numerator: null, denominator: null, ongoing: null, stating: 0 };

/** What the row of a round says of problems and of tasks, of which nobody says anything. */
function show(problem: TallySum, locale: Locale = "zh-CN"): string[] {
  const { of } = problem;
  const sums = Object.fromEntries(subjectSchema.options.map((subject) => [subject, { ...nothing, of }])) as SubjectSums;
  const round = { slug: "r", name: "第一轮", derived: false, authority: [], level: null, kind: null };
  const row: RoundProgress = {
    round: { ...round, month: null, owner: null },
    ...{ units: of, notices: of, start: null, end: null },
    sums: { ...sums, problem },
    roundNotice: null,
  };
  const markup = renderToStaticMarkup(
    <RoundTable rows={[row]} filters={noFilters} path="/rounds" locale={locale} messages={getMessages(locale)} />,
  );
  const cells = [...markup.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = ""]) =>
    cell.replaceAll(/<[^>]+>/g, "").replaceAll(/[\u2009\u202f\u00a0]/g, " "),
  );
  return cells.slice(-3, -1);
}

test("a round of one unit says what its notice states, also where that has no rate", () => {
  const alone = { total: 10, done: null, ongoing: null, unknown: null };
  expect(show({ ...nothing, of: 1, inPart: 1, alone })).toEqual(["10 个问题，进度未说明", "未说明"]);
});

test.each(locales)("a round whose units state totals alone does not say in %s that they state nothing", (locale) => {
  const { pages, site } = getMessages(locale);
  const said = pages.overview.statedByNone(3).replaceAll(/[\u2009\u202f\u00a0]/g, " ");
  expect(show({ ...nothing, of: 3, inPart: 2 }, locale)).toEqual([said, site.notStated]);
});

test.each(locales)(
  "of a round without units it shows in %s what the notice of the whole states, and whose it is",
  (locale) => {
    const messages = getMessages(locale);
    const stated = (value: number) => ({ value, span: { start: 40, end: 43 } });
    const notice = {
      id: 29,
      title: null,
      issuer: null,
      published: "2024-08-30",
      signed: null,
      effectiveOn: "2024-08-30",
    };
    const row: RoundProgress = {
      round: makeRoundRef("三届县委第五轮巡察"),
      ...{ units: 0, notices: 1, start: null, end: null },
      sums: Object.fromEntries(subjectSchema.options.map((subject) => [subject, { ...nothing, of: 0 }])) as SubjectSums,
      roundNotice: {
        ...{ ...notice, isSample: false, body: null, start: null, end: null, feedback: null, grammarVersion: "1" },
        declared: [
          { subject: "problem", total: stated(412), done: stated(389), ongoing: null, span: { start: 30, end: 60 } },
        ],
      },
    };
    const markup = renderToStaticMarkup(
      <RoundTable rows={[row]} filters={noFilters} path="/rounds" locale={locale} messages={messages} />,
    );
    expect(markup).toContain(messages.pages.rounds.ofRound);
    expect(markup).toMatch(/href="(?:\/en)?\/notices\/29\?at=/);
    expect(markup.replaceAll(/<[^>]+>/g, "")).toContain("389 / 412");
    // Nothing leads to a list of no units.
    expect(markup).not.toContain("/units?");
  },
);
