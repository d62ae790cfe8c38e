// The filters of a page: writes the URL, holds no state of its own. On a phone it folds into one sheet.
import { diagnosticFields, type Filters, listActive, noFilters, rowFields } from "@/lib/filters.ts";
import type { Counted, FacetCounts } from "@/lib/ledger/detail.ts";
import { type Locale, localizePath } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { ActiveFilters } from "./active-filters.tsx";
import { FilterForm } from "./filter-form.tsx";
import { FilterMenu } from "./filter-menu.tsx";
import {
  type FacetField,
  namedFacets,
  type OwnFacets,
  toOptions,
  toOwnOptions,
  toSlugNames,
} from "./filter-options.ts";
import { KeywordBox } from "./keyword-box.tsx";
import { UnreadWords } from "./unread-words.tsx";

interface FilterBarProps {
  locale: Locale;
  messages: Messages;
  filters: Filters;
  facets: FacetCounts;
  /** What the facets count. */
  counted: Counted;
  fields: FacetField[];
  /** The page's path, without language. */
  path: string;
  /** By what the long lists are narrowed (`?find=`); `null` where the page does not offer it. */
  find?: string | null;
  keyword?: boolean;
  /** The keyword is the page's question, not one of its filters. */
  keepKeyword?: boolean;
  /** Counts of the filters of what is listed, where that is no notice: rows of the ledger, diagnostics. */
  own?: OwnFacets;
  /** What the page itself is narrowed by, beside its filters. */
  within?: Partial<Filters>;
  /** What of the address was not understood. */
  unread?: readonly string[];
}

export function FilterBar({
  locale,
  messages,
  filters,
  facets,
  counted,
  fields,
  path,
  find = null,
  keyword = false,
  keepKeyword = false,
  own = {},
  within,
  unread = [],
}: FilterBarProps) {
  const { filters: words } = messages;
  const names = toSlugNames(facets, messages);
  const isNarrowed = (field: FacetField) => find !== null && find !== "" && namedFacets.includes(field);
  const shown = fields.filter((field) => facets[field].length > 1 || filters[field].length > 0 || isNarrowed(field));
  const ownShown = [...rowFields, ...diagnosticFields].filter((field) => own[field] !== undefined);
  const active = listActive(filters).filter(({ field }) => !(keepKeyword && field === "q"));
  const opened = shown.find((field) => isNarrowed(field) && facets[field].some((value) => !value.active));
  return (
    <div className="no-print border-b border-hairline pb-2">
      <FilterForm action={localizePath(locale, path)}>
        <KeptChoices filters={filters} shown={[...shown, ...ownShown]} keyword={keyword} />
        <input
          type="checkbox"
          id="filters-open"
          className="peer sr-only md:hidden"
          aria-label={words.open(active.length)}
          defaultChecked={opened !== undefined}
        />
        <label
          htmlFor="filters-open"
          className="button w-full peer-checked:border-accent peer-focus-visible:outline-2 peer-focus-visible:outline-accent md:hidden"
          aria-hidden="true"
        >
          {words.open(active.length)}
        </label>
        <div className="filter-menus hidden flex-wrap items-center gap-x-5 gap-y-1 peer-checked:block max-md:mt-1 md:flex">
          {keyword ? (
            <KeywordBox
              q={filters.q}
              hint={words.keywordHint}
              label={words.keyword}
              submit={words.search}
              className="w-full py-1 sm:w-80"
            />
          ) : null}
          {shown.map((field) => (
            <FilterMenu
              key={field}
              name={field}
              label={words.facets[field]}
              options={toOptions(field, facets, counted, locale, messages)}
              find={namedFacets.includes(field) ? find : null}
              open={field === opened}
              messages={messages}
            />
          ))}
          {ownShown.map((field) => (
            <FilterMenu
              key={field}
              name={field}
              label={words.facets[field]}
              options={toOwnOptions(field, own[field] ?? [], locale, messages)}
              find={null}
              open={false}
              messages={messages}
            />
          ))}
        </div>
      </FilterForm>
      <ActiveFilters
        locale={locale}
        messages={messages}
        filters={filters}
        names={names}
        path={path}
        keepKeyword={keepKeyword}
        within={within}
      />
      <UnreadWords unread={unread} locale={locale} messages={messages} />
    </div>
  );
}

/** What the form does not show but has to keep: how the chart counts, the sort, filters without a menu here. */
function KeptChoices({ filters, shown, keyword }: { filters: Filters; shown: string[]; keyword: boolean }) {
  const kept: [string, string][] = [];
  for (const { field, value } of listActive(filters)) {
    if (!shown.includes(field) && !(field === "q" && keyword)) kept.push([field, value]);
  }
  for (const name of ["subject", "mode", "sort", "order", "group", "size"] as const) {
    const value = filters[name];
    if (value !== null && value !== noFilters[name]) kept.push([name, String(value)]);
  }
  return kept.map(([name, value]) => <input key={`${name}-${value}`} type="hidden" name={name} value={value} />);
}
