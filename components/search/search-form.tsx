import type { Filters } from "@/lib/filters.ts";
import { listActive } from "@/lib/filters.ts";
import { type Locale, localizePath } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { KeywordBox } from "../filters/keyword-box.tsx";

/** The box of the search page: a plain form that keeps the filters. */
export function SearchForm({ filters, locale, messages }: { filters: Filters; locale: Locale; messages: Messages }) {
  const { search } = messages.finding;
  const kept = listActive(filters).filter(({ field }) => field !== "q");
  return (
    <form action={localizePath(locale, "/search")} className="mb-3 max-w-[40rem]">
      <KeywordBox q={filters.q} hint={search.hint} label={search.label} submit={search.submit} className="w-full" />
      {kept.map(({ field, value }) => (
        <input key={`${field}-${value}`} type="hidden" name={field} value={value} />
      ))}
      {filters.group === "unit" ? null : <input type="hidden" name="group" value={filters.group} />}
    </form>
  );
}
