// A distribution as the marks of a row: the dots, a rule from the least to the largest, a stroke at the median.
import { measureText, type SvgNode, svgNode } from "../export/svg-node.ts";
import type { Strip } from "./chart-model.ts";
import { type Brush, drawBelow, toMiddle } from "./draw-rows.ts";

const smallest = 5;
const largest = 12;

/** Whether a strip lies apart: only then are there ends and a middle to be drawn. */
export function hasSpread(strip: Pick<Strip, "dots">): boolean {
  return strip.dots.length > 1;
}

/** The radius of a dot: its area stands for the count. */
export function toRadius(count: number): number {
  return Math.min(largest, smallest * Math.sqrt(count));
}

export function drawStrip(
  strip: Omit<Strip, "description">,
  index: number,
  { layout, paint, x, at, words }: Brush,
): SvgNode[] {
  const y = toMiddle(index, layout);
  const { range } = strip;
  const nodes: SvgNode[] = [];
  // One dot is its own ends and its own middle.
  const isSpread = range !== null && hasSpread(strip);
  if (isSpread)
    nodes.push(
      svgNode("line", {
        x1: x(at(range.min)),
        x2: x(at(range.max)),
        y1: y,
        y2: y,
        "stroke-width": 1.5,
        ...paint("range"),
      }),
    );
  for (const dot of strip.dots)
    nodes.push(
      svgNode("circle", {
        cx: x(at(dot.value)),
        cy: y,
        r: toRadius(dot.count),
        "data-says": dot.says,
        ...paint("dot"),
      }),
    );
  if (isSpread) {
    const median = x(at(range.median));
    const half = layout.barHeight / 2 + 2;
    nodes.push(
      svgNode("line", { x1: median, x2: median, y1: y - half, y2: y + half, "stroke-width": 3, ...paint("median") }),
    );
  }
  if (!words) return nodes;
  const { value, detail } = strip;
  if (layout.form === "above") {
    const line = detail === undefined ? value : `${value}　${detail}`;
    return [...nodes, drawBelow(line, index, layout, paint, x)];
  }
  const end = at(range?.max ?? 0);
  const room = (1 - layout.to) * layout.leastWidth - 18;
  const size = measureText(value, layout.fontSize) > room ? layout.fontSize - 1.5 : layout.fontSize;
  const place = range ? { x: x(Math.max(layout.to, end)), dx: 18 } : { x: x(layout.from), dx: 8 };
  const baseline = y + size * (detail === undefined ? 0.35 : -0.2);
  nodes.push(svgNode("text", { ...place, y: baseline, "font-size": size, ...paint("value") }, [value]));
  if (detail !== undefined)
    nodes.push(svgNode("text", { ...place, y: y + 13, "font-size": 12, ...paint("muted") }, [detail]));
  return nodes;
}
