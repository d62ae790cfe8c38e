// 核对: what does not add up and what is confirmed, over all notices, by code.
import type { Metadata } from "next";
import { ExportMenu } from "@/components/charts/export-menu.tsx";
import { FilterBar } from "@/components/filters/filter-bar.tsx";
import { countCheckFacets, noticeFacets } from "@/components/filters/filter-options.ts";
import { Pagination } from "@/components/filters/pagination.tsx";
import { NoMatch, NothingYet } from "@/components/layout/no-match.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { CheckCounts } from "@/components/notice/check-counts.tsx";
import { CheckTable } from "@/components/notice/check-table.tsx";
import { countFacets } from "@/lib/db/queries/count-facets.ts";
import { countChecks, listChecks } from "@/lib/db/queries/list-checks.ts";
import { listActive, parseFilters, parseFind, toQueryString } from "@/lib/filters.ts";
import type { ListPageProps } from "../page-props.ts";
import { readLocale } from "../read-locale.ts";

const path = "/checks";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await readLocale();
  return { title: messages.finding.checks.title };
}

export default async function ChecksPage({ searchParams }: ListPageProps) {
  const { locale, messages } = await readLocale();
  const params = await searchParams;
  const [filters, find] = [parseFilters(params), parseFind(params)];
  const [page, counts, facets] = await Promise.all([
    listChecks(filters),
    countChecks(filters),
    countFacets(filters, "checks", find),
  ]);
  const { checks } = messages.finding;
  const { code, severity } = countCheckFacets(counts, filters);
  return (
    <>
      <PageHeader title={checks.title} lead={checks.lead}>
        <ExportMenu
          address="/tables/checks"
          query={toQueryString(filters)}
          name={checks.title}
          formats={["csv", "xlsx", "json"]}
          locale={locale}
          messages={messages}
        />
      </PageHeader>
      <FilterBar
        locale={locale}
        messages={messages}
        filters={filters}
        facets={{ ...facets, code }}
        own={{ severity }}
        fields={noticeFacets}
        find={find}
        path={path}
        keyword
      />
      <CheckCounts counts={counts} filters={filters} path={path} locale={locale} messages={messages} />
      {page.total > 0 ? (
        <>
          <CheckTable rows={page.rows} locale={locale} messages={messages} />
          <Pagination page={page} filters={filters} path={path} locale={locale} messages={messages} />
        </>
      ) : listActive(filters).length === 0 ? (
        <NothingYet messages={messages} />
      ) : (
        <NoMatch filters={filters} path={path} locale={locale} messages={messages} />
      )}
    </>
  );
}
