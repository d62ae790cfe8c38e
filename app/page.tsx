// 总览: how many, how far, by unit and by round.
import { ChartChoices, ModeChoice } from "@/components/charts/chart-choices.tsx";
import { ChartFrame } from "@/components/charts/chart-frame.tsx";
import { FilterBar } from "@/components/filters/filter-bar.tsx";
import { noticeFacets, toSlugNames } from "@/components/filters/filter-options.ts";
import { Pagination } from "@/components/filters/pagination.tsx";
import { AppLink } from "@/components/layout/app-link.tsx";
import { NoMatch, NothingYet } from "@/components/layout/no-match.tsx";
import { PrintedFacts } from "@/components/layout/printed-facts.tsx";
import { HeadlineFigures } from "@/components/ledger/headline.tsx";
import { countHeadline } from "@/lib/db/queries/count-headline.ts";
import { listUnitProgress } from "@/lib/db/queries/list-unit-progress.ts";
import { changeFilters, listActive, toHref, toQueryString } from "@/lib/filters.ts";
import { loadCompletion } from "./charts/load-chart.ts";
import { loadOverviewCharts } from "./charts/load-overview.ts";
import type { ListPageProps } from "./page-props.ts";
import { readFacets, readListView } from "./read-list-page.ts";
import { titled } from "./read-locale.ts";

export const generateMetadata = titled(({ pages }) => pages.overview.title);

export default async function OverviewPage(props: ListPageProps) {
  const view = await readListView(props, "/");
  const { locale, messages, filters } = view;
  const [headline, facets, units, more] = await Promise.all([
    countHeadline(filters),
    readFacets(view, "units"),
    listUnitProgress(filters),
    loadOverviewCharts(filters, locale),
  ]);
  if (headline.notices === 0 && listActive(filters).length === 0) {
    return <NothingYet messages={messages} />;
  }
  const completion = await loadCompletion(units, headline, filters, locale, toSlugNames(facets, messages));
  return (
    <>
      <h1 className="sr-only print:not-sr-only">{messages.pages.overview.title}</h1>
      <PrintedFacts title={messages.pages.overview.title} {...view} facets={facets} />
      <div className="mt-4 md:mt-6">
        <FilterBar {...view} facets={facets} counted="units" fields={noticeFacets} />
      </div>
      <HeadlineFigures
        headline={headline}
        filters={filters}
        ongoingHref={toHref("/ledger", changeFilters(filters, { status: ["ongoing"] }))}
        locale={locale}
        messages={messages}
      />
      {units.total === 0 ? (
        <NoMatch {...view} />
      ) : (
        <div className="overview-charts">
          <div>
            <ChartFrame model={completion} query={toQueryString(filters)} messages={messages}>
              <ChartChoices usualSort="rate" {...view} />
            </ChartFrame>
            {units.total > units.rows.length ? <Pagination page={units} {...view} /> : null}
          </div>
          <ChartFrame
            model={more.provinces}
            query={toQueryString(filters)}
            messages={messages}
            hrefOf={(province) =>
              toHref("/", changeFilters(filters, { region: filters.region.includes(province) ? [] : [province] }))
            }
          >
            <ModeChoice {...view} />
          </ChartFrame>
          <ChartFrame model={more.byRound} query={toQueryString(more.roundFilters)} messages={messages}>
            {headline.rounds > more.roundFilters.size ? (
              <AppLink href={toHref("/rounds", changeFilters(filters, { sort: null, order: null }))} locale={locale}>
                {messages.charts.allRounds(headline.rounds)}
              </AppLink>
            ) : null}
          </ChartFrame>
          <ChartFrame model={more.byTime} query={toQueryString(more.roundFilters)} messages={messages} />
          <ChartFrame model={more.durations} query={toQueryString(filters)} messages={messages} />
        </div>
      )}
    </>
  );
}
