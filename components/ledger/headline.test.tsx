import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { makeRoundRef } from "@/lib/charts/progress-in-tests.ts";
import { parseFilters } from "@/lib/filters.ts";
import type { RoundProgress, SubjectSums } from "@/lib/ledger/progress.ts";
import { subjectSchema } from "@/lib/ledger/status.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { HeadlineFigures } from "./headline.tsx";
import { RoundTable } from "./round-table.tsx";

const sum = { numerator: 6, denominator: 9, ongoing: null, stating: 2, of: 3 };
const sums = Object.fromEntries(subjectSchema.options.map((subject) => [subject, sum])) as SubjectSums;
const context = {
  filters: parseFilters(new URLSearchParams("q=招投标")),
  locale: "zh-CN",
  messages: getMessages("zh-CN"),
} as const;

/** The keywords of the links to lists of notices and units. */
function keywordsIn(markup: string): (string | null)[] {
  const links = [...markup.matchAll(/href="(\/(?:units|rounds|notices)\?[^"]*)"/g)].map(([, href = ""]) => href);
  return links.map((href) => new URL(href.replaceAll("&amp;", "&"), "http://a.cn").searchParams.get("q"));
}

test("says of one unit, and of none, what is so of them", () => {
  const said = (units: number, locale: "zh-CN" | "en") => {
    const none = { numerator: null, denominator: null, ongoing: null, stating: 0, of: units };
    const nothing = Object.fromEntries(subjectSchema.options.map((subject) => [subject, none])) as SubjectSums;
    const headline = { units, rounds: 0, notices: units, samples: 0, sums: nothing, asOf: null };
    const of = { ...context, locale, messages: getMessages(locale) };
    return renderToStaticMarkup(<HeadlineFigures headline={headline} ongoingHref="/ledger" {...of} />);
  };
  expect(said(1, "zh-CN")).toContain("这个单位没有同时说明总数与完成数");
  expect(said(0, "zh-CN")).toContain("没有符合条件的单位");
  expect(said(0, "zh-CN")).not.toContain("都没有");
  expect(said(1, "en")).toContain("the unit does not state both total and done");
  expect(said(0, "en")).not.toMatch(/none of (?:0|1) unit/);
});

test("what was counted under a keyword leads to lists under the same keyword", () => {
  const headline = { units: 3, rounds: 1, notices: 4, samples: 0, sums, asOf: null };
  const keywords = keywordsIn(
    renderToStaticMarkup(<HeadlineFigures headline={headline} ongoingHref="/ledger" {...context} />),
  );
  // Units, rounds, notices; of each subject its sum and over how many units it runs.
  expect(keywords).toEqual(Array(3 + 2 * subjectSchema.options.length).fill("招投标"));
  const row: RoundProgress = {
    round: makeRoundRef("第一轮"),
    units: 3,
    notices: 3,
    start: null,
    end: null,
    sums,
    roundNotice: null,
  };
  const table = renderToStaticMarkup(<RoundTable rows={[row]} path="/charts" {...context} />);
  const units = keywordsIn(table);
  expect(units.length).toBeGreaterThan(1);
  expect(new Set(units)).toEqual(new Set(["招投标"]));
});
