import { formatNumber } from "@/lib/format.ts";
import type { Page } from "@/lib/ledger/refs.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "./app-link.tsx";

interface PageLinksProps {
  page: Omit<Page<unknown>, "rows">;
  /** The address of page `number`. */
  hrefOf: (number: number) => string;
  /** Says which are shown of how many; entries unless they are something else. */
  showing?: ((from: string, to: string, of: string) => string) | undefined;
  locale: Locale;
  messages: Messages;
}

/** How many of how many are shown, and the way to the others. */
export function PageLinks({ page, hrefOf, showing, locale, messages }: PageLinksProps) {
  const { site } = messages;
  const n = (value: number) => formatNumber(value, locale);
  const pages = Math.max(1, Math.ceil(page.total / page.size));
  const total = `${n(page.total)}${page.capped ? "+" : ""}`;
  const [from, to] = [(page.page - 1) * page.size + 1, Math.min(page.total, page.page * page.size)];
  return (
    <div className="mt-3 flex flex-wrap items-baseline gap-x-6 gap-y-2 text-small text-muted">
      <p className="tabular">
        {pages === 1 ? site.showingAll(total) : (showing ?? site.showing)(n(from), n(to), total)}
      </p>
      {pages > 1 ? (
        <nav aria-label={site.pagination} className="no-print flex items-baseline gap-4 [&>a]:min-h-6">
          {page.page > 1 ? (
            <AppLink href={hrefOf(page.page - 1)} locale={locale} rel="prev">
              {site.previousPage}
            </AppLink>
          ) : null}
          <span className="tabular">{site.pageOf(n(page.page), n(pages))}</span>
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
