// Units in columns, what is compared in rows. Every figure keeps its noun, and leads to its sentence.
import type { ReactNode } from "react";
import { type Filters, toHref } from "@/lib/filters.ts";
import { formatDate } from "@/lib/format.ts";
import type { UnitProgress } from "@/lib/ledger/progress.ts";
import type { InspectionRef } from "@/lib/ledger/refs.ts";
import { subjectSchema } from "@/lib/ledger/status.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { CompareColumns } from "./compare-columns.tsx";
import { DateRange } from "./date-range.tsx";
import { NotStated } from "./figure.tsx";
import { toListedWithAspects } from "./listed-words.ts";
import { NoticeDate, RegionName, RoundName, SampleBadge, UnitName } from "./names.tsx";
import { UnitFigure } from "./unit-figure.tsx";

/** A unit by one of its inspections; `inspections` are all of them, the newest first. */
type ComparedRow = UnitProgress & { inspections: InspectionRef[] };

interface CompareTableProps {
  rows: ComparedRow[];
  /** What is compared, to be kept in the addresses. */
  keep: Filters;
  locale: Locale;
  messages: Messages;
}

export function CompareTable({ rows, keep, locale, messages }: CompareTableProps) {
  const { words, pages } = messages;
  const missing = <NotStated messages={messages} />;
  const listed = (row: UnitProgress) => {
    const said = toListedWithAspects(row.listed, locale, messages);
    return said === "" ? missing : <span className="[word-break:keep-all]">{said}</span>;
  };
  const choice: [string, (row: ComparedRow) => ReactNode] = [
    messages.comparing.inspection,
    (row) => <InspectionChoice row={row} keep={keep} locale={locale} messages={messages} />,
  ];
  const lines: [string, (row: ComparedRow) => ReactNode][] = [
    ...(rows.some((row) => row.inspections.length > 1) ? [choice] : []),
    [words.region, (row) => (row.unit.region.length > 0 ? <RegionName region={row.unit.region} /> : missing)],
    [words.round, (row) => (row.round ? <RoundName round={row.round} locale={locale} messages={messages} /> : missing)],
    [
      words.inspected,
      (row) => <DateRange start={row.inspection.start} end={row.inspection.end} locale={locale} messages={messages} />,
    ],
    [words.feedback, (row) => (row.inspection.feedback ? formatDate(row.inspection.feedback, locale) : missing)],
    [words.published, (row) => <NoticeDate notice={row.notice} locale={locale} messages={messages} />],
    ...subjectSchema.options.map((subject): [string, (row: ComparedRow) => ReactNode] => [
      words.subject[subject],
      (row) => <UnitFigure row={row} subject={subject} locale={locale} messages={messages} />,
    ]),
    [pages.unit.listedItems, listed],
  ];
  return (
    <CompareColumns
      label={messages.comparing.selected.unit}
      columns={rows.map((row) => ({
        key: row.unit.slug,
        name: row.unit.name,
        head: (
          <>
            <UnitName unit={row.unit} locale={locale} messages={messages} />
            {row.notice.isSample ? <SampleBadge messages={messages} /> : null}
          </>
        ),
        without: toHref("/compare", {
          ...withoutInspections(keep, row),
          unit: keep.unit.filter((slug) => slug !== row.unit.slug),
        }),
      }))}
      lines={lines.map(([label, show]) => [label, rows.map(show)])}
      locale={locale}
      messages={messages}
    />
  );
}

/** The newest inspection of a unit needs no word in the address. */
function withoutInspections(keep: Filters, row: ComparedRow): Filters {
  return { ...keep, inspection: keep.inspection.filter((id) => !row.inspections.some((one) => one.id === id)) };
}

/** Which of a unit's inspections stands here, and the way to the others. */
function InspectionChoice({ row, keep, locale, messages }: Omit<CompareTableProps, "rows"> & { row: ComparedRow }) {
  const { comparing } = messages;
  const of = row.inspections.length;
  const place = row.inspections.findIndex((one) => one.id === row.inspection.id);
  return (
    <>
      {of === 1 ? comparing.onlyInspection : comparing.inspectionOf(place, of)}
      {row.inspections.map((one, index) =>
        index === place ? null : (
          <AppLink
            key={one.id}
            href={toHref("/compare", {
              ...keep,
              inspection: [...withoutInspections(keep, row).inspection, ...(index === 0 ? [] : [one.id])],
            })}
            locale={locale}
            scroll={false}
            className="no-print block text-small"
          >
            {comparing.showInspection(one.start === null ? null : formatDate(one.start, locale), index, of)}
          </AppLink>
        ),
      )}
    </>
  );
}
