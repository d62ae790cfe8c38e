// The report of a round, for print and PDF: its units side by side.
import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { RoundNotices } from "@/components/ledger/round-notices.tsx";
import { ReportFrame } from "@/components/report/report-frame.tsx";
import { UnitsSections } from "@/components/report/units-sections.tsx";
import { getRound } from "@/lib/db/queries/get-round.ts";
import { noFilters } from "@/lib/filters.ts";
import { formatDateRange, middleDot, toBeijingDay } from "@/lib/format.ts";
import type { RoundNotice, Sources } from "@/lib/ledger/progress.ts";
import { readOrigin } from "@/lib/site-origin.ts";
import { type DetailPageProps, decodeSlug } from "../../../page-props.ts";
import { readLocale } from "../../../read-locale.ts";
import { loadUnitsReport } from "../../../report/load-units-report.ts";

const loadRound = cache(async (encoded: string) => {
  const slug = decodeSlug(encoded);
  return slug === null ? null : getRound(slug, noFilters);
});

export async function generateMetadata({ params }: DetailPageProps<"round">): Promise<Metadata> {
  const { messages } = await readLocale();
  const round = await loadRound((await params).round);
  if (round === null) notFound();
  return { title: messages.taking.report.title(messages.words.roundName(round.round)) };
}

/** The notices behind the figures of units, and those of the whole round, whose figures stand beside them. */
function addRoundNotices(sources: Sources, roundNotices: readonly RoundNotice[]): Sources {
  const days = [sources.asOf, ...roundNotices.map((notice) => notice.published ?? notice.signed)];
  const versions = [...sources.grammarVersions, ...roundNotices.map((notice) => notice.grammarVersion)];
  return {
    total: sources.total + roundNotices.length,
    asOf:
      days
        .filter((day) => day !== null)
        .sort()
        .at(-1) ?? null,
    samples: sources.samples + roundNotices.filter((notice) => notice.isSample).length,
    grammarVersions: [...new Set(versions)].sort(),
    notices: [...sources.notices, ...roundNotices.map((notice) => ({ ...notice, unit: null }))],
  };
}

export default async function RoundReportPage({ params }: DetailPageProps<"round">) {
  const { locale, messages } = await readLocale();
  const round = await loadRound((await params).round);
  if (round === null) notFound();
  const { words, taking } = messages;
  const { report } = taking;
  const { slug } = round.round;
  const filters = { ...noFilters, round: [slug] };
  const name = words.roundName(round.round);
  const { sources, ...sections } = await loadUnitsReport(filters, locale, name);
  const period = formatDateRange(round.start, round.end, locale);
  return (
    <ReportFrame
      title={report.title(name)}
      lead={[
        round.round.level ? words.level[round.round.level] : null,
        round.round.authority.length > 0 ? round.round.authority.join(" ") : null,
        period ? `${words.inspected} ${period}` : null,
        report.unitsOfRound(round.units),
        round.round.derived ? messages.site.derivedRoundHint : null,
      ]
        .filter(Boolean)
        .join(middleDot(locale))}
      sources={addRoundNotices(sources, round.roundNotices)}
      madeOn={toBeijingDay(new Date().toISOString())}
      site={readOrigin(await headers())}
      path={`/rounds/${encodeURIComponent(slug)}`}
      locale={locale}
      messages={messages}
    >
      {round.units === 0 && round.roundNotices.length > 0 ? (
        <p>
          {messages.pages.round.onlyWhole}
          {locale === "en" ? ". " : "。"}
          {messages.pages.round.onlyWholeWhat}
        </p>
      ) : (
        <UnitsSections {...sections} locale={locale} messages={messages} />
      )}
      {round.roundNotices.length > 0 ? (
        <section>
          <h2>{messages.pages.round.wholeRound}</h2>
          <RoundNotices notices={round.roundNotices} locale={locale} messages={messages} />
        </section>
      ) : null}
    </ReportFrame>
  );
}
