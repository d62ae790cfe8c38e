// The page on which a question is answered in full.
import type { Question } from "@/lib/charts/chart-model.ts";

/** The path of the page, without language and query. */
export function toChartPath(question: Question): string {
  return question === "progress-by-round" || question === "spread-by-round" ? "/rounds" : "/";
}
