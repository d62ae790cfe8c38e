import { changeFilters, type Filters, toHref } from "@/lib/filters.ts";
import type { Page } from "@/lib/ledger/refs.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { PageLinks } from "../layout/page-links.tsx";

interface PaginationProps {
  page: Omit<Page<unknown>, "rows">;
  showing?: (from: string, to: string, of: string) => string;
  filters: Filters;
  path: string;
  locale: Locale;
  messages: Messages;
}

/** The pages of a list with filters, which stay as they are. */
export function Pagination({ page, showing, filters, path, locale, messages }: PaginationProps) {
  const hrefOf = (number: number) => toHref(path, changeFilters(filters, { page: number }));
  return <PageLinks page={page} hrefOf={hrefOf} showing={showing} locale={locale} messages={messages} />;
}
