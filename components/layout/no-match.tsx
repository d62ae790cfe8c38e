import { clearFilters, type Filters, toHref } from "@/lib/filters.ts";
import { punctuation } from "@/lib/format.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "./app-link.tsx";
import { EmptyState } from "./empty-state.tsx";

/** Filters that leave nothing, or a keyword that is too short to be looked for: how to get back. */
export function NoMatch({
  filters,
  path,
  isShort = false,
  locale,
  messages,
}: {
  filters: Filters;
  path: string;
  isShort?: boolean;
  locale: Locale;
  messages: Messages;
}) {
  const { empty } = messages.pages;
  const { tooShort } = messages.finding.search;
  return (
    <EmptyState title={isShort ? tooShort.title : empty.title}>
      <p>
        {isShort ? tooShort.what : `${empty.what} ${empty.next}`}{" "}
        <AppLink href={toHref(path, clearFilters(filters))} locale={locale}>
          {messages.filters.clearAll}
        </AppLink>
        {punctuation[locale].fullStop}
      </p>
    </EmptyState>
  );
}

/** Nothing is stored yet: how to begin. */
export function NothingYet({ messages }: { messages: Messages }) {
  const { empty } = messages.pages.overview;
  return (
    <EmptyState title={empty.title} whole>
      <p>{empty.what}</p>
      <p>
        {empty.next} <code className="nowrap bg-sunk px-1.5 py-0.5">{empty.command}</code>
      </p>
      <p>
        {empty.or} <code className="nowrap bg-sunk px-1.5 py-0.5">{empty.orCommand}</code>
      </p>
    </EmptyState>
  );
}
