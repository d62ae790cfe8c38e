// A chart for paper: solid, dotted and hatched, so that it needs no colour; labels are in the drawing, and it is as wide
// as the page.
import { type ChartModel, joinFacts } from "@/lib/charts/chart-model.ts";
import { drawPlot, drawSwatch, hasPlot, listDescriptions, toLegend } from "@/lib/charts/draw-plot.ts";
import { paintWith, toPatterns } from "@/lib/charts/paint.ts";
import { printPalette } from "@/lib/charts/palette.ts";
import { SvgDrawing } from "../charts/svg-drawing.tsx";

const width = 1000;

export function ReportChart({ model, id }: { model: ChartModel; id: string }) {
  const prefix = `${id}-`;
  const paint = paintWith(printPalette, { prefix });
  const drawing = hasPlot(model) ? drawPlot(model, width, paint) : null;
  return (
    <figure className="report-chart keep-together">
      <h3>{model.title}</h3>
      <p>{model.sentence}</p>
      {drawing ? (
        <>
          <ul className="report-legend">
            {toLegend(model).map(({ role, label }) => (
              <li key={`${role} ${label}`}>
                <svg aria-hidden="true" width={22} height={14}>
                  <SvgDrawing nodes={drawSwatch(role, paint)} />
                </svg>
                {label}
              </li>
            ))}
          </ul>
          <div className="report-plot">
            <svg
              role="img"
              aria-label={[model.title, model.sentence, ...listDescriptions(model)].join("\n")}
              viewBox={`0 0 ${width} ${drawing.height}`}
            >
              <defs>
                <SvgDrawing nodes={toPatterns(printPalette, { prefix })} />
              </defs>
              <SvgDrawing nodes={drawing.nodes} />
            </svg>
          </div>
        </>
      ) : null}
      <figcaption className="text-small text-muted">
        {[model.more, model.silent, model.note].filter(Boolean).map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
        <span className="block">{joinFacts(model)}</span>
      </figcaption>
    </figure>
  );
}
