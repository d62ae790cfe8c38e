// A chart model -> the whole picture that leaves the house: title, filters, sentence, legend, bars, note, source, date.
import { fontFamilyStack } from "../export/font-family.ts";
import { measureText, type SvgNode, svgNode, wrapText } from "../export/svg-node.ts";
import { getMessages } from "../messages/get-messages.ts";
import { type ChartModel, joinFacts } from "./chart-model.ts";
import { type BarLayout, besideLayout, drawBars } from "./draw-bars.ts";
import { paintWith, toPatterns } from "./paint.ts";
import { type Palette, palettes, type Theme } from "./palette.ts";

export const posterWidth = 1200;
const margin = 44;
const inner = posterWidth - 2 * margin;

export interface PosterOptions {
  theme?: Theme;
  /** Without paper, to be laid on something else. */
  transparent?: boolean;
}

/** Draws the picture; the same model gives the same drawing. */
export function drawPoster(model: ChartModel, { theme = "light", transparent = false }: PosterOptions = {}): SvgNode {
  const palette = palettes[theme];
  const messages = getMessages(model.locale);
  const nodes: SvgNode[] = [];
  let y = margin;
  const writeLines = (text: string, size: number, lead: number, attributes: SvgNode["attributes"]) => {
    for (const line of wrapText(text, size, inner)) {
      y += lead;
      nodes.push(svgNode("text", { x: margin, y, "font-size": size, ...attributes }, [line]));
    }
  };
  writeLines(model.title, 28, 38, { "font-weight": 700, fill: palette.ink });
  if (model.subtitle) writeLines(model.subtitle, 16, 28, { fill: palette.accent });
  y += 6;
  writeLines(model.sentence, 17, 28, { fill: palette.ink });
  y += 22;
  if (model.empty || model.bars.length === 0) {
    if (model.empty) writeLines(messages.charts.empty, 17, 40, { fill: palette.muted });
  } else {
    nodes.push(drawLegend(model, y, palette));
    y += 36;
    const layout: BarLayout = { ...besideLayout, leastWidth: inner, rowHeight: 42, barHeight: 24, fontSize: 16 };
    const bars = drawBars(model, layout, paintWith(palette, { transparent }), (fraction) => fraction * inner);
    nodes.push(svgNode("g", { transform: `translate(${margin} ${y})` }, bars.nodes));
    y += bars.height + 8;
  }
  nodes.push(svgNode("line", { x1: margin, x2: posterWidth - margin, y1: y + 8, y2: y + 8, stroke: palette.hairline }));
  y += 14;
  for (const text of [model.more, model.silent, model.note])
    if (text) writeLines(text, 14, 22, { fill: palette.muted });
  writeLines(joinFacts(model), 14, 24, { fill: palette.muted });
  const height = Math.ceil(y + margin - 12);
  nodes.push(
    svgNode(
      "text",
      { x: posterWidth - margin, y: margin - 8, "text-anchor": "end", "font-size": 14, fill: palette.accent },
      [messages.site.fullName],
    ),
  );
  return svgNode(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${posterWidth} ${height}`,
      width: posterWidth,
      height,
      "font-family": fontFamilyStack,
      role: "img",
      "xml:lang": model.locale,
    },
    [
      svgNode("title", {}, [model.title]),
      svgNode("desc", {}, [[model.sentence, ...model.bars.map((bar) => bar.description)].join("\n")]),
      svgNode("defs", {}, toPatterns(palette)),
      ...(transparent ? [] : [svgNode("rect", { width: posterWidth, height, fill: palette.paper })]),
      ...nodes,
    ],
  );
}

function drawLegend(model: ChartModel, y: number, palette: Palette): SvgNode {
  const paint = paintWith(palette);
  const shown = model.parts.filter((part) => model.bars.some((bar) => (bar.counts?.[part.key] ?? 0) > 0));
  let x = margin;
  const nodes = shown.flatMap((part) => {
    const swatch = svgNode("rect", { x, y: y - 2, width: 22, height: 14, ...paint(part.key) });
    const label = svgNode("text", { x: x + 30, y: y + 11, "font-size": 15, fill: palette.ink }, [part.label]);
    x += 30 + measureText(part.label, 15) + 28;
    return [swatch, label];
  });
  return svgNode("g", {}, nodes);
}
