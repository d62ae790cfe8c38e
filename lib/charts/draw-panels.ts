// Small multiples as a drawing: each panel has its own rows, a label and a figure over a thin bar.
import { measureText, type SvgNode, svgNode } from "../export/svg-node.ts";
import { type Panel, type PanelsModel, partKeys } from "./chart-model.ts";
import { type Drawing, type Link, type Paint, shortenLabel, type ToX, withLink } from "./draw-rows.ts";

export const panelRowHeight = 42;
const barTop = 24;
const barHeight = 9;

/** The height of a panel's rows, without its heading. */
export function panelHeight(panel: Panel): number {
  return panel.bars.length * panelRowHeight;
}

/** The rows of one panel over a width of which at least `leastWidth` pixels are sure; with labels and figures, or without. */
export function drawPanel(panel: Panel, leastWidth: number, paint: Paint, x: ToX, labels = true, link?: Link): Drawing {
  const fontSize = 13;
  const nodes = panel.bars.flatMap((bar, index): SvgNode[] => {
    const top = index * panelRowHeight;
    const room = leastWidth - measureText(bar.value, fontSize) - 14;
    const parts: SvgNode[] = [];
    if (labels)
      parts.push(
        withLink(
          svgNode("text", { x: x(0), y: top + 17, "font-size": fontSize, ...paint("text") }, [
            shortenLabel(bar.label, fontSize, room),
          ]),
          bar.path,
          link,
        ),
        withLink(
          svgNode(
            "text",
            {
              x: x(1),
              y: top + 17,
              "text-anchor": "end",
              "font-size": fontSize,
              ...paint(bar.parts ? "value" : "muted"),
            },
            [bar.value],
          ),
          bar.source,
          link,
        ),
      );
    parts.push(
      svgNode("line", {
        x1: x(0),
        x2: x(1),
        y1: top + barTop + barHeight,
        y2: top + barTop + barHeight,
        ...paint("grid"),
      }),
    );
    let reached = 0;
    for (const key of partKeys) {
      const length = (bar.parts?.[key] ?? 0) / (panel.max || 1);
      if (length <= 0) continue;
      parts.push(
        svgNode("rect", {
          x: x(reached),
          y: top + barTop,
          width: x(length),
          height: barHeight,
          "data-says": bar.description,
          ...paint(key),
        }),
      );
      reached += length;
    }
    return parts;
  });
  return { height: panelHeight(panel), nodes };
}

/** All panels in columns, with their headings: for files. */
export function drawPanels(model: PanelsModel, width: number, paint: Paint, link?: Link): Drawing {
  // Below this, two columns would leave a label no room beside its figure.
  const columns = model.panels.length < 2 || width < 600 ? 1 : 2;
  const gap = 56;
  const column = (width - gap * (columns - 1)) / columns;
  const head = 34;
  const bottoms = Array.from({ length: columns }, () => 0);
  const nodes = model.panels.map((panel) => {
    // Into the shortest column, from the left.
    const place = bottoms.indexOf(Math.min(...bottoms));
    const top = bottoms[place] ?? 0;
    bottoms[place] = top + head + panelHeight(panel) + 26;
    return svgNode("g", { transform: `translate(${place * (column + gap)} ${top})` }, [
      svgNode("text", { x: 0, y: 20, "font-size": 17, "font-weight": 700, ...paint("text") }, [panel.label]),
      svgNode(
        "g",
        { transform: `translate(0 ${head})` },
        drawPanel(panel, column, paint, (fraction) => fraction * column, true, link).nodes,
      ),
    ]);
  });
  return { height: Math.max(0, ...bottoms), nodes };
}
