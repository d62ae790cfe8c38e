// Charts of rows, whatever stands in them: bars, strips, the time line -> their layout, their marks, their drawing.
import type { SvgNode } from "../export/svg-node.ts";
import { toReadablePath } from "../messages/readable-path.ts";
import {
  type BarsModel,
  type ChartBar,
  partKeys,
  type Strip,
  type StripsModel,
  type TimelineModel,
  type TimeRow,
} from "./chart-model.ts";
import { drawBar, toAxisEnd } from "./draw-bars.ts";
import {
  aboveLayout,
  axisHeight,
  type Brush,
  besideLayout,
  type Drawing,
  drawAxis,
  drawLabel,
  type Link,
  type Paint,
  type RowLayout,
  type ToX,
  toPlace,
  withLink,
} from "./draw-rows.ts";
import { drawStrip } from "./draw-strips.ts";
import { drawTimes } from "./draw-timeline.ts";

/** What every drawing of rows is made of; its sentence says what it shows. */
type PlotWords = Pick<BarsModel, "locale" | "title" | "sentence" | "axis">;

export interface BarsPlot extends PlotWords {
  shape: "bars";
  parts: BarsModel["parts"];
  /** `counts` are left out where they are the lengths of the parts. */
  bars: (Omit<ChartBar, "counts"> & Partial<Pick<ChartBar, "counts">>)[];
}
interface StripsPlot extends PlotWords {
  shape: "strips";
  strips: Omit<Strip, "description">[];
}
interface TimelinePlot extends PlotWords {
  shape: "timeline";
  rows: Omit<TimeRow, "description">[];
}
/** Chart models of rows are plots too. */
export type RowsPlot = BarsPlot | StripsPlot | TimelinePlot;

export interface PlotRow {
  id: string;
  label: string;
  path: string | null;
}

/** The rows of a chart that has them. */
export function listPlotRows(model: RowsPlot): PlotRow[] {
  return model.shape === "bars" ? model.bars : model.shape === "strips" ? model.strips : model.rows;
}

/** What the browser needs to draw a chart, and no more, written short: what is said of its rows elsewhere stays behind. */
export function toRowsPlot(model: BarsModel | StripsModel | TimelineModel): RowsPlot {
  const { locale, title, sentence, axis } = model;
  const words = { locale, title, sentence, axis };
  switch (model.shape) {
    case "bars":
      return { ...words, shape: "bars", parts: model.parts, bars: model.bars.map(toShortBar).map(toShortRow) };
    case "strips":
      return {
        ...words,
        shape: "strips",
        strips: model.strips.map(({ description, ...strip }) => strip).map(toShortRow),
      };
    case "timeline":
      return { ...words, shape: "timeline", rows: model.rows.map(({ description, ...row }) => row).map(toShortRow) };
  }
}

function toShortRow<Row extends { id: string; path: string | null }>(row: Row, index: number): Row {
  return { ...row, id: String(index), path: row.path === null ? null : toReadablePath(row.path) };
}

function toShortBar({ counts, ...bar }: ChartBar): BarsPlot["bars"][number] {
  return partKeys.every((key) => counts?.[key] === bar.parts?.[key]) ? bar : { ...bar, counts };
}

/** The layout of a shape on the page. */
export function toRowLayout(model: RowsPlot, form: RowLayout["form"]): RowLayout {
  const layout = form === "beside" ? besideLayout : aboveLayout;
  if (model.shape === "bars") return form === "beside" ? { ...layout, to: toAxisEnd(model, layout) } : layout;
  if (model.shape === "strips")
    return form === "beside" ? { ...layout, to: 0.7 } : { ...layout, rowHeight: 76, from: 0.03, to: 0.97 };
  return form === "beside"
    ? { ...layout, rowHeight: 32, to: 0.97 }
    : { ...layout, rowHeight: 54, from: 0.02, to: 0.98 };
}

/** The height of the rows and their axis, known without drawing: the page reserves it. */
export function plotHeight(model: RowsPlot, layout: RowLayout): number {
  return listPlotRows(model).length * layout.rowHeight + axisHeight;
}

/** The marks of each row. */
export function drawMarks(model: RowsPlot, brush: Brush): SvgNode[][] {
  switch (model.shape) {
    case "bars":
      return model.bars.map((bar, index) => drawBar(bar, index, brush));
    case "strips":
      return model.strips.map((strip, index) => drawStrip(strip, index, brush));
    case "timeline":
      return model.rows.map((row, index) => drawTimes(row, index, brush));
  }
}

/** Draws gridlines, axis, the marks with their figures, and labels: for files, and with links for frames. */
export function drawRows(model: RowsPlot, layout: RowLayout, paint: Paint, x: ToX, link?: Link): Drawing {
  const rows = listPlotRows(model);
  const marks = drawMarks(model, { layout, paint, x, at: toPlace(model.axis, layout), words: true, link });
  return {
    height: plotHeight(model, layout),
    nodes: [
      ...drawAxis(model.axis, rows.length, layout, paint, x),
      ...rows.flatMap((row, index) => [
        withLink(drawLabel(row.label, index, layout, paint, x), row.path, link),
        ...(marks[index] ?? []),
      ]),
    ],
  };
}
