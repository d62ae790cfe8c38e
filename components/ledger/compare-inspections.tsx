// The inspections of one unit in columns, the newest first.
import type { ReactNode } from "react";
import { formatDate } from "@/lib/format.ts";
import type { UnitInspection } from "@/lib/ledger/detail.ts";
import { subjectSchema } from "@/lib/ledger/status.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { CompareColumns } from "./compare-columns.tsx";
import { DateRange } from "./date-range.tsx";
import { NotStated } from "./figure.tsx";
import { NoticeDate, NoticeName, RoundName } from "./names.tsx";
import { UnitFigure } from "./unit-figure.tsx";

interface CompareInspectionsProps {
  rows: UnitInspection[];
  locale: Locale;
  messages: Messages;
}

export function CompareInspections({ rows, locale, messages }: CompareInspectionsProps) {
  const { words, pages, site } = messages;
  const context = { locale, messages };
  const missing = <NotStated messages={messages} />;
  const lines: [string, (row: UnitInspection) => ReactNode][] = [
    [words.body, (row) => (row.inspection.body ? <span lang="zh-CN">{row.inspection.body}</span> : missing)],
    [words.inspected, (row) => <DateRange start={row.inspection.start} end={row.inspection.end} {...context} />],
    [words.feedback, (row) => (row.inspection.feedback ? formatDate(row.inspection.feedback, locale) : missing)],
    [
      words.notice,
      (row) => (
        <>
          <NoticeDate notice={row.notice} {...context} />{" "}
          <NoticeName notice={row.notice} unit={row.unit} {...context} />
        </>
      ),
    ],
    ...subjectSchema.options.map((subject): [string, (row: UnitInspection) => ReactNode] => [
      words.subject[subject],
      (row) => <UnitFigure row={row} subject={subject} {...context} />,
    ]),
  ];
  return (
    <CompareColumns
      label={pages.unit.inspections}
      columns={rows.map((row) => ({
        key: String(row.inspection.id),
        name: row.round ? words.roundName(row.round) : site.notStated,
        head: row.round ? <RoundName round={row.round} {...context} /> : missing,
      }))}
      lines={lines.map(([label, show]) => [label, rows.map(show)])}
      {...context}
    />
  );
}
