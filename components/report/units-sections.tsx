// What a report says of many units: the sums, by region too, the charts, the ranking, what is unfinished, the figures, the
// diagnostics.
import type { ChartModel } from "@/lib/charts/chart-model.ts";
import type { ExportTable } from "@/lib/export/table.ts";
import { formatNumber } from "@/lib/format.ts";
import type { CurrentDiagnostics } from "@/lib/ledger/diagnostic-row.ts";
import type { OngoingNotice, OngoingSums } from "@/lib/ledger/ongoing.ts";
import type { Headline, RegionProgress, UnitProgress } from "@/lib/ledger/progress.ts";
import type { Page } from "@/lib/ledger/refs.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { ChartTable } from "../charts/chart-table.tsx";
import { DeclaredTable } from "./declared-table.tsx";
import { RegionTable } from "./region-table.tsx";
import { ReportChart } from "./report-chart.tsx";
import { ReportedDiagnostics } from "./reported-diagnostics.tsx";
import { SumTable } from "./sum-table.tsx";
import { UnfinishedTable } from "./unfinished-table.tsx";

/** Units by completion rate: name, rank, figures. Who has no rate stands apart, in a table that has no column of ranks. */
export interface PrintedRanking {
  ranked: ExportTable;
  unranked: ExportTable;
}

interface UnitsSectionsProps {
  headline: Pick<Headline, "units" | "sums">;
  /** The regions by which it is cut into parts; none where there is one alone. */
  regions: RegionProgress[];
  charts: ChartModel[];
  /** The units, those with a rate first; all of them, or as many as a report has room for. */
  units: Pick<Page<UnitProgress>, "rows" | "total">;
  ranking: PrintedRanking;
  ongoing: { sums: OngoingSums; rows: OngoingNotice[] };
  diagnostics: CurrentDiagnostics;
  locale: Locale;
  messages: Messages;
}

export function UnitsSections(props: UnitsSectionsProps) {
  const { headline, regions, charts, units, ranking, ongoing, diagnostics, locale, messages } = props;
  const { report } = messages.taking;
  const { unranked: unrankedWords, unrankedCount } = messages.seeing.ranking;
  const context = { locale, messages };
  const { ranked, unranked } = ranking;
  const cut =
    units.total > units.rows.length ? (
      <p className="text-small text-muted">
        {report.cut(formatNumber(units.rows.length, locale), formatNumber(units.total, locale))}
      </p>
    ) : null;
  return (
    <>
      <section className="keep-together">
        <h2>{report.sums}</h2>
        <SumTable sums={headline.sums} {...context} />
      </section>
      {regions.length > 0 ? (
        <section>
          <h2>{report.regions}</h2>
          <RegionTable
            rows={regions}
            elsewhere={headline.units - regions.reduce((sum, region) => sum + region.units, 0)}
            {...context}
          />
        </section>
      ) : null}
      {charts.map((model, index) => (
        // The same question twice: of problems, of measures.
        // biome-ignore lint/suspicious/noArrayIndexKey: the charts never move
        <ReportChart key={index} id={`chart-${index}`} model={model} />
      ))}
      <section>
        <h2>{report.ranking}</h2>
        {ranked.rows.length > 0 ? (
          <ChartTable table={ranked} caption={report.ranking} {...context} />
        ) : (
          <p>{report.noRanking}</p>
        )}
        <p className="mt-1 text-small text-muted">{messages.pages.round.rankNote}</p>
        {unranked.rows.length > 0 ? (
          <>
            <h3 className="mb-1 mt-4">
              {unrankedWords}
              <span className="ml-3 text-small font-normal text-muted">{unrankedCount(unranked.rows.length)}</span>
            </h3>
            <ChartTable table={unranked} caption={unrankedWords} {...context} />
          </>
        ) : null}
        {cut}
      </section>
      <section>
        <h2>{report.unfinishedTitle}</h2>
        <UnfinishedTable {...ongoing} {...context} />
      </section>
      <section>
        <h2>{report.figures}</h2>
        <DeclaredTable rows={units.rows} named {...context} />
        {cut}
      </section>
      <section>
        <h2>{report.discrepancies}</h2>
        <ReportedDiagnostics {...diagnostics} named {...context} />
      </section>
    </>
  );
}
