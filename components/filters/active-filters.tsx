// What narrows the page, each value as a tag that takes it off.
import { type SlugNames, toFilterLabel } from "@/lib/charts/filters-in-words.ts";
import {
  clearFilters,
  type Filters,
  keepNoticeFilters,
  listActive,
  noFilters,
  removeFilter,
  toHref,
} from "@/lib/filters.ts";
import { formatList } from "@/lib/format.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";

export function ActiveFilters({
  locale,
  messages,
  filters,
  names,
  path,
  keepKeyword = false,
  within = {},
}: {
  locale: Locale;
  messages: Messages;
  filters: Filters;
  names: SlugNames;
  path: string;
  /** The keyword is the page's question, not one of its filters. */
  keepKeyword?: boolean;
  /** What the page itself is narrowed by, beside its filters. */
  within?: Partial<Filters>;
}) {
  const active = listActive(filters).filter(({ field }) => !(keepKeyword && field === "q"));
  if (active.length === 0) return null;
  const { filters: words } = messages;
  const cleared = { ...clearFilters(filters), ...(keepKeyword ? { q: filters.q } : {}) };
  return (
    <ul className="active-filters mt-2 flex flex-wrap items-center gap-2" aria-label={words.active}>
      {active.map(({ field, value }) => {
        const said = toFilterLabel(field, value, locale, names);
        // A year alone, or 未说明, does not say which of the two years it is.
        const label = field === "year" || field === "publishedYear" ? `${words.facets[field]} ${said}` : said;
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
          href={toHref(path, cleared)}
          locale={locale}
          scroll={false}
          className="inline-flex min-h-7 items-center px-1 text-small"
          aria-label={words.clearAll}
        >
          {words.clear}
        </AppLink>
      </li>
      {filters.region.length > 0 && path !== "/report" ? (
        <RegionLinks filters={{ ...filters, ...within }} locale={locale} messages={messages} />
      ) : null}
    </ul>
  );
}

/** Where a place is looked at: its report for print, and the place beside others. */
function RegionLinks({ filters, locale, messages }: { filters: Filters; locale: Locale; messages: Messages }) {
  const places = filters.region.map((region) => region.split("/").at(-1) ?? region);
  const links = [
    // The report of the place: a keyword may ask for rows, of which a report knows nothing.
    [
      toHref("/report", keepNoticeFilters({ ...filters, q: "" })),
      messages.taking.report.openFor(formatList(places, locale)),
    ],
    [toHref("/compare", { ...noFilters, region: filters.region }), messages.comparing.addTo.region],
  ] as const;
  return links.map(([href, label]) => (
    <li key={href}>
      <AppLink href={href} locale={locale} className="inline-flex min-h-7 items-center px-1 text-small">
        {label}
      </AppLink>
    </li>
  ));
}
