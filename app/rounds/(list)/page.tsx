// 轮次: the rounds, what they cover and how far their units are.
import type { Metadata } from "next";
import { ChartChoices } from "@/components/charts/chart-choices.tsx";
import { ChartFrame } from "@/components/charts/chart-frame.tsx";
import { ExportMenu } from "@/components/charts/export-menu.tsx";
import { CompareForm } from "@/components/filters/compare-form.tsx";
import { FilterBar } from "@/components/filters/filter-bar.tsx";
import { noticeFacets, toSlugNames } from "@/components/filters/filter-options.ts";
import { Pagination } from "@/components/filters/pagination.tsx";
import { NoMatch } from "@/components/layout/no-match.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { RoundTable } from "@/components/ledger/round-table.tsx";
import { countFacets } from "@/lib/db/queries/count-facets.ts";
import { listRounds } from "@/lib/db/queries/list-rounds.ts";
import { parseFilters, parseFind, toQueryString } from "@/lib/filters.ts";
import { loadChart } from "../../charts/load-chart.ts";
import type { ListPageProps } from "../../page-props.ts";
import { readLocale } from "../../read-locale.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await readLocale();
  return { title: messages.pages.rounds.title };
}

export default async function RoundsPage({ searchParams }: ListPageProps) {
  const { locale, messages } = await readLocale();
  const params = await searchParams;
  const [filters, find] = [parseFilters(params), parseFind(params)];
  const [page, facets] = await Promise.all([listRounds(filters), countFacets(filters, "inspections", find)]);
  const { rounds } = messages.pages;
  const path = "/rounds";
  const query = toQueryString(filters);
  const names = toSlugNames(facets, messages);
  const models =
    page.total > 0
      ? await Promise.all(
          (["progress-by-round", "spread-by-round", "inspections-by-time"] as const).map((question) =>
            loadChart(question, filters, locale, names),
          ),
        )
      : [];
  return (
    <>
      <PageHeader title={rounds.title} lead={rounds.lead}>
        <ExportMenu
          address="/tables/rounds"
          query={query}
          name={rounds.title}
          formats={["csv", "xlsx", "json"]}
          locale={locale}
          messages={messages}
        />
      </PageHeader>
      <FilterBar
        locale={locale}
        messages={messages}
        filters={filters}
        facets={facets}
        fields={noticeFacets}
        find={find}
        path={path}
      />
      {models.length === 0 ? (
        <NoMatch filters={filters} path={path} locale={locale} messages={messages} />
      ) : (
        <>
          <div className="mt-4">
            <CompareForm locale={locale} messages={messages}>
              <RoundTable rows={page.rows} filters={filters} path={path} locale={locale} messages={messages} />
            </CompareForm>
            <Pagination page={page} filters={filters} path={path} locale={locale} messages={messages} />
          </div>
          {models.map((model, index) => (
            <ChartFrame key={model.question} model={model} query={query} messages={messages}>
              {index === 0 ? (
                <ChartChoices filters={filters} path={path} usualSort="date" locale={locale} messages={messages} />
              ) : null}
            </ChartFrame>
          ))}
        </>
      )}
    </>
  );
}
