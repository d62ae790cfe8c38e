// Units with their newest inspections.
import type { Filters } from "@/lib/filters.ts";
import { findListedFigure } from "@/lib/ledger/listed-figure.ts";
import type { UnitProgress } from "@/lib/ledger/progress.ts";
import type { Subject } from "@/lib/ledger/status.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { toTickWords } from "../filters/compare-form.tsx";
import { CompareTick } from "../filters/compare-tick.tsx";
import { SortHead } from "../filters/sort-head.tsx";
import { ColumnWidths } from "../layout/column-widths.tsx";
import { DateRange } from "./date-range.tsx";
import { NotStated } from "./figure.tsx";
import { toListedWords } from "./listed-words.ts";
import { NoticeDate, RegionName, SampleBadge, StatedRound, UnitName } from "./names.tsx";
import { UnitFigure } from "./unit-figure.tsx";

/** A figure with its rate stays on its line; English has longer words for it and shorter days. */
const widths: Record<Locale, { widths: number[]; whenNarrow: number[] }> = {
  "zh-CN": {
    widths: [16, 8.8, 12.4, 11.5, 14.1, 16.4, 11.5, 9.3],
    whenNarrow: [14.3, 9, 13, 12.3, 15, 17.7, 8.6, 10.1],
  },
  en: {
    widths: [16, 8.8, 14, 9.8, 16.6, 17.6, 9, 8.2],
    whenNarrow: [13.4, 9, 11, 10.3, 17.9, 19, 10.6, 8.8],
  },
};

interface UnitTableProps {
  rows: UnitProgress[];
  filters: Filters;
  path: string;
  locale: Locale;
  messages: Messages;
}

export function UnitTable({ rows, filters, path, locale, messages }: UnitTableProps) {
  const { words, pages, charts } = messages;
  const byTasks = rows.some(
    (row) => row.declared.some((one) => one.subject === "task") || findListedFigure(row, "task") !== null,
  );
  const counted = byTasks ? charts.problemOrTask : words.subject.problem;
  const head = { filters, path, locale, usual: "rate" as const };
  return (
    <table className="data-table stacks stacks-early">
      <ColumnWidths {...widths[locale]} onPaper={[13.3, 8.5, 12, 14.5, 13, 14.7, 10.8, 13.2]} />
      <thead>
        <tr data-sort={messages.charts.sort}>
          <SortHead label={words.unitShort} sort="name" {...head} />
          <th scope="col">{words.region}</th>
          <th scope="col">{words.round}</th>
          <th scope="col">{words.inspected}</th>
          <SortHead label={counted} sort="rate" {...head} />
          <th scope="col">{words.subject.measure}</th>
          <th scope="col">{pages.notices.listed}</th>
          <SortHead label={words.notice} sort="date" {...head} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.inspection.id}>
            <th scope="row">
              <CompareTick name="unit" value={row.unit.slug} label={row.unit.name} words={toTickWords(messages)} />
              <UnitName unit={row.unit} locale={locale} messages={messages} />
              {row.notice.isSample ? <SampleBadge messages={messages} /> : null}
            </th>
            <td data-label={words.region}>
              {row.unit.region.length > 0 ? <RegionName region={row.unit.region} /> : <NotStated messages={messages} />}
            </td>
            <td data-label={words.round}>
              <StatedRound round={row.round} locale={locale} messages={messages} />
            </td>
            <td data-label={words.inspected}>
              <DateRange start={row.inspection.start} end={row.inspection.end} locale={locale} messages={messages} />
            </td>
            <td data-label={counted}>
              <span>
                <Shown row={row} subjects={["problem", "task"]} locale={locale} messages={messages} />
              </span>
            </td>
            <td data-label={words.subject.measure}>
              <span>
                <Shown row={row} subjects={["measure"]} locale={locale} messages={messages} />
              </span>
            </td>
            <td data-label={pages.notices.listed} className="text-small [word-break:keep-all]">
              {toListedWords(row.listed, locale, messages) || <NotStated messages={messages} />}
            </td>
            <td data-label={words.notice}>
              <NoticeDate notice={row.notice} locale={locale} messages={messages} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the notice declares of the subjects, else what its list says, each on its line: problems and tasks are never added up. */
function Shown({
  row,
  subjects,
  locale,
  messages,
}: {
  row: UnitProgress;
  subjects: Subject[];
  locale: Locale;
  messages: Messages;
}) {
  const declared = row.declared.map((one) => one.subject).filter((subject) => subjects.includes(subject));
  const said = declared.length > 0 ? declared : subjects.filter((subject) => findListedFigure(row, subject) !== null);
  if (said.length === 0) return <NotStated messages={messages} />;
  return said.map((subject) => (
    <span key={subject} className="block">
      <UnitFigure row={row} subject={subject} locale={locale} messages={messages} />
    </span>
  ));
}
