"use client";
// Small multiples: the same rows once for each thing that is counted. Drawn by the server and by the browser from the same
// data, which are sent once.
import type { PanelsModel } from "@/lib/charts/chart-model.ts";
import { drawPanel, panelRowHeight } from "@/lib/charts/draw-panels.ts";
import { toPercent } from "@/lib/charts/draw-rows.ts";
import { punctuation } from "@/lib/format.ts";
import { leadsToText } from "@/lib/ledger/source-address.ts";
import { AppLink } from "../layout/app-link.tsx";
import { MarksCanvas } from "./marks-canvas.tsx";
import { pageHatch, paintWithClasses } from "./page-paint.ts";
import { SvgDrawing } from "./svg-drawing.tsx";

/** The least width of a panel in pixels; decides where a label is cut. */
const leastWidth = 300;
const paint = paintWithClasses(pageHatch);

interface PanelPlotProps extends Pick<PanelsModel, "panels" | "locale"> {
  /** What stands before the name of a row where its figure leads to the text that states it. */
  openSource: string;
  keyboardHint: string;
}

export function PanelPlot({ panels, locale, openSource, keyboardHint }: PanelPlotProps) {
  return (
    <div className="panels mt-4">
      {panels.map((panel) => {
        const { height, nodes } = drawPanel(panel, leastWidth, paint, toPercent, false);
        return (
          <div key={panel.id} className="keep-together">
            <h3 className="border-b border-hairline pb-1">{panel.label}</h3>
            <div className="bars mt-1">
              <ol className="panel-labels">
                {panel.bars.map((bar, index) => (
                  <li key={bar.id} style={{ top: index * panelRowHeight }}>
                    <AppLink href={bar.path} locale={locale} lang="zh-CN" title={bar.label}>
                      {bar.label}
                    </AppLink>
                    {bar.source === undefined ? (
                      <span className={bar.parts ? "panel-value" : "panel-value text-muted"}>{bar.value}</span>
                    ) : (
                      <AppLink
                        href={bar.source}
                        locale={locale}
                        className="figure-link panel-value"
                        title={leadsToText(bar.source) ? openSource + bar.label : undefined}
                      >
                        {bar.value}
                      </AppLink>
                    )}
                  </li>
                ))}
              </ol>
              <MarksCanvas keyboardHint={keyboardHint}>
                {(says) => (
                  <svg
                    role="img"
                    aria-label={[panel.label, ...panel.bars.map((bar) => bar.description)].join(
                      punctuation[locale].semicolon,
                    )}
                    width="100%"
                    style={{ height }}
                  >
                    <SvgDrawing nodes={nodes} says={says} />
                  </svg>
                )}
              </MarksCanvas>
            </div>
          </div>
        );
      })}
    </div>
  );
}
