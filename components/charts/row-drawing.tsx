// The drawing of a chart of rows: one for every width. Both ways its positions are percentages of the plot (the rows,
// without labels and axis), so that the style sheet alone says where the plot lies and how high a row is.
import { Fragment } from "react";
import { type Brush, besideLayout, toLabelStep, toPercent, toPlace } from "@/lib/charts/draw-rows.ts";
import { drawMarks, type RowsPlot, toRowLayout } from "@/lib/charts/row-shapes.ts";
import { svgNode } from "@/lib/export/svg-node.ts";
import { pageHatch, paintWithClasses } from "./page-paint.ts";
import { SvgDrawing } from "./svg-drawing.tsx";

const paint = paintWithClasses(pageHatch);
const wholeWidth = { from: 0, to: 1 };

export function RowDrawing({ plot, says }: { plot: RowsPlot; says: boolean }) {
  const at = toPlace(plot.axis, wholeWidth);
  // The middle of each row is 0: its marks are put where the row is.
  const layout = { ...besideLayout, ...wholeWidth, rowHeight: 0 };
  const brush: Brush = { layout, paint, x: toPercent, at, words: false };
  return (
    <svg role="img" aria-label={`${plot.title} ${plot.sentence}`} className="bars-drawing">
      <Axis plot={plot} at={at} />
      <SvgDrawing
        nodes={drawMarks(plot, brush).map((nodes, index, rows) =>
          svgNode("svg", { y: toPercent((index + 0.5) / rows.length) }, nodes),
        )}
        says={says}
      />
    </svg>
  );
}

/** Gridlines over all rows; ticks and the name of the axis below them. */
function Axis({ plot, at }: { plot: RowsPlot; at: (value: number) => number }) {
  const { axis } = plot;
  const [wide = 1, narrow = 1] = (["beside", "above"] as const).map((form) =>
    toLabelStep(axis, toRowLayout(plot, form)),
  );
  return (
    <>
      {axis.ticks.map(({ value, label }, index) => {
        const x = toPercent(at(value));
        const [inWide, inNarrow] = [index % wide === 0, index % narrow === 0];
        const form = inWide && inNarrow ? "" : inWide ? "wide-only" : "narrow-only";
        const end = index === 0 ? "first" : index === axis.ticks.length - 1 ? "last" : "";
        return (
          <Fragment key={value}>
            <line x1={x} x2={x} y2="100%" className={value === 0 ? "chart-baseline" : "chart-grid"} />
            {inWide || inNarrow ? (
              <text x={x} y="100%" dy={19} className={`${form} ${end}`.trim() || undefined}>
                {label}
              </text>
            ) : null}
          </Fragment>
        );
      })}
      {axis.label === "" ? null : (
        <text x="100%" y="100%" dy={38} className="axis-name">
          {axis.label}
        </text>
      )}
    </>
  );
}
