// Small multiples: the same rows once for each thing that is counted.
import type { PanelsModel } from "@/lib/charts/chart-model.ts";
import { drawPanel, panelRowHeight } from "@/lib/charts/draw-panels.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { AppLink } from "../layout/app-link.tsx";
import { MarksCanvas } from "./marks-canvas.tsx";
import { paintWithClasses, toPercent } from "./page-paint.ts";
import { StaticDrawing } from "./static-drawing.tsx";

/** The least width of a panel in pixels; decides where a label is cut. */
const leastWidth = 300;

export function PanelPlot({ model }: { model: PanelsModel }) {
  return (
    <div className="panels mt-4">
      {model.panels.map((panel) => {
        const hatch = `hatch-${model.question}-${panel.id}`;
        return (
          <div key={panel.id} className="keep-together">
            <h3 className="border-b border-hairline pb-1">{panel.label}</h3>
            <div className="bars mt-1">
              <ol className="panel-labels">
                {panel.bars.map((bar, index) => (
                  <li key={bar.id} style={{ top: index * panelRowHeight }}>
                    <AppLink href={bar.path} locale={model.locale} lang="zh-CN" title={bar.label}>
                      {bar.label}
                    </AppLink>
                    {bar.source === undefined ? (
                      <span className={`panel-value ${bar.parts ? "" : "text-muted"}`}>{bar.value}</span>
                    ) : (
                      <AppLink
                        href={bar.source}
                        locale={model.locale}
                        className="figure-link panel-value"
                        title={getMessages(model.locale).pages.notice.openPlace(bar.label)}
                      >
                        {bar.value}
                      </AppLink>
                    )}
                  </li>
                ))}
              </ol>
              <MarksCanvas locale={model.locale}>
                <StaticDrawing
                  drawing={drawPanel(panel, leastWidth, paintWithClasses(hatch), toPercent, false)}
                  hatch={hatch}
                  label={[panel.label, ...panel.bars.map((bar) => bar.description)].join("；")}
                />
              </MarksCanvas>
            </div>
          </div>
        );
      })}
    </div>
  );
}
