"use client";
// Keeps the drawing of the server until the reader gets to the chart and the browser is idle; then the interactive
// chart takes its place in the same box, at the same size. On paper the drawing stands.
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import type { BarsPlot } from "@/lib/charts/row-shapes.ts";

interface BarsProps {
  plot: BarsPlot;
}

export function BarsCanvas({ plot, children }: BarsProps & { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [Interactive, setInteractive] = useState<ComponentType<BarsProps> | null>(null);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let gone = false;
    const load = () => {
      import("./interactive-bars.tsx").then(
        (module) => {
          if (!gone) setInteractive(() => module.InteractiveBars);
        },
        () => {
          // Without the interactive chart the drawing stays: nothing is lost but the tooltips.
        },
      );
    };
    const watcher = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watcher.disconnect();
      if ("requestIdleCallback" in window) requestIdleCallback(load, { timeout: 2000 });
      else setTimeout(load, 200);
    });
    watcher.observe(element);
    return () => {
      gone = true;
      watcher.disconnect();
    };
  }, []);

  return (
    <div ref={box} className="bars-plot" data-interactive={Interactive ? "true" : undefined}>
      {children}
      {Interactive ? <Interactive plot={plot} /> : null}
    </div>
  );
}
