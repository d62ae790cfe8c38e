// 台账: every problem, task and measure of the current notices, notice by notice, filtered and searched. Where it is asked
// what is going on, what the notices declare stands first: few of them say it item by item.
import type { Metadata } from "next";
import { Choice } from "@/components/filters/choice.tsx";
import { EmptyState } from "@/components/layout/empty-state.tsx";
import { ListPage } from "@/components/layout/list-page.tsx";
import { LedgerGroups } from "@/components/ledger/ledger-groups.tsx";
import { OngoingLine } from "@/components/ledger/ongoing-line.tsx";
import { OngoingSection } from "@/components/ledger/ongoing-section.tsx";
import { countRowFacets } from "@/lib/db/queries/count-row-facets.ts";
import { listLedgerRows } from "@/lib/db/queries/list-ledger-rows.ts";
import { listOngoing } from "@/lib/db/queries/list-ongoing.ts";
import { toSearchText } from "@/lib/db/search-text.ts";
import { changeFilters, type Filters, parseFilters, toHref } from "@/lib/filters.ts";
import { asksForOngoing } from "@/lib/ledger/ongoing.ts";
import type { ListPageProps } from "../page-props.ts";
import { readListPage } from "../read-list-page.ts";
import { readLocale } from "../read-locale.ts";
import { showsOngoing } from "./shows-ongoing.ts";

/** Notices of which it is said on the page what they declare. */
const mostDeclaring = 30;

export async function generateMetadata({ searchParams }: ListPageProps): Promise<Metadata> {
  const [{ messages }, params] = await Promise.all([readLocale(), searchParams]);
  const { ledger } = messages.pages;
  return { title: (showsOngoing(parseFilters(params)) ? ledger.ongoing : ledger).title };
}

/** What the notices declare as going on, where the filters ask for it, or the keyword does in its own words. */
async function readOngoing(filters: Filters) {
  if (showsOngoing(filters)) return listOngoing(filters, mostDeclaring);
  return asksForOngoing(toSearchText(filters.q)) ? listOngoing({ ...filters, q: "" }, 0) : null;
}

export default async function LedgerPage(props: ListPageProps) {
  const { view, facets, found } = await readListPage(
    props,
    "/ledger",
    (filters) => (showsOngoing(filters) ? "ongoing" : "rows"),
    (filters) => Promise.all([listLedgerRows(filters), countRowFacets(filters), readOngoing(filters)]),
  );
  const [page, own, declared] = found;
  const { locale, messages, filters } = view;
  const { ledger } = messages.pages;
  const isOngoing = showsOngoing(filters);
  const isDeclared = isOngoing && declared !== null && declared.rows.length > 0;
  const above = isDeclared ? (
    <OngoingSection {...declared} marked={page.total} locale={locale} messages={messages} />
  ) : declared && !isOngoing ? (
    <OngoingLine sums={declared.sums} filters={filters} locale={locale} messages={messages} />
  ) : undefined;
  return (
    <ListPage
      view={view}
      words={isOngoing ? ledger.ongoing : ledger}
      table={isOngoing ? "ongoing" : "ledger"}
      facets={facets}
      own={own}
      page={page}
      keyword
      above={above}
      empty={
        isDeclared ? (
          <EmptyState title={ledger.ongoing.noRows}>
            <p>{ledger.ongoing.noRowsWhat}</p>
          </EmptyState>
        ) : undefined
      }
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p className="tabular text-muted">
          {own.unstated && own.unstated.count > 0 ? ledger.unstated(own.unstated.count, own.unstated.of) : null}
        </p>
        <Choice
          label={messages.charts.sort}
          locale={locale}
          options={(["date", "name"] as const).map((sort) => ({
            label: ledger.sorts[sort],
            href: toHref(view.path, changeFilters(filters, { sort, order: null })),
            current: (filters.sort === "name" ? "name" : "date") === sort,
          }))}
        />
      </div>
      <LedgerGroups rows={page.rows} below={isDeclared} locale={locale} messages={messages} />
    </ListPage>
  );
}
