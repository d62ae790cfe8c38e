// The charts of the overview that stand below the progress of units: place, time, durations.
import "server-only";
import type { ChartModel } from "@/lib/charts/chart-model.ts";
import { changeFilters, type Filters } from "@/lib/filters.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { loadChart } from "./load-chart.ts";
import { loadSeeing } from "./load-seeing.ts";

/** As many rounds as the overview shows; their own page has all. */
const fewRounds = 10;

export interface OverviewCharts {
  provinces: ChartModel;
  byRound: ChartModel;
  byTime: ChartModel;
  durations: ChartModel;
  /** The filters of the charts of rounds, for their exports. */
  roundFilters: Filters;
}

/** Loads them side by side; what several ask of the database is asked once (lib/db/asking/ask.ts). */
export async function loadOverviewCharts(filters: Filters, locale: Locale): Promise<OverviewCharts> {
  const roundFilters = changeFilters(filters, { sort: null, order: null, page: 1, size: fewRounds });
  const [provinces, byRound, byTime, durations] = await Promise.all([
    loadSeeing("notices-by-province", filters, locale),
    loadChart("progress-by-round", roundFilters, locale),
    loadSeeing("inspections-by-time", roundFilters, locale),
    loadSeeing("durations", filters, locale),
  ]);
  return { provinces, byRound, byTime, durations, roundFilters };
}
