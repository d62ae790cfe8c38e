// Filters -> what a report of many units is made of: of a round, of a region, of any filters together.
import "server-only";
import type { PrintedRanking } from "@/components/report/units-sections.tsx";
import type { ChartModel } from "@/lib/charts/chart-model.ts";
import { countHeadline } from "@/lib/db/queries/count-headline.ts";
import { listCurrentDiagnostics } from "@/lib/db/queries/list-diagnostics.ts";
import { listOngoing } from "@/lib/db/queries/list-ongoing.ts";
import { listRegionProgress } from "@/lib/db/queries/list-region-progress.ts";
import { listRegions } from "@/lib/db/queries/list-regions.ts";
import { listSources } from "@/lib/db/queries/list-sources.ts";
import { listFirstUnits } from "@/lib/db/queries/list-unit-progress.ts";
import type { Filters } from "@/lib/filters.ts";
import type { CurrentDiagnostics } from "@/lib/ledger/diagnostic-row.ts";
import type { OngoingNotice, OngoingSums } from "@/lib/ledger/ongoing.ts";
import type { Headline, RegionProgress, Sources, UnitProgress } from "@/lib/ledger/progress.ts";
import type { Page } from "@/lib/ledger/refs.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { sortByRegion } from "@/lib/regions.ts";
import { loadCompletion } from "../charts/load-chart.ts";
import { toPrintedRanking } from "../tables/ranking-rows.ts";

/** More rows of one table than are read on paper; what is left out is counted. */
const mostRows = 500;
/** What a report draws. */
const subjects = ["problem", "measure"] as const;

export interface UnitsReport {
  headline: Headline;
  charts: ChartModel[];
  /** The regions asked for; of one alone, what lies directly in it. Empty where that would be one row. */
  regions: RegionProgress[];
  units: Page<UnitProgress>;
  ranking: PrintedRanking;
  ongoing: { sums: OngoingSums; rows: OngoingNotice[] };
  diagnostics: CurrentDiagnostics;
  sources: Sources;
}

/** @param place what the units are those of, for the titles of the charts */
export async function loadUnitsReport(filters: Filters, locale: Locale, place: string | null): Promise<UnitsReport> {
  const [headline, regions, ongoing, diagnostics, sources, ...pages] = await Promise.all([
    countHeadline(filters),
    listParts(filters),
    listOngoing(filters, mostRows),
    listCurrentDiagnostics(filters, mostRows),
    listSources(filters, mostRows),
    ...subjects.map((subject) => listFirstUnits({ ...filters, subject }, mostRows)),
  ]);
  const charts = subjects.map((subject, index) => {
    const page = pages[index];
    if (page === undefined) throw new Error(`no units for ${subject}`);
    const asked = { ...filters, subject, mode: "count", sort: null, order: null } as const;
    return loadCompletion(page, headline, asked, locale, undefined, place);
  });
  const [units] = pages;
  if (units === undefined) throw new Error("no units");
  return {
    headline,
    regions,
    charts: await Promise.all(charts),
    units,
    ranking: toPrintedRanking(units.rows, "problem", getMessages(locale)),
    ongoing,
    diagnostics,
    sources,
  };
}

/** The regions by which a report is cut into parts, with their sums. */
async function listParts(filters: Filters): Promise<RegionProgress[]> {
  const [only, ...others] = filters.region;
  if (only === undefined) return [];
  if (others.length > 0)
    return listRegionProgress({ ...filters, region: sortByRegion(filters.region, (region) => region) });
  const depth = only.split("/").length + 1;
  const below = (await listRegions(filters)).map(({ region }) => region);
  const region = below.filter((one) => one.startsWith(`${only}/`) && one.split("/").length === depth);
  if (region.length < 2) return [];
  return listRegionProgress({ ...filters, region });
}
