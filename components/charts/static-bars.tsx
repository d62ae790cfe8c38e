// The bars as pure SVG: the first paint, the page without script, the print. Positions are percentages, so that text
// keeps its size at any width.

import type { ChartModel } from "@/lib/charts/chart-model.ts";
import {
  aboveLayout,
  type BarLayout,
  barsHeight,
  besideLayout,
  drawBars,
  hatchPattern,
  type Paint,
} from "@/lib/charts/draw-bars.ts";
import { SvgDrawing } from "./svg-drawing.tsx";

export const layouts: Record<BarLayout["form"], BarLayout> = { beside: besideLayout, above: aboveLayout };

export function hatchId(model: ChartModel, form: BarLayout["form"]): string {
  return `hatch-${model.question}-${form}`;
}

function paintWith(hatch: string): Paint {
  const classes: Record<string, string> = {
    done: "chart-done",
    ongoing: "chart-ongoing",
    text: "chart-text",
    value: "chart-value",
    valueInside: "chart-value-inside",
    muted: "chart-muted",
    grid: "chart-grid",
    baseline: "chart-baseline",
  };
  return (role): ReturnType<Paint> =>
    role === "notStated" ? { class: "chart-not-stated", fill: `url(#${hatch})` } : { class: classes[role] ?? "" };
}

export function StaticBars({ model, form }: { model: ChartModel; form: BarLayout["form"] }) {
  const layout = layouts[form];
  const hatch = hatchId(model, form);
  const percent = (fraction: number) => `${Math.round(fraction * 1e6) / 1e4}%`;
  const { height, nodes } = drawBars(model, layout, paintWith(hatch), percent, false);
  return (
    <svg
      role="img"
      aria-label={`${model.title} ${model.sentence}`}
      height={height}
      width="100%"
      style={{ height: barsHeight(model, layout) }}
    >
      <defs>
        <SvgDrawing nodes={[hatchPattern(hatch, { class: "chart-hatch-paper" }, { class: "chart-hatch-line" })]} />
      </defs>
      <SvgDrawing nodes={nodes} />
    </svg>
  );
}
