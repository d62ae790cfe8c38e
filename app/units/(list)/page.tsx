// 单位: every inspected unit with its progress.
import type { Metadata } from "next";
import { ExportMenu } from "@/components/charts/export-menu.tsx";
import { CompareForm } from "@/components/filters/compare-form.tsx";
import { FilterBar } from "@/components/filters/filter-bar.tsx";
import { noticeFacets } from "@/components/filters/filter-options.ts";
import { Pagination } from "@/components/filters/pagination.tsx";
import { NoMatch } from "@/components/layout/no-match.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { UnitTable } from "@/components/ledger/unit-table.tsx";
import { countFacets } from "@/lib/db/queries/count-facets.ts";
import { listUnitProgress } from "@/lib/db/queries/list-unit-progress.ts";
import { parseFilters, parseFind, toQueryString } from "@/lib/filters.ts";
import type { ListPageProps } from "../../page-props.ts";
import { readLocale } from "../../read-locale.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await readLocale();
  return { title: messages.pages.units.title };
}

export default async function UnitsPage({ searchParams }: ListPageProps) {
  const { locale, messages } = await readLocale();
  const params = await searchParams;
  const [filters, find] = [parseFilters(params), parseFind(params)];
  const [page, facets] = await Promise.all([listUnitProgress(filters), countFacets(filters, "inspections", find)]);
  const { units } = messages.pages;
  return (
    <>
      <PageHeader title={units.title} lead={units.lead}>
        <ExportMenu
          address="/tables/units"
          query={toQueryString(filters)}
          name={units.title}
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
        path="/units"
      />
      {page.total === 0 ? (
        <NoMatch filters={filters} path="/units" locale={locale} messages={messages} />
      ) : (
        <div className="mt-4">
          <CompareForm locale={locale} messages={messages}>
            <UnitTable rows={page.rows} filters={filters} path="/units" locale={locale} messages={messages} />
          </CompareForm>
          <Pagination page={page} filters={filters} path="/units" locale={locale} messages={messages} />
        </div>
      )}
    </>
  );
}
