// A chart model of any shape -> its drawing and its legend, for the page and for files.
import { type SvgNode, svgNode } from "../export/svg-node.ts";
import type { BarsModel, ChartModel, LegendEntry, Role, StripsModel, TimelineModel } from "./chart-model.ts";
import { drawBar } from "./draw-bars.ts";
import { drawPanels } from "./draw-panels.ts";
import {
  aboveLayout,
  axisHeight,
  type Brush,
  besideLayout,
  type Drawing,
  drawAxis,
  drawLabel,
  type Paint,
  type RowLayout,
  type ToX,
  toPlace,
} from "./draw-rows.ts";
import { drawStrip, hasSpread } from "./draw-strips.ts";
import { drawTiles, wideTiles } from "./draw-tiles.ts";
import { drawTimes } from "./draw-timeline.ts";
import { tileColumns } from "./province-tiles.ts";

export type RowsModel = BarsModel | StripsModel | TimelineModel;

interface PlotRow {
  id: string;
  label: string;
  path: string | null;
  description: string;
}

/** The rows of a chart that has them. */
export function listPlotRows(model: RowsModel): PlotRow[] {
  return model.shape === "bars" ? model.bars : model.shape === "strips" ? model.strips : model.rows;
}

/** The layout of a shape on the page. */
export function toRowLayout(model: RowsModel, form: RowLayout["form"]): RowLayout {
  const layout = form === "beside" ? besideLayout : aboveLayout;
  if (model.shape === "bars") return layout;
  if (model.shape === "strips")
    return form === "beside"
      ? { ...layout, to: 0.7 }
      : { ...layout, rowHeight: 76, barHeight: 22, from: 0.03, to: 0.97 };
  return form === "beside"
    ? { ...layout, rowHeight: 32, to: 0.97 }
    : { ...layout, rowHeight: 54, from: 0.02, to: 0.98 };
}

/** The height of the rows and their axis, known without drawing: the page reserves it. */
export function plotHeight(model: RowsModel, layout: RowLayout): number {
  return listPlotRows(model).length * layout.rowHeight + axisHeight;
}

/** The marks of each row. */
function drawMarks(model: RowsModel, brush: Brush): SvgNode[][] {
  switch (model.shape) {
    case "bars":
      return model.bars.map((bar, index) => drawBar(bar, index, brush));
    case "strips":
      return model.strips.map((strip, index) => drawStrip(strip, index, brush));
    case "timeline":
      return model.rows.map((row, index) => drawTimes(row, index, brush));
  }
}

/** Draws gridlines, axis, the marks, and (unless the page sets them as links) labels and the figures of bars. */
export function drawRows(model: RowsModel, layout: RowLayout, paint: Paint, x: ToX, labels = true): Drawing {
  const rows = listPlotRows(model);
  const marks = drawMarks(model, { layout, paint, x, at: toPlace(model.axis, layout), words: labels });
  return {
    height: plotHeight(model, layout),
    nodes: [
      ...drawAxis(model.axis, rows.length, layout, paint, x),
      ...rows.flatMap((row, index) => [
        ...(labels ? [drawLabel(row.label, index, layout, paint, x)] : []),
        ...(marks[index] ?? []),
      ]),
    ],
  };
}

/** The side of a tile in a file. */
const fileTile = 92;
/** The width of the map of tiles in a file. */
export const fileTilesWidth = tileColumns * fileTile;

/** The whole plot for a file of a given width. */
export function drawPlot(model: ChartModel, width: number, paint: Paint): Drawing {
  if (model.shape === "panels") return drawPanels(model, width, paint);
  if (model.shape === "tiles") {
    const layout = { ...wideTiles, size: fileTile, fontSize: 17 };
    return drawTiles(model, layout, paint, (fraction) => fraction * fileTilesWidth);
  }
  const layout = toRowLayout(model, "beside");
  const larger = { leastWidth: width, rowHeight: layout.rowHeight + 6, barHeight: layout.barHeight + 4, fontSize: 16 };
  return drawRows(model, { ...layout, ...larger }, paint, (fraction) => fraction * width);
}

/** Whether there is anything to draw. */
export function hasPlot(model: ChartModel): boolean {
  if (model.shape === "panels") return model.panels.length > 0;
  return model.shape === "tiles" ? !model.empty : listPlotRows(model).length > 0;
}

/** What each mark of the drawing says, in words: the description of the picture. */
export function listDescriptions(model: ChartModel): string[] {
  if (model.shape === "panels")
    return model.panels.flatMap((panel) => [panel.label, ...panel.bars.map((bar) => bar.description)]);
  if (model.shape === "tiles")
    return model.tiles.filter((tile) => tile.role !== "tile").map((tile) => tile.description);
  return listPlotRows(model).map((row) => row.description);
}

/** The marks that occur, with their names. */
export function toLegend(model: ChartModel): LegendEntry[] {
  if (model.shape === "strips" && !model.strips.some(hasSpread))
    return model.legend.filter(({ role }) => role !== "range" && role !== "median");
  if (model.shape !== "bars" && model.shape !== "panels") return model.legend;
  const bars = model.shape === "bars" ? model.bars : model.panels.flatMap((panel) => panel.bars);
  return model.parts
    .filter((part) => bars.some((bar) => (bar.counts?.[part.key] ?? 0) > 0))
    .map(({ key, label }) => ({ role: key, label }));
}

/** A mark of the legend in a box of 22 by 14. */
export function drawSwatch(role: Role, paint: Paint): SvgNode[] {
  switch (role) {
    case "range":
      return [svgNode("line", { x1: 1, x2: 21, y1: 7, y2: 7, "stroke-width": 1.5, ...paint(role) })];
    case "median":
      return [svgNode("line", { x1: 11, x2: 11, y1: 0, y2: 14, "stroke-width": 3, ...paint(role) })];
    case "dot":
    case "feedback":
    case "published":
      return [svgNode("circle", { cx: 11, cy: 7, r: 5.5, ...paint(role) })];
    case "stay":
      return [svgNode("rect", { x: 0, y: 2, width: 22, height: 10, ...paint(role), "stroke-width": 0 })];
    default:
      return [svgNode("rect", { x: 0.5, y: 0.5, width: 21, height: 13, ...paint(role) })];
  }
}
