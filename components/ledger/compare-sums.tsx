// The rows of a comparison that are sums over units: each with over how many of how many units it runs.
import type { ReactNode } from "react";
import { toSumHref } from "@/lib/charts/sum-address.ts";
import { type Filters, noFilters, toHref } from "@/lib/filters.ts";
import type { SubjectSums } from "@/lib/ledger/progress.ts";
import { subjectSchema } from "@/lib/ledger/status.ts";
import { toSumTally } from "@/lib/ledger/tally.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { Figure } from "./figure.tsx";
import { StatedBy } from "./stated-by.tsx";

interface SummedColumn {
  units: number;
  sums: SubjectSums;
  /** What leaves the units of this column. */
  only: Partial<Filters>;
}

/** How many units each column has, then its sums; both lead to the list of its units. */
export function toSumLines(
  columns: SummedColumn[],
  { locale, messages }: { locale: Locale; messages: Messages },
): [string, ReactNode[]][] {
  const { words, pages } = messages;
  const filtersOf = ({ only }: SummedColumn): Filters => ({ ...noFilters, ...only });
  return [
    [
      pages.rounds.units,
      columns.map((column) => (
        <AppLink key="units" href={toHref("/units", filtersOf(column))} locale={locale} className="list-link">
          {words.units(column.units)}
        </AppLink>
      )),
    ],
    ...subjectSchema.options.map((subject): [string, ReactNode[]] => [
      words.subject[subject],
      columns.map((column) => {
        const sum = column.sums[subject];
        return (
          <span key={subject}>
            <Figure
              subject={subject}
              tally={toSumTally(sum)}
              href={toSumHref(sum, subject, filtersOf(column))}
              locale={locale}
              messages={messages}
            />
            <span className="block text-small text-muted">
              <StatedBy sum={sum} subject={subject} filters={filtersOf(column)} locale={locale} messages={messages} />
            </span>
          </span>
        );
      }),
    ]),
  ];
}
