import { changeFilters, type Filters, noFilters, toHref } from "@/lib/filters.ts";
import { punctuation } from "@/lib/format.ts";
import type { FoundHits } from "@/lib/ledger/found.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { Pagination } from "../filters/pagination.tsx";
import { AppLink } from "../layout/app-link.tsx";

/** The way to further groups, and to the earlier notices, which a search leaves out. */
export function GroupPagination({
  found,
  filters,
  path,
  locale,
  messages,
}: {
  found: FoundHits;
  filters: Filters;
  path: string;
  locale: Locale;
  messages: Messages;
}) {
  const { search } = messages.finding;
  const everywhere = changeFilters(noFilters, { q: filters.q });
  return (
    <>
      {found.totalGroups > found.size ? (
        <Pagination
          page={{ page: found.page, size: found.size, total: found.totalGroups, capped: false }}
          showing={search.showing}
          filters={filters}
          path={path}
          locale={locale}
          messages={messages}
        />
      ) : null}
      <p className="mt-6 text-small text-muted">
        {search.alsoEarlier}{" "}
        <AppLink href={toHref("/notices", everywhere)} locale={locale}>
          {search.alsoEarlierLink}
        </AppLink>
        {punctuation[locale].fullStop}
      </p>
    </>
  );
}
