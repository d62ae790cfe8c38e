// What a chart says, as plain JSON in the reader's language: made once, then drawn on the server, taken over by
// the browser, and written to files. It carries its own title, sentence, note, source and date, so that no copy of
// it travels without them.

import type { ExportTable } from "../export/table.ts";
import { middleDot } from "../format.ts";
import type { Locale } from "../messages/locale.ts";

export const partKeys = ["done", "ongoing", "notStated"] as const;
export type PartKey = (typeof partKeys)[number];

export const questions = ["completion-by-unit", "progress-by-round"] as const;
export type Question = (typeof questions)[number];

export interface ChartBar {
  /** Slug of the unit or round. */
  id: string;
  label: string;
  /** The path of its page, without language. */
  path: string;
  /** Lengths in the chart's axis unit (a count, or percent); `null` where there is nothing to draw, only words. */
  parts: Record<PartKey, number> | null;
  /** Figures of each part, whatever the axis shows. */
  counts: Record<PartKey, number> | null;
  /** Stands at the end of the bar: `36 / 40 · 90 %`, `10 个问题，进度未说明`. */
  value: string;
  /** The whole bar in words, for tooltips and screen readers. */
  description: string;
}

export interface ChartAxis {
  label: string;
  max: number;
  ticks: { value: number; label: string }[];
}

export interface ChartModel {
  question: Question;
  locale: Locale;
  title: string;
  /** The filters in words; `null` where none are set. */
  subtitle: string | null;
  sentence: string;
  parts: { key: PartKey; label: string }[];
  axis: ChartAxis;
  bars: ChartBar[];
  /** Said where only the first bars are drawn; the table has all. */
  more: string | null;
  /** Names those that state nothing, in a line. */
  silent: string | null;
  note: string;
  source: string;
  asOf: string;
  table: ExportTable;
  empty: boolean;
}

/** Round numbers from 0 to just above `largest`, three to six of them. */
export function toTicks(largest: number): number[] {
  if (largest <= 0) return [0, 1];
  const rough = largest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= rough && Number.isInteger(one)) ??
      Math.ceil(rough),
  );
  const ticks = [0];
  while ((ticks.at(-1) ?? 0) < largest) ticks.push((ticks.at(-1) ?? 0) + step);
  return ticks;
}

/** Source and date in a line: `来源：5 份通报 · 截至 2025年4月18日`. */
export function joinFacts(model: ChartModel): string {
  return `${model.source}${middleDot(model.locale)}${model.asOf}`;
}
