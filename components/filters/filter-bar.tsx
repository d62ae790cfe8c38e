// The filters of a page: writes the URL, holds no state of its own. On a phone it folds into one sheet.
import { type SlugNames, toFilterLabel } from "@/lib/charts/filters-in-words.ts";
import { clearFilters, type Filters, listActive, noFilters, removeFilter, toHref } from "@/lib/filters.ts";
import type { FacetCounts } from "@/lib/ledger/detail.ts";
import { type Locale, localizePath } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { FilterForm } from "./filter-form.tsx";
import { type FacetField, toOptions, toSlugNames } from "./filter-options.ts";
import { OptionList } from "./option-list.tsx";

interface FilterBarProps {
  locale: Locale;
  messages: Messages;
  filters: Filters;
  facets: FacetCounts;
  fields: FacetField[];
  /** The page's path, without language. */
  path: string;
  keyword?: boolean;
  /** Filters of ledger rows have no counts: their few values are always offered. */
  statuses?: boolean;
}

const longList = 8;

export function FilterBar({
  locale,
  messages,
  filters,
  facets,
  fields,
  path,
  keyword = false,
  statuses = false,
}: FilterBarProps) {
  const { filters: words } = messages;
  const names = toSlugNames(facets, messages);
  const shown = fields.filter((field) => facets[field].length > 1 || filters[field].length > 0);
  const active = listActive(filters);
  return (
    <div className="no-print border-b border-hairline pb-2">
      <FilterForm action={localizePath(locale, path)}>
        <KeptChoices filters={filters} without={statuses ? ["status"] : []} fields={shown} keyword={keyword} />
        <input
          type="checkbox"
          id="filters-open"
          className="peer sr-only md:hidden"
          aria-label={words.open(active.length)}
        />
        <label
          htmlFor="filters-open"
          className="button w-full peer-checked:border-accent peer-focus-visible:outline-2 peer-focus-visible:outline-accent md:hidden"
          aria-hidden="true"
        >
          {words.open(active.length)}
        </label>
        <div className="hidden flex-wrap items-center gap-x-5 gap-y-1 peer-checked:block max-md:mt-1 md:flex">
          {keyword ? (
            <span className="flex w-full gap-2 py-1 sm:w-80">
              <input
                type="search"
                name="q"
                defaultValue={filters.q}
                key={filters.q}
                placeholder={words.keywordHint}
                aria-label={words.keyword}
                maxLength={100}
              />
              <button type="submit" className="button shrink-0">
                {words.search}
              </button>
            </span>
          ) : null}
          {shown.map((field) => {
            const options = toOptions(field, facets, locale, names);
            return (
              <details key={field} className="menu filter-menu" name="filter-menu">
                <summary>{words.selected(words.facets[field], filters[field].length)}</summary>
                <fieldset className="menu-panel">
                  <legend className="sr-only">{words.facets[field]}</legend>
                  <OptionList
                    name={field}
                    options={options}
                    typeAhead={options.length > longList ? words.typeAhead(words.facets[field]) : null}
                    noMatch={words.noMatch}
                  />
                  <button type="submit" className="button without-script mt-2 w-full">
                    {words.apply}
                  </button>
                </fieldset>
              </details>
            );
          })}
          {statuses ? <StatusMenu filters={filters} messages={messages} /> : null}
        </div>
      </FilterForm>
      <ActiveFilters locale={locale} messages={messages} filters={filters} names={names} path={path} />
    </div>
  );
}

function StatusMenu({ filters, messages }: { filters: Filters; messages: Messages }) {
  const { filters: words } = messages;
  const options = (["done", "ongoing", "unknown"] as const).map((status) => ({
    value: status,
    label: messages.words.status[status],
    count: "",
    active: filters.status.includes(status),
    depth: 0,
  }));
  return (
    <details className="menu filter-menu" name="filter-menu">
      <summary>{words.selected(words.facets.status, filters.status.length)}</summary>
      <fieldset className="menu-panel">
        <legend className="sr-only">{words.facets.status}</legend>
        <OptionList name="status" options={options} typeAhead={null} noMatch={words.noMatch} />
        <button type="submit" className="button without-script mt-2 w-full">
          {words.apply}
        </button>
      </fieldset>
    </details>
  );
}

/** What the form does not show but has to keep: how the chart counts, the sort, filters without a menu here. */
function KeptChoices({
  filters,
  fields,
  without,
  keyword,
}: {
  filters: Filters;
  fields: FacetField[];
  without: string[];
  keyword: boolean;
}) {
  const kept: [string, string][] = [];
  for (const { field, value } of listActive(filters)) {
    if (!(fields as string[]).includes(field) && !without.includes(field) && !(field === "q" && keyword))
      kept.push([field, value]);
  }
  for (const name of ["subject", "mode", "sort", "order", "size"] as const) {
    const value = filters[name];
    if (value !== null && value !== noFilters[name]) kept.push([name, String(value)]);
  }
  return kept.map(([name, value]) => <input key={`${name}-${value}`} type="hidden" name={name} value={value} />);
}

function ActiveFilters({
  locale,
  messages,
  filters,
  names,
  path,
}: {
  locale: Locale;
  messages: Messages;
  filters: Filters;
  names: SlugNames;
  path: string;
}) {
  const active = listActive(filters);
  if (active.length === 0) return null;
  const { filters: words } = messages;
  return (
    <ul className="mt-2 flex flex-wrap items-center gap-2" aria-label={words.active}>
      {active.map(({ field, value }) => {
        const label = toFilterLabel(field, value, locale, names);
        return (
          <li key={`${field}-${value}`}>
            <AppLink
              href={toHref(path, removeFilter(filters, field, value))}
              locale={locale}
              scroll={false}
              className="tag"
              aria-label={words.remove(label)}
            >
              {label}
              <span aria-hidden="true">×</span>
            </AppLink>
          </li>
        );
      })}
      <li>
        <AppLink
          href={toHref(path, clearFilters(filters))}
          locale={locale}
          scroll={false}
          className="inline-flex min-h-7 items-center px-1 text-small"
          aria-label={words.clearAll}
        >
          {words.clear}
        </AppLink>
      </li>
    </ul>
  );
}
