// A chart for paper: solid, dotted and hatched, so that it needs no colour; labels are in the drawing, and it is as wide
// as the page.
import { type ChartModel, joinFacts } from "@/lib/charts/chart-model.ts";
import { drawForm } from "@/lib/charts/draw-forms.ts";
import { drawPlot, drawSwatch, hasPlot, listDescriptions, toLegend } from "@/lib/charts/draw-plot.ts";
import { paintWith, toPatterns } from "@/lib/charts/paint.ts";
import { printPalette } from "@/lib/charts/palette.ts";
import { SvgDrawing } from "../charts/svg-drawing.tsx";

/** The units of the drawing across the page; fewer where its words are small. */
const widths = { bars: 860, strips: 860, timeline: 860, tiles: 860, panels: 720 };

export function ReportChart({ model, id }: { model: ChartModel; id: string }) {
  const width = widths[model.shape];
  const prefix = `${id}-`;
  const paint = paintWith(printPalette, { prefix });
  const label = [model.title, model.sentence, ...listDescriptions(model)].join("\n");
  const drawing = hasPlot(model) ? drawPlot(model, width, paint) : null;
  return (
    <figure className="report-chart keep-together">
      <h2>{model.title}</h2>
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
          <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${drawing.height}`} className="report-plot">
            <defs>
              <SvgDrawing nodes={toPatterns(printPalette, { prefix })} />
            </defs>
            <SvgDrawing nodes={drawing.nodes} />
          </svg>
          <NarrowDrawing model={model} id={id} label={label} />
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

/** For a phone, where the page's drawing would be too small to read. */
function NarrowDrawing({ model, id, label }: { model: ChartModel; id: string; label: string }) {
  const prefix = `${id}-narrow-`;
  const { height, nodes, viewWidth } = drawForm(model, "narrow", paintWith(printPalette, { prefix }));
  const size = viewWidth === null ? { height, style: { height } } : { viewBox: `0 0 ${viewWidth} ${height}` };
  return (
    <svg role="img" aria-label={label} {...size} className="report-plot-narrow">
      <defs>
        <SvgDrawing nodes={toPatterns(printPalette, { prefix })} />
      </defs>
      <SvgDrawing nodes={nodes} />
    </svg>
  );
}
