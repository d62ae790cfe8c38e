// What is compared, kind by kind: its files, its table, its chart.
import type { ReactNode } from "react";
import { ModeChoice } from "@/components/charts/chart-choices.tsx";
import { ChartFrame } from "@/components/charts/chart-frame.tsx";
import { ExportMenu } from "@/components/charts/export-menu.tsx";
import type { ComparedField } from "@/components/filters/compare-picker.tsx";
import { CompareRegions } from "@/components/ledger/compare-regions.tsx";
import { CompareRounds } from "@/components/ledger/compare-rounds.tsx";
import { CompareTable } from "@/components/ledger/compare-table.tsx";
import type { ChartModel } from "@/lib/charts/chart-model.ts";
import { type Filters, noFilters, toQueryString } from "@/lib/filters.ts";
import type { SourceCounts } from "@/lib/ledger/progress.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { toRegionPanels, toRoundPanels, toUnitPanels } from "../charts/subject-panels.ts";
import type { Compared } from "./load-compared.ts";

interface Context {
  /** All that is compared, for the addresses of the page. */
  filters: Filters;
  locale: Locale;
  messages: Messages;
}

export function Sides({ compared, ...context }: Context & { compared: Compared }) {
  const { units, rounds, regions, sources } = compared;
  const { filters, locale, messages } = context;
  const tables = { keep: filters, locale, messages };
  // The newest inspections too are named in the files of the chart: another may be the newest tomorrow.
  const inspection = units.map((row) => row.inspection.id);
  return (
    <>
      {units.length > 0 ? (
        <Side
          field="unit"
          model={toUnitPanels(units, filters, locale, { filters: null })}
          table={{ inspection: filters.inspection }}
          chart={{ inspection, sort: "name" }}
          {...context}
        >
          <CompareTable rows={units} {...tables} />
          {units.some(({ inspections }) => inspections.length > 1) ? (
            <p className="mt-2 text-small text-muted">{messages.comparing.note}</p>
          ) : null}
        </Side>
      ) : null}
      {rounds.length > 0 ? (
        <Side
          field="round"
          model={toRoundPanels(rounds, filters, locale, toFacts(sources.round))}
          chart={{ sort: "date" }}
          {...context}
        >
          <CompareRounds rows={rounds} {...tables} />
        </Side>
      ) : null}
      {regions.length > 0 ? (
        <Side field="region" model={toRegionPanels(regions, filters, locale, toFacts(sources.region))} {...context}>
          <CompareRegions rows={regions} {...tables} />
          <p className="mt-2 text-small text-muted">{messages.comparing.regionNote}</p>
        </Side>
      ) : null}
    </>
  );
}

function toFacts(counts: SourceCounts | null) {
  const { total = 0, samples = 0, asOf = null } = counts ?? {};
  return { filters: null, notices: total, samples, asOf };
}

interface SideProps extends Context {
  field: ComparedField;
  model: ChartModel;
  /** What the files of the table, and those of the chart, are narrowed by besides. */
  table?: Partial<Filters>;
  chart?: Partial<Filters>;
  children: ReactNode;
}

function Side({ field, model, table = {}, chart = {}, filters, locale, messages, children }: SideProps) {
  const own: Filters = { ...noFilters, mode: filters.mode, [field]: filters[field] };
  return (
    <div className="mb-12">
      <div className="no-print mb-1 flex justify-end">
        <ExportMenu
          address={`/tables/compare-${field}s`}
          query={toQueryString({ ...own, ...table })}
          name={messages.comparing.exports[field]}
          formats={["csv", "xlsx", "json"]}
          locale={locale}
          messages={messages}
        />
      </div>
      {children}
      <ChartFrame model={model} query={toQueryString({ ...own, ...chart })} messages={messages}>
        <ModeChoice filters={filters} path="/compare" locale={locale} messages={messages} />
      </ChartFrame>
    </div>
  );
}
