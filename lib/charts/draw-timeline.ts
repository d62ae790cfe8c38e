// Days on a line as the marks of a row: the stay as a bar, feedback as hollow and publication as solid rounds; forms
// differ, so that no colour is needed to tell them apart.
import { type SvgNode, svgNode } from "../export/svg-node.ts";
import type { TimeRow, TimeSpan } from "./chart-model.ts";
import { type Brush, toMiddle } from "./draw-rows.ts";

export function drawTimes(row: Pick<TimeRow, "spans">, index: number, brush: Brush): SvgNode[] {
  return row.spans.flatMap((span) => drawSpan(span, toMiddle(index, brush.layout), brush));
}

function drawSpan(span: TimeSpan, y: number, { layout, paint, x, at }: Brush): SvgNode[] {
  const [from, to] = [at(span.from), at(span.to)];
  if (span.role === "stay") {
    // The line below it keeps a stay of one day in sight.
    const height = layout.barHeight * 0.5;
    return [
      svgNode("line", {
        x1: x(from),
        x2: x(from),
        y1: y - height / 2,
        y2: y + height / 2,
        "stroke-width": 3,
        ...paint("stay"),
      }),
      svgNode("rect", {
        x: x(from),
        y: y - height / 2,
        width: x(to - from),
        height,
        "data-says": span.says,
        ...paint("stay"),
        "stroke-width": 0,
      }),
    ];
  }
  const nodes: SvgNode[] = [];
  if (to > from)
    nodes.push(svgNode("line", { x1: x(from), x2: x(to), y1: y, y2: y, "stroke-width": 1.5, ...paint("range") }));
  for (const place of to > from ? [from, to] : [from])
    nodes.push(svgNode("circle", { cx: x(place), cy: y, r: 5.5, "data-says": span.says, ...paint(span.role) }));
  return nodes;
}
