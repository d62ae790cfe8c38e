// The drawing of a chart, whatever its shape, with its labels as links.
import type { ChartModel } from "@/lib/charts/chart-model.ts";
import { PanelPlot } from "./panel-plot.tsx";
import { RowPlot } from "./row-plot.tsx";
import { TilePlot } from "./tile-plot.tsx";

interface ChartPlotProps {
  model: ChartModel;
  hrefOf?: ((value: string) => string) | undefined;
}

export function ChartPlot({ model, hrefOf }: ChartPlotProps) {
  if (model.shape === "tiles") return <TilePlot model={model} hrefOf={hrefOf} />;
  if (model.shape === "panels") return <PanelPlot model={model} />;
  return (
    <div className="chart-area mt-3">
      <RowPlot model={model} form="beside" />
      <RowPlot model={model} form="above" />
    </div>
  );
}
