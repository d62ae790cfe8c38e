// What a chart says, as plain JSON in the reader's language: made once, then drawn on the server, taken over by
// the browser, and written to files. It carries its own title, sentence, note, source and date, so that no copy of
// it travels without them.

import type { ExportTable } from "../export/table.ts";
import { middleDot } from "../format.ts";
import type { Locale } from "../messages/locale.ts";

export const partKeys = ["done", "ongoing", "notStated"] as const;
export type PartKey = (typeof partKeys)[number];

export const questions = [
  "completion-by-unit",
  "progress-by-round",
  "spread-by-round",
  "inspections-by-time",
  "notices-by-province",
  "durations",
  "subjects-by-unit",
  "subjects-by-round",
  "subjects-by-region",
  "subjects-by-notice",
] as const;
export type Question = (typeof questions)[number];

export interface ChartBar {
  /** Slug of the unit or round. */
  id: string;
  label: string;
  /** The path of its page, without language. */
  path: string;
  /** Where its figures stand, likewise; none for a sum, and in versions frozen before there was one. */
  source?: string;
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
  /** Where the axis begins; zero unless given. */
  min?: number;
  max: number;
  ticks: { value: number; label: string }[];
}

/** What a drawing is made of; a palette or a style sheet says how it looks. */
export type Role =
  | PartKey
  | "text"
  | "muted"
  | "grid"
  | "baseline"
  | "value"
  | "valueInside"
  | "range"
  | "dot"
  | "median"
  | "stay"
  | "feedback"
  | "published"
  | "tile"
  | Step
  | "onStep"
  | "onLastStep";

/** Five depths of one colour, for figures that go from little to much. */
export const steps = ["step1", "step2", "step3", "step4", "step5"] as const;
export type Step = (typeof steps)[number];

export interface LegendEntry {
  role: Role;
  label: string;
}

/** What every chart says, whatever its shape. */
interface ChartWords {
  question: Question;
  locale: Locale;
  title: string;
  /** The filters in words; `null` where none are set. */
  subtitle: string | null;
  sentence: string;
  /** Said where only the first are drawn; the table has all. */
  more: string | null;
  /** Names those that state nothing, in a line. */
  silent: string | null;
  note: string;
  source: string;
  asOf: string;
  table: ExportTable;
  empty: boolean;
}

/** Bars cut into done, ongoing and not stated. */
export interface BarsModel extends ChartWords {
  shape: "bars";
  parts: { key: PartKey; label: string }[];
  axis: ChartAxis;
  bars: ChartBar[];
}

/** One place on an axis where `count` of what is counted lie. */
export interface StripDot {
  value: number;
  count: number;
  /** In words, for tooltips: `36 / 40 个问题 · 90 %：甲县等 3 个单位`. */
  says: string;
}

/** A distribution on one line: its dots, its ends and its middle. */
export interface Strip {
  id: string;
  label: string;
  path: string | null;
  dots: StripDot[];
  range: { min: number; median: number; max: number } | null;
  value: string;
  /** A second line below the value, where it needs one. */
  detail?: string;
  description: string;
}

export interface StripsModel extends ChartWords {
  shape: "strips";
  legend: LegendEntry[];
  axis: ChartAxis;
  strips: Strip[];
}

/** From one day to another, as days since 1970; one day where both are the same. */
export interface TimeSpan {
  role: "stay" | "feedback" | "published";
  from: number;
  to: number;
  says: string;
}

export interface TimeRow {
  id: string;
  label: string;
  path: string;
  spans: TimeSpan[];
  description: string;
}

export interface TimelineModel extends ChartWords {
  shape: "timeline";
  legend: LegendEntry[];
  axis: ChartAxis;
  rows: TimeRow[];
}

export interface Tile {
  /** The official name of the province: the value of the filter. */
  id: string;
  label: string;
  /** Where there is little room. */
  shortLabel: string;
  column: number;
  row: number;
  /** `tile` where there is no notice, `notStated` where none states it. */
  role: Step | "tile" | "notStated";
  /** Its place by what is shown, from 0; `null` where there is nothing to show. */
  rank: number | null;
  /** What it shows. A rate stands below its parts. */
  value: string;
  /** The parts of a rate, `36/40`; none where the value is no rate. */
  fraction?: string;
  description: string;
}

export interface TilesModel extends ChartWords {
  shape: "tiles";
  legend: LegendEntry[];
  tiles: Tile[];
}

/** Small charts of the same rows, one for each thing that is counted. */
export interface Panel {
  id: string;
  label: string;
  bars: ChartBar[];
  max: number;
}

export interface PanelsModel extends ChartWords {
  shape: "panels";
  parts: { key: PartKey; label: string }[];
  panels: Panel[];
}

export type ChartModel = BarsModel | StripsModel | TimelineModel | TilesModel | PanelsModel;

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
