import type { Filters } from "@/lib/filters.ts";
import { listActive } from "@/lib/filters.ts";
import { type Locale, localizePath } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

/** The box of the search page: a plain form that keeps the filters. */
export function SearchForm({ filters, locale, messages }: { filters: Filters; locale: Locale; messages: Messages }) {
  const { search } = messages.finding;
  const kept = listActive(filters).filter(({ field }) => field !== "q");
  return (
    <form action={localizePath(locale, "/search")} className="mb-3 flex max-w-[40rem] gap-2">
      <input
        type="search"
        name="q"
        key={filters.q}
        defaultValue={filters.q}
        placeholder={search.hint}
        aria-label={search.label}
        maxLength={100}
        autoComplete="off"
      />
      {kept.map(({ field, value }) => (
        <input key={`${field}-${value}`} type="hidden" name={field} value={value} />
      ))}
      {filters.group === "unit" ? null : <input type="hidden" name="group" value={filters.group} />}
      <button type="submit" className="button shrink-0">
        {search.submit}
      </button>
    </form>
  );
}
