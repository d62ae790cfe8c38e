// Rows with their labels beside or above them: bars, strips, the time line.
import { drawRows, listPlotRows, plotHeight, type RowsModel, toRowLayout } from "@/lib/charts/draw-plot.ts";
import type { RowLayout } from "@/lib/charts/draw-rows.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { AppLink } from "../layout/app-link.tsx";
import { BarValues } from "./bar-values.tsx";
import { BarsCanvas } from "./bars-canvas.tsx";
import { MarksCanvas } from "./marks-canvas.tsx";
import { paintWithClasses, toPercent } from "./page-paint.ts";
import { StaticDrawing } from "./static-drawing.tsx";

export function RowPlot({ model, form }: { model: RowsModel; form: RowLayout["form"] }) {
  const layout = toRowLayout(model, form);
  const height = plotHeight(model, layout);
  const hatch = `hatch-${model.question}-${form}`;
  const drawing = (
    <StaticDrawing
      drawing={drawRows(model, layout, paintWithClasses(hatch), toPercent, false)}
      hatch={hatch}
      label={`${model.title} ${model.sentence}`}
    />
  );
  return (
    <div className={`bars ${form === "beside" ? "bars-wide" : "bars-narrow"}`}>
      <ol className="bars-labels">
        {listPlotRows(model).map((row, index) => (
          <li key={row.id} style={{ top: index * layout.rowHeight, height: form === "beside" ? layout.rowHeight : 26 }}>
            {row.path === null ? (
              <span>{row.label}</span>
            ) : (
              <AppLink href={row.path} locale={model.locale} lang="zh-CN" title={row.label}>
                {row.label}
              </AppLink>
            )}
          </li>
        ))}
      </ol>
      {model.shape === "bars" ? (
        <>
          <BarsCanvas model={model} form={form} height={height}>
            {drawing}
          </BarsCanvas>
          <BarValues model={model} layout={layout} messages={getMessages(model.locale)} />
        </>
      ) : (
        <MarksCanvas locale={model.locale}>{drawing}</MarksCanvas>
      )}
    </div>
  );
}
