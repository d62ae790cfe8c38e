import type { ChartModel } from "@/lib/charts/chart-model.ts";
import { drawSwatch, toLegend } from "@/lib/charts/draw-plot.ts";
import { paintWithClasses } from "./page-paint.ts";
import { SvgDrawing } from "./svg-drawing.tsx";

const swatches: Partial<Record<string, string>> = {
  done: "swatch-done",
  ongoing: "swatch-ongoing",
  notStated: "swatch-not-stated",
};

/** Names the marks that occur. */
export function ChartLegend({ model }: { model: ChartModel }) {
  const paint = paintWithClasses("");
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 text-small">
      {toLegend(model).map(({ role, label }) => (
        <li key={`${role} ${label}`}>
          {swatches[role] ? (
            <span aria-hidden="true" className={`chart-swatch ${swatches[role]}`} />
          ) : (
            <svg aria-hidden="true" className="mr-1.5 inline-block align-[-0.12em]" width={22} height={14}>
              <SvgDrawing nodes={drawSwatch(role, paint)} />
            </svg>
          )}
          {label}
        </li>
      ))}
    </ul>
  );
}
