// A question and the filters -> its chart model. The page and the exported file ask here, so that both say the same.
import "server-only";
import type { ChartModel, Question } from "@/lib/charts/chart-model.ts";
import { toCompletionByUnitModel } from "@/lib/charts/completion-by-unit.ts";
import { toFiltersInWords } from "@/lib/charts/filters-in-words.ts";
import { toProgressByRoundModel } from "@/lib/charts/progress-by-round.ts";
import { countHeadline } from "@/lib/db/queries/count-headline.ts";
import { countLargestShown } from "@/lib/db/queries/count-largest-shown.ts";
import { countStandings } from "@/lib/db/queries/count-standings.ts";
import { listRounds } from "@/lib/db/queries/list-rounds.ts";
import { countRoundSources } from "@/lib/db/queries/list-sources.ts";
import { listUnitProgress } from "@/lib/db/queries/list-unit-progress.ts";
import { changeFilters, type Filters } from "@/lib/filters.ts";
import type { Headline, UnitProgress } from "@/lib/ledger/progress.ts";
import type { Page } from "@/lib/ledger/refs.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { countBeyond, loadSeeing } from "./load-seeing.ts";
import { type ReadRows, readOnePage, toExtent } from "./read-rows.ts";

/** Slugs and the names that people know them by. */
type Names = ReadonlyMap<string, string>;

/** Loads what the question needs and makes its model. */
export async function loadChart(
  question: Question,
  filters: Filters,
  locale: Locale,
  names: Names = new Map(),
  read: ReadRows = readOnePage,
): Promise<ChartModel> {
  if (question === "progress-by-round") return loadProgressByRound(filters, locale, names, read);
  if (question !== "completion-by-unit") return loadSeeing(question, filters, locale, names, read);
  const [page, headline] = await Promise.all([read(listUnitProgress, filters), countHeadline(filters)]);
  return loadCompletion(page, headline, filters, locale, names);
}

/**
 * The chart of a page of units that is already loaded; its sentence speaks of all of them.
 * @param place the round or the region that its title names
 */
export async function loadCompletion(
  page: Page<UnitProgress>,
  headline: Headline,
  filters: Filters,
  locale: Locale,
  names: Names = new Map(),
  place: string | null = null,
): Promise<ChartModel> {
  const { subject, mode, sort, order } = filters;
  const whole =
    page.total > page.rows.length
      ? {
          rows: page.total,
          before: toExtent(page).before,
          units: headline.units,
          standings: await countStandings(filters),
          samples: headline.samples,
          asOf: headline.asOf,
          largest: await countLargestShown(filters),
        }
      : undefined;
  return toCompletionByUnitModel(page.rows, locale, {
    subject,
    mode,
    sort,
    order,
    filters: toFiltersInWords(filters, locale, names),
    ...(place === null ? {} : { round: place }),
    whole,
  });
}

async function loadProgressByRound(
  filters: Filters,
  locale: Locale,
  names: Names,
  read: ReadRows,
): Promise<ChartModel> {
  const [page, sources] = await Promise.all([
    read(listRounds, changeFilters(filters, { sort: filters.sort ?? "date", page: filters.page })),
    countRoundSources(filters),
  ]);
  return toProgressByRoundModel(page.rows, locale, {
    ...filters,
    within: filters,
    filters: toFiltersInWords(filters, locale, names),
    notices: sources.total,
    leftOut: sources.leftOut,
    samples: sources.samples,
    asOf: sources.asOf,
    ...toExtent(page),
    whole: await countBeyond(page, filters),
  });
}
