// The bars of a chart model as a drawing. `x` turns a fraction of the width into a coordinate, so that the page can
// use percentages (the text keeps its size at any width) and a file pixels.

import { measureText, type SvgNode, svgNode } from "../export/svg-node.ts";
import { type ChartModel, partKeys } from "./chart-model.ts";

export interface BarLayout {
  /** Labels beside the bars (wide) or above them (narrow). */
  form: "beside" | "above";
  /** Where the bars begin and where the longest one ends, as fractions of the width. */
  from: number;
  to: number;
  /** The least width in pixels at which this layout is shown; decides what fits. */
  leastWidth: number;
  rowHeight: number;
  barHeight: number;
  fontSize: number;
}

export const besideLayout: BarLayout = {
  form: "beside",
  from: 0.27,
  to: 0.83,
  leastWidth: 720,
  rowHeight: 36,
  barHeight: 20,
  fontSize: 14,
};
export const aboveLayout: BarLayout = {
  form: "above",
  from: 0,
  to: 1,
  leastWidth: 300,
  rowHeight: 68,
  barHeight: 16,
  fontSize: 14,
};
export const axisHeight = 44;

/** How a part of the picture is coloured: classes on the page, plain attributes in a file. */
export type Paint = (
  role: "done" | "ongoing" | "notStated" | "text" | "muted" | "grid" | "baseline" | "value" | "valueInside",
) => Record<string, string | number>;

export interface BarDrawing {
  height: number;
  nodes: SvgNode[];
}

/** The height of the bars and their axis, known without drawing: the page reserves it. */
export function barsHeight(model: ChartModel, layout: BarLayout): number {
  return model.bars.length * layout.rowHeight + axisHeight;
}

/** Draws gridlines, bars, axis and (unless the page sets them as links) labels. `x` maps a fraction of the drawing's width to a coordinate or length. */
export function drawBars(
  model: ChartModel,
  layout: BarLayout,
  paint: Paint,
  x: (fraction: number) => number | string,
  labels = true,
): BarDrawing {
  const plotBottom = model.bars.length * layout.rowHeight;
  const at = (value: number) => layout.from + (value / model.axis.max) * (layout.to - layout.from);
  const nodes: SvgNode[] = [];
  for (const tick of model.axis.ticks) {
    const role = tick.value === 0 ? "baseline" : "grid";
    nodes.push(
      svgNode("line", { x1: x(at(tick.value)), x2: x(at(tick.value)), y1: 0, y2: plotBottom + 4, ...paint(role) }),
    );
    const last = layout.form === "above" && tick === model.axis.ticks.at(-1);
    const anchor = layout.form === "above" && tick.value === 0 ? "start" : last ? "end" : "middle";
    nodes.push(
      svgNode(
        "text",
        { x: x(at(tick.value)), y: plotBottom + 19, "text-anchor": anchor, "font-size": 12, ...paint("muted") },
        [tick.label],
      ),
    );
  }
  nodes.push(
    svgNode("text", { x: x(layout.to), y: plotBottom + 38, "text-anchor": "end", "font-size": 12, ...paint("muted") }, [
      model.axis.label,
    ]),
  );
  nodes.push(...model.bars.flatMap((bar, index) => drawBar(bar, index, layout, paint, x, at, labels)));
  return { height: plotBottom + axisHeight, nodes };
}

function drawBar(
  bar: ChartModel["bars"][number],
  index: number,
  layout: BarLayout,
  paint: Paint,
  x: (fraction: number) => number | string,
  at: (value: number) => number,
  labels: boolean,
): SvgNode[] {
  const top = index * layout.rowHeight;
  const barTop = layout.form === "beside" ? top + (layout.rowHeight - layout.barHeight) / 2 : top + 26;
  const middle = barTop + layout.barHeight / 2;
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
  if (layout.form === "above") {
    if (labels)
      nodes.push(
        svgNode("text", { x: x(0), y: top + 19, "font-size": layout.fontSize, ...paint("text") }, [
          shortenLabel(bar.label, layout.fontSize, layout.leastWidth),
        ]),
      );
    // A full bar would leave no room at its end: the words stand on the paper below it.
    nodes.push(
      svgNode("text", { x: x(0), y: barTop + layout.barHeight + 16, "font-size": 12.5, ...paint("value") }, [
        bar.value,
      ]),
    );
    return nodes;
  }
  const labelRoom = layout.from * layout.leastWidth - 14;
  if (labels)
    nodes.push(
      svgNode(
        "text",
        {
          x: x(layout.from),
          dx: -12,
          y: baseline,
          "text-anchor": "end",
          "font-size": layout.fontSize,
          ...paint("text"),
        },
        [shortenLabel(bar.label, layout.fontSize, labelRoom)],
      ),
    );
  const end = at(reached);
  const room = (1 - end) * layout.leastWidth - 10;
  const inside = measureText(bar.value, layout.fontSize) > room;
  nodes.push(
    inside
      ? svgNode(
          "text",
          {
            x: x(end),
            dx: -10,
            y: baseline,
            "text-anchor": "end",
            "font-size": layout.fontSize,
            ...paint("valueInside"),
          },
          [bar.value],
        )
      : svgNode("text", { x: x(end), dx: 8, y: baseline, "font-size": layout.fontSize, ...paint("value") }, [
          bar.value,
        ]),
  );
  return nodes;
}

/** A label that fits, ending in … where it was cut; the table and the tooltip have the whole name. */
export function shortenLabel(label: string, fontSize: number, room: number): string {
  if (measureText(label, fontSize) <= room) return label;
  // What stands in brackets at the end says what is counted: it stays.
  const bracket = /（[^（）]*）$| \([^()]*\)$/.exec(label)?.[0] ?? "";
  let head = label.slice(0, label.length - bracket.length);
  while (head.length > 1 && measureText(`${head}…${bracket}`, fontSize) > room) head = [...head].slice(0, -1).join("");
  return `${head}…${bracket}`;
}

/** Slanted lines on paper: what is not stated. */
export function hatchPattern(id: string, paper: SvgNode["attributes"], line: SvgNode["attributes"]): SvgNode {
  return svgNode(
    "pattern",
    { id, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    [
      svgNode("rect", { width: 6, height: 6, ...paper }),
      svgNode("line", { x1: 0, y1: 0, x2: 0, y2: 6, "stroke-width": 2.4, ...line }),
    ],
  );
}
