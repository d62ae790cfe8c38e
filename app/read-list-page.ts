// What every list page begins with: the language, what the address asks for, and what the filter bar offers.
import "server-only";
import { mostNamed } from "@/components/filters/filter-options.ts";
import type { CountedView, ListView } from "@/components/layout/list-page.tsx";
import { countFacets } from "@/lib/db/queries/count-facets.ts";
import { isTooShort } from "@/lib/db/search-text.ts";
import { type Filters, parseFilters, parseFind } from "@/lib/filters.ts";
import type { Counted, FacetCounts } from "@/lib/ledger/detail.ts";
import { listUnread } from "./list-unread.ts";
import type { ListPageProps } from "./page-props.ts";
import { readLocale } from "./read-locale.ts";

/** The view of a page with filters at `path`. */
export async function readListView({ searchParams }: ListPageProps, path: string): Promise<ListView> {
  const [locale, params] = await Promise.all([readLocale(), searchParams]);
  const filters = parseFilters(params);
  const isShort = filters.q !== "" && isTooShort(filters.q);
  return { ...locale, path, filters, find: parseFind(params), unread: listUnread(params), isShort };
}

/** What the filter bar of a view offers; of long lists the largest values, or those that bear the name looked for. */
export function readFacets({ filters, find }: Pick<ListView, "filters" | "find">, counted: Counted) {
  return countFacets(filters, counted, find, mostNamed);
}

export interface ListPageData<Found> {
  view: CountedView;
  facets: FacetCounts;
  found: Found;
}

/**
 * Reads a list page: what `load` finds under the filters, beside the counts of the filter bar.
 * @param toCounted what the bar counts, or how the filters decide it
 */
export async function readListPage<Found>(
  props: ListPageProps,
  path: string,
  toCounted: Counted | ((filters: Filters) => Counted),
  load: (filters: Filters) => Promise<Found>,
): Promise<ListPageData<Found>> {
  const view = await readListView(props, path);
  const counted = typeof toCounted === "function" ? toCounted(view.filters) : toCounted;
  const [found, facets] = await Promise.all([load(view.filters), readFacets(view, counted)]);
  return { view: { ...view, counted }, facets, found };
}
