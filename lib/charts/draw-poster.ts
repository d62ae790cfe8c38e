// A chart model -> the whole picture that leaves the house: title, filters, sentence, legend, plot, note, source, date.
import { fontFamilyStack } from "../export/font-family.ts";
import { presets, type Scheme } from "../export/scheme.ts";
import { measureText, type SvgNode, svgNode, wrapText } from "../export/svg-node.ts";
import { getMessages } from "../messages/get-messages.ts";
import { type ChartModel, joinFacts } from "./chart-model.ts";
import { drawPlot, drawSwatch, hasPlot, listDescriptions, toLegend } from "./draw-plot.ts";
import { paintWith, toPatterns } from "./paint.ts";
import { type Palette, type Theme, toPalette } from "./palette.ts";

export const posterWidth = 1200;
const margin = 44;
const inner = posterWidth - 2 * margin;

export interface PosterOptions {
  theme?: Theme;
  scheme?: Scheme;
  /** Without paper, to be laid on something else. */
  transparent?: boolean;
}

/** Draws the picture; the same model gives the same drawing. */
export function drawPoster(
  model: ChartModel,
  { theme = "light", scheme = presets.house, transparent = false }: PosterOptions = {},
): SvgNode {
  const palette = toPalette(theme, scheme);
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
  if (model.empty || !hasPlot(model)) {
    if (model.empty) writeLines(messages.charts.empty, 17, 40, { fill: palette.muted });
  } else {
    nodes.push(drawLegend(model, y, palette));
    y += 36;
    const plot = drawPlot(model, inner, paintWith(palette, { transparent }));
    nodes.push(svgNode("g", { transform: `translate(${margin} ${y})` }, plot.nodes));
    y += plot.height + 8;
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
      svgNode("desc", {}, [[model.sentence, ...listDescriptions(model)].join("\n")]),
      svgNode("defs", {}, toPatterns(palette)),
      ...(transparent ? [] : [svgNode("rect", { width: posterWidth, height, fill: palette.paper })]),
      ...nodes,
    ],
  );
}

function drawLegend(model: ChartModel, y: number, palette: Palette): SvgNode {
  const paint = paintWith(palette);
  let x = margin;
  const nodes = toLegend(model).flatMap(({ role, label }) => {
    const swatch = svgNode("g", { transform: `translate(${x} ${y - 2})` }, drawSwatch(role, paint));
    const words = svgNode("text", { x: x + 30, y: y + 11, "font-size": 15, fill: palette.ink }, [label]);
    x += 30 + measureText(label, 15) + 28;
    return [swatch, words];
  });
  return svgNode("g", {}, nodes);
}
