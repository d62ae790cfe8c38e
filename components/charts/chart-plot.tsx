// The drawing of a chart, whatever its shape, with its labels as links. What the browser gets of a chart begins here: the
// words around the drawing and the table are not sent along with it.
import type { ChartModel } from "@/lib/charts/chart-model.ts";
import { toRowsPlot } from "@/lib/charts/row-shapes.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { toCheck, toTickWords } from "../filters/compare-form.tsx";
import { PanelPlot } from "./panel-plot.tsx";
import { RowPlot } from "./row-plot.tsx";
import { TilePlot } from "./tile-plot.tsx";

interface ChartPlotProps {
  model: ChartModel;
  hrefOf?: ((value: string) => string) | undefined;
}

export function ChartPlot({ model, hrefOf }: ChartPlotProps) {
  const messages = getMessages(model.locale);
  const words = { openSource: messages.pages.notice.openPlace(""), keyboardHint: messages.charts.keyboardHint };
  if (model.shape === "tiles") {
    const { tiles, locale, title, sentence } = model;
    const hrefs = hrefOf ? tiles.map((tile) => (tile.role === "tile" ? "" : hrefOf(tile.id))) : null;
    return (
      <TilePlot
        tiles={tiles}
        hrefs={hrefs}
        locale={locale}
        label={`${title} ${sentence}`}
        listed={messages.seeing.province.listed(tiles.filter((tile) => tile.rank !== null).length)}
        check={toCheck(locale, messages)}
        tick={toTickWords(messages)}
      />
    );
  }
  if (model.shape === "panels") return <PanelPlot panels={model.panels} locale={model.locale} {...words} />;
  return (
    <div className="chart-area mt-3">
      <RowPlot plot={toRowsPlot(model)} {...words} />
    </div>
  );
}
