// The patterns that the drawings of a page share: the hatch of what is not stated, and the dots that style sheets refer to
// where colour says nothing: in the scheme of patterns, and on paper.
import { hatchPattern } from "@/lib/charts/draw-rows.ts";
import { pageHatch } from "./page-paint.ts";
import { SvgDrawing } from "./svg-drawing.tsx";

export function PatternDefinitions() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <defs>
        <pattern id="chart-dots" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className="chart-dots-paper" />
          <rect x="0.5" y="0.5" width="2.2" height="2.2" className="chart-dots-dot" />
          <rect x="3.5" y="3.5" width="2.2" height="2.2" className="chart-dots-dot" />
        </pattern>
        <SvgDrawing nodes={[hatchPattern(pageHatch, { class: "chart-hatch-paper" }, { class: "chart-hatch-line" })]} />
      </defs>
    </svg>
  );
}
