// 通报: every published notice that was read.
import type { Metadata } from "next";
import { ExportMenu } from "@/components/charts/export-menu.tsx";
import { FilterBar } from "@/components/filters/filter-bar.tsx";
import { noticeFacets } from "@/components/filters/filter-options.ts";
import { Pagination } from "@/components/filters/pagination.tsx";
import { NoMatch } from "@/components/layout/no-match.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { NoticeTable } from "@/components/notice/notice-table.tsx";
import { countFacets } from "@/lib/db/queries/count-facets.ts";
import { listNotices } from "@/lib/db/queries/list-notices.ts";
import { parseFilters, parseFind, toQueryString } from "@/lib/filters.ts";
import type { ListPageProps } from "../../page-props.ts";
import { readLocale } from "../../read-locale.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await readLocale();
  return { title: messages.pages.notices.title };
}

export default async function NoticesPage({ searchParams }: ListPageProps) {
  const { locale, messages } = await readLocale();
  const params = await searchParams;
  const [filters, find] = [parseFilters(params), parseFind(params)];
  const [page, facets] = await Promise.all([listNotices(filters), countFacets(filters, "notices", find)]);
  const { notices } = messages.pages;
  const path = "/notices";
  return (
    <>
      <PageHeader title={notices.title} lead={notices.lead}>
        <ExportMenu
          address="/tables/notices"
          query={toQueryString(filters)}
          name={notices.title}
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
      />
      {page.total === 0 ? (
        <NoMatch filters={filters} path={path} locale={locale} messages={messages} />
      ) : (
        <div className="mt-4">
          <NoticeTable rows={page.rows} filters={filters} path={path} locale={locale} messages={messages} />
          <Pagination page={page} filters={filters} path={path} locale={locale} messages={messages} />
        </div>
      )}
    </>
  );
}
