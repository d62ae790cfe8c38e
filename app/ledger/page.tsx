// 台账: every problem, task and measure of the current notices in one table, filtered and searched.
import type { Metadata } from "next";
import { ExportMenu } from "@/components/charts/export-menu.tsx";
import { FilterBar } from "@/components/filters/filter-bar.tsx";
import { noticeFacets } from "@/components/filters/filter-options.ts";
import { Pagination } from "@/components/filters/pagination.tsx";
import { NoMatch } from "@/components/layout/no-match.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { LedgerTable } from "@/components/ledger/ledger-table.tsx";
import { countFacets } from "@/lib/db/queries/count-facets.ts";
import { countRowFacets } from "@/lib/db/queries/count-row-facets.ts";
import { listLedgerRows } from "@/lib/db/queries/list-ledger-rows.ts";
import { parseFilters, parseFind, toQueryString } from "@/lib/filters.ts";
import type { ListPageProps } from "../page-props.ts";
import { readLocale } from "../read-locale.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await readLocale();
  return { title: messages.pages.ledger.title };
}

export default async function LedgerPage({ searchParams }: ListPageProps) {
  const { locale, messages } = await readLocale();
  const params = await searchParams;
  const [filters, find] = [parseFilters(params), parseFind(params)];
  const [page, facets, rows] = await Promise.all([
    listLedgerRows(filters),
    countFacets(filters, "rows", find),
    countRowFacets(filters),
  ]);
  const { ledger } = messages.pages;
  const path = "/ledger";
  return (
    <>
      <PageHeader title={ledger.title} lead={ledger.lead}>
        <ExportMenu
          address="/tables/ledger"
          query={toQueryString(filters)}
          name={ledger.title}
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
        keyword
        own={rows}
      />
      {page.total === 0 ? (
        <NoMatch filters={filters} path={path} locale={locale} messages={messages} />
      ) : (
        <div className="mt-4">
          <LedgerTable rows={page.rows} locale={locale} messages={messages} />
          <Pagination page={page} filters={filters} path={path} locale={locale} messages={messages} />
        </div>
      )}
    </>
  );
}
