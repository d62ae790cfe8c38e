// The drawing of a chart of rows: one for every width. Both ways its positions are percentages of the plot (the rows,
// without labels and axis), so that the style sheet alone says where the plot lies and how high a row is.
import { type Brush, besideLayout, toLabelStep, toPercent, toPlace } from "@/lib/charts/draw-rows.ts";
import { drawMarks, type RowsPlot, toRowLayout } from "@/lib/charts/row-shapes.ts";
import { svgNode } from "@/lib/export/svg-node.ts";
import { pageHatch, paintWithClasses } from "./page-paint.ts";
import { SvgDrawing } from "./svg-drawing.tsx";

const paint = paintWithClasses(pageHatch);
const wholeWidth = { from: 0, to: 1 };

interface RowDrawingProps {
  plot: RowsPlot;
  /** Names the gridlines and the marks of each row, for their pieces on paper. */
  id: string;
  says: boolean;
}

export function RowDrawing({ plot, id, says }: RowDrawingProps) {
  const at = toPlace(plot.axis, wholeWidth);
  // The middle of each row is 0: its marks are put where the row is.
  const layout = { ...besideLayout, ...wholeWidth, rowHeight: 0 };
  const brush: Brush = { layout, paint, x: toPercent, at, words: false };
  return (
    <svg role="img" aria-label={`${plot.title} ${plot.sentence}`} className="bars-drawing">
      <g id={`${id}grid`}>
        <Gridlines plot={plot} />
      </g>
      <TickLabels plot={plot} y="100%" />
      <SvgDrawing
        nodes={drawMarks(plot, brush).map((nodes, index, rows) =>
          svgNode("svg", { y: toPercent((index + 0.5) / rows.length) }, [svgNode("g", { id: `${id}${index}` }, nodes)]),
        )}
        says={says}
      />
    </svg>
  );
}

/**
 * The same on paper, row by row, so that a page ends between two rows: what the drawing holds is shown once more, in each
 * row by itself.
 */
export function RowPiece({ id, index }: { id: string; index: number }) {
  return (
    <svg aria-hidden="true" className="bars-piece">
      <use href={`#${id}grid`} />
      <use href={`#${id}${index}`} y="50%" />
    </svg>
  );
}

/** What stands below the last row on paper. */
export function AxisPiece({ plot }: { plot: RowsPlot }) {
  return (
    <svg aria-hidden="true" className="bars-piece bars-drawing">
      <TickLabels plot={plot} y="0" />
    </svg>
  );
}

function Gridlines({ plot }: { plot: RowsPlot }) {
  const at = toPlace(plot.axis, wholeWidth);
  return plot.axis.ticks.map(({ value }) => {
    const x = toPercent(at(value));
    return <line key={value} x1={x} x2={x} y2="100%" className={value === 0 ? "chart-baseline" : "chart-grid"} />;
  });
}

/** Ticks and the name of the axis below the rows, which end at `y`. */
function TickLabels({ plot, y }: { plot: RowsPlot; y: string }) {
  const { axis } = plot;
  const at = toPlace(axis, wholeWidth);
  const [wide = 1, narrow = 1] = (["beside", "above"] as const).map((form) =>
    toLabelStep(axis, toRowLayout(plot, form)),
  );
  return (
    <>
      {axis.ticks.map(({ value, label }, index) => {
        const [inWide, inNarrow] = [index % wide === 0, index % narrow === 0];
        if (!inWide && !inNarrow) return null;
        const form = inWide && inNarrow ? "" : inWide ? "wide-only" : "narrow-only";
        const end = index === 0 ? "first" : index === axis.ticks.length - 1 ? "last" : "";
        return (
          <text key={value} x={toPercent(at(value))} y={y} dy={19} className={`${form} ${end}`.trim() || undefined}>
            {label}
          </text>
        );
      })}
      {axis.label === "" ? null : (
        <text x="100%" y={y} dy={38} className="axis-name">
          {axis.label}
        </text>
      )}
    </>
  );
}
