import { naturalOrder, type Sort } from "@/lib/filter-choices.ts";
import { changeFilters, type Filters, toHref } from "@/lib/filters.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { AppLink } from "../layout/app-link.tsx";

interface SortHeadProps {
  label: string;
  sort: Sort;
  /** The sort that holds where none is chosen, and each sort's usual direction. */
  usual: Sort;
  filters: Filters;
  path: string;
  locale: Locale;
}

/** A column's head that sorts: once for its usual direction, again for the other. */
export function SortHead({ label, sort, usual, filters, path, locale }: SortHeadProps) {
  const natural = naturalOrder[sort];
  const current = (filters.sort ?? usual) === sort;
  const direction = current ? (filters.order ?? natural) : null;
  const next = current && direction === natural ? (natural === "asc" ? "desc" : "asc") : null;
  return (
    <th scope="col" aria-sort={direction === null ? undefined : direction === "asc" ? "ascending" : "descending"}>
      <AppLink href={toHref(path, changeFilters(filters, { sort, order: next }))} locale={locale} scroll={false}>
        {label}
        {direction ? <span aria-hidden="true"> {direction === "asc" ? "↑" : "↓"}</span> : null}
      </AppLink>
    </th>
  );
}
