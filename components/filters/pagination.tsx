import { changeFilters, type Filters, toHref } from "@/lib/filters.ts";
import { formatNumber } from "@/lib/format.ts";
import type { Page } from "@/lib/ledger/refs.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";

interface PaginationProps {
  page: Omit<Page<unknown>, "rows">;
  /** Says which are shown of how many; entries unless they are something else. */
  showing?: (from: string, to: string, of: string) => string;
  filters: Filters;
  path: string;
  locale: Locale;
  messages: Messages;
}

/** How many of how many are shown, and the way to the others. */
export function Pagination({ page, showing, filters, path, locale, messages }: PaginationProps) {
  const { site } = messages;
  const pages = Math.max(1, Math.ceil(page.total / page.size));
  const total = `${formatNumber(page.total, locale)}${page.capped ? "+" : ""}`;
  const from = formatNumber((page.page - 1) * page.size + 1, locale);
  const to = formatNumber(Math.min(page.total, page.page * page.size), locale);
  const hrefOf = (number: number) => toHref(path, changeFilters(filters, { page: number }));
  return (
    <div className="mt-3 flex flex-wrap items-baseline gap-x-6 gap-y-2 text-small text-muted">
      <p className="tabular">{pages === 1 ? site.showingAll(total) : (showing ?? site.showing)(from, to, total)}</p>
      {pages > 1 ? (
        <nav aria-label={site.pagination} className="no-print flex items-baseline gap-4">
          {page.page > 1 ? (
            <AppLink href={hrefOf(page.page - 1)} locale={locale} rel="prev">
              {site.previousPage}
            </AppLink>
          ) : null}
          <span className="tabular">{site.pageOf(formatNumber(page.page, locale), formatNumber(pages, locale))}</span>
          {page.page < pages ? (
            <AppLink href={hrefOf(page.page + 1)} locale={locale} rel="next">
              {site.nextPage}
            </AppLink>
          ) : null}
        </nav>
      ) : null}
    </div>
  );
}
