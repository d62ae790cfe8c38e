// The frame of every list: its title and its files, the filters, then the rows with the way to the others.
import type { ReactNode } from "react";
import type { Filters } from "@/lib/filters.ts";
import { toQueryString } from "@/lib/filters.ts";
import type { Counted, FacetCounts } from "@/lib/ledger/detail.ts";
import type { Page } from "@/lib/ledger/refs.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { ExportMenu } from "../charts/export-menu.tsx";
import { FilterBar } from "../filters/filter-bar.tsx";
import { noticeFacets, type OwnFacets } from "../filters/filter-options.ts";
import { Pagination } from "../filters/pagination.tsx";
import { NoMatch } from "./no-match.tsx";
import { PageHeader } from "./page-header.tsx";
import { PrintedFacts } from "./printed-facts.tsx";

/** How a page with filters is looked at: all that its parts need to make links. */
export interface ListView {
  locale: Locale;
  messages: Messages;
  filters: Filters;
  /** By what the long lists of the filter bar are narrowed (`?find=`). */
  find: string;
  /** The page's path, without language. */
  path: string;
  /** What of the address was not understood, as it stands there. */
  unread: readonly string[];
  /** Whether the keyword is too short to be looked for. */
  isShort: boolean;
}

/** A view whose filter bar counts. */
export interface CountedView extends ListView {
  counted: Counted;
}

interface ListPageProps {
  view: CountedView;
  /** The words of the page. */
  words: { title: string; lead: string };
  /** The name of its files, as in `/tables/NAME.csv`. */
  table: string;
  facets: FacetCounts;
  /** Counts of the filters of what is listed, where that is no notice. */
  own?: OwnFacets;
  keyword?: boolean;
  page: Omit<Page<unknown>, "rows">;
  /** What stands between the filters and the rows. */
  above?: ReactNode;
  /** What stands below the rows, where there are any. */
  below?: ReactNode;
  /** What is said where there are no rows; that the filters leave nothing, unless it is something else. */
  empty?: ReactNode;
  /** The rows. */
  children: ReactNode;
}

export function ListPage({
  view,
  words,
  table,
  facets,
  own,
  keyword,
  page,
  above,
  below,
  empty = <NoMatch {...view} />,
  children,
}: ListPageProps) {
  const { locale, messages, filters } = view;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead}>
        <ExportMenu
          address={`/tables/${table}`}
          query={toQueryString(filters)}
          name={words.title}
          formats={["csv", "xlsx", "json"]}
          locale={locale}
          messages={messages}
        />
      </PageHeader>
      <PrintedFacts title={words.title} {...view} facets={facets} />
      <FilterBar {...view} facets={facets} fields={noticeFacets} own={own} keyword={keyword} />
      {above}
      {page.total === 0 ? (
        empty
      ) : (
        <>
          <div className="mt-4">
            {children}
            <Pagination page={page} {...view} />
          </div>
          {below}
        </>
      )}
    </>
  );
}
