// What charts of rows share: a layout, the axis below, the label of a row. `x` turns a fraction of the width into a
// coordinate, so that the page can use percentages (text keeps its size at any width) and a file pixels.
import { measureText, type SvgNode, svgNode } from "../export/svg-node.ts";
import type { ChartAxis, Role } from "./chart-model.ts";

export interface RowLayout {
  /** Labels beside the rows (wide) or above them (narrow). */
  form: "beside" | "above";
  /** Where the axis begins and ends, as fractions of the width. */
  from: number;
  to: number;
  /** The least width in pixels at which this layout is shown; decides what fits. */
  leastWidth: number;
  rowHeight: number;
  barHeight: number;
  fontSize: number;
}

export const besideLayout: RowLayout = {
  form: "beside",
  from: 0.27,
  to: 0.83,
  leastWidth: 720,
  rowHeight: 36,
  barHeight: 20,
  fontSize: 14,
};
export const aboveLayout: RowLayout = {
  form: "above",
  from: 0,
  to: 1,
  leastWidth: 300,
  rowHeight: 72,
  barHeight: 20,
  fontSize: 14,
};
export const axisHeight = 44;
/** Between a name and the axis beside it, and a hair. */
export const labelGap = 14;

/** How a part of the picture is coloured: classes on the page, plain attributes in a file. */
export type Paint = (role: Role) => Record<string, string | number>;
/** A fraction of the drawing's width as a coordinate or length. */
export type ToX = (fraction: number) => number | string;

/** A fraction of the width as a percentage. */
export function toPercent(fraction: number): string {
  return `${Math.round(fraction * 1e6) / 1e4}%`;
}

export interface Drawing {
  height: number;
  nodes: SvgNode[];
}

/** With what the marks of a row are drawn. */
export interface Brush {
  layout: RowLayout;
  paint: Paint;
  x: ToX;
  /** Where a value of the axis stands, as a fraction of the width. */
  at: (value: number) => number;
  /** Whether labels and figures are drawn: the page sets them as links. */
  words: boolean;
  /** Leads words of the drawing to a page, where there is one; a file has no links. */
  link?: Link | undefined;
}

/** Words of a drawing as a link to a path of the application. */
export type Link = (words: SvgNode, path: string) => SvgNode;

/** The words as a link, where the drawing has links and they lead somewhere. */
export function withLink(words: SvgNode, path: string | null | undefined, link: Link | undefined): SvgNode {
  return link && path ? link(words, path) : words;
}

/** Where a value of the axis stands, as a fraction of the width. */
export function toPlace(axis: ChartAxis, layout: Pick<RowLayout, "from" | "to">): (value: number) => number {
  const min = axis.min ?? 0;
  return (value) => layout.from + ((value - min) / (axis.max - min || 1)) * (layout.to - layout.from);
}

/** The y of a row's middle: of its bar, its dots, its spans. */
export function toMiddle(index: number, layout: RowLayout): number {
  const top = index * layout.rowHeight;
  return layout.form === "beside" ? top + layout.rowHeight / 2 : top + 26 + layout.barHeight / 2;
}

/** Where words stand above and below the rows, gridlines show beside the rows alone: they never run through words. */
function toGridDash(layout: RowLayout): { dash: string; offset: number } | null {
  if (layout.form === "beside") return null;
  const shown = layout.barHeight + 8;
  const top = toMiddle(0, layout) - shown / 2;
  return { dash: `${shown} ${layout.rowHeight - shown}`, offset: -top };
}

/** Gridlines, ticks and the axis' name below `rows` rows. */
export function drawAxis(axis: ChartAxis, rows: number, layout: RowLayout, paint: Paint, x: ToX): SvgNode[] {
  const bottom = rows * layout.rowHeight;
  const at = toPlace(axis, layout);
  const nodes: SvgNode[] = [];
  const every = toLabelStep(axis, layout);
  const gaps = toGridDash(layout);
  const dash: Record<string, string | number> = gaps
    ? { "stroke-dasharray": gaps.dash, "stroke-dashoffset": gaps.offset }
    : {};
  for (const [index, tick] of axis.ticks.entries()) {
    const role = tick.value === 0 ? "baseline" : "grid";
    nodes.push(
      svgNode("line", {
        x1: x(at(tick.value)),
        x2: x(at(tick.value)),
        y1: 0,
        y2: gaps ? bottom : bottom + 4,
        ...dash,
        ...paint(role),
      }),
    );
    if (index % every !== 0) continue;
    const last = layout.form === "above" && tick === axis.ticks.at(-1);
    const anchor = layout.form === "above" && tick === axis.ticks[0] ? "start" : last ? "end" : "middle";
    nodes.push(
      svgNode(
        "text",
        { x: x(at(tick.value)), y: bottom + 19, "text-anchor": anchor, "font-size": 12, ...paint("muted") },
        [tick.label],
      ),
    );
  }
  nodes.push(
    svgNode("text", { x: x(layout.to), y: bottom + 38, "text-anchor": "end", "font-size": 12, ...paint("muted") }, [
      axis.label,
    ]),
  );
  return nodes;
}

/** Every how manyth tick has room for its words at the least width. */
export function toLabelStep(axis: ChartAxis, layout: RowLayout): number {
  const room = ((layout.to - layout.from) * layout.leastWidth) / Math.max(1, axis.ticks.length - 1);
  const widest = Math.max(0, ...axis.ticks.map((tick) => measureText(tick.label, 12)));
  return Math.max(1, Math.ceil((widest + 10) / room));
}

/** The label of a row, for files; the page sets links there instead. */
export function drawLabel(label: string, index: number, layout: RowLayout, paint: Paint, x: ToX): SvgNode {
  const { fontSize, form } = layout;
  if (form === "above") {
    return svgNode("text", { x: x(0), y: index * layout.rowHeight + 19, "font-size": fontSize, ...paint("text") }, [
      shortenLabel(label, fontSize, layout.leastWidth),
    ]);
  }
  return svgNode(
    "text",
    {
      x: x(layout.from),
      dx: -12,
      y: toMiddle(index, layout) + fontSize * 0.35,
      "text-anchor": "end",
      "font-size": fontSize,
      ...paint("text"),
    },
    [shortenLabel(label, fontSize, layout.from * layout.leastWidth - labelGap)],
  );
}

/** Words on the paper below a row's bar, where its end has no room for them. */
export function drawBelow(value: string, index: number, layout: RowLayout, paint: Paint, x: ToX): SvgNode {
  const y = index * layout.rowHeight + 26 + layout.barHeight + 16;
  return svgNode("text", { x: x(0), y, "font-size": 12.5, ...paint("value") }, [value]);
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
