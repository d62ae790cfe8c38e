// Units in columns, what is compared in rows. Every figure keeps its noun, and leads to its sentence.
import type { ReactNode } from "react";
import { type Filters, toHref } from "@/lib/filters.ts";
import { formatDate } from "@/lib/format.ts";
import type { UnitProgress } from "@/lib/ledger/progress.ts";
import { type Subject, subjectSchema } from "@/lib/ledger/status.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { toSourceHref } from "../notice/source-address.ts";
import { CompareColumns } from "./compare-columns.tsx";
import { DateRange } from "./date-range.tsx";
import { Figure, NotStated } from "./figure.tsx";
import { NoticeDate, RegionName, RoundName, SampleBadge, UnitName } from "./names.tsx";

interface CompareTableProps {
  rows: UnitProgress[];
  /** What is compared, to be kept in the addresses. */
  keep: Filters;
  locale: Locale;
  messages: Messages;
}

export function CompareTable({ rows, keep, locale, messages }: CompareTableProps) {
  const { words, pages } = messages;
  const missing = <NotStated messages={messages} />;
  const figure = (row: UnitProgress, subject: Subject) => {
    const one = row.declared.find((declared) => declared.subject === subject);
    if (!one) return missing;
    const tally = {
      total: one.total?.value ?? null,
      done: one.done?.value ?? null,
      ongoing: one.ongoing?.value ?? null,
    };
    return (
      <Figure
        subject={subject}
        tally={tally}
        href={toSourceHref(row.notice.id, one.span)}
        locale={locale}
        messages={messages}
      />
    );
  };
  const listed = (row: UnitProgress) => {
    const count = (kind: string) => row.listed.find((one) => one.kind === kind)?.total ?? 0;
    return pages.unit.items(count("aspect"), count("problem"), count("task"), count("measure")) || missing;
  };
  const lines: [string, (row: UnitProgress) => ReactNode][] = [
    [words.region, (row) => (row.unit.region.length > 0 ? <RegionName region={row.unit.region} /> : missing)],
    [words.round, (row) => (row.round ? <RoundName round={row.round} locale={locale} messages={messages} /> : missing)],
    [
      words.inspected,
      (row) => <DateRange start={row.inspection.start} end={row.inspection.end} locale={locale} messages={messages} />,
    ],
    [words.feedback, (row) => (row.inspection.feedback ? formatDate(row.inspection.feedback, locale) : missing)],
    [words.published, (row) => <NoticeDate notice={row.notice} locale={locale} messages={messages} />],
    ...subjectSchema.options.map((subject): [string, (row: UnitProgress) => ReactNode] => [
      words.subject[subject],
      (row) => figure(row, subject),
    ]),
    [pages.unit.listedItems, listed],
  ];
  return (
    <CompareColumns
      label={pages.compare.selected}
      columns={rows.map((row) => ({
        key: row.unit.slug,
        name: row.unit.name,
        head: (
          <>
            <UnitName unit={row.unit} locale={locale} messages={messages} />
            {row.notice.isSample ? <SampleBadge messages={messages} /> : null}
          </>
        ),
        without: toHref("/compare", { ...keep, unit: keep.unit.filter((slug) => slug !== row.unit.slug) }),
      }))}
      lines={lines.map(([label, show]) => [label, rows.map(show)])}
      locale={locale}
      messages={messages}
    />
  );
}
