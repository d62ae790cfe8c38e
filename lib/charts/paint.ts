// A palette -> the colours of the parts of a drawing that leaves the house, with the patterns that they refer to.
import { type SvgNode, svgNode } from "../export/svg-node.ts";
import { hatchPattern, type Paint } from "./draw-rows.ts";
import { mixStep, type Palette } from "./palette.ts";

export interface PaintOptions {
  /** No paper of its own: words then have no halo either, since nobody knows what stands behind them. */
  transparent?: boolean;
  /** Put before the names of the patterns where a page holds several drawings. */
  prefix?: string;
}

/** The patterns that `paintWith` refers to by name. */
export function toPatterns(palette: Palette, { prefix = "" }: PaintOptions = {}): SvgNode[] {
  const hatch = hatchPattern(`${prefix}hatch`, { fill: palette.hatchPaper }, { stroke: palette.hatchLine });
  if (!palette.dotted) return [hatch];
  return [hatch, dotPattern(`${prefix}dots`, { fill: palette.paper }, { fill: palette.ongoing })];
}

/** Plain attributes for each part: a file has no stylesheet. */
export function paintWith(palette: Palette, { transparent = false, prefix = "" }: PaintOptions = {}): Paint {
  const halo = (colour: string): Record<string, string | number> =>
    transparent ? {} : { stroke: colour, "stroke-width": 5, "stroke-linejoin": "round", "paint-order": "stroke" };
  return (role): ReturnType<Paint> => {
    switch (role) {
      case "done":
        return { fill: palette.done };
      case "ongoing":
        return palette.dotted
          ? { fill: `url(#${prefix}dots)`, stroke: palette.ongoing, "stroke-width": 0.75 }
          : { fill: palette.ongoing };
      case "notStated":
        return { fill: `url(#${prefix}hatch)`, stroke: palette.hatchLine, "stroke-width": 0.75 };
      case "grid":
        return { stroke: palette.hairline };
      case "baseline":
        return { stroke: palette.muted };
      case "muted":
        return { fill: palette.muted };
      case "range":
      case "stay":
        return { stroke: palette.muted, fill: palette.muted };
      case "dot":
        return { fill: palette.depth, "fill-opacity": 0.55, stroke: palette.paper, "stroke-width": 0.75 };
      case "median":
        return { stroke: palette.ink };
      case "feedback":
        return { fill: palette.paper, stroke: palette.ink, "stroke-width": 1.75 };
      case "published":
        return { fill: palette.depth, stroke: palette.paper, "stroke-width": 1.5 };
      case "tile":
        return { fill: palette.paper, stroke: palette.hairline };
      case "step1":
      case "step2":
      case "step3":
      case "step4":
      case "step5":
        return { fill: mixStep(palette.depth, palette.paper, role) };
      case "onLastStep":
        return { fill: palette.paper };
      case "valueInside":
        // Stands on a bar, whatever is behind the picture.
        return {
          fill: palette.ink,
          stroke: palette.hatchPaper,
          "stroke-width": 5,
          "stroke-linejoin": "round",
          "paint-order": "stroke",
        };
      case "value":
        return { fill: palette.ink, ...halo(palette.paper) };
      default:
        return { fill: palette.ink };
    }
  };
}

/** Dots on paper: what is going on, where there is no colour to tell it by. */
function dotPattern(id: string, paper: SvgNode["attributes"], dot: SvgNode["attributes"]): SvgNode {
  return svgNode("pattern", { id, width: 6, height: 6, patternUnits: "userSpaceOnUse" }, [
    svgNode("rect", { width: 6, height: 6, ...paper }),
    svgNode("rect", { x: 0.5, y: 0.5, width: 2.2, height: 2.2, ...dot }),
    svgNode("rect", { x: 3.5, y: 3.5, width: 2.2, height: 2.2, ...dot }),
  ]);
}
