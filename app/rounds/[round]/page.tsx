// One round: its units side by side, as a ranking and as a chart.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ChartChoices, ModeChoice, OrderChoice } from "@/components/charts/chart-choices.tsx";
import { ChartFrame } from "@/components/charts/chart-frame.tsx";
import { ExportMenu } from "@/components/charts/export-menu.tsx";
import { FilterBar } from "@/components/filters/filter-bar.tsx";
import { AppLink } from "@/components/layout/app-link.tsx";
import { EmptyState } from "@/components/layout/empty-state.tsx";
import { NoMatch } from "@/components/layout/no-match.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { PrintedFacts } from "@/components/layout/printed-facts.tsx";
import { SectionHeading } from "@/components/layout/section-heading.tsx";
import { DerivedBadge } from "@/components/ledger/names.tsx";
import { RankingTable } from "@/components/ledger/ranking-table.tsx";
import { RoundNotices } from "@/components/ledger/round-notices.tsx";
import { latestDate, toCompletionByUnitModel } from "@/lib/charts/completion-by-unit.ts";
import { toFiltersInWords } from "@/lib/charts/filters-in-words.ts";
import { toRankOrder } from "@/lib/charts/list-ranks.ts";
import { toRoundRates, toSpreadByRoundModel } from "@/lib/charts/spread-by-round.ts";
import { countFacets } from "@/lib/db/queries/count-facets.ts";
import { getRound } from "@/lib/db/queries/get-round.ts";
import { noFilters, toHref, toQueryString } from "@/lib/filters.ts";
import { formatDateRange, middleDot } from "@/lib/format.ts";
import { toUnitPanels } from "../../charts/subject-panels.ts";
import { leadOn } from "../../lead-on.ts";
import { type DetailPageProps, decodeSlug } from "../../page-props.ts";
import { readListView } from "../../read-list-page.ts";
import { readLocale } from "../../read-locale.ts";

/** The round of an address; that of a round that was merged away leads on to the one that is kept. */
const loadWhole = cache(async (encoded: string) => {
  const slug = decodeSlug(encoded);
  const round = slug === null ? null : await getRound(slug, noFilters);
  if (round === null) notFound();
  if (round.round.slug === slug) return round;
  return leadOn(`/rounds/${encodeURIComponent(round.round.slug)}`);
});

export async function generateMetadata({ params }: DetailPageProps<"round">): Promise<Metadata> {
  const { messages } = await readLocale();
  const round = await loadWhole((await params).round);
  return { title: messages.words.roundName(round.round) };
}

export default async function RoundPage({ params, searchParams }: DetailPageProps<"round">) {
  const whole = await loadWhole((await params).round);
  const { slug } = whole.round;
  const path = `/rounds/${encodeURIComponent(slug)}`;
  const { locale, messages, unread, isShort, ...view } = await readListView({ searchParams }, path);
  const filters = { ...view.filters, round: [] };
  const [narrowed, facets] = await Promise.all([
    getRound(slug, filters),
    countFacets({ ...filters, round: [slug] }, "units"),
  ]);
  const rows = narrowed?.inspections ?? [];
  const { words, pages } = messages;
  const name = words.roundName(whole.round);
  const { subject, mode, sort, order } = filters;
  const model = toCompletionByUnitModel(rows, locale, {
    subject,
    mode,
    sort,
    order,
    round: name,
    filters: toFiltersInWords(filters, locale),
  });
  const query = toQueryString({ ...filters, round: [slug] });
  const panels = toUnitPanels(rows, filters, locale, { filters: null, title: messages.seeing.panels.titleRound(name) });
  const spread = toSpreadByRoundModel([toRoundRates(whole.round, rows)], locale, {
    subject,
    filters: null,
    notices: rows.length,
    samples: rows.filter((row) => row.notice.isSample).length,
    asOf: latestDate(rows),
    total: 1,
  });
  // Nothing to be filtered, and no filter that would have to be taken off.
  const isOnlyWhole = whole.units === 0 && whole.roundNotices.length > 0;
  const period = formatDateRange(whole.start, whole.end, locale);
  return (
    <>
      <PageHeader
        above={
          <AppLink href="/rounds" locale={locale}>
            {pages.rounds.title}
          </AppLink>
        }
        title={
          <>
            <span lang={whole.round.name === null ? undefined : "zh-CN"}>{name}</span>
            {whole.round.derived ? <DerivedBadge messages={messages} /> : null}
          </>
        }
        lead={[
          whole.round.level ? words.level[whole.round.level] : null,
          whole.round.authority.length > 0 ? whole.round.authority.join(" ") : null,
          period ? `${words.inspected} ${period}` : null,
          words.units(whole.units),
          whole.round.derived ? messages.site.derivedRoundHint : null,
        ]
          .filter(Boolean)
          .join(middleDot(locale))}
      >
        <span className="no-print flex flex-wrap items-baseline gap-x-6 text-small">
          <AppLink href={toHref("/compare", { ...noFilters, round: [slug] })} locale={locale}>
            {messages.comparing.addTo.round}
          </AppLink>
          <AppLink href={`${path}/report`} locale={locale}>
            {messages.taking.report.open}
          </AppLink>
        </span>
      </PageHeader>
      <PrintedFacts title={name} filters={filters} facets={facets} locale={locale} messages={messages} />
      {isOnlyWhole ? null : (
        <FilterBar
          locale={locale}
          messages={messages}
          filters={filters}
          facets={facets}
          counted="units"
          fields={["unit", "region", "stated"]}
          path={path}
          within={{ round: [slug] }}
          unread={unread}
        />
      )}
      {isOnlyWhole ? (
        <EmptyState title={pages.round.onlyWhole}>
          <p>{pages.round.onlyWholeWhat}</p>
        </EmptyState>
      ) : rows.length === 0 ? (
        <NoMatch filters={filters} path={path} isShort={isShort} locale={locale} messages={messages} />
      ) : (
        <>
          <ChartFrame model={model} query={query} messages={messages}>
            <ChartChoices filters={filters} path={path} usualSort="rate" locale={locale} messages={messages} />
          </ChartFrame>
          <SectionHeading
            id="ranking"
            aside={
              <ExportMenu
                address="/tables/ranking"
                query={query}
                name={pages.round.ranking}
                formats={["csv", "xlsx", "json"]}
                locale={locale}
                messages={messages}
              />
            }
          >
            {pages.round.ranking}
          </SectionHeading>
          <p className="no-print mb-1 text-small">
            <OrderChoice filters={filters} path={path} sort="rate" locale={locale} messages={messages} />
          </p>
          <RankingTable
            rows={rows}
            subject={subject}
            order={toRankOrder(filters)}
            locale={locale}
            messages={messages}
          />
          {rows.length > 1 ? (
            <>
              <ChartFrame model={spread} query={query} messages={messages} />
              <ChartFrame model={panels} query={query} messages={messages}>
                <ModeChoice filters={filters} path={path} locale={locale} messages={messages} />
              </ChartFrame>
            </>
          ) : null}
        </>
      )}
      {whole.roundNotices.length > 0 ? (
        <>
          <SectionHeading>{pages.round.wholeRound}</SectionHeading>
          <RoundNotices notices={whole.roundNotices} locale={locale} messages={messages} />
        </>
      ) : null}
    </>
  );
}
