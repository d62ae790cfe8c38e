// Units in columns, what is compared in rows. Every figure keeps its noun, and leads to its sentence.
import type { ReactNode } from "react";
import { noFilters, toHref } from "@/lib/filters.ts";
import { formatDate } from "@/lib/format.ts";
import type { UnitProgress } from "@/lib/ledger/progress.ts";
import { type Subject, subjectSchema } from "@/lib/ledger/status.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { toSourceHref } from "../notice/source-address.ts";
import { DateRange } from "./date-range.tsx";
import { Figure, NotStated } from "./figure.tsx";
import { NoticeDate, RegionName, RoundName, SampleBadge, UnitName } from "./names.tsx";

export function CompareTable({ rows, locale, messages }: { rows: UnitProgress[]; locale: Locale; messages: Messages }) {
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
  const without = (slug: string) =>
    toHref("/compare", { ...noFilters, unit: rows.map((row) => row.unit.slug).filter((one) => one !== slug) });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="overflow-x-auto" tabIndex={0} aria-label={pages.compare.selected}>
      <table className="data-table table-fixed" style={{ minWidth: `${7 + rows.length * 13}rem` }}>
        <thead>
          <tr>
            <th scope="col" className="w-28">
              <span className="sr-only">{pages.compare.measure}</span>
            </th>
            {rows.map((row) => (
              <th key={row.unit.slug} scope="col" className="!text-[length:inherit] !font-semibold !text-ink">
                <UnitName unit={row.unit} locale={locale} messages={messages} />
                {row.notice.isSample ? <SampleBadge messages={messages} /> : null}{" "}
                <AppLink
                  href={without(row.unit.slug)}
                  locale={locale}
                  scroll={false}
                  className="no-print inline-block min-w-6 text-center font-normal text-muted no-underline"
                  aria-label={pages.compare.remove(row.unit.name)}
                >
                  ×
                </AppLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(([label, show]) => (
            <tr key={label}>
              <th scope="row" className="!text-small !font-normal !text-muted w-28">
                {label}
              </th>
              {rows.map((row) => (
                <td key={row.unit.slug}>{show(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
