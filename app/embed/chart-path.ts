// The page on which a question is answered in full, with everything that stands around it.
import type { Question } from "@/lib/charts/chart-model.ts";
import { type Filters, toHref } from "@/lib/filters.ts";

/** The address of the page, without language, with the filters. */
export function toChartHref(question: Question, filters: Filters): string {
  const [unit, round] = [filters.unit, filters.round].map((slugs) =>
    slugs.length === 1 ? encodeURIComponent(slugs[0] ?? "") : null,
  );
  switch (question) {
    case "spread-by-round":
      return toHref(round ? `/rounds/${round}` : "/rounds", filters);
    case "subjects-by-unit":
      return toHref(round && filters.unit.length === 0 ? `/rounds/${round}` : "/compare", filters);
    case "subjects-by-round":
    case "subjects-by-region":
      return toHref("/compare", filters);
    case "subjects-by-notice":
      return toHref(unit ? `/units/${unit}` : "/units", filters);
    default:
      return toHref("/", filters);
  }
}
