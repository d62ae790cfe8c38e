// A chart's drawing wide and narrow, where no script chooses: in frames on other sites and in reports on a phone.
import type { ChartModel } from "./chart-model.ts";
import { drawPlot, fileTilesWidth } from "./draw-plot.ts";
import { type Drawing, type Link, type Paint, toPercent } from "./draw-rows.ts";
import { drawRows, toRowLayout } from "./row-shapes.ts";

export type Form = "wide" | "narrow";

export interface FormDrawing extends Drawing {
  /** The width that the drawing is made for and scaled from; `null` where its positions are percentages. */
  viewWidth: number | null;
}

/** Rows take any width, their text keeps its size; tiles and small multiples are scaled. */
export function drawForm(model: ChartModel, form: Form, paint: Paint, link?: Link): FormDrawing {
  if (model.shape === "tiles" || model.shape === "panels") {
    const viewWidth = model.shape === "tiles" ? fileTilesWidth : form === "wide" ? 900 : 400;
    return { ...drawPlot(model, viewWidth, paint, link), viewWidth };
  }
  const layout = toRowLayout(model, form === "wide" ? "beside" : "above");
  return { ...drawRows(model, layout, paint, toPercent, link), viewWidth: null };
}
