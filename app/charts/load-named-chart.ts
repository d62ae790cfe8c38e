// A question and the filters of an address -> its model with the filters in words, and what stands behind it.
import "server-only";
import { toSlugNames } from "@/components/filters/filter-options.ts";
import type { ChartModel, Question } from "@/lib/charts/chart-model.ts";
import { atOneMoment } from "@/lib/db/asking/one-moment.ts";
import { countFacets } from "@/lib/db/queries/count-facets.ts";
import { listSources } from "@/lib/db/queries/list-sources.ts";
import { type Filters, listActive } from "@/lib/filters.ts";
import type { Sources } from "@/lib/ledger/progress.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { readAll, type TooMany } from "../tables/read-all.ts";
import { loadChart } from "./load-chart.ts";
import type { ReadRows } from "./read-rows.ts";

/** The most notices that a file names as its sources; it says how many there are. */
const mostSources = 500;

/** The chart as a file or a frame shows it: no page around it says which unit the filter means. */
export async function loadNamedChart(
  question: Question,
  filters: Filters,
  locale: Locale,
  read?: ReadRows,
): Promise<ChartModel> {
  const messages = getMessages(locale);
  const names = listActive(filters).length > 0 ? toSlugNames(await countFacets(filters), messages) : undefined;
  return loadChart(question, filters, locale, names, read);
}

/** The chart of every row that the filters leave, for files of data, and what stands behind it, all of one moment. */
export function loadWholeChart(
  question: Question,
  filters: Filters,
  locale: Locale,
): Promise<{ ok: true; model: ChartModel; sources: Sources } | TooMany> {
  return atOneMoment(async () => {
    let beyond: TooMany | null = null;
    const model = await loadNamedChart(question, filters, locale, async (list, asked) => {
      const all = await readAll(list, asked);
      if (all.ok) return all.page;
      beyond = all;
      return list(asked);
    });
    return beyond ?? { ok: true, model, sources: await loadChartSources(filters) };
  });
}

/** The notices behind a chart, the newest first. */
export function loadChartSources(filters: Filters): Promise<Sources> {
  return listSources(filters, mostSources);
}
