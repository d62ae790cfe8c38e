// A drawing as pure SVG: the first paint, the page without script, the print. Positions are percentages, so that text
// keeps its size at any width.
import { type Drawing, hatchPattern } from "@/lib/charts/draw-rows.ts";
import { SvgDrawing } from "./svg-drawing.tsx";

interface StaticDrawingProps {
  drawing: Drawing;
  /** The name of the hatch, one for each drawing of the page. */
  hatch: string;
  /** The picture in words. */
  label: string;
}

export function StaticDrawing({ drawing: { height, nodes }, hatch, label }: StaticDrawingProps) {
  return (
    <svg role="img" aria-label={label} height={height} width="100%" style={{ height }}>
      <defs>
        <SvgDrawing nodes={[hatchPattern(hatch, { class: "chart-hatch-paper" }, { class: "chart-hatch-line" })]} />
      </defs>
      <SvgDrawing nodes={nodes} />
    </svg>
  );
}
