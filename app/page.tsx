// 总览: how many, how far, by unit and by round.
import type { Metadata } from "next";
import { ChartChoices, ModeChoice } from "@/components/charts/chart-choices.tsx";
import { ChartFrame } from "@/components/charts/chart-frame.tsx";
import { FilterBar } from "@/components/filters/filter-bar.tsx";
import { noticeFacets, toSlugNames } from "@/components/filters/filter-options.ts";
import { Pagination } from "@/components/filters/pagination.tsx";
import { NoMatch, NothingYet } from "@/components/layout/no-match.tsx";
import { HeadlineFigures } from "@/components/ledger/headline.tsx";
import { countFacets } from "@/lib/db/queries/count-facets.ts";
import { countHeadline } from "@/lib/db/queries/count-headline.ts";
import { listUnitProgress } from "@/lib/db/queries/list-unit-progress.ts";
import { changeFilters, listActive, parseFilters, parseFind, toHref, toQueryString } from "@/lib/filters.ts";
import { toCompletionModel } from "./charts/load-chart.ts";
import { loadOverviewCharts } from "./charts/load-overview.ts";
import type { ListPageProps } from "./page-props.ts";
import { readLocale } from "./read-locale.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await readLocale();
  return { title: messages.pages.overview.title };
}

export default async function OverviewPage({ searchParams }: ListPageProps) {
  const { locale, messages } = await readLocale();
  const params = await searchParams;
  const [filters, find] = [parseFilters(params), parseFind(params)];
  const [headline, facets, units, more] = await Promise.all([
    countHeadline(filters),
    countFacets(filters, "inspections", find),
    listUnitProgress(filters),
    loadOverviewCharts(filters, locale),
  ]);
  if (headline.notices === 0 && listActive(filters).length === 0) {
    return <NothingYet messages={messages} />;
  }
  const completion = toCompletionModel(units, headline, filters, locale, toSlugNames(facets, messages));
  return (
    <>
      <h1 className="sr-only">{messages.pages.overview.title}</h1>
      <div className="mt-4 md:mt-6">
        <FilterBar
          locale={locale}
          messages={messages}
          filters={filters}
          facets={facets}
          fields={noticeFacets}
          find={find}
          path="/"
        />
      </div>
      <HeadlineFigures headline={headline} locale={locale} messages={messages} />
      {units.total === 0 ? (
        <NoMatch filters={filters} path="/" locale={locale} messages={messages} />
      ) : (
        <>
          <ChartFrame model={completion} query={toQueryString(filters)} messages={messages}>
            <ChartChoices filters={filters} path="/" usualSort="rate" locale={locale} messages={messages} />
          </ChartFrame>
          {units.total > units.rows.length ? (
            <Pagination page={units} filters={filters} path="/" locale={locale} messages={messages} />
          ) : null}
          <ChartFrame
            model={more.provinces}
            query={toQueryString(filters)}
            messages={messages}
            hrefOf={(province) =>
              toHref("/", changeFilters(filters, { region: filters.region.includes(province) ? [] : [province] }))
            }
          >
            <ModeChoice filters={filters} path="/" locale={locale} messages={messages} />
          </ChartFrame>
          <ChartFrame model={more.byRound} query={toQueryString(more.roundFilters)} messages={messages} />
          <ChartFrame model={more.byTime} query={toQueryString(more.roundFilters)} messages={messages} />
          <ChartFrame model={more.durations} query={toQueryString(filters)} messages={messages} />
        </>
      )}
    </>
  );
}
