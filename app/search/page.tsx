// 查找: full text over problems, measures and notices, grouped by unit or by round, kept with the filters.
import type { Metadata } from "next";
import { Choice } from "@/components/filters/choice.tsx";
import { FilterBar } from "@/components/filters/filter-bar.tsx";
import { noticeFacets } from "@/components/filters/filter-options.ts";
import { UnreadWords } from "@/components/filters/unread-words.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { PrintedFacts } from "@/components/layout/printed-facts.tsx";
import { OngoingLine } from "@/components/ledger/ongoing-line.tsx";
import { FoundNames } from "@/components/search/found-names.tsx";
import { GroupPagination } from "@/components/search/group-pagination.tsx";
import { HitGroups } from "@/components/search/hit-list.tsx";
import { SearchForm } from "@/components/search/search-form.tsx";
import { NothingFound, SearchStart } from "@/components/search/search-hints.tsx";
import { canSearch } from "@/lib/db/asking/search-hits.ts";
import { countRowFacets } from "@/lib/db/queries/count-row-facets.ts";
import { findPlaces } from "@/lib/db/queries/find-places.ts";
import { listOngoing } from "@/lib/db/queries/list-ongoing.ts";
import { searchLedger } from "@/lib/db/queries/search-ledger.ts";
import { searchNames } from "@/lib/db/queries/search-names.ts";
import { findHighlights, toSearchText, toTerms } from "@/lib/db/search-text.ts";
import { groups } from "@/lib/filter-choices.ts";
import { changeFilters, listActive, parseFilters, toHref } from "@/lib/filters.ts";
import { asksForOngoing } from "@/lib/ledger/ongoing.ts";
import type { ListPageProps } from "../page-props.ts";
import { readFacets, readListView } from "../read-list-page.ts";
import { readLocale } from "../read-locale.ts";

const path = "/search";
/** Names of units and of rounds shown above the places. */
const mostNames = 4;

export async function generateMetadata({ searchParams }: ListPageProps): Promise<Metadata> {
  const { messages } = await readLocale();
  const { q } = parseFilters(await searchParams);
  const { search } = messages.finding;
  return { title: q === "" ? search.title : search.titleOf(q), robots: { index: false } };
}

export default async function SearchPage(props: ListPageProps) {
  const view = await readListView(props, path);
  const { locale, messages, filters } = view;
  const { search } = messages.finding;
  const asks = canSearch(filters);
  const [found, facets, rows, names, places, ongoing] = await Promise.all([
    searchLedger(filters),
    asks ? readFacets(view, "hits") : null,
    asks ? countRowFacets(filters) : undefined,
    filters.q === "" ? [] : searchNames(filters.q, mostNames),
    findPlaces(filters.q),
    asksForOngoing(toSearchText(filters.q)) ? listOngoing({ ...filters, q: "" }, 0) : null,
  ]);
  const terms = toTerms(filters.q);
  const isNarrowed = listActive(filters).some(({ field }) => field !== "q");
  const missing = found.total === 0 && places.every(({ units }) => units === 0) ? places : [];
  return (
    <>
      <PageHeader title={search.title} lead={search.lead} />
      <PrintedFacts title={search.title} {...view} facets={facets} />
      <SearchForm filters={filters} locale={locale} messages={messages} />
      {facets && (found.total > 0 || isNarrowed) ? (
        <FilterBar {...view} facets={facets} counted="hits" fields={noticeFacets} keepKeyword own={rows} />
      ) : (
        <UnreadWords {...view} />
      )}
      {ongoing === null ? null : (
        <OngoingLine sums={ongoing.sums} filters={filters} locale={locale} messages={messages} />
      )}
      <FoundNames names={names} places={missing.length > 0 ? [] : places} locale={locale} messages={messages} />
      {!asks ? (
        <SearchStart q={filters.q} locale={locale} messages={messages} />
      ) : found.total === 0 ? (
        <NothingFound filters={filters} isNarrowed={isNarrowed} missing={missing} locale={locale} messages={messages} />
      ) : (
        <>
          <div className="mt-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
            <p role="status" className="tabular">
              {search.count(found, filters.group)}
            </p>
            <Choice
              label={search.group}
              locale={locale}
              options={groups.map((group) => ({
                label: search.groupBy[group],
                href: toHref(path, changeFilters(filters, { group })),
                current: group === filters.group,
              }))}
            />
          </div>
          <p className="max-w-[46rem] text-small text-muted">{search.order}</p>
          <HitGroups
            groups={found.groups}
            filters={filters}
            highlight={(words) => findHighlights(words, terms)}
            locale={locale}
            messages={messages}
          />
          <GroupPagination found={found} filters={filters} path={path} locale={locale} messages={messages} />
        </>
      )}
    </>
  );
}
