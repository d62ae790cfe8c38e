// Where a search shows nothing: how to begin, why nothing was looked for, what to try next.
import { changeFilters, type Filters, noFilters, toHref } from "@/lib/filters.ts";
import type { FoundPlace } from "@/lib/ledger/found.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { EmptyState } from "../layout/empty-state.tsx";
import { PlaceLine } from "./place-line.tsx";

interface Context {
  locale: Locale;
  messages: Messages;
}

/** Words that notices use, in either language of the interface. */
const examples = ["形式主义", "招投标", "安置房", "八项规定 培训"];

/** Before anything is asked, and where the words are too few to be looked for. */
export function SearchStart({ q, locale, messages }: Context & { q: string }) {
  const { start, tooShort } = messages.finding.search;
  return (
    <EmptyState title={q === "" ? start.title : tooShort.title}>
      {q === "" ? null : <p>{tooShort.what}</p>}
      <p>{start.what}</p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {examples.map((words) => (
          <li key={words}>
            <AppLink href={toHref("/search", changeFilters(noFilters, { q: words }))} locale={locale} lang="zh-CN">
              {words}
            </AppLink>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}

interface NothingFoundProps extends Context {
  filters: Filters;
  isNarrowed: boolean;
  /** The places that the words name, where none of them has a unit. */
  missing: FoundPlace[];
}

/** What to try where nothing is found. */
export function NothingFound({ filters, isNarrowed, missing, locale, messages }: NothingFoundProps) {
  const { nothing, places } = messages.finding.search;
  const words = changeFilters(noFilters, { q: filters.q });
  return (
    <EmptyState title={missing.length > 0 ? places.none(filters.q) : nothing.title(filters.q)}>
      {missing.map((place) => (
        <p key={place.region.join("/")}>
          <PlaceLine place={place} locale={locale} messages={messages} />
        </p>
      ))}
      <p>{nothing.what}</p>
      <ul className="list-disc space-y-1 pl-5">
        {isNarrowed ? (
          <li>
            <AppLink href={toHref("/search", { ...words, group: filters.group })} locale={locale}>
              {nothing.unfiltered}
            </AppLink>
          </li>
        ) : null}
        <li>{nothing.fewer}</li>
        <li>
          <AppLink href={toHref("/notices", words)} locale={locale}>
            {nothing.everywhere}
          </AppLink>
        </li>
        <li>
          <AppLink href="/ledger" locale={locale}>
            {nothing.ledger}
          </AppLink>
        </li>
      </ul>
    </EmptyState>
  );
}
