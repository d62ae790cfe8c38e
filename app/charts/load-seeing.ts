// The questions of spread, time, place and comparison, and the filters -> their chart models.
import "server-only";
import type { ChartModel, Question } from "@/lib/charts/chart-model.ts";
import { toDurationsModel } from "@/lib/charts/durations.ts";
import { toFiltersInWords } from "@/lib/charts/filters-in-words.ts";
import { toInspectionsByTimeModel } from "@/lib/charts/inspections-by-time.ts";
import { toNoticesByProvinceModel } from "@/lib/charts/notices-by-province.ts";
import { toSortedBy } from "@/lib/charts/shown-rows.ts";
import { toSpreadByRoundModel } from "@/lib/charts/spread-by-round.ts";
import { countByProvince } from "@/lib/db/queries/count-by-province.ts";
import { countDurations } from "@/lib/db/queries/count-durations.ts";
import { countRoundDays } from "@/lib/db/queries/count-round-days.ts";
import { countRoundsStating } from "@/lib/db/queries/count-rounds-stating.ts";
import { findWidestRound } from "@/lib/db/queries/find-widest-round.ts";
import { listDeclaredHistory } from "@/lib/db/queries/list-declared-history.ts";
import { listRegionProgress } from "@/lib/db/queries/list-region-progress.ts";
import { listRoundDates } from "@/lib/db/queries/list-round-dates.ts";
import { listRoundRates } from "@/lib/db/queries/list-round-rates.ts";
import { listRounds } from "@/lib/db/queries/list-rounds.ts";
import { countRegionSources, countRoundSources, countSources } from "@/lib/db/queries/list-sources.ts";
import { listUnitProgress } from "@/lib/db/queries/list-unit-progress.ts";
import { changeFilters, type Filters } from "@/lib/filters.ts";
import type { GroupSourceCounts, RoundsStating, SourceCounts } from "@/lib/ledger/progress.ts";
import type { Page } from "@/lib/ledger/refs.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { sortByRegion } from "@/lib/regions.ts";
import { type ReadRows, readOnePage, toExtent } from "./read-rows.ts";
import { toNoticePanels, toRegionPanels, toRoundPanels, toUnitPanels } from "./subject-panels.ts";

export type SeeingQuestion = Exclude<Question, "completion-by-unit" | "progress-by-round">;

/** Loads what the question needs and makes its model. */
export async function loadSeeing(
  question: SeeingQuestion,
  filters: Filters,
  locale: Locale,
  names: ReadonlyMap<string, string> = new Map(),
  read: ReadRows = readOnePage,
): Promise<ChartModel> {
  const words = toFiltersInWords(filters, locale, names);
  const facts = ({ total, samples, asOf }: SourceCounts) => ({ filters: words, notices: total, samples, asOf });
  const groupFacts = ({ leftOut, ...counts }: GroupSourceCounts) => ({ ...facts(counts), leftOut });
  switch (question) {
    case "spread-by-round": {
      const [page, sources] = await Promise.all([
        read(listRoundRates, changeFilters(filters, { sort: filters.sort ?? "date", page: filters.page })),
        countRoundSources(filters),
      ]);
      return toSpreadByRoundModel(page.rows, locale, {
        ...groupFacts(sources),
        subject: filters.subject,
        by: toSortedBy(filters, "date"),
        ...toExtent(page),
        whole: await findBeyond(page, filters),
      });
    }
    case "inspections-by-time": {
      const [page, sources] = await Promise.all([read(listRoundDates, filters), countRoundSources(filters)]);
      return toInspectionsByTimeModel(page.rows, locale, {
        ...groupFacts(sources),
        ...toExtent(page),
        order: filters.order,
        whole: page.total > page.rows.length ? await countRoundDays(filters) : undefined,
      });
    }
    case "notices-by-province": {
      const [rows, sources] = await Promise.all([countByProvince(filters), countSources(filters)]);
      const { subject, mode } = filters;
      return toNoticesByProvinceModel(rows, locale, { ...facts(sources), subject, mode });
    }
    case "durations": {
      const [durations, sources] = await Promise.all([countDurations(filters), countSources(filters)]);
      return toDurationsModel(durations, locale, facts(sources));
    }
    case "subjects-by-unit": {
      const page = await read(listUnitProgress, filters);
      return toUnitPanels(page.rows, filters, locale, {
        filters: words,
        by: toSortedBy(filters, "rate"),
        ...toExtent(page),
      });
    }
    case "subjects-by-round": {
      const [page, sources] = await Promise.all([read(listRounds, filters), countRoundSources(filters)]);
      return toRoundPanels(page.rows, filters, locale, {
        ...groupFacts(sources),
        within: filters,
        by: toSortedBy(filters, "date"),
        ...toExtent(page),
      });
    }
    case "subjects-by-region": {
      const [rows, sources] = await Promise.all([
        listRegionProgress({ ...filters, region: sortByRegion(filters.region, (region) => region) }),
        countRegionSources(filters),
      ]);
      return toRegionPanels(rows, filters, locale, { ...groupFacts(sources), within: filters });
    }
    case "subjects-by-notice": {
      const page = await read(listDeclaredHistory, filters);
      return toNoticePanels(page.rows, filters, locale, {
        filters: words,
        ...toExtent(page),
      });
    }
  }
}

/** The same with the round that is the widest of them all. */
async function findBeyond(page: Page<unknown>, filters: Filters) {
  const [counts, widest] = await Promise.all([
    countBeyond(page, filters),
    page.total > page.rows.length ? findWidestRound(filters) : null,
  ]);
  return counts && { ...counts, widest };
}

/** What all rounds state, where only a page of them is at hand. */
export async function countBeyond(page: Page<unknown>, filters: Filters): Promise<RoundsStating | undefined> {
  return page.total > page.rows.length ? countRoundsStating(filters) : undefined;
}
