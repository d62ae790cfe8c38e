"use client";
// The same bars by Recharts, with tooltips and arrow keys, over the axis and the gridlines of the server's drawing. Loaded
// only when the chart is looked at.
import { useEffect, useRef, useState } from "react";
import { Bar, BarChart, Tooltip, XAxis, YAxis } from "recharts";
import { axisHeight, besideLayout } from "@/lib/charts/draw-rows.ts";
import { type BarsPlot, plotHeight, toRowLayout } from "@/lib/charts/row-shapes.ts";
import { keepTogether } from "@/lib/format.ts";
import { pageHatch } from "./page-paint.ts";
import { findRowLink } from "./row-link.ts";

type ChartBar = BarsPlot["bars"][number];

interface Row {
  label: string;
  bar: ChartBar;
  done: number;
  ongoing: number;
  notStated: number;
}

export function InteractiveBars({ plot }: { plot: BarsPlot }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  // Where the style sheet goes from one form to the other: app/styles/chart-rows.css.
  const layout = toRowLayout(plot, width >= besideLayout.leastWidth ? "beside" : "above");
  const height = plotHeight(plot, layout);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watcher = new ResizeObserver((entries) => setWidth(Math.round(entries[0]?.contentRect.width ?? 0)));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);

  const rows: Row[] = plot.bars.map((bar) => ({
    label: bar.label,
    bar,
    done: bar.parts?.done ?? 0,
    ongoing: bar.parts?.ongoing ?? 0,
    notStated: bar.parts?.notStated ?? 0,
  }));
  const margin = { top: 0, bottom: 0, left: layout.from * width, right: (1 - layout.to) * width };
  /** The row that pointer or arrow keys are at. */
  const active = useRef<ChartBar | null>(null);
  const follow = () => {
    const index = active.current ? plot.bars.indexOf(active.current) : -1;
    const top = (box.current?.getBoundingClientRect().top ?? 0) + (index + 0.5) * layout.rowHeight;
    if (index >= 0 && box.current) findRowLink(box.current, { top, height: 0 })?.click();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the chart inside takes the focus; its rows are links beside it
    <div
      ref={box}
      style={{ height }}
      onClick={(event) => {
        // A finger asks for the words; the name above the bar is the link.
        if ((event.nativeEvent as PointerEvent).pointerType !== "touch") follow();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") follow();
      }}
    >
      {width > 0 ? (
        <BarChart
          layout="vertical"
          data={rows}
          width={width}
          height={height}
          margin={margin}
          barSize={besideLayout.barHeight}
          barCategoryGap={0}
          title={plot.title}
          desc={plot.sentence}
          accessibilityLayer
        >
          <XAxis type="number" domain={[0, plot.axis.max]} height={axisHeight} tick={false} axisLine={false} />
          <YAxis type="category" dataKey="label" hide width={0} />
          <Tooltip
            cursor={{ fill: "var(--hairline)", opacity: 0.35 }}
            isAnimationActive={false}
            content={({ active: isActive, payload }) => {
              active.current = (isActive && (payload?.[0]?.payload as Row | undefined)?.bar) || null;
              return <BarTooltip bar={active.current} parts={plot.parts} />;
            }}
          />
          <Bar dataKey="done" stackId="bar" className="chart-done" fill="var(--done)" isAnimationActive={false} />
          <Bar
            dataKey="ongoing"
            stackId="bar"
            className="chart-ongoing"
            fill="var(--ongoing)"
            isAnimationActive={false}
          />
          <Bar
            dataKey="notStated"
            stackId="bar"
            fill={`url(#${pageHatch})`}
            stroke="var(--hatch-line)"
            strokeWidth={0.75}
            isAnimationActive={false}
          />
        </BarChart>
      ) : null}
    </div>
  );
}

const swatches = { done: "swatch-done", ongoing: "swatch-ongoing", notStated: "swatch-not-stated" };

function BarTooltip({ bar, parts }: { bar: ChartBar | null; parts: BarsPlot["parts"] }) {
  if (!bar) return null;
  const counts = bar.counts ?? bar.parts;
  return (
    <div className="w-max max-w-72 border border-hairline-strong bg-paper px-3 py-2 text-small shadow-lg">
      {/* It breaks between the words of a figure, a name first of all. */}
      <p className="font-medium [word-break:keep-all]">{keepTogether(bar.description)}</p>
      {counts
        ? parts
            .filter((part) => counts[part.key] > 0)
            .map((part) => (
              <p key={part.key} className="tabular">
                <span className={`chart-swatch ${swatches[part.key]}`} />
                {part.label} {counts[part.key]}
              </p>
            ))
        : null}
    </div>
  );
}
