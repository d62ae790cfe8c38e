// What a chart counts, how it shows it, and in which order: links, so that each view has its address.
import { naturalOrder, type Sort, sorts } from "@/lib/filter-choices.ts";
import { changeFilters, type Filters, toHref } from "@/lib/filters.ts";
import { subjectSchema } from "@/lib/ledger/status.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { Choice } from "../filters/choice.tsx";

interface ChartChoicesProps {
  filters: Filters;
  path: string;
  /** The sort that holds where none is chosen. */
  usualSort: Sort;
  locale: Locale;
  messages: Messages;
}

/** Problems stand for tasks too where a notice counts those; the chart names them. */
const subjects = subjectSchema.options.filter((subject) => subject !== "task");

export function ChartChoices({ filters, path, usualSort, locale, messages }: ChartChoicesProps) {
  const { charts, words } = messages;
  const hrefOf = (changes: Partial<Filters>) => toHref(path, changeFilters(filters, changes));
  const sort = filters.sort ?? usualSort;
  return (
    <>
      <Choice
        label={charts.subject}
        locale={locale}
        options={subjects.map((subject) => ({
          label: words.subjectShort[subject],
          href: hrefOf({ subject }),
          current: filters.subject === subject,
        }))}
      />
      <ModeChoice filters={filters} path={path} locale={locale} messages={messages} />
      <span className="inline-flex flex-wrap items-baseline gap-x-3">
        <span className="text-muted">{charts.sort}</span>
        <Choice
          label={charts.sort}
          locale={locale}
          options={sorts.map((one) => ({
            label: charts.sorts[one],
            href: hrefOf({ sort: one, order: null }),
            current: sort === one,
          }))}
        />
      </span>
      <OrderChoice filters={filters} path={path} sort={sort} locale={locale} messages={messages} />
    </>
  );
}

/** Which end of a sort comes first, in words: the leaders, or those that lag behind. */
export function OrderChoice({
  filters,
  path,
  sort,
  locale,
  messages,
}: Pick<ChartChoicesProps, "filters" | "path" | "locale" | "messages"> & { sort: Sort }) {
  const { charts } = messages;
  const usual = naturalOrder[sort];
  const order = ((filters.sort ?? sort) === sort ? filters.order : null) ?? usual;
  return (
    <Choice
      label={charts.order}
      locale={locale}
      options={([usual, usual === "desc" ? "asc" : "desc"] as const).map((one) => ({
        label: `${one === "desc" ? "↓" : "↑"} ${charts.orders[sort][one]}`,
        href: toHref(path, changeFilters(filters, { sort, order: one === usual ? null : one })),
        current: order === one,
      }))}
    />
  );
}

/** Numbers or shares. */
export function ModeChoice({
  filters,
  path,
  locale,
  messages,
}: Pick<ChartChoicesProps, "filters" | "path" | "locale" | "messages">) {
  const { charts } = messages;
  return (
    <Choice
      label={charts.view}
      locale={locale}
      options={(["count", "share"] as const).map((mode) => ({
        label: charts[mode],
        // The order of the values stays: a comparison stands in that of its address.
        href: toHref(path, { ...filters, page: 1, mode }),
        current: filters.mode === mode,
      }))}
    />
  );
}
