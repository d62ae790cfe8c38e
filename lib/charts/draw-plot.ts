// A chart model of any shape -> its drawing and its legend, for the page and for files.
import { measureText, type SvgNode, svgNode } from "../export/svg-node.ts";
import type { ChartModel, LegendEntry, Role } from "./chart-model.ts";
import { toAxisEnd } from "./draw-bars.ts";
import { drawPanels } from "./draw-panels.ts";
import { type Drawing, type Link, labelGap, type Paint, type RowLayout } from "./draw-rows.ts";
import { hasSpread } from "./draw-strips.ts";
import { drawTiles, wideTiles } from "./draw-tiles.ts";
import { tileColumns } from "./province-tiles.ts";
import { drawRows, listPlotRows, type RowsPlot, toRowLayout } from "./row-shapes.ts";

/** The side of a tile in a file. */
const fileTile = 92;
/** The width of the map of tiles in a file. */
export const fileTilesWidth = tileColumns * fileTile;

/** The whole plot for a file of a given width. */
export function drawPlot(model: ChartModel, width: number, paint: Paint, link?: Link): Drawing {
  if (model.shape === "panels") return drawPanels(model, width, paint, link);
  if (model.shape === "tiles") {
    const layout = { ...wideTiles, size: fileTile, fontSize: 17 };
    return drawTiles(model, layout, paint, (fraction) => fraction * fileTilesWidth);
  }
  const layout = toRowLayout(model, "beside");
  const larger = { leastWidth: width, rowHeight: layout.rowHeight + 6, barHeight: layout.barHeight + 4, fontSize: 16 };
  const behind = { ...layout, ...larger, from: roomForLabels(model, { ...layout, ...larger }) };
  const to = model.shape === "bars" ? toAxisEnd(model, behind) : behind.to;
  return drawRows(model, { ...behind, to }, paint, (fraction) => fraction * width);
}

/** Where the axis of a file begins: behind the longest name, as long as four tenths of the width are left to the marks. */
function roomForLabels(model: RowsPlot, { from, to, fontSize, leastWidth }: RowLayout): number {
  const longest = Math.max(0, ...listPlotRows(model).map(({ label }) => measureText(label, fontSize)));
  const most = Math.max(from, Math.min(0.4, to - 0.4));
  return Math.min(most, Math.max(from, (longest + labelGap) / leastWidth));
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
  const rows = model.shape === "bars" ? model.bars : model.shape === "strips" ? model.strips : model.rows;
  return rows.map((row) => row.description);
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
