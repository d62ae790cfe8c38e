// The bar of a row: its parts side by side, its figures at the end.
import { measureText, type SvgNode, svgNode } from "../export/svg-node.ts";
import { type ChartAxis, type ChartBar, partKeys } from "./chart-model.ts";
import { type Brush, drawBelow, type RowLayout, toMiddle, withLink } from "./draw-rows.ts";

export function drawBar(bar: Pick<ChartBar, "parts" | "value" | "source">, index: number, brush: Brush): SvgNode[] {
  const { layout, paint, x, at, words, link } = brush;
  const middle = toMiddle(index, layout);
  const barTop = middle - layout.barHeight / 2;
  const baseline = middle + layout.fontSize * 0.35;
  const nodes: SvgNode[] = [];
  let reached = 0;
  for (const key of partKeys) {
    const length = bar.parts?.[key] ?? 0;
    if (length <= 0) continue;
    const width = at(length) - at(0);
    nodes.push(
      svgNode("rect", { x: x(at(reached)), y: barTop, width: x(width), height: layout.barHeight, ...paint(key) }),
    );
    reached += length;
  }
  if (!words) return nodes;
  // A full bar would leave no room at its end: the words stand on the paper below it.
  if (layout.form === "above") {
    const below = drawBelow(bar.value, index, layout, paint, x);
    return [...nodes, withLink(below, bar.source, link)];
  }
  const { end, inside } = toValuePlace(bar, brush);
  const place = inside ? { dx: -10, "text-anchor": "end", ...paint("valueInside") } : { dx: 8, ...paint("value") };
  const value = svgNode("text", { x: x(end), y: baseline, "font-size": layout.fontSize, ...place }, [bar.value]);
  return [...nodes, withLink(value, bar.source, link)];
}

/** Of the width so much is left to labels and bars at least; figures that need more room stand on their bars. */
const leastEnd = 0.66;

/** Where the axis ends, as a fraction of the width, so that the figures have room behind their bars. */
export function toAxisEnd(
  { bars, axis }: { bars: Pick<ChartBar, "parts" | "value">[]; axis: ChartAxis },
  { from, to, fontSize, leastWidth }: RowLayout,
): number {
  const ends = bars.map(({ parts, value }) => {
    const share = partKeys.reduce((sum, key) => sum + (parts?.[key] ?? 0), 0) / axis.max;
    const room = 1 - (measureText(value, fontSize) + 12) / leastWidth;
    return share > 0 ? from + (room - from) / share : to;
  });
  return Math.min(to, ...ends.filter((end) => end >= leastEnd));
}

/** Where a bar ends, as a fraction of the width, and whether its figures have no room behind its end. */
export function toValuePlace(
  { parts, value }: Pick<ChartBar, "parts" | "value">,
  { layout, at }: Pick<Brush, "layout" | "at">,
): { end: number; inside: boolean } {
  const end = at(partKeys.reduce((sum, key) => sum + (parts?.[key] ?? 0), 0));
  return { end, inside: measureText(value, layout.fontSize) > (1 - end) * layout.leastWidth - 10 };
}
