// The parts of a drawing as classes: on the page the style sheet says how they look, light, dark and in print.
import type { Role } from "@/lib/charts/chart-model.ts";
import type { Paint } from "@/lib/charts/draw-rows.ts";

const classes: Record<Exclude<Role, "notStated">, string> = {
  done: "chart-done",
  ongoing: "chart-ongoing",
  text: "chart-text",
  value: "chart-value",
  valueInside: "chart-value-inside",
  muted: "chart-muted",
  grid: "chart-grid",
  baseline: "chart-baseline",
  range: "chart-range",
  dot: "chart-dot",
  median: "chart-median",
  stay: "chart-stay",
  feedback: "chart-feedback",
  published: "chart-published",
  tile: "chart-tile",
  step1: "chart-step1",
  step2: "chart-step2",
  step3: "chart-step3",
  step4: "chart-step4",
  step5: "chart-step5",
  onStep: "chart-on-step",
  onLastStep: "chart-on-last-step",
};

/** The hatch that every page has: components/charts/pattern-definitions.tsx. */
export const pageHatch = "chart-hatch";

/** Classes for each role; what is not stated is filled with the hatch of the given name. */
export function paintWithClasses(hatch: string): Paint {
  return (role): ReturnType<Paint> =>
    role === "notStated" ? { class: "chart-not-stated", fill: `url(#${hatch})` } : { class: classes[role] };
}
