// The report of a round, for print and PDF: its units side by side.
import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ChartTable } from "@/components/charts/chart-table.tsx";
import { DeclaredTable } from "@/components/report/declared-table.tsx";
import { DiagnosticTable, type ReportedDiagnostic } from "@/components/report/diagnostic-table.tsx";
import { ReportChart } from "@/components/report/report-chart.tsx";
import { ReportFrame } from "@/components/report/report-frame.tsx";
import { toCompletionByUnitModel } from "@/lib/charts/completion-by-unit.ts";
import { getRound } from "@/lib/db/queries/get-round.ts";
import { listDiagnostics } from "@/lib/db/queries/list-diagnostics.ts";
import { listSources } from "@/lib/db/queries/list-sources.ts";
import { type Filters, noFilters } from "@/lib/filters.ts";
import { formatDateRange, formatNumber, middleDot, toBeijingDay } from "@/lib/format.ts";
import { readOrigin } from "@/lib/site-origin.ts";
import { type DetailPageProps, decodeSlug } from "../../../page-props.ts";
import { readLocale } from "../../../read-locale.ts";
import { toRankingTable } from "../../../tables/ranking-rows.ts";

/** More notices than one round has. */
const mostSources = 1000;
/** Pages of a hundred diagnostics: beyond that a report is no longer read. */
const mostPages = 10;
/** What a round is reported by. */
const subjects = ["problem", "measure"] as const;

const loadRound = cache(async (encoded: string) => {
  const slug = decodeSlug(encoded);
  return slug === null ? null : getRound(slug, noFilters);
});

export async function generateMetadata({ params }: DetailPageProps<"round">): Promise<Metadata> {
  const { messages } = await readLocale();
  const round = await loadRound((await params).round);
  if (round === null) notFound();
  return { title: messages.taking.report.title(messages.words.roundName(round.round)) };
}

export default async function RoundReportPage({ params }: DetailPageProps<"round">) {
  const { locale, messages } = await readLocale();
  const round = await loadRound((await params).round);
  if (round === null) notFound();
  const { words, taking } = messages;
  const { report } = taking;
  const { slug } = round.round;
  const filters = { ...noFilters, round: [slug] };
  const name = words.roundName(round.round);
  const [sources, diagnostics, ...counted] = await Promise.all([
    listSources(filters, mostSources),
    listCurrentDiagnostics(filters),
    ...subjects.map((subject) => getRound(slug, { ...noFilters, subject })),
  ]);
  const period = formatDateRange(round.start, round.end, locale);
  return (
    <ReportFrame
      title={report.title(name)}
      lead={[
        round.round.level ? words.level[round.round.level] : null,
        round.round.authority.length > 0 ? round.round.authority.join(" ") : null,
        period ? `${words.inspected} ${period}` : null,
        report.unitsOfRound(formatNumber(round.units, locale)),
        round.round.derived ? messages.site.derivedRoundHint : null,
      ]
        .filter(Boolean)
        .join(middleDot(locale))}
      sources={sources}
      madeOn={toBeijingDay(new Date().toISOString())}
      site={readOrigin(await headers())}
      path={`/rounds/${encodeURIComponent(slug)}`}
      locale={locale}
      messages={messages}
    >
      {subjects.map((subject, index) => (
        <ReportChart
          key={subject}
          id={`by-${subject}`}
          model={toCompletionByUnitModel(counted[index]?.inspections ?? [], locale, {
            subject,
            mode: "count",
            sort: null,
            order: null,
            round: name,
            filters: null,
          })}
        />
      ))}
      <section>
        <h2>{report.ranking}</h2>
        <ChartTable
          table={toRankingTable(round.inspections, "problem", messages)}
          caption={report.ranking}
          locale={locale}
          messages={messages}
        />
        <p className="mt-1 text-small text-muted">{messages.pages.round.rankNote}</p>
      </section>
      <section>
        <h2>{report.figures}</h2>
        <DeclaredTable rows={round.inspections} named locale={locale} messages={messages} />
      </section>
      <section>
        <h2>{report.discrepancies}</h2>
        <DiagnosticTable rows={diagnostics} named locale={locale} messages={messages} />
      </section>
    </ReportFrame>
  );
}

/** The diagnostics of the notices that count, the gravest first. */
async function listCurrentDiagnostics(filters: Filters): Promise<ReportedDiagnostic[]> {
  const diagnostics: ReportedDiagnostic[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const { rows, total } = await listDiagnostics({ ...filters, page, size: 100 });
    diagnostics.push(...rows.filter((row) => row.current).map((row) => ({ ...row, unit: row.unit?.name ?? null })));
    if (page * 100 >= total) break;
  }
  return diagnostics;
}
