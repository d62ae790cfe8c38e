// 台账: every problem, task and measure of the current notices in one table, filtered and searched.
import type { Metadata } from "next";
import { ExportMenu } from "@/components/charts/export-menu.tsx";
import { Choice } from "@/components/filters/choice.tsx";
import { FilterBar } from "@/components/filters/filter-bar.tsx";
import { Pagination } from "@/components/filters/pagination.tsx";
import { NoMatch } from "@/components/layout/no-match.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { LedgerTable } from "@/components/ledger/ledger-table.tsx";
import { countFacets } from "@/lib/db/queries/count-facets.ts";
import { listLedgerRows } from "@/lib/db/queries/list-ledger-rows.ts";
import { changeFilters, parseFilters, type RowKind, toHref, toQueryString } from "@/lib/filters.ts";
import type { ListPageProps } from "../page-props.ts";
import { readLocale } from "../read-locale.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await readLocale();
  return { title: messages.pages.ledger.title };
}

export default async function LedgerPage({ searchParams }: ListPageProps) {
  const { locale, messages } = await readLocale();
  const filters = parseFilters(await searchParams);
  const [page, facets] = await Promise.all([listLedgerRows(filters), countFacets(filters, "rows")]);
  const { ledger } = messages.pages;
  const path = "/ledger";
  const kinds: { label: string; itemKind: RowKind[] }[] = [
    { label: ledger.kinds.all, itemKind: [] },
    { label: ledger.kinds.problem, itemKind: ["problem"] },
    { label: ledger.kinds.task, itemKind: ["task"] },
    { label: ledger.kinds.measure, itemKind: ["measure"] },
  ];
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
        fields={["unit", "round", "region", "level", "kind", "year"]}
        path={path}
        keyword
        statuses
      />
      <p className="no-print mt-3 text-small">
        <Choice
          label={ledger.show}
          locale={locale}
          options={kinds.map(({ label, itemKind }) => ({
            label,
            href: toHref(path, changeFilters(filters, { itemKind })),
            current:
              itemKind.length === filters.itemKind.length && itemKind.every((kind) => filters.itemKind.includes(kind)),
          }))}
        />
      </p>
      {page.total === 0 ? (
        <NoMatch filters={filters} path={path} locale={locale} messages={messages} />
      ) : (
        <div className="mt-2">
          <LedgerTable rows={page.rows} locale={locale} messages={messages} />
          <Pagination page={page} filters={filters} path={path} locale={locale} messages={messages} />
        </div>
      )}
    </>
  );
}
