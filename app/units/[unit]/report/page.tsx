// The report of a unit, for print and PDF.
import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { InspectionFacts } from "@/components/ledger/inspection-facts.tsx";
import { OutcomeLists, StatedList } from "@/components/ledger/outcome-lists.tsx";
import { DeclaredTable } from "@/components/report/declared-table.tsx";
import { ItemTable } from "@/components/report/item-table.tsx";
import { ReportChart } from "@/components/report/report-chart.tsx";
import { ReportFrame } from "@/components/report/report-frame.tsx";
import { ReportedDiagnostics } from "@/components/report/reported-diagnostics.tsx";
import { getUnit } from "@/lib/db/queries/get-unit.ts";
import { listSources } from "@/lib/db/queries/list-sources.ts";
import { noFilters } from "@/lib/filters.ts";
import { toBeijingDay } from "@/lib/format.ts";
import type { UnitInspection } from "@/lib/ledger/detail.ts";
import { sortDiagnostics } from "@/lib/ledger/fold-diagnostics.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { readOrigin } from "@/lib/site-origin.ts";
import { loadChart } from "../../../charts/load-chart.ts";
import { type DetailPageProps, decodeSlug } from "../../../page-props.ts";
import { readLocale } from "../../../read-locale.ts";

/** More notices than one unit has. */
const mostSources = 100;

const loadUnit = cache(async (encoded: string) => {
  const slug = decodeSlug(encoded);
  return slug === null ? null : getUnit(slug, noFilters);
});

export async function generateMetadata({ params }: DetailPageProps<"unit">): Promise<Metadata> {
  const { messages } = await readLocale();
  const unit = await loadUnit((await params).unit);
  if (unit === null) notFound();
  return { title: messages.taking.report.title(unit.name) };
}

export default async function UnitReportPage({ params }: DetailPageProps<"unit">) {
  const { locale, messages } = await readLocale();
  const unit = await loadUnit((await params).unit);
  if (unit === null) notFound();
  const filters = { ...noFilters, unit: [unit.slug] };
  const [sources, chart] = await Promise.all([
    listSources(filters, mostSources),
    loadChart("subjects-by-unit", filters, locale),
  ]);
  return (
    <ReportFrame
      title={messages.taking.report.title(unit.name)}
      lead={unit.region.join(" ")}
      sources={sources}
      madeOn={toBeijingDay(new Date().toISOString())}
      site={readOrigin(await headers())}
      path={`/units/${encodeURIComponent(unit.slug)}`}
      locale={locale}
      messages={messages}
    >
      <ReportChart model={chart} id="subjects" />
      {unit.inspections.map((row) => (
        <InspectionReport
          key={row.inspection.id}
          row={row}
          several={unit.inspections.length > 1}
          locale={locale}
          messages={messages}
        />
      ))}
    </ReportFrame>
  );
}

interface InspectionReportProps {
  row: UnitInspection;
  several: boolean;
  locale: Locale;
  messages: Messages;
}

function InspectionReport({ row, several, locale, messages }: InspectionReportProps) {
  const { words, pages, taking } = messages;
  const { report } = taking;
  const context = { noticeId: row.notice.id, locale, messages };
  const { inspection } = row;
  const differing = sortDiagnostics(row.diagnostics.filter(({ severity }) => severity !== "confirmed"));
  const name = row.round ? words.roundName(row.round) : pages.unit.inspection;
  return (
    <section className={several ? "report-inspection" : undefined}>
      <section className="keep-together">
        <h2>{several ? name : report.facts}</h2>
        <InspectionFacts
          inspection={inspection}
          round={row.round}
          roundName={<span key="round">{name}</span>}
          locale={locale}
          messages={messages}
        />
      </section>
      <section>
        <h2>{report.figures}</h2>
        <DeclaredTable rows={[row]} named={false} locale={locale} messages={messages} />
      </section>
      {row.unfinished.length > 0 ? (
        <section>
          <h2>{words.unfinished}</h2>
          <StatedList items={row.unfinished} {...context} />
        </section>
      ) : null}
      {row.outcomes.length + row.amounts.length > 0 || row.systems !== null ? (
        <section className="keep-together">
          <h2>{words.outcomes}</h2>
          <OutcomeLists
            outcomes={row.outcomes}
            amounts={row.amounts}
            systems={row.systems}
            corrections={row.corrections}
            {...context}
          />
        </section>
      ) : null}
      {row.longTerm.length > 0 ? (
        <section>
          <h2>{pages.unit.longTerm}</h2>
          <StatedList items={row.longTerm} {...context} />
        </section>
      ) : null}
      <section>
        <h2>{report.discrepancies}</h2>
        <ReportedDiagnostics
          rows={differing.map((one) => ({ ...one, noticeId: row.notice.id }))}
          total={differing.length}
          confirmed={row.diagnostics.length - differing.length}
          named={false}
          locale={locale}
          messages={messages}
        />
      </section>
      <section>
        <h2>{report.ledger}</h2>
        {row.items.length > 0 ? (
          <ItemTable items={row.items} corrections={row.corrections} locale={locale} messages={messages} />
        ) : (
          <p>{report.noLedger}</p>
        )}
      </section>
    </section>
  );
}
